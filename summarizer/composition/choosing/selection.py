"""Selection: which sentences stand in the brief, section by section, under one budget of words.

Claims come before sentences: what a sentence is worth rests on how far other articles carry its claim, how clearly it
belongs to its section and how much it adds to what is chosen. Once a claim is chosen, the shortest sentence of its
section that holds what the articles have in common is printed. Sections take turns, the one furthest below its share
first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import fsum

import numpy as np
from numpy.typing import NDArray

from summarizer.understanding.figures.tolls import Toll, retold
from summarizer.understanding.text.terms import overlap

Floats = NDArray[np.float64]

REPEATED = 0.45
"""Share of the shorter statement's bigrams from which two say nearly the same; the evaluation counts from 0.5."""
CONTAINED = 0.4
"""Share of the lighter statement's weight in words from which two carry one claim, though in other words; 0.5 let a
section spend a tenth more of its words on what it had said."""
TOLL_SHARED = 0.15
"""Share of the lighter statement's weight that two must have in common for near tolls to be of one event."""
COMMON_HELD = 0.9
"""Share of what a claim's sentences have in common that a shorter one must hold to be printed in its place."""
CLEAR = 0.7
"""Share of the worth of a claim's best sentence that a shorter one must have: short but doubtful is no gain."""
COST = 0.6
"""Worth is divided by length to this power: short sentences say more for their words."""
LONGEST = 50
"""Words. A longer statement takes a sixth of the usual budget for itself."""
SHORTEST = 8
"""Words. Shorter ones say nothing that stands alone."""


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
    alike: frozenset[int] = frozenset()
    """Rows of the sentences of other articles that carry the same claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allotment:
    """A section's share of the budget in words, and the most statements it may hold."""

    key: str
    words: float
    at_most: int | None = None
    share: float = 1.0
    """Of all statements, the most that it may hold."""


@dataclass(slots=True)
class Choice:
    """What is chosen so far."""

    taken: list[Candidate] = field(default_factory=list)
    used: dict[str, int] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)

    @property
    def words(self) -> int:
        """Words of all that is chosen."""
        return sum(self.used.values())

    def held(self, key: str) -> int:
        """Statements of one section."""
        return sum(candidate.section == key for candidate in self.taken)

    def take(self, candidate: Candidate) -> None:
        """Add a sentence to what is chosen."""
        self.taken.append(candidate)
        self.used[candidate.section] = self.used.get(candidate.section, 0) + candidate.words
        self.known |= candidate.terms


def choose(
    candidates: Sequence[Candidate],
    pinned: Sequence[Candidate],
    allotments: Sequence[Allotment],
    budget: int,
    weight: Mapping[str, float],
) -> list[Candidate]:
    """The chosen candidates, pinned ones first, in the order they were taken; ``weight`` says what a term is worth."""
    choice = Choice()
    for candidate in pinned:
        choice.take(candidate)
    waiting = list(allotments)
    while open_ := [allotment for allotment in waiting if has_place(allotment, choice)]:
        section = min(open_, key=lambda a: choice.used.get(a.key, 0) / max(1e-9, a.words))
        best = next_best(section, candidates, choice, budget, weight)
        if best is None:
            waiting.remove(section)
        else:
            choice.take(shortest(best, candidates, choice, weight))
    return choice.taken


def has_place(section: Allotment, choice: Choice) -> bool:
    """Whether one statement more leaves a section within its share of all."""
    return choice.held(section.key) + 1 <= section.share * (len(choice.taken) + 1)


def shortest(
    claim: Candidate, candidates: Sequence[Candidate], choice: Choice, weight: Mapping[str, float]
) -> Candidate:
    """The shortest sentence of the same section that holds what the articles that carry a claim have in common."""
    carriers = [candidate for candidate in candidates if candidate.row in claim.alike]
    common = claim.terms & frozenset[str]().union(*(carrier.terms for carrier in carriers))
    least = COMMON_HELD * weight_of(common, weight)
    fit = [
        carrier
        for carrier in carriers
        if (carrier.section, carrier.below) == (claim.section, False)
        and carrier.worth >= CLEAR * claim.worth
        and weight_of(common & carrier.terms, weight) >= least
        and not repeats(carrier, choice.taken, weight)
    ]
    return min((claim, *fit), key=lambda candidate: (candidate.words, candidate is not claim, candidate.row))


def next_best(
    section: Allotment, candidates: Sequence[Candidate], choice: Choice, budget: int, weight: Mapping[str, float]
) -> Candidate | None:
    """The section's best sentence that fits the budget and repeats nothing, or None."""
    held = choice.held(section.key)
    if section.at_most is not None and held >= section.at_most:
        return None
    return best_under(CONTAINED, section, candidates, choice, budget, weight) or (
        best_under(1.0, section, candidates, choice, budget, weight) if not held else None
    )


def best_under(
    limit: float,
    section: Allotment,
    candidates: Sequence[Candidate],
    choice: Choice,
    budget: int,
    weight: Mapping[str, float],
) -> Candidate | None:
    """The best sentence of which at most a share ``limit`` is told; a section's first may repeat most of another's."""
    best, most, room = None, 0.0, budget - choice.words
    for candidate in candidates:
        if candidate.section != section.key or candidate.words > room:
            continue
        if candidate.below and not holds_before(candidate, choice):
            continue
        gain = candidate.worth * novelty(candidate, choice, weight) / candidate.words**COST
        if gain > most and not repeats(candidate, choice.taken, weight, most=limit):
            best, most = candidate, gain
    return best


def holds_before(candidate: Candidate, choice: Choice) -> bool:
    """Whether the sentence before is chosen for the same section."""
    return any(
        (other.row, other.section, other.article) == (candidate.row - 1, candidate.section, candidate.article)
        for other in choice.taken
    )


def repeats(
    candidate: Candidate, taken: Sequence[Candidate], weight: Mapping[str, float], most: float = CONTAINED
) -> bool:
    """Whether the sentence is chosen already, says nearly the same as one that is, most of it, or the same toll."""
    return any(
        candidate.row == other.row
        or overlap(candidate.bigrams, other.bigrams) >= REPEATED
        or contained(candidate.terms, other.terms, weight) >= most
        or (retold(candidate.tolls, other.tolls) and contained(candidate.terms, other.terms, weight) >= TOLL_SHARED)
        for other in taken
    )


def contained(left: frozenset[str], right: frozenset[str], weight: Mapping[str, float]) -> float:
    """Share of the lighter sentence's weight that the other one holds too, from 0 to 1."""
    lighter = min(weight_of(left, weight), weight_of(right, weight))
    return weight_of(left & right, weight) / (lighter + 1e-9)


def novelty(candidate: Candidate, choice: Choice, weight: Mapping[str, float]) -> float:
    """Share of the sentence's weight that is new, from 0 to 1."""
    new = weight_of(candidate.terms.difference(choice.known), weight)
    return new / (weight_of(candidate.terms, weight) + 1e-9)


def weight_of(terms: frozenset[str], weight: Mapping[str, float]) -> float:
    """What terms are worth together; summed exactly, so that the order of a set changes nothing."""
    return fsum([weight.get(term, 1.0) for term in terms])
