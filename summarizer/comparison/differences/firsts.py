"""What sort of first something was: the first meeting with anybody outside the army, or with an independent official.

The second kind here is a first in one article and more of the same in another: "the first ever shipment of grain",
"already imports more grain".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.comparison.differences.deeds import same_event
from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Difference
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

LEAST_SHARED = 3
"""Notions besides states and figures that a first and a "more" of one thing share."""
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+")


class Bound(NamedTuple):
    """By what a first is bounded: the form of the frame, with whom, the states among them, and what is first."""

    between: bool
    others: frozenset[str]
    states: frozenset[str]
    thing: str | None


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lists = read_lists(language, "differences")
    return re.compile(rf"\b(?:{any_of(lists['firsts'])})\b"), re.compile(rf"\b(?:{any_of(lists['more_of_it'])})\b")


@cache
def _contact(language: str) -> tuple[re.Pattern[str], ...]:
    contacts = any_of(read_lists(language, "differences")["contacts"])
    return tuple(re.compile(frame.format(contacts=contacts)) for frame in rules_of(language).differences.firsts)


def contacts(said: Said, setting: Setting) -> Iterator[Telling]:
    """A first contact with somebody, by what bounds it: "the first meeting with anybody outside the army"."""
    language = setting.language
    names = frozenset(_NAME.findall(said.text))
    for between, pattern in enumerate(_contact(language)) if " first " in said.text else ():
        for match in pattern.finditer(said.text):
            held = notions(match["with"], language)
            others = frozenset(n for n in held if n[0] not in (STATE, FIGURE))
            bound = Bound(
                bool(between), others, frozenset(n for n in held if n[0] == STATE), _thing(match[0], language)
            )
            told = rules_of(language).differences.told_by.search(said.text[: match.start()])
            yield Telling(said, "first", bound, "", told.start(1) if told else match.start(), match.end(), names)


def _thing(words: str, language: str) -> str | None:
    """What is first, where the words name it."""
    found = re.search(rf"\b(?:{any_of(read_lists(language, 'differences')['contacts'])})\b", words)
    return same_event(found[0], language) if found else None


def one_bound(left: Bound, right: Bound) -> bool:
    """Whether two firsts can be bounded alike: with somebody in common, or between in words that one merely adds to."""
    if left.between != right.between or not left.others or not right.others:
        return True
    if left.between:
        return left.others <= right.others or right.others <= left.others
    return bool(left.others & right.others)


def of_one_meeting(left: Telling, right: Telling) -> bool:
    """Whether two firsts can be of one meeting: a state in common, and not two kinds of contact."""
    one, other = left.value, right.value
    if not one.between:
        return True
    two_things = one.thing and other.thing and one.thing != other.thing
    return not two_things and bool(one.states & other.states)


def first_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """A first that another article tells as more of it: "the first ever shipment", "already imports more"."""
    first, more = _patterns(language)
    firsts = [(said, match) for said in sentences if (match := first.search(said.text))]
    mores = [(said, match) for said in sentences if (match := more.search(said.text))] if firsts else []
    for said, match in firsts:
        low, high = said.clause(match.start(), match.end())
        for other, again in mores:
            from_, to = other.clause(again.start(), again.end())
            shared = notions(said.text[low:high], language) & notions(other.text[from_:to], language)
            if (
                other.article != said.article
                and len([n for n in shared if n[0] not in (STATE, FIGURE)]) >= LEAST_SHARED
            ):
                values = sorted((said.value(low, high), other.value(from_, to)), key=lambda value: value.source)
                yield Difference(what="the first or more of it", kind="scope", values=tuple(values))
                return
