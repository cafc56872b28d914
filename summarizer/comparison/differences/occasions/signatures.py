"""Who signed: both, neither, or one of two; an article that tells of one only says less than one that tells of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions


class Signed(NamedTuple):
    """Whether somebody signed, and who: a surname, or nothing for all of them."""

    done: bool
    who: str


@cache
def _frames(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(frame) for frame in rules_of(language).occasions.signed)


def signatures(said: Said, setting: Setting) -> Iterator[Telling]:
    """Who signed the text of the day, or did not; the matter is what is told of the text."""
    taken: list[tuple[int, int]] = []
    for frame in _frames(setting.language):
        for match in frame.finditer(said.text):
            start, end = match.start(), match.start("after")
            if any(a < end and start < b for a, b in taken) or said.background(setting.language, *match.span()):
                continue
            taken.append((start, end))
            groups = match.groupdict()
            who = "" if groups.get("all") or groups["who"][0].islower() or " " in groups["who"] else groups["who"]
            about = frozenset(n for n in notions(groups["after"], setting.language) if n[0] not in (STATE, FIGURE))
            value = Signed(not groups.get("deny"), who)
            yield Telling(said, "signed", value, "signature", start, end, about)


def one_answer(left: Signed, right: Signed) -> bool:
    """Whether two answers can both be all that is to say: the same, or of two persons."""
    if left.done == right.done:
        return left.who == right.who or bool(left.who and right.who)
    return bool(left.who and right.who and left.who != right.who)


def initialled(said: Said, setting: Setting) -> Iterator[Telling]:
    """Whether a text is called signed, or only initialled."""
    rules = rules_of(setting.language).occasions
    for match in rules.initialled.finditer(said.text):
        if not said.background(setting.language, *match.span()):
            lesser = rules.only_initialled.match(match["verb"]) is not None
            yield Telling(said, match["thing"].removesuffix("s"), lesser, match["thing"], *match.span())
