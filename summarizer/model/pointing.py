"""What a second reader is asked and what it answers: sentences and sections to point at, and no words of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedSentence:
    """A sentence of an article; only one that may stand in a brief can be pointed at."""

    id: str
    article: int
    """Number of the article, from 1."""
    text: str
    may_stand: bool
    worth: float
    """What the rules hold it worth; in long dossiers the worthiest are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferedSection:
    """A section of the profile; ``about`` says what belongs in it."""

    key: str
    title: str
    about: str
    at_most: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The sentences of all articles in their order, the sections, and the words that the sections may hold."""

    sentences: tuple[OfferedSentence, ...]
    sections: tuple[OfferedSection, ...]
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Ids of the sentences that a reader chose, by section and for the bottom line."""

    sections: Mapping[str, tuple[str, ...]]
    bottom_line: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """All chosen sentences, section by section."""
        return tuple(one for ids in self.sections.values() for one in ids)


Chooser = Callable[[Offer], Choice | None]
"""A second reader as the pipeline sees it; None where its answer cannot be used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReader:
    """The second reader that chose the statements of a brief: the model’s name, and its server’s."""

    model: str
    server: str
