"""Facts that lead: what the headlines or the leads of two articles share must stand in the brief.

Headlines and leads are compared by their notions (understanding/text/notions.py), so that other words for the same are
the same. A fact is what two of them have in common; how many articles lead with it is its heft.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from summarizer.model import Sentence
from summarizer.understanding.text.notions import STATE, notions

Notions = frozenset[str]
Weight = Callable[[Iterable[str]], float]

LEADS = 2
"""Sentences at the head of an article that may hold its lead: the first is often a dateline's half sentence."""
SHARED = 0.4
"""Share of the lighter one's weight from which two headlines or leads tell one fact."""
LEAST = 3
"""Notions besides states that they must share."""
TOLD = 0.7
"""Share of a fact's weight that a statement must hold to tell it."""
WITHIN = 0.6
"""Share of a fact's weight from which it is part of one that is known already."""
MOST_LEADS = 60
"""Headlines and leads that are compared: each with each, so that more would take time by the square."""


class Fact(NamedTuple):
    """What leads have in common, and how many articles lead with it."""

    notions: Notions
    heft: int


def leading_facts(
    sentences: Sequence[Sentence], headlines: Sequence[tuple[int, str]], weight: Weight, language: str
) -> list[Fact]:
    """The facts that lead two articles or more, the most led with first; ``headlines`` are (article, text)."""
    leads = [(s.article, s.text) for s in sentences if s.position < LEADS]
    found = [*_shared(headlines, weight, language), *_shared(leads, weight, language)]
    every = [(article, notions(text, language)) for article, text in (*headlines, *leads)]
    facts = [Fact(one, len({article for article, held in every if tells(held, one, weight)})) for one in found]
    kept: list[Fact] = []
    for fact in sorted(facts, key=lambda fact: (-fact.heft, -weight(fact.notions), sorted(fact.notions))):
        if not any(_within(fact.notions, other.notions, weight) for other in kept):
            kept.append(fact)
    return kept


def _shared(leads: Sequence[tuple[int, str]], weight: Weight, language: str) -> Iterable[Notions]:
    held = [(article, notions(text, language)) for article, text in leads[:MOST_LEADS]]
    for (article, one), (other, two) in combinations(held, 2):
        shared = one & two
        plain = sum(notion[0] != STATE for notion in shared)
        if article != other and plain >= LEAST and weight(shared) >= SHARED * min(weight(one), weight(two)):
            yield shared


def tells(held: Notions, fact: Notions, weight: Weight) -> bool:
    """Whether a sentence with these notions tells a fact."""
    return weight(held & fact) >= TOLD * weight(fact)


def own_headlines(
    sentences: Sequence[Sentence], headlines: Sequence[tuple[int, str]], weight: Weight, language: str
) -> frozenset[int]:
    """Rows of the first sentences that tell the headline of their own article."""
    titles = {article: notions(text, language) for article, text in reversed(headlines)}
    first = ((row, one) for row, one in enumerate(sentences) if one.position == 0 and titles.get(one.article))
    return frozenset(row for row, one in first if tells(notions(one.text, language), titles[one.article], weight))


def tellers(fact: Fact, sentences: Sequence[Sentence], weight: Weight, language: str) -> frozenset[int]:
    """Rows of the sentences that tell a fact."""
    held = (notions(sentence.text, language) for sentence in sentences)
    return frozenset(row for row, own in enumerate(held) if tells(own, fact.notions, weight))


def _within(fact: Notions, other: Notions, weight: Weight) -> bool:
    return weight(fact & other) >= WITHIN * min(weight(fact), weight(other))
