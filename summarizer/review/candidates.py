"""What was not chosen for a section, best first, each with the reason: from here an officer puts in what is missing.

A candidate is worth what the rules hold it worth, how likely it belongs there, and most of all what it tells that no
statement tells yet; what the candidates above it tell counts as told (as in maximal marginal relevance, Carbonell and
Goldstein, 1998).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarizer.review.likeness import share_held, stems_of, weights_of
from summarizer.review.places import Place
from summarizer.review.scene import Scene

MOST = 40
"""Candidates of a section: who wants more searches."""
LEAST_CHANCE = 0.05
"""Chance of belonging there under which a sentence is no candidate of a section."""
COMPARED = 60
"""Candidates, by their value alone, that are held against each other."""
CHANCE_POWER, WORTH_POWER, RESTATING_POWER, NEW_POWER, ANOTHER_POWER = 0.7, 0.3, 2.0, 2.0, 2.0
"""How far chance, worth, not restating a statement, telling something new and not restating a candidate count. On the
ten real events what the labels miss stands among the first five in .44 of cases; by worth and chance alone in .24."""
LITTLE = 0.05
"""Added to each share, so that no single one decides alone."""

TOLD = ("tells what", "said by", "the best of")
"""How the reasons of the trace begin that tell an officer why a sentence might stand."""
OWN_ALONE = "said by 1 "
"""That its own article says it holds of every sentence."""


class Candidate(NamedTuple):
    """A sentence that may stand in a section, and why it does not."""

    place: Place
    section: str
    worth: float
    reason: str


class _Rated(NamedTuple):
    place: Place
    stems: frozenset[str]
    value: float
    """Without the chance of a section."""


def candidates_of(scene: Scene) -> Mapping[str, list[Candidate]]:
    """Section to its candidates."""
    language = scene.brief.language
    held = {place.id: stems_of(place.trace.text, language) for place in scene.places.values()}
    weight = weights_of(held.values())
    told = [held[place.id] for place in scene.places.values() if place.trace.chosen is not None]
    free = [place for place in scene.places.values() if place.trace.able and place.trace.chosen is None]
    rated = [_Rated(place, held[place.id], _value(place, held[place.id], told, weight)) for place in free]
    return {plan.key: _best(rated, plan.key, weight) for plan in scene.profile.sections}


def _value(place: Place, stems: frozenset[str], told: Sequence[frozenset[str]], weight: Mapping[str, float]) -> float:
    restates = max((share_held(stems, other, weight) for other in told), default=0.0)
    new = 1 - share_held(stems, frozenset[str]().union(*told), weight)
    worth = (place.trace.worth + LITTLE) ** WORTH_POWER
    return float(worth * (1 - restates + LITTLE) ** RESTATING_POWER * (new + LITTLE) ** NEW_POWER)


def _best(rated: Sequence[_Rated], key: str, weight: Mapping[str, float]) -> list[Candidate]:
    likely = [(one, chance) for one in rated if (chance := dict(one.place.trace.chances).get(key, 0.0)) >= LEAST_CHANCE]
    valued = [(one.value * (chance + LITTLE) ** CHANCE_POWER, one, chance) for one, chance in likely]
    pool = sorted(valued, key=lambda entry: (-entry[0], entry[1].place.trace.source, entry[1].place.trace.start))
    near, rest = pool[:COMPARED], pool[COMPARED:]
    taken = list[tuple[float, _Rated, float]]()
    another = {one.place.id: 1.0 for _, one, _ in near}
    while near and len(taken) < MOST:
        best = max(near, key=lambda entry: entry[0] * another[entry[1].place.id])
        near.remove(best)
        taken.append(best)
        for _, one, _ in near:
            apart = (1 - share_held(one.stems, best[1].stems, weight) + LITTLE) ** ANOTHER_POWER
            another[one.place.id] = min(another[one.place.id], apart)
    return [
        Candidate(one.place, key, value, reason_of(one.place, chance)) for value, one, chance in [*taken, *rest][:MOST]
    ]


def reason_of(place: Place, chance: float) -> str:
    """In a sentence why a sentence was left out."""
    told = [reason for reason in place.trace.reasons if reason.startswith(TOLD) and not reason.startswith(OWN_ALONE)]
    near = "nearly chosen; " if place.trace.close_call else ""
    if place.trace.by_rules:
        near += "the rules would print it, the second reader left it out; "
    return f"{near}{chance:.0%} likely to belong here; {'; '.join(told) or 'others are worth more for their words'}"
