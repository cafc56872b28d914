"""What a section is about, as weighted words: the profile's own, those of their concept, and those the articles add."""

from __future__ import annotations

import functools
import math
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from summarizer.config.profiles import SectionPlan
from summarizer.understanding.text.notions import notions
from summarizer.understanding.text.phrases import concepts
from summarizer.understanding.text.terms import content, tokens

CUE, ABOUT, TITLE = 1.0, 0.5, 0.5
"""Weight of a word by where it comes from: named as a cue, in the description, or in the title."""


class Concept(NamedTuple):
    """A group of words that belong together, by its list's name, and how far it tells a section apart (0 to 1)."""

    name: str
    weight: float


def section_words(plan: SectionPlan, stopwords: Collection[str]) -> dict[str, float]:
    """Stem to weight, for the words that the profile itself gives; the words of a longer cue share its weight."""
    weights: dict[str, float] = {}
    for text, weight in ((re.sub(r"\{\w+\}", "", plan.title), TITLE), (plan.about, ABOUT)):
        for word in content(tokens(text), stopwords):
            weights[word] = max(weight, weights.get(word, 0.0))
    for cue in plan.cues:
        words = content(tokens(cue), stopwords)
        for word in words:
            weights[word] = max(CUE / len(words), weights.get(word, 0.0))
    return weights


def section_concepts(plans: Sequence[SectionPlan], texts: Sequence[str], language: str) -> list[tuple[Concept, ...]]:
    """For each section the concepts that its title, description or cues name, weighed by how far they tell it apart.

    A concept that several sections name, or that most sentences hold, tells little.
    """
    named = [sorted(concepts(described(plan), language)) for plan in plans]
    shared = Counter(name for own in named for name in own)
    held = Counter(name for text in texts for name in concepts(text, language))
    return [tuple(Concept(name, (1 - held[name] / max(1, len(texts))) / shared[name]) for name in own) for own in named]


def described(plan: SectionPlan) -> str:
    """All that a profile says of a section in words."""
    return " ".join((re.sub(r"\{\w+\}", "", plan.title), plan.about, *plan.cues))


def telling(sections: Sequence[Mapping[str, float]], rarity: Mapping[str, float]) -> list[dict[str, float]]:
    """The same weights, less for words that several sections share and for words that most sentences hold.

    ``rarity`` runs from 0 (in every sentence) to 1 (in one); a word that the articles lack keeps its weight.
    """
    held = Counter(word for words in sections for word in words)
    return [{word: weight * rarity.get(word, 1.0) / held[word] for word, weight in words.items()} for words in sections]


def rarities(texts: Sequence[frozenset[str]]) -> dict[str, float]:
    """Rarity of each word from 0 (every text holds it) to 1 (one does): idf over its largest value."""
    held = Counter(word for words in texts for word in sorted(words))
    return {word: math.log(len(texts) / count) / math.log(max(2, len(texts))) for word, count in held.items()}


@functools.lru_cache(maxsize=10_000)
def stems(text: str, stopwords: frozenset[str]) -> frozenset[str]:
    """Stems of the content words of a text."""
    return frozenset(content(tokens(text), stopwords))


def relevance(texts: Sequence[str], asked: Sequence[SectionPlan], language: str) -> list[float]:
    """How far each text speaks of what its section's profile asks for, from 0 to 1; ``asked`` has a plan for each text.

    The weight of the notions that the two share over the geometric mean of their weights, a notion weighed by rarity.
    """
    held = [notions(text, language) for text in texts]
    count = Counter(notion for own in held for notion in own)

    def weight(some: Collection[str]) -> float:
        return math.fsum(math.log(1 + len(texts) / max(1, count[notion])) for notion in some)

    wanted = {plan.key: notions(described(plan), language) for plan in asked}
    return [
        weight(own & wanted[plan.key]) / (math.sqrt(weight(own) * weight(wanted[plan.key])) + 1e-9)
        for own, plan in zip(held, asked, strict=True)
    ]
