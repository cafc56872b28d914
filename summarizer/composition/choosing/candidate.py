"""A sentence as selection sees it."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.tolls import Toll


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A sentence as selection sees it; ``row`` is its index among all sentences."""

    row: int
    section: str
    words: int
    worth: float
    terms: frozenset[str]
    bigrams: frozenset[tuple[str, str]]
    article: int
    below: bool = False
    """Whether it can stand only right below the sentence before it."""
    tolls: frozenset[Toll] = frozenset()
    """How many were killed or the like, as it tells it."""
    figures: tuple[Figure, ...] = ()
    """The figures it tells, tolls among them."""
    about: frozenset[str] = frozenset()
    """Its notions but those of states and of its figures: what the figures are told of."""
    alike: frozenset[int] = frozenset()
    """Rows of the sentences of other articles that carry the same claim."""
