"""How far one sentence says what another says, by the weight of the content words that they share."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from summarizer.language import load
from summarizer.review.places import Place
from summarizer.review.scene import Scene
from summarizer.understanding.text.terms import content, tokens

LEAST_SHARED = 0.2
"""Share of a statement's words under which no sentence of another article is shown as the one that says it too."""


@lru_cache(maxsize=50_000)
def stems_of(text: str, language: str) -> frozenset[str]:
    """The stems of a sentence's content words."""
    return frozenset(content(tokens(text), load(language).stopwords))


def weights_of(held: Iterable[frozenset[str]]) -> dict[str, float]:
    """The rarity of each stem among the sentences."""
    listed = list(held)
    count = Counter(stem for stems in listed for stem in stems)
    return {stem: math.log((len(listed) + 1) / (number + 0.5)) for stem, number in count.items()}


def share_held(stems: frozenset[str], other: frozenset[str], weight: Mapping[str, float]) -> float:
    """Share of the weight of one sentence's words that another holds."""
    total = math.fsum(weight[stem] for stem in stems)
    return math.fsum(weight[stem] for stem in stems & other) / total if total else 0.0


def nearest_in(scene: Scene, one: str, number: int) -> Place | None:
    """The sentence of an article that says most of what a sentence says; None where none says enough of it."""
    place = scene.places.get(one)
    if place is None:
        return None
    stems = {other.id: stems_of(other.trace.text, scene.brief.language) for other in scene.places.values()}
    weight = weights_of(stems.values())
    there = [other for other in scene.places.values() if other.trace.source == number]
    shares = {other.id: share_held(stems[place.id], stems[other.id], weight) for other in there}
    best = max(there, key=lambda other: shares[other.id], default=None)
    return best if best and shares[best.id] >= LEAST_SHARED else None
