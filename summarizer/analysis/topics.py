"""What a section is about, as weighted words: the profile's own, those of their concept, and those the articles add."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from summarizer.analysis.patterns import compiled
from summarizer.analysis.terms import content, tokens
from summarizer.config.profiles import SectionPlan
from summarizer.language.lists import read_lists

CUE, ABOUT, TITLE, CONCEPT = 1.0, 0.5, 0.5, 0.25
"""Weight of a word by where it comes from: named as a cue, in the description, in the title, or of the same concept."""


@functools.cache
def concepts(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Groups of words that belong together, each as one pattern, in order of their names."""
    return tuple((name, compiled(words)) for name, words in sorted(read_lists(language, "concepts").items()))


def section_words(plan: SectionPlan, language: str, stopwords: Collection[str]) -> dict[str, float]:
    """Stem to weight, for the words that the profile itself gives."""
    weights: dict[str, float] = {}
    for text, weight in ((plan.title, TITLE), (plan.about, ABOUT), *((cue, CUE) for cue in plan.cues)):
        for word in content(tokens(re.sub(r"\{\w+\}", "", text)), stopwords):
            weights[word] = max(weight, weights.get(word, 0.0))
    return weights


def section_concepts(plan: SectionPlan, language: str) -> tuple[re.Pattern[str], ...]:
    """Patterns of the concepts that the section's title, description or cues name."""
    text = " ".join((plan.title, plan.about, *plan.cues))
    return tuple(found for _, found in concepts(language) if found.search(text))


def specific(sections: Sequence[Mapping[str, float]]) -> list[dict[str, float]]:
    """The same weights divided by the number of sections that share a word: what all name tells none apart."""
    held = Counter(word for words in sections for word in words)
    return [{word: weight / held[word] for word, weight in words.items()} for words in sections]


def stems(text: str, stopwords: Collection[str]) -> frozenset[str]:
    """Stems of the content words of a text."""
    return frozenset(content(tokens(text), stopwords))


