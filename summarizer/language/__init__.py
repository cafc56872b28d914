"""Word tables of a language: one folder a language, plain text files, read once and never written.

Adding a language is a folder named by its ISO 639-1 code with files named as in ``en``; words.txt is the least, and
what is missing is known by ``Language.lacks``. What differs in order and form besides words is code (``rules``).
Where the tables come from stands in NOTICE; ``make_tables`` makes those that are not kept by hand.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, get_args

from summarizer.errors import InputError
from summarizer.language.list_names import WordList
from summarizer.language.lists import WordLists
from summarizer.language.rules import Rules
from summarizer.language.rules_by_code import rules_of
from summarizer.language.tables import read_rows, read_words, spaced, split_names

HERE = Path(__file__).parent
FILES = (
    "actors.txt", "acts.tsv", "acts_own.tsv", "agents.tsv", "alike.txt", "bodies.tsv", "concepts.txt",
    "differences.txt", "filing.txt", "former.tsv", "function_words.txt", "furniture.txt", "highlights.txt",
    "irregular.txt", "moments.txt", "numerals.txt", "opposites.txt", "places.tsv", "positions.txt", "sentences.txt",
    "speech.txt", "states.tsv", "support.txt", "verbs.txt", "words.txt",
)  # fmt: skip
"""The tables that a language can have."""
WORD_LISTS: tuple[WordList, ...] = get_args(WordList)
GIVEN_NAMES: tuple[WordList, WordList] = ("male_names", "female_names")


class State(NamedTuple):
    """A state or territory: codes, names, and what stands for it; ``groups`` are keys of bodies it belongs to."""

    alpha3: str
    alpha2: str
    region: str
    groups: frozenset[str]
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]


class BodyEntry(NamedTuple):
    """An organisation: ``kind`` is igo (of states), ngo, or group (party, movement, armed group)."""

    key: str
    kind: str
    country: str | None
    families: frozenset[str]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The tables of one language; word sets are lower case unless they say otherwise."""

    code: str
    words: WordLists
    """Table name in words.txt to its entries; read through the properties where there is one."""
    states: dict[str, State]
    """By alpha-3 code."""
    bodies: dict[str, BodyEntry]
    """By key."""
    titles_lower: frozenset[str]
    """The titles of words.txt in small letters."""
    rules: Rules
    """What the language says by order and form: patterns that no word list can hold."""
    lacks: tuple[str, ...]
    """Files of ``FILES`` that there are none of: their rules find nothing, which whoever uses them must tell."""

    @property
    def abbreviations(self) -> frozenset[str]:
        """Abbreviations that do not end a sentence, lower case, without the last full stop."""
        return self.words["abbreviations"]

    @property
    def stopwords(self) -> frozenset[str]:
        """Words too common to tell one text from another."""
        return self.words["stopwords"]

    @property
    def quote_verbs(self) -> frozenset[str]:
        """Forms of verbs that stand right beside a quotation."""
        return self.words["quote_verbs"]

    @property
    def pronouns(self) -> frozenset[str]:
        """Words that stand for somebody named elsewhere."""
        return self.words["pronouns"]

    @property
    def offices(self) -> frozenset[str]:
        """Names of offices, words parted by a space."""
        return self.words["offices"]

    @property
    def capitalised(self) -> frozenset[str]:
        """Words that open a sentence with a capital and are no names."""
        return self.words["capitalised"]

    def gender(self, given_name: str) -> str | None:
        """``male`` or ``female`` where the tables know the given name as one of them only."""
        name = given_name.lower()
        male, female = (name in self.words[table] for table in GIVEN_NAMES)
        return None if male == female else "male" if male else "female"


def _states(folder: Path) -> dict[str, State]:
    facts = {row[0]: row for row in read_rows(HERE / "states.tsv", columns=4)}
    return {
        row[0]: State(
            alpha3=row[0],
            alpha2=facts[row[0]][1],
            region=facts[row[0]][2],
            groups=frozenset(facts[row[0]][3].split()),
            names=split_names(row[1]),
            demonyms=split_names(row[2]),
            capitals=split_names(row[3]),
            seats=split_names(row[4]),
        )
        for row in read_rows(folder / "states.tsv", columns=5)
    }


def _bodies(folder: Path) -> dict[str, BodyEntry]:
    """By key; of several bodies in one row the first has the row's key, the others their own name."""
    bodies: dict[str, BodyEntry] = {}
    for key, kind, country, families, cell in read_rows(folder / "bodies.tsv", columns=5):
        for part, names in enumerate(map(split_names, cell.split(";"))):
            bodies[names[0] if part else key] = BodyEntry(
                key=names[0] if part else key,
                kind=kind,
                country=None if country == "-" else country,
                families=frozenset(families.replace("-", "").split()),
                names=names,
            )
    return bodies


def word_lists(folder: Path) -> WordLists:
    """The tables of words.txt; one that the language lacks is empty."""
    tables = read_words(folder / "words.txt")
    return {name: frozenset(map(spaced, tables.get(name, ()))) for name in WORD_LISTS}


@functools.cache
def known(language: str) -> bool:
    """Whether a language, by its ISO 639-1 code, has word tables, so that its articles can be read."""
    return (HERE / language / "words.txt").is_file()


def reads_clauses(language: str) -> bool:
    """Whether the language has the tables by which clauses are read; else every whole sentence counts as one."""
    return known(language) and "verbs.txt" not in load(language).lacks


@functools.cache
def load(language: str) -> Language:
    """The tables of a language by its ISO 639-1 code; one that has none is an InputError that lists those there are."""
    folder = HERE / language
    if not known(language):
        others = ", ".join(sorted(path.parent.name for path in HERE.glob("*/words.txt")))
        raise InputError(f"there are no word tables for the language '{language}'", remedy=f"use one of: {others}")
    words = word_lists(folder)
    return Language(
        code=language,
        words=words,
        states=_states(folder),
        bodies=_bodies(folder),
        titles_lower=frozenset(map(str.lower, words["titles"])),
        rules=rules_of(language),
        lacks=tuple(name for name in FILES if not (folder / name).is_file()),
    )
