"""Where an article is at home: who bears no state's name in it is of the state that need not be said.

A ministry's communiqué writes "the Minister", a paper of Nairobi "the Treasury". The letterhead or the paper's own name
tells which state that is. Where only one state takes part in the event, it is that one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from summarizer.composition.filing.signals import unstated
from summarizer.model import Body
from summarizer.understanding.clauses.ownership import SUBJECT, raise_to
from summarizer.understanding.clauses.reading import Reading
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import find_mentions

LONGEST = 10
"""Words of a letterhead or of a paper's name."""
LEAST_SMALL = 4
"""Letters from which a word in small letters shows that a line is no name."""
_NO_NAME = re.compile(r"[|/›>»:\d]")


def at_home(
    readings: Sequence[Reading],
    bodies: Sequence[Body],
    actors: Collection[str],
    cast: Collection[str],
    lexicon: Lexicon,
) -> tuple[Reading, ...]:
    """The readings, each that is nobody's of a known state with the state at home in its article.

    ``actors`` are the keys of those whom sections name: others need not be told apart. ``cast`` are the parties that
    were found.
    """
    states = lexicon.language.states
    alone = next(iter(cast)) if len(cast) == 1 and set(cast) <= set(states) else None
    homes = [home if (home := home_of(body, lexicon)) in actors else alone for body in bodies]
    return tuple(of_state(reading, homes[reading.sentence.article]) for reading in readings)


def of_state(reading: Reading, state: str | None) -> Reading:
    """A reading that is nobody's of a known state as that of somebody of the given one.

    A baker has a state too, but does not speak for it: a name without an office stays as it is.
    """
    if state is None or not unstated(reading) or is_private(reading):
        return reading
    parties = dict(reading.parties)
    raise_to(parties, [state], SUBJECT)
    return reading._replace(parties=parties)


def is_private(reading: Reading) -> bool:
    """Whether a sentence is that of a person of whom the article tells no office."""
    owner = reading.speaker or reading.doer
    return owner is not None and owner.kind == "person" and owner.office is None and owner.role is None


def home_of(body: Body, lexicon: Lexicon) -> str | None:
    """The one state that the lines above an article's text name as a letterhead or in the name of a paper; or None."""
    for line in body.lines:
        if line.role == "body":
            return None
        if line.role != "title" and (named := in_a_name(body.article.text[line.start : line.end].strip(), lexicon)):
            return named
    return None


def in_a_name(text: str, lexicon: Lexicon) -> str | None:
    """The one state that a line names where it is a name throughout: "REPUBLIC OF PERU", "The Lima Observer"."""
    words = text.split()
    if len(words) > LONGEST or _NO_NAME.search(text) or any(w.islower() and len(w) >= LEAST_SMALL for w in words):
        return None
    found = find_mentions(text.title() if text.isupper() else text, lexicon)
    states = {
        mention.country for mention in found if mention.country and mention.kind != "person" and not mention.place
    }
    return states.pop() if len(states) == 1 else None
