"""Whom a pronoun or a bare office before a verb of speech means, in languages whose order is read by frames.

Only the nearest who spoke or is named counts; where two may be meant nobody is given.
"""

from __future__ import annotations

from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.frames import Attribution
from summarizer.understanding.speech.discourse import Discourse
from summarizer.understanding.speech.openings import mentioned_persons

_PARAGRAPHS_BACK = 1
"""How far back a pronoun may reach: one paragraph."""


def nearest(named: Attribution, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """The one person that a pronoun or an office names again; None where it may be several."""
    persons = discourse.persons
    if named.speaker.kind == "anaphor":
        return _holder(named.speaker.name, persons)
    sex = persons.rules.sexes.get(named.speaker.name)
    if sex is None:
        return None
    if spoken := [event for event in discourse.spoken.get(paragraph, ()) if event.at < named.at]:
        return spoken[-1].name if _fits(spoken[-1].name, sex, persons) else None
    return _mentioned(named.at, sex, discourse, paragraph, sentence)


def _holder(office: str, persons: Persons) -> str | None:
    """The one person of the article whose office opens with the noun behind an article: "le ministre"."""
    article, _, noun = office.partition(" ")
    offices = {p.name: p.office.split()[0].lower() for p in persons.by_name.values() if p.office}
    sex = persons.rules.sexes.get(article)
    held = [name for name, own in offices.items() if own == noun and _fits(name, sex, persons)]
    return held[0] if len(held) == 1 else None


def _mentioned(at: int, sex: str, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """The one person named in the nearest sentence that names any."""
    for number in range(paragraph, max(-1, paragraph - _PARAGRAPHS_BACK - 1), -1):
        last = sentence if number == paragraph else len(discourse.sentences[number]) - 1
        for index in range(last, -1, -1):
            tokens = [token for token in discourse.sentences[number][index] if token.start < at]
            if found := mentioned_persons(tokens, discourse.persons):
                return found[0] if len(found) == 1 and _fits(found[0], sex, discourse.persons) else None
    return None


def _fits(name: str, sex: str | None, persons: Persons) -> bool:
    return bool(name) and (sex is None or persons.gender(name) in (None, sex))
