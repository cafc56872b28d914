"""What was not chosen for a section, best first, each with the reason: from here an officer puts in what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from summarizer.review.places import Place
from summarizer.review.scene import Scene

MOST = 40
"""Candidates of a section: who wants more searches."""
LEAST_CHANCE = 0.05
"""Chance of belonging there under which a sentence is no candidate of a section."""
CHANCE_POWER = 0.5
"""How far the chance of belonging there counts beside the worth."""


class Candidate(NamedTuple):
    """A sentence that may stand in a section, and why it does not."""

    place: Place
    section: str
    worth: float
    reason: str


def candidates_of(scene: Scene) -> Mapping[str, list[Candidate]]:
    """Section to its candidates."""
    free = [place for place in scene.places.values() if place.trace.able and place.trace.chosen is None]
    return {plan.key: _best(free, plan.key) for plan in scene.profile.sections}


def _best(free: list[Place], key: str) -> list[Candidate]:
    rated = []
    for place in free:
        chance = dict(place.trace.chances).get(key, 0.0)
        if chance >= LEAST_CHANCE:
            worth = place.trace.worth * chance**CHANCE_POWER
            rated.append(Candidate(place, key, worth, reason_of(place, chance)))
    return sorted(rated, key=lambda one: (-one.worth, one.place.trace.source, one.place.trace.start))[:MOST]


def reason_of(place: Place, chance: float) -> str:
    """In a sentence why a sentence was left out."""
    told = [reason for reason in place.trace.reasons if reason.startswith(("tells what", "said by", "the best of"))]
    near = "nearly chosen; " if place.trace.close_call else ""
    return f"{near}{chance:.0%} likely to belong here; {'; '.join(told) or 'others are worth more for their words'}"
