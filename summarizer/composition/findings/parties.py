"""Which names of the articles are one party of the table of positions: a leader and the house he speaks from.

Only names are put together; what anybody says is not looked at.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.notions import STATE, notions
from summarizer.understanding.text.spelling import skeleton

HOUSE = "head: "
"""Before the state in the key of a leader and his house: the state itself is another party."""
_WORD = re.compile(r"[\w’'-]+")


class Named(NamedTuple):
    """Who speaks: a person with an office, or a body with the whole noun phrase that names it."""

    name: str
    office: str
    """Empty where none is known."""
    phrase: str
    """The subject as it stands in its sentence."""
    person: bool


def parties_of(everyone: Iterable[Named], language: str) -> dict[Named, str]:
    """A key for the party of each name, the same for all its names; none for a body of states that names no state.

    A leader and his house are one party where one person of the articles leads that state.
    """
    named = sorted(set(everyone))
    led: dict[str, set[str]] = defaultdict(set)
    for one in named:
        if one.person and not _speaks_for(one, language) and (house := _house(one, language)):
            led[house].add(_surname(one))
    houses = {next(iter(surnames)): house for house, surnames in sorted(led.items()) if len(surnames) == 1}
    found = {one: _party(one, houses, language) for one in named}
    return {one: key for one, key in found.items() if key}


def _party(named: Named, houses: Mapping[str, str], language: str) -> str | None:
    if named.person and not _speaks_for(named, language):
        return houses.get(_surname(named), _surname(named))
    if house := _house(named, language):
        return house
    if named.person:
        return _surname(named)
    held = notions(named.phrase, language) | notions(named.name, language)
    words = {word.casefold() for word in _WORD.findall(named.name)}
    if words & read_lists(language, "positions")["offices_of_states"] and not any(n[0] == STATE for n in held):
        return None
    return " ".join(sorted(held)) or None


def _surname(named: Named) -> str:
    return skeleton(named.name.rpartition(" ")[2])


def _speaks_for(named: Named, language: str) -> bool:
    return named.person and _has(named.office, read_lists(language, "positions")["spokespeople"])


def _house(named: Named, language: str) -> str | None:
    """The key of the leader and house that somebody is or speaks for."""
    lists, where, seat = read_lists(language, "positions"), _where(named), _seat(named, language)
    if seat and (not named.person or _speaks_for(named, language)):
        return HOUSE + (_state(seat, language) or seat)
    if named.person and _has(where, lists["heads"]) and not _has(where, lists["not_heads"]):
        state = _state(where, language)
        return HOUSE + state if state else None
    return None


def _has(text: str, words: Iterable[str]) -> bool:
    return bool(re.search(rf"\b(?:{any_of(words)})\b", text.casefold()))


def _state(text: str, language: str) -> str | None:
    """The one state that a text names."""
    states = [notion for notion in notions(text, language) if notion[0] == STATE]
    return states[0] if len(states) == 1 else None


def label_of(names: Iterable[Named], language: str) -> str:
    """What a party is called by those of its names that speak in the table: a leader, his house, or both."""
    ordered = sorted(set(names), key=lambda one: (-len(one.name), one))
    leaders = [one for one in ordered if one.person and not _speaks_for(one, language)]
    houses = [seat for one in ordered if one not in leaders and (seat := _seat(one, language))]
    others = [one.name if one.person else _with_state(one, language) for one in ordered if one not in leaders]
    return ", ".join([*(one.name for one in leaders[:1]), *(houses or others)[:1]])


def _seat(named: Named, language: str) -> str | None:
    """The house that a name is, or that it speaks for."""
    found = re.search(rf"\b(?:{any_of(read_lists(language, 'positions')['leader_seats'])})\b", _where(named))
    return found[0] if found else None


def _where(named: Named) -> str:
    return named.office if named.person else named.name


def _with_state(named: Named, language: str) -> str:
    """A body by its whole noun phrase, so that a ministry has its state."""
    phrase = rules_of(language).findings.article.sub("", named.phrase)
    return phrase if len(phrase.split()) <= MOST_WORDS and named.name in phrase else named.name


MOST_WORDS = 6
"""Of a body's name in the table."""
