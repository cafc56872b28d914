"""Sentences chosen for the brief, and what is known of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Antecedent:
    """The name that a document prints in brackets for the pronoun at ``start:end`` of a statement's text."""

    start: int
    end: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Carriers:
    """The articles that say what a statement says, its own among them."""

    sources: tuple[int, ...]
    """Their numbers, in order."""
    origins: int
    """How many independent origins they are."""
    known: bool = False
    """True where the list is known to be complete: no article is left of which it is not sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A sentence (or a whole quotation) chosen for the brief, word for word, with its source."""

    text: str
    source: int
    """Number of the source, from 1."""
    start: int
    end: int
    also_in: tuple[int, ...] = ()
    """Numbers of the other sources that say the same."""
    independent: int = 1
    """How many independent origins carry it, its own included."""
    speaker: str | None = None
    antecedent: Antecedent | None = None
    id: str = ""
    """Stable over rebuilds while the words and the source's file stay."""
    section_chance: float | None = None
    """How sure its section is, from 0 to 1; None where nothing was filed (a pin, a move)."""
    carriers: Carriers | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of the brief with its statements."""

    key: str
    title: str
    statements: tuple[Statement, ...]
    kind: str = "topic"
    """A row of ``config.kinds``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph of a source with its offsets, so that an annex can show a statement in context."""

    source: int
    start: int
    end: int
    text: str


def statement_id(file: str, text: str) -> str:
    """Twelve hexadecimal digits that stay the same while the file's name and the sentence's words do."""
    return hashlib.sha256(f"{file}\n{' '.join(text.split())}".encode()).hexdigest()[:12]
