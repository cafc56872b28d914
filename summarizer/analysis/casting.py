"""Roles that a profile leaves open (``auto``): whom the event brings together, and whom it concerns besides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from summarizer.analysis.reading import NAMED, Reading
from summarizer.language import Language

LEADS = 3
"""Sentences at the head of an article in which a meeting names those who meet."""
PRINCIPALS, AFFECTED = "principals", "affected"


def find_roles(
    wanted: Mapping[str, Sequence[str] | None], readings: Sequence[Reading], language: Language
) -> dict[str, tuple[str, ...]]:
    """Actors of every role; for one left open the two states that act together most, or the one named most beside them."""
    found = {role: tuple(actors) for role, actors in wanted.items() if actors is not None}
    pair = tuple(found.get(PRINCIPALS) or principals(readings, language))
    taken = {code for actors in found.values() for code in actors} | set(pair)
    for role, actors in wanted.items():
        if actors is None:
            found[role] = pair if role == PRINCIPALS else named_most(readings, language, taken)
    return found


def weight(reading: Reading) -> float:
    """What a sentence counts: more in the lead, where news says who is concerned."""
    return 1.0 + 2.0 / (1 + reading.sentence.position)


def states_of(reading: Reading, language: Language) -> list[str]:
    """Codes of the states a sentence names, in order of the alphabet."""
    return sorted(key for key in reading.parties if key in language.states)


def principals(readings: Sequence[Reading], language: Language) -> tuple[str, ...]:
    """The two states that most often stand in one sentence as those who act."""
    pairs: Counter[tuple[str, str]] = Counter()
    for reading in readings:
        codes = states_of(reading, language)
        for i, left in enumerate(codes):
            for right in codes[i + 1 :]:
                acting = sum(reading.parties[code] > NAMED for code in (left, right))
                pairs[left, right] += weight(reading) * (0.2 + acting)
    if pairs:
        return min(pairs, key=lambda pair: (-pairs[pair], pair))
    return named_most(readings, language, set(), 2)


def named_most(readings: Sequence[Reading], language: Language, taken: set[str], count: int = 1) -> tuple[str, ...]:
    """The states named most, others than those taken."""
    named: Counter[str] = Counter()
    for reading in readings:
        for code in states_of(reading, language):
            named[code] += weight(reading)
    return tuple(sorted((code for code in named if code not in taken), key=lambda code: (-named[code], code))[:count])


def role_names(actors: Sequence[str], readings: Sequence[Reading], language: Language) -> str:
    """The actors as a title names them: leaders by their surnames where the leads tie each to its state, else the states."""
    return " and ".join(language.states[actor].names[0] if actor in language.states else actor for actor in actors)
