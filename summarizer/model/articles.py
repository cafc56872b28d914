"""Articles as they are read and cleaned, their sentences, and what a clause says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal

from summarizer.notices import Notice

Role = Literal["body", "title", "heading", "caption", "furniture"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One source text with its metadata; the text is decoded once (no BOM, line feeds only) and never changed."""

    file: str
    """Name inside the dossier; ``name#2`` for the second article of a file that holds several."""
    text: str
    sha256: str
    """Of the original file's bytes, in hex."""
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: datetime.date | None = None
    url: str | None = None
    language: str | None = None
    """ISO 639-1 code."""
    origin: str | None = None
    """Who first wrote the text, where known (an agency's name): articles of one origin count once."""
    marking: str | None = None
    provenance: tuple[tuple[str, str], ...] = ()
    """Where each metadatum came from, as (field, ``front matter`` | ``text`` | ``dossier.yaml`` | …)."""
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of an article that is not blank, with the part it plays; ``reason`` says why furniture is furniture."""

    number: int
    """Counts from 1 in the article's text, blank lines included."""
    start: int
    end: int
    role: Role
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An article with a role for each of its lines: cleaning marks spans and changes nothing."""

    article: Article
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A span of an article's body; a quotation of several sentences is one, so that it is never cut in the middle."""

    article: int
    """Index of the article in the dossier, from 0."""
    position: int
    """Index of the sentence in its article, from 0."""
    paragraph: int
    """Index of the paragraph in its article, from 0."""
    start: int
    end: int
    text: str
    heading: str | None = None
    """The subheading it stands under, if any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """What one clause says: who does what, when; offsets into the text that was analysed."""

    start: int
    end: int
    actor: str | None
    country: str | None
    """ISO 3166 alpha-3 code of the actor's state."""
    act: str | None
    """PLOVER event type: AGREE, REJECT, SUPPORT, DEMAND …"""
    time: Literal["past", "present", "future"] | None
    modality: str | None
    """``will``, ``would``, ``could``, ``if`` …"""
    negated: bool
    reporting: bool
    """True for a frame such as "Kerry said"."""
