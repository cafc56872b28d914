"""Roles that a profile leaves open (``auto``): whom the event brings together, and whom it concerns besides."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from summarizer.language import Language
from summarizer.understanding.clauses.ownership import NAMED
from summarizer.understanding.clauses.reading import Reading
from summarizer.understanding.text.phrases import cues

LEADS = 3
"""Sentences at the head of an article in which a meeting names those who meet."""
MEETING = 3.0
"""Weight of a sentence that tells of a call, talks or a meeting, for who takes part in them."""
PERSON, ACTOR, MENTION = 1.0, 0.5, 0.2
"""How far a state takes part in a sentence: through its people, as who acts, or by its name alone."""
PRINCIPALS, AFFECTED = "principals", "affected"


def find_roles(
    wanted: Mapping[str, Sequence[str] | None], readings: Sequence[Reading], language: Language
) -> dict[str, tuple[str, ...]]:
    """Actors of every role; for one left open the two states that meet, or the one named most beside them."""
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
    """The two states whose people sentences name together most, above all where they tell of a call or a meeting."""
    pairs: defaultdict[tuple[str, str], float] = defaultdict(float)
    for reading in readings:
        present = presence(reading, language)
        codes = sorted(present)
        told = MEETING if cues(reading.sentence.text, "meeting", language.code) else 1.0
        for i, left in enumerate(codes):
            for right in codes[i + 1 :]:
                pairs[left, right] += weight(reading) * told * present[left] * present[right]
    if pairs:
        pair = min(pairs, key=lambda pair: (-pairs[pair], pair))
        return tuple(sorted(pair, key=lambda code: (-sum(code in presence(r, language) for r in readings), code)))
    return named_most(readings, language, set(), 2)


def presence(reading: Reading, language: Language) -> dict[str, float]:
    """How far each state takes part in a sentence: through a person it names, as one who acts, or merely by name."""
    people = {mention.country for mention in reading.mentions if mention.kind == "person"}
    return {
        code: PERSON if code in people else ACTOR if reading.parties[code] > NAMED else MENTION
        for code in states_of(reading, language)
    }


def named_most(readings: Sequence[Reading], language: Language, taken: set[str], count: int = 1) -> tuple[str, ...]:
    """The states named most, others than those taken."""
    named: defaultdict[str, float] = defaultdict(float)
    for reading in readings:
        for code in states_of(reading, language):
            named[code] += weight(reading)
    return tuple(sorted((code for code in named if code not in taken), key=lambda code: (-named[code], code))[:count])


def role_names(actors: Sequence[str], readings: Sequence[Reading], language: Language, *, people: bool = False) -> str:
    """The actors as a title names them; with ``people`` each state by the leader the articles name most for it."""
    codes = {state.alpha2: code for code, state in language.states.items()}
    names = [codes.get(actor, actor) for actor in actors]
    leaders = [leader(code, readings) for code in names] if people else []
    if people and leaders and all(leaders):
        return " and ".join(str(name) for name in leaders)
    return " and ".join(language.states[code].names[0] if code in language.states else code for code in names)


def leader(code: str, readings: Sequence[Reading]) -> str | None:
    """The person of a state who is named in most sentences, where that is more than once."""
    named: Counter[str] = Counter()
    full: dict[str, str] = {}
    for reading in readings:
        for name in sorted({m.name for m in reading.mentions if m.kind == "person" and m.country == code}):
            surname = name.split()[-1]
            named[surname] += 1
            full[surname] = max(full.get(surname, ""), name, key=len)
    best = min(named, key=lambda surname: (-named[surname], surname), default=None)
    return full[best] if best is not None and named[best] > 1 else None
