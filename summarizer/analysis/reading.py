"""A sentence as filing reads it: who speaks, who acts, who else is named, and whether it leans on the one before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.analysis.lexicon import Lexicon
from summarizer.analysis.mentions import Mention, find_mentions
from summarizer.analysis.parties import OUTSIDERS, mention_keys
from summarizer.analysis.patterns import opens_with, pattern
from summarizer.model import Clause, Sentence

try:
    from summarizer.analysis.clauses import analyse
except ImportError:
    def analyse(text: str, lexicon: Lexicon | None = None) -> list[Clause]:
        return []

SPEAKS, ACTS, SUBJECT, ACTS_IN_SPEECH, ACTS_LATER, NAMED = 1.0, 0.9, 0.7, 0.6, 0.4, 0.15
"""How far a sentence is an actor's own: it speaks, it acts in the main clause, it is named first where no clause
is understood, it acts in what another says, it acts further on, or it is only named."""
INHERITED = 0.8
"""What is left of a strength when a pronoun or a quotation carries it over from the sentence before."""
OPENING = 60
"""Characters in which a sentence without a clause that tables know names its subject."""
DATELINE = re.compile(r"^[A-Z][A-Z’'., -]{2,}(?:/[A-Z]{3,}|(?:,? [A-Z][\w.]+)?(?: \(\w[\w ]*\))? ?[-—–_]+)\s*")
"""A city in capitals at the head of an agency's text, which is nobody who acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A sentence with its clauses and actors; ``parties`` maps an actor's key to how far the sentence is its own."""

    sentence: Sentence
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...]
    parties: Mapping[str, float]
    speaks: bool
    quoted: bool
    leans: str | None
    """The word at its head that means nothing without the sentence before, in small letters."""


def read(sentences: Sequence[Sentence], lexicon: Lexicon, code: str) -> tuple[Reading, ...]:
    """The sentences of all articles in order, each with its actors; pronouns take those of the sentence before."""
    readings: list[Reading] = []
    for sentence in sentences:
        before = readings[-1] if readings and readings[-1].sentence.article == sentence.article else None
        readings.append(read_one(sentence, before, lexicon, code))
    return tuple(readings)


def read_one(sentence: Sentence, before: Reading | None, lexicon: Lexicon, code: str) -> Reading:
    """One sentence, with what it takes over from the one before it in its article."""
    text = DATELINE.sub(lambda found: " " * len(found[0]), sentence.text)
    mentions = find_mentions(text, lexicon)
    clauses = tuple(analyse(text, lexicon))
    parties, speaks = own_parties(text, clauses, mentions, lexicon, code)
    leans = leaning(sentence.text, code)
    quoted = sentence.text[:1] in "\"“"
    if before is not None and (leans in PERSONAL or quoted and not speaks):
        for key, strength in before.parties.items():
            if strength > NAMED:
                parties[key] = max(parties.get(key, 0.0), INHERITED * strength)
        speaks = speaks or before.speaks
    return Reading(
        sentence=sentence, clauses=clauses, mentions=mentions, parties=parties, speaks=speaks, quoted=quoted, leans=leans
    )


PERSONAL = frozenset({"he", "she", "they", "it", "his", "her", "their", "its"})


def leaning(text: str, code: str) -> str | None:
    """The opener that leans on the sentence before: a bare pronoun, also after "However,"."""
    bare = pattern(code, "filing", "bare")
    found = opens_with(bare, text)
    if found is None and (link := opens_with(pattern(code, "filing", "links"), text)):
        found = opens_with(bare, text[link.end() :].lstrip(", "))
    return re.sub(r"\W", "", found[0].lower().split()[0]) if found else None


def own_parties(
    text: str, clauses: Sequence[Clause], mentions: Sequence[Mention], lexicon: Lexicon, code: str
) -> tuple[dict[str, float], bool]:
    """Key to strength from the sentence's own words, and whether somebody in it speaks."""
    keys = {mention: mention_keys(mention, lexicon.language) for mention in mentions}
    parties: dict[str, float] = {key: NAMED for found in keys.values() for key in found}
    speaks, acted = False, False
    for clause in clauses:
        if clause.actor is None and clause.country is None:
            continue
        if clause.reporting:
            strength, speaks = SPEAKS, True
        else:
            strength = (ACTS_IN_SPEECH if speaks else ACTS) if not acted else ACTS_LATER
            acted = True
        for key in clause_keys(clause, mentions, keys):
            parties[key] = max(parties.get(key, 0.0), strength)
    if not acted and not speaks:
        first = next((mention for mention in mentions if mention.start < OPENING and not mention.place), None)
        for key in keys[first] if first else ():
            parties[key] = SUBJECT
    if pattern(code, "filing", "outsiders").search(text):
        parties[OUTSIDERS] = SPEAKS if speaks else ACTS_IN_SPEECH
    return parties, speaks


def clause_keys(
    clause: Clause, mentions: Sequence[Mention], keys: Mapping[Mention, frozenset[str]]
) -> frozenset[str]:
    """Keys of a clause's actor: those of the mention that bears its name, or its state alone."""
    for mention in mentions:
        if mention.name == clause.actor:
            return keys[mention]
    return frozenset({clause.country} if clause.country else ())
