"""The names that analysis knows: states, bodies, places and offices of the tables, people learned from the articles."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from summarizer.language import HERE, Language, load
from summarizer.language.list_names import WordList
from summarizer.language.tables import read_rows, spaced, split_names
from summarizer.understanding.text.tokens import Token, split_name

Kind = Literal["state", "demonym", "metonym", "place", "person", "office", "body", "group", "media", "name"]


class Entry(NamedTuple):
    """What a name stands for; ``country`` is an alpha-3 code, ``body`` a key of the bodies table.

    A tuple because thousands are made at the start: that takes a third of a dataclass's time.
    """

    name: str
    kind: Kind
    country: str | None = None
    body: str | None = None
    office: str | None = None
    gender: str | None = None


class Person(NamedTuple):
    """Somebody, or an organisation, that the articles name: full name, what ties it to a state, and its short forms."""

    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    body: str | None = None
    office: str | None = None
    gender: str | None = None
    kind: Kind = "person"


_SHOUTED = 4
"""Letters of a name that may stand in capitals altogether ("KYIV"); shorter ones are acronyms."""

Names = dict[str, list[tuple[tuple[str, ...], Entry]]]
"""First token of a name to (all its tokens, what it stands for), the longest name first."""
Roles = dict[str, list[tuple[tuple[str, ...], str]]]
"""First small-letter token of a role noun to (all its tokens, role), the longest first."""


def _table_entries(language: Language) -> Iterator[tuple[str, Entry]]:
    yield from _state_entries(language)
    for body in language.bodies.values():
        kind: Kind = _BODY_KINDS.get(body.kind, "body")
        entry = Entry(name=body.names[0], kind=kind, country=body.country, body=body.key)
        yield from ((written, entry) for written in body.names)
    for code, cell in read_rows(HERE / language.code / "places.tsv", columns=2):
        for written in split_names(cell):
            yield written, Entry(written, "place", code)


_BODY_KINDS: dict[str, Kind] = {"group": "group", "media": "media"}


def _state_entries(language: Language) -> Iterator[tuple[str, Entry]]:
    for state in language.states.values():
        named: tuple[tuple[Kind, tuple[str, ...]], ...] = (
            ("state", state.names),
            ("demonym", state.demonyms),
            ("metonym", state.capitals),
        )
        for kind, names in named:
            entry = Entry(name=state.names[0], kind=kind, country=state.alpha3)
            yield from ((written, entry) for written in names)
        for written in state.seats:
            yield written, Entry(name=written, kind="body", country=state.alpha3)


def _sort(index: Mapping[str, list[tuple[tuple[str, ...], Any]]]) -> None:
    """Puts the longest first where several begin with the same word."""
    for entries in index.values():
        if len(entries) > 1:
            entries.sort(key=lambda entry: -len(entry[0]))


@functools.cache
def _table_names(language_code: str) -> Names:
    names: Names = defaultdict(list)
    for written, entry in _table_entries(load(language_code)):
        tokens = split_name(written)
        names[tokens[0]].append((tokens, entry))
    _sort(names)
    return dict(names)


def _plurals(noun: str) -> tuple[str, ...]:
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun, noun[:-1] + "ies"
    return noun, noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


_GROUPS: tuple[tuple[WordList, str], ...] = (("group_nouns", "GRP"), ("org_words", "ORG"))


@functools.cache
def _table_roles(language_code: str) -> Roles:
    language = load(language_code)
    roles: dict[tuple[str, ...], str] = {}
    for role, cell in read_rows(HERE / language_code / "agents.tsv", columns=2):
        roles.update((split_name(form), role) for noun in cell.split() for form in _plurals(spaced(noun)))
    for table, role in _GROUPS:
        for word in language.words[table]:
            roles.setdefault(split_name(word), role)
    roles.update((split_name(form), "OFF") for word in language.words["offices"] for form in _plurals(word))
    roles.update((split_name(form), "EXP") for word in language.words["experts"] for form in _plurals(word))
    index: Roles = defaultdict(list)
    for words, role in roles.items():
        index[words[0]].append((words, role))
    _sort(index)
    return dict(index)


class Lexicon:
    """Names and role nouns of a language, and the people of the articles, ready to be found in tokens."""

    def __init__(self, language: Language, people: Iterable[Person] = ()) -> None:
        self.language = language
        self.people = tuple(people)
        self._known = _table_names(language.code)
        self._roles = _table_roles(language.code)
        self._learned = _person_names(self.people)
        self.last: tuple[str, tuple[Token, ...], tuple[Any, ...]] | None = None
        """The text read last, with its tokens and mentions: a memo of ``mentions.read``."""

    def name_at(self, tokens: Sequence[Token], i: int) -> tuple[int, Entry] | None:
        """(number of tokens, what it stands for) of the longest name that begins at ``i``; learned names first."""
        text = tokens[i].text
        learned, known = self._learned.get(text), self._known.get(text)
        if known is None and len(text) >= _SHOUTED and text.isupper():
            known = self._known.get(text.title())
        own = _longest(learned, tokens, i) if learned else None
        general = _longest(known, tokens, i) if known else None
        if own and general:
            return own if own[0] >= general[0] else general
        return own or general

    def role_at(self, tokens: Sequence[Token], i: int) -> tuple[int, str] | None:
        """(number of tokens, role) of the longest role noun or office that begins at token ``i``."""
        word = tokens[i].lower
        entries = self._roles.get(word[:-1] if word[-1] == "." else word)
        for words, role in entries or ():
            if len(words) == 1 or [token.lower for token in tokens[i + 1 : i + len(words)]] == list(words[1:]):
                return len(words), role
        return None


def _longest(
    entries: Sequence[tuple[tuple[str, ...], Entry]], tokens: Sequence[Token], i: int
) -> tuple[int, Entry] | None:
    for words, entry in entries:
        if len(words) == 1 or _follow(words, tokens, i):
            return len(words), entry
    return None


def _follow(words: tuple[str, ...], tokens: Sequence[Token], i: int) -> bool:
    """Whether a name's further words follow its first one at ``i``, be it in capitals."""
    if i + len(words) > len(tokens):
        return False
    found = [token.text for token in tokens[i + 1 : i + len(words)]]
    return all(text in (word, word.upper()) for text, word in zip(found, words[1:], strict=True))


def _person_names(people: Iterable[Person]) -> Names:
    names: Names = defaultdict(list)
    for person in people:
        entry = Entry(
            name=person.name,
            kind=person.kind,
            country=person.country,
            body=person.body,
            office=person.office,
            gender=person.gender,
        )
        for written in dict.fromkeys((person.name, *person.aliases)):
            tokens = split_name(written)
            names[tokens[0]].append((tokens, entry))
    _sort(names)
    return dict(names)
