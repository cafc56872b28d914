"""Tolls: how many were killed, wounded or the like, by which two sentences tell one thing in other words.

They are read by slots.py. Whether two different tolls are worth showing is for the differences to say.
"""

from __future__ import annotations

from typing import NamedTuple

from summarizer.understanding.figures.measures import figures
from summarizer.understanding.text.flat_text import LONGEST

GROWN = 1.25
"""Factor up to which two tolls are of one event: 20 killed in the morning's article are 21 in the evening's."""


class Toll(NamedTuple):
    """How many of what met with which fate: 20, people, killed."""

    thing: str
    fate: str
    number: float


def tolls(text: str, language: str) -> frozenset[Toll]:
    """The tolls that a sentence gives; none for what is too long to be a sentence."""
    if len(text) > LONGEST:
        return frozenset()
    return frozenset(Toll(figure.thing, figure.fate, figure.low) for figure in figures(text, language) if figure.fate)


def retold(left: frozenset[Toll], right: frozenset[Toll]) -> bool:
    """Whether both sentences give the toll of one thing, grown a little or not."""
    return any(
        (one.thing, one.fate) == (other.thing, other.fate)
        and max(one.number, other.number) <= GROWN * min(one.number, other.number)
        for one in left
        for other in right
    )
