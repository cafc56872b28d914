"""What is found in the articles besides statements: quotations, differences, positions, highlights, steps, silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from summarizer.model.statements import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A direct quotation with its speaker, or with ``speaker=None`` where that is not sure."""

    speaker: str | None
    office: str | None = None
    place: str | None = None
    text: str
    source: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """What one source says where the sources differ: the words, and the sentence they stand in."""

    source: int
    text: str
    sentence: str
    start: int
    end: int
    """``start:end`` are the offsets of ``text``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Values of one fact side by side.

    ``kind``: scope, omission, strength, name, figure, money, duration, date, wording, or desk for one of the officer's.
    """

    what: str
    kind: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What an actor says on a topic, as a verbatim fragment."""

    actor: str
    topic: str
    text: str
    source: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """A verbatim fragment that says what was agreed, refused or left open, for the panel beside the bottom line."""

    kind: Literal["agreed", "refused", "open"]
    text: str
    source: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something announced: when and who in the statement's own words, where it gives them."""

    when: str | None
    who: str | None
    statement: Statement
    due: str | None = None
    """ISO 8601 date, where the date of the event resolves the words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """What no article reports: titles of sections without material, actors of whom nothing is said."""

    sections: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """A figure of a printed statement, word for word, that other articles give too."""

    text: str
    source: int
    start: int
    end: int
    also_in: tuple[int, ...]
    """Numbers of the other sources that say what the statement says and give a figure that fits this one."""
