"""How many of a thing that few counts are of: fourteen barges here, "the eleven barges" there.

What articles count in a definite phrase ("the four sailors") is known to the reader, and is one set of things. A thing
that one article counts in two ways, and one of which everybody counts some, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import notions

LEAST, MOST = 3, 1_000
"""Counts that are compared: pairs are everywhere, thousands are estimates."""
MOST_APART = 2.0
"""Times the smaller of two counts of one set."""
_WORD = re.compile(r"[a-z]+")


class Counted(NamedTuple):
    """A count of things, and whether its phrase is definite: the reader is taken to know them."""

    figure: Figure
    definite: bool


@cache
def _loose(language: str) -> frozenset[str]:
    """Notions of what is counted all over the place: people, states, years."""
    words = read_lists(language, "differences")["loose_things"] | read_lists(language, "speech")["people"]
    return frozenset(notion for word in words for notion in notions(word, language))


@cache
def _passing(language: str) -> re.Pattern[str]:
    """Words for a count on its way, or for one of before."""
    lists = read_lists(language, "differences")
    return re.compile(rf"\b(?:{any_of(lists['as_of'] | lists['old_values'])})\b", re.IGNORECASE)


def things(said: Said, setting: Setting) -> Iterator[Telling]:
    """The counts of things in a sentence of the day; the value is the figure, with whether its phrase is definite."""
    definite = rules_of(setting.language).occasions.definite_before
    for figure in figures(said.text, setting.language):
        word = said.text[figure.start : figure.end].rpartition(" ")[2]
        sure = figure.kind == "count" and not figure.fate and not figure.floor and _WORD.fullmatch(word)
        if not sure or not LEAST <= figure.low <= figure.high <= MOST:
            continue
        held = notions(word, setting.language)
        if len(held) != 1 or held & _loose(setting.language):
            continue
        passing = _passing(setting.language).search(said.text)
        if not passing and not said.background(setting.language, figure.start, figure.end):
            counted = Counted(figure, definite.search(said.text[: figure.start]) is not None)
            yield Telling(said, next(iter(held)), counted, word, figure.start, figure.end)


def one_count(left: Counted, right: Counted) -> bool:
    """Whether two counts can be the same."""
    return left.figure.fits(right.figure)


def near(left: Telling, right: Telling) -> bool:
    """Whether two counts can be of one set."""
    low, high = sorted((left.value.figure.low, right.value.figure.low))
    return bool(high <= MOST_APART * low)


def one_known(_: Setting, left: Telling, right: Telling) -> bool:
    """Whether the reader is taken to know the set from one of the two."""
    return bool(left.value.definite or right.value.definite)
