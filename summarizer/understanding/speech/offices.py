"""Offices that stand alone: "the Prime Minister" is the one person to whom the article gives that office, or nobody."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.language.lists import SpokenLists
from summarizer.understanding.names.name_runs import bare
from summarizer.understanding.names.persons import Person, Persons


def is_bare(words: Iterable[str], persons: Persons) -> bool:
    """Whether a phrase is an office alone, without a name, a state or a body: "the deputy prime minister"."""
    held = [word for word in words if not _is_small(word, persons.lists)]
    alone = bool(held) and all(_is_of_office(word, persons.lists) for word in held)
    return alone and any(_is_head(word, persons.lists) for word in held)


def holder_of_office(words: Iterable[str], persons: Persons) -> Person | None:
    """The one person to whom the article gives that very office: a prime minister is not "the minister"."""
    asked = _core(words, persons.lists)
    return the_holder(asked, {word for word in asked if _is_head(word, persons.lists)}, persons)


def the_holder(asked: frozenset[str], heads: Iterable[str], persons: Persons) -> Person | None:
    """The one person whose office has all words that are asked for, and none by which it is another office."""
    lists, first = persons.lists, frozenset(heads)
    held = [
        person
        for person in persons.by_name.values()
        if any(_holds(asked, first, office, lists) for office in (person.before, person.apposition) if office)
    ]
    return held[0] if len(held) == 1 else None


def _holds(asked: frozenset[str], heads: frozenset[str], office: str, lists: SpokenLists) -> bool:
    held = words_of(office.split(), lists)
    own = [word for word in _until_of(office.split(), lists) if _is_head(word, lists)]
    fits = not heads or (bool(own) and own[-1].lower() in heads)
    return bool(asked) and fits and asked <= held and not (held - asked) & lists["not_the_holder"]


def words_of(phrase: Iterable[str], lists: SpokenLists) -> frozenset[str]:
    """The words of an office in small letters, without articles and prepositions."""
    return frozenset(bare(word).lower() for word in phrase if not _is_small(word, lists))


def _core(words: Iterable[str], lists: SpokenLists) -> frozenset[str]:
    return words_of((word for word in words if word not in lists["courtesy"]), lists)


def _until_of(words: list[str], lists: SpokenLists) -> list[str]:
    """An office up to what it is of: the head of "minister of defence" stands there."""
    return words[: next((i for i, word in enumerate(words) if i and word in lists["of"] | lists["whereabouts"]), None)]


def _is_small(word: str, lists: SpokenLists) -> bool:
    return word.lower() in lists["determiners"] or word.lower() in lists["of"]


def _is_head(word: str, lists: SpokenLists) -> bool:
    return word.lower() in lists["persons"] or word.lower() in lists["people"]


def _is_of_office(word: str, lists: SpokenLists) -> bool:
    """Whether a word may stand in any office; one for a body tells whose it is: "a police officer"."""
    low = word.lower()
    known = _is_head(word, lists) or low in lists["offices"] or low.capitalize() in lists["titles"]
    return known and low not in lists["bodies"]
