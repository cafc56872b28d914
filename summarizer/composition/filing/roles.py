"""Roles that a profile leaves open (``auto``): whom the event brings together, and whom it concerns besides.

A guess is sure only where most articles tell it at their head and no other guess comes near; one that is not may stand
in the brief for the officer, marked so, and decides no title. What counts as evidence stands in participants.py.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from summarizer.composition.filing.measures import imposers, targets
from summarizer.composition.filing.participants import LATER, MENTION, Unit, go_betweens, venues
from summarizer.config.events import EventName
from summarizer.language import Language
from summarizer.understanding.text.phrases import pattern

TOLD = 3.0
"""Weight of a unit that uses the words of the kind of event, for who takes part in it."""
LISTED = 2.0
"""Weight of two that are named as a pair or in one list ("Iran and the United States")."""
MOST = 0.6
"""Share of the articles whose heads must tell a guess to make it sure, of those whose heads name any party."""
HALF, SEVERAL = 0.5, 2
"""Share of the articles that must tell who decides on measures, and articles that list another beside them."""
MARGIN = 1.4
"""How many times the evidence of the next guess that of a sure one must be."""
SECOND = 0.4
"""Share of the first party's evidence from which another is a party too, where no pair is found."""
NOTABLE, THIRD = 0.15, 0.25
"""Share of a principal's evidence from which somebody else may be concerned, and from which that can be sure."""
PRINCIPALS, AFFECTED = "principals", "affected"


class Cast(NamedTuple):
    """The actors of a role by their keys, ISO codes or names; ``given`` by profile or officer, else ``sure`` or not."""

    actors: tuple[str, ...]
    given: bool
    sure: bool


class Evidence(NamedTuple):
    """What the roles of one dossier are guessed from."""

    units: Sequence[Unit]
    articles: int
    words: EventName
    """List of roles.txt with the words of the kind of event."""
    language: Language

    def told(self, unit: Unit) -> float:
        """What a unit counts for the event."""
        found = pattern(self.language.code, "roles", self.words).search(unit.reading.sentence.text)
        return unit.weight * (TOLD if found else 1.0)

    @property
    def heads(self) -> list[Unit]:
        """Headlines and first sentences."""
        return [unit for unit in self.units if unit.weight > LATER]


Guess = Callable[[Evidence, Collection[str]], dict[str, Cast]]
"""From the evidence, and the parties that other roles of the profile name, the roles that can be guessed."""


def cast_roles(
    wanted: Mapping[str, Sequence[str] | None], event: EventName, units: Sequence[Unit], language: Language
) -> dict[str, Cast]:
    """The cast of every role, in the profile's order; ``event`` is a key of ``GUESSES``."""
    given = {role: Cast(tuple(actors), given=True, sure=True) for role, actors in wanted.items() if actors is not None}
    if len(given) == len(wanted):
        return given
    evidence = Evidence(units, len({unit.article for unit in units}), event, language)
    found = {**GUESSES[event](evidence, taken(given, language)), **given}
    if PRINCIPALS in given and AFFECTED not in given:
        known = hosts(evidence, taken(given, language))
        found[AFFECTED] = concerned(evidence, keys_of(given[PRINCIPALS].actors, language), known)
    return {role: found.get(role, NOBODY) for role in wanted}


NOBODY = Cast((), given=False, sure=False)


def taken(given: Mapping[str, Cast], language: Language) -> set[str]:
    """Keys of the parties that the roles which are given name."""
    return {key for cast in given.values() for key in keys_of(cast.actors, language)}


def keys_of(actors: Iterable[str], language: Language) -> tuple[str, ...]:
    """Actors as a profile writes them by the keys of states and bodies."""
    by_alpha2 = {state.alpha2: code for code, state in language.states.items()}
    by_name = {name: code for code, state in language.states.items() for name in state.names}
    return tuple(by_alpha2.get(actor, by_name.get(actor, actor)) for actor in actors)


def meeting(evidence: Evidence, taken: Collection[str]) -> dict[str, Cast]:
    """A call: the two who speak, and whom they speak about; nobody is its host, and a place it names is concerned."""
    pair = best_pair(evidence, go_betweens(evidence.units) | venues(evidence.units))
    placed = [u._replace(parties={**dict.fromkeys(u.places, MENTION), **u.parties}) for u in evidence.units]
    aside = {*taken, *go_betweens(evidence.units)}
    return {PRINCIPALS: pair, AFFECTED: concerned(evidence._replace(units=placed), pair.actors, aside)}


def talks(evidence: Evidence, taken: Collection[str]) -> dict[str, Cast]:
    """Talks: the two that negotiate, who are those concerned where nobody else is; a host or go-between is neither."""
    pair = best_pair(evidence, go_betweens(evidence.units) | venues(evidence.units))
    return {
        PRINCIPALS: pair,
        AFFECTED: themselves_or(concerned(evidence, pair.actors, hosts(evidence, taken))._replace(sure=False), pair),
    }


def themselves_or(third: Cast, pair: Cast) -> Cast:
    """A third party that is concerned for sure, else the parties themselves; in doubt where there is a third one."""
    return third if third.sure else pair._replace(sure=pair.sure and not third.actors)


def visit(evidence: Evidence, _taken: Collection[str]) -> dict[str, Cast]:
    """A visit: guest and host, who is named as the place."""
    there = [
        unit._replace(parties={**dict.fromkeys(unit.places, ACTING_HOST), **unit.parties}) for unit in evidence.units
    ]
    return {PRINCIPALS: best_pair(evidence._replace(units=there), set())}


ACTING_HOST = 0.6
"""How far a host takes part that is named as the place of a visit."""


def crisis(evidence: Evidence, taken: Collection[str]) -> dict[str, Cast]:
    """A crisis: the two that fight or the one it happens to, and who is concerned besides, or they themselves."""
    brokers = go_betweens(evidence.units)
    pair = best_pair(evidence, brokers)
    if not pair.sure:
        pair = leading(evidence, brokers) if leading(evidence, brokers).sure else pair
    third = concerned(evidence, pair.actors, hosts(evidence, taken))
    return {PRINCIPALS: pair, AFFECTED: themselves_or(third, pair)}


def measures(evidence: Evidence, _taken: Collection[str]) -> dict[str, Cast]:
    """Measures: who imposes them, and whom they target."""
    against = ranked(targets(evidence.units, evidence.language))
    target = [key for key, _ in against[:1]]
    hit = Cast(
        tuple(target),
        given=False,
        sure=bool(target) and clear(against) and at_heads(evidence, target),
    )
    return {PRINCIPALS: deciding(evidence, target), AFFECTED: hit}


def deciding(evidence: Evidence, against: Collection[str]) -> Cast:
    """Those who decide on measures in at least half of the articles, and with whom they are listed in several."""
    own = [[unit for unit in evidence.units if unit.article == article] for article in range(evidence.articles)]
    weighed = ranked(imposers(evidence.units, evidence.language, against))
    unions = {key for key, _ in weighed if key in evidence.language.bodies}
    by_article = {
        article: {union_of(key, unions, evidence.language) for key in imposers(part, evidence.language, against)}
        for article, part in enumerate(own)
    }
    order = list(dict.fromkeys(union_of(key, unions, evidence.language) for key, _ in weighed))
    most = [key for key in order if widely(evidence, [key], by_article)]
    beside = [key for key in order if key not in most and listed_with(key, most, evidence, unions) >= SEVERAL]
    return Cast(tuple([*most, *beside] if most else order[:1]), given=False, sure=bool(most))


def listed_with(key: str, others: Collection[str], evidence: Evidence, unions: Collection[str]) -> int:
    """In how many articles a party stands in one list with others."""
    return len(
        {
            unit.article
            for unit in evidence.units
            for members in unit.lists
            if key in members and {union_of(member, unions, evidence.language) for member in members} & set(others)
        }
    )


def union_of(key: str, unions: Collection[str], language: Language) -> str:
    """The union among some that a state belongs to, as one that decides for its members; else the party itself."""
    groups = sorted(language.states[key].groups & set(unions)) if key in language.states else []
    return groups[0] if groups else key


def anywhere(evidence: Evidence) -> dict[int, set[str]]:
    """Article to all parties that its head names."""
    found: dict[int, set[str]] = defaultdict(set)
    for unit in evidence.heads:
        found[unit.article] |= {*unit.parties, *unit.places}
    return found


def nothing(_evidence: Evidence, _taken: Collection[str]) -> dict[str, Cast]:
    """A conference is nobody's alone."""
    return {}


GUESSES: Mapping[EventName, Guess] = {
    "call": meeting,
    "talks": talks,
    "visit": visit,
    "crisis": crisis,
    "measures": measures,
    "conference": nothing,
}
"""How the roles are guessed, by the kind of event that a profile is for."""


def best_pair(evidence: Evidence, others: Collection[str]) -> Cast:
    """The two that sentences name together most, above all as a pair and where they tell of the event."""
    pairs: defaultdict[tuple[str, str], float] = defaultdict(float)
    for unit in evidence.units:
        counted, present = evidence.told(unit), {k: v for k, v in unit.parties.items() if k not in others}
        for left, right in itertools.combinations(sorted(present), 2):
            listed = any({left, right} <= set(members) for members in unit.lists)
            pairs[left, right] += counted * present[left] * present[right] * (LISTED if listed else 1.0)
    best = ranked(pairs)
    if not best:
        return leading(evidence, others)._replace(sure=False)
    pair = best[0][0]
    total = strengths(evidence)
    order = tuple(sorted(pair, key=lambda key: (-total.get(key, 0.0), key)))
    aside = {
        *pair,
        *others,
        *(key for unit in evidence.units for key in unit.between if of_many(key, evidence.language)),
    }
    third = max((value for key, value in total.items() if key not in aside), default=0.0)
    stands_out = total.get(order[1], 0.0) >= MARGIN * third
    return Cast(order, given=False, sure=stands_out and at_heads(evidence, pair))


def leading(evidence: Evidence, others: Collection[str]) -> Cast:
    """The one party that the articles are about, where it stands out."""
    best = ranked({key: value for key, value in strengths(evidence).items() if key not in others})
    first = [key for key, _ in best[:1]]
    alone = len(best) < 2 or best[1][1] < SECOND * best[0][1]  # noqa: PLR2004 - the one beside the first
    sure = bool(first) and alone and at_heads(evidence, first)
    return Cast(tuple(first), given=False, sure=sure)


def hosts(evidence: Evidence, taken: Collection[str]) -> set[str]:
    """Who cannot be concerned: those whom other roles name, who brings others together, and where it happens."""
    return {*taken, *go_betweens(evidence.units), *venues(evidence.units)}


def concerned(evidence: Evidence, principals: Sequence[str], taken: Collection[str]) -> Cast:
    """Whom the event concerns beside the principals: the one named most by most of the articles."""
    others = {*principals, *taken}
    total = {key: value for key, value in strengths(evidence).items() if not of_many(key, evidence.language)}
    best = ranked({key: value for key, value in total.items() if key not in others})
    least = NOTABLE * min((total.get(key, 0.0) for key in principals), default=0.0)
    first = [key for key, value in best[:1] if value >= least]
    sure = bool(first) and best[0][1] >= least * THIRD / NOTABLE and clear(best)
    return Cast(tuple(first), given=False, sure=sure and at_heads(evidence, first))


def of_many(key: str, language: Language) -> bool:
    """Whether a party is a body of many states: it hosts, mediates or speaks out, and no quarrel concerns it."""
    return key in language.bodies and language.bodies[key].kind == "igo"


def strengths(evidence: Evidence) -> dict[str, float]:
    """How far each party takes part in all units together; a mere place counts as one that is named."""
    total: defaultdict[str, float] = defaultdict(float)
    for unit in evidence.units:
        for key, value in unit.parties.items():
            total[key] += evidence.told(unit) * value
    return total


def ranked(scores: Mapping[Any, float]) -> list[tuple[Any, float]]:
    """Keys with their evidence, the best first."""
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))


def clear(best: Sequence[tuple[object, float]]) -> bool:
    """Whether the first guess leaves the next behind."""
    return len(best) < 2 or best[0][1] >= MARGIN * best[1][1]  # noqa: PLR2004 - the two that are compared


def at_heads(evidence: Evidence, keys: Iterable[str]) -> bool:
    """Whether most of the articles whose heads name any party name all the keys, and two at least if there are two."""
    found = [own for own in anywhere(evidence).values() if own]
    count = sum(set(keys) <= own for own in found)
    return count >= max(MOST * len(found), min(2, evidence.articles))


def widely(evidence: Evidence, keys: Iterable[str], found: Mapping[int, set[str]]) -> bool:
    """Whether half of the articles, and two at least where there are two, tell of all the keys."""
    count = sum(set(keys) <= own for own in found.values())
    return count >= max(HALF * evidence.articles, min(2, evidence.articles))
