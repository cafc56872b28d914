"""How certain a plan is: somebody "will" do in one article what in another depends on "whether" he will, or "may" be.

Tied by the full name of who is to do it and by what is to be done.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.language.lists import read_lists
from summarizer.model import Difference
from summarizer.understanding.speech.word_lists import speech_lists
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, notions

LEAST_MATTER = 3
"""Notions of what is planned that both must share."""
MATTER_WORDS = 14
HEDGE_WORDS = 8
"""A hedge further before the name belongs to another clause."""
_PLAN = re.compile(
    r"\b((?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+ [A-Z][\w’'-]+) "
    r"((?:will|would|may|might|could|plans to|intends to|is to|is set to|is expected to)\b)"
)
_OPEN_VERBS = frozenset({"may", "might", "could"})


class Plan(NamedTuple):
    """Who is to do what, and whether that is open."""

    where: Said
    name: str
    open: bool
    matter: frozenset[str]
    start: int
    end: int


@cache
def _hedges(language: str) -> frozenset[str]:
    return read_lists(language, "differences")["hedges"]


def certainty_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """One difference for each plan that is settled in one article and open in another."""
    by_name: dict[str, list[Plan]] = defaultdict(list)
    for said in sentences:
        for plan in _plans(said, language):
            by_name[plan.name].append(plan)
    for name, plans in by_name.items():
        for settled in (p for p in plans if not p.open):
            doubtful = next((p for p in plans if p.open and _same(settled, p, plans)), None)
            if doubtful:
                shown = sorted((settled, doubtful), key=lambda p: p.where.article)
                values = tuple(p.where.value(p.start, p.end) for p in shown)
                yield Difference(what=f"how certain: plans of {name}", kind="strength", values=values)
                break


def _same(settled: Plan, doubtful: Plan, plans: Sequence[Plan]) -> bool:
    """Whether two articles tell of one plan, and neither of them tells of it both ways."""
    if settled.where.article == doubtful.where.article or len(settled.matter & doubtful.matter) < LEAST_MATTER:
        return False
    both = {settled.where.article, doubtful.where.article}
    views = {(p.where.article, p.open) for p in plans if p.where.article in both}
    return len(views) == len(both)


def _plans(said: Said, language: str) -> Iterator[Plan]:
    for match in _PLAN.finditer(said.text):
        low, high = said.clause(match.start(), match.end())
        before = said.text[low : match.start()].lower().split()[-HEDGE_WORDS:]
        is_open = match[2] in _OPEN_VERBS or match[2] == "is expected to" or bool(_hedges(language) & set(before))
        words = said.text[match.end() : high].split()[:MATTER_WORDS]
        matter = frozenset(n for n in notions(" ".join(words), language) if n[0] != FIGURE)
        yield Plan(said, _name(match[1], language), is_open, matter, low, high)


def _name(phrase: str, language: str) -> str:
    """The name without titles before it: "State Hillary Rodham Clinton" is what "of" leaves of her office."""
    words = phrase.split()
    titles = speech_lists(language)["titles"]
    last = max((i for i, word in enumerate(words[:-1]) if word in titles or word == "State"), default=-1)
    return " ".join(words[last + 1 :])
