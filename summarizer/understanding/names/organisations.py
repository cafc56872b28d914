"""Organisations that the articles introduce with an acronym, and states that they call "the North" or "the South"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summarizer.understanding.names.lexicon import Lexicon, Person
from summarizer.understanding.names.mentions import find_mentions


def organisations(texts: Iterable[str], lexicon: Lexicon) -> Iterator[Person]:
    """``the Movement for Democratic Change (MDC)``: long name and acronym are one, with the state the name holds."""
    seen, acronyms = set[str](), lexicon.language.rules.names.acronym
    for name, acronym in (match.groups() for text in texts for match in acronyms.finditer(text)):
        if acronym not in seen and _abbreviates(acronym, name):
            seen.add(acronym)
            yield _organisation(name, acronym, lexicon)


def _organisation(name: str, acronym: str, lexicon: Lexicon) -> Person:
    inside = find_mentions(name, lexicon)
    country = next((mention.country for mention in inside if mention.country), None)
    known = next((mention for mention in inside if mention.body and mention.text == name), None)
    person = Person(name=name, aliases=(acronym,), country=country, kind="group")
    return person if known is None else person._replace(kind=known.kind, body=known.body, name=known.name)


def _abbreviates(acronym: str, name: str) -> bool:
    """The acronym begins as the name does and skips at most one letter of its capitals."""
    capitals = "".join(word[0] for word in name.split() if word[0].isupper())
    letters = iter(capitals.upper())
    found = sum(letter in letters for letter in acronym.upper())
    return acronym[0].upper() == capitals[0] and found >= len(acronym) - 1


def compass_states(texts: Sequence[str], lexicon: Lexicon) -> Iterator[Person]:
    """``the North``, where the articles name exactly one state that begins so."""
    states, sides = lexicon.language.states.values(), lexicon.language.rules.names.side
    for side in sorted({match[1] for text in texts for match in sides.finditer(text)}):
        named = [state for state in states if state.names[0].startswith(f"{side} ")]
        named = [state for state in named if any(state.names[0] in text for text in texts)]
        if len(named) == 1:
            yield Person(name=named[0].names[0], aliases=(side,), country=named[0].alpha3, kind="state")
