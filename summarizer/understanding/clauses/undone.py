"""What a later sentence of the same article undoes: refused for months, then given up; rejected last month, met today.

The same actor must do the opposite of it, of the same matter or with a word of giving up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from summarizer.language import Language
from summarizer.understanding.names.parties import mention_keys
from summarizer.understanding.text.phrases import pattern
from summarizer.understanding.text.terms import content, tokens

if TYPE_CHECKING:
    from summarizer.understanding.clauses.reading import Reading

UNDOES: Mapping[str, frozenset[str]] = {
    "REJECT": frozenset({"AGREE", "CONCEDE", "CONSULT", "SUPPORT"}),
    "AGREE": frozenset({"REJECT"}),
    "SANCTION": frozenset({"CONCEDE", "RETREAT"}),
    "THREATEN": frozenset({"CONCEDE", "RETREAT"}),
    "DISAPPROVE": frozenset({"SUPPORT", "CONCEDE"}),
}
"""PLOVER type to those that undo it."""
NEXT = 15
"""Sentences after one in which it may be undone; farther on it is another matter, and time stays linear."""


def undone(readings: Sequence[Reading], language: Language) -> list[int | None]:
    """For each sentence the index of the later one that undoes it, or None."""
    deeds = [deeds_of(reading, language) for reading in readings]
    matters = [matter(reading, language) for reading in readings]
    found: list[int | None] = []
    for at, reading in enumerate(readings):
        later = range(at + 1, min(at + 1 + NEXT, len(readings))) if deeds[at] else ()
        found.append(
            next(
                (
                    other
                    for other in later
                    if readings[other].sentence.article == reading.sentence.article
                    and readings[other].moment.time == "now"
                    and opposed(deeds[at], deeds[other])
                    and (matters[at] & matters[other] or turns(readings[other], language))
                ),
                None,
            )
        )
    return found


def deeds_of(reading: Reading, language: Language) -> frozenset[tuple[str, str]]:
    """(actor's key, act) of the main clauses that nobody's words tell; states and bodies, else names."""
    return frozenset(
        (key, part.clause.act)
        for part in reading.parsed
        if part.actor is not None and part.clause.act is not None and part.frame is None
        if not (part.relative or part.aside or part.quoted)
        for key in mention_keys(part.actor, language)
    )


def opposed(before: frozenset[tuple[str, str]], after: frozenset[tuple[str, str]]) -> bool:
    """Whether somebody does the opposite of what it did."""
    return any(key == other and act in UNDOES.get(done, ()) for key, done in before for other, act in after)


def matter(reading: Reading, language: Language) -> frozenset[str]:
    """The stems of a sentence's content words, those of its names left out."""
    text = reading.sentence.text
    for mention in reversed([m for m in reading.mentions if m.kind not in ("office", "group")]):
        text = text[: mention.start] + " " + text[mention.end :]
    return frozenset(content(tokens(text), language.stopwords))


def turns(reading: Reading, language: Language) -> bool:
    """Whether a sentence has a word of giving up: "relented", "in the end"."""
    return pattern(language.code, "moments", "turned").search(reading.sentence.text) is not None
