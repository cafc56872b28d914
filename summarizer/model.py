"""The data of the project: articles, sentences, and the brief that every document is rendered from.

Frozen dataclasses only. Nothing here reads, decides or renders. All offsets are character offsets into
``Article.text``, start inclusive, end exclusive.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
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
class RoleActor:
    """Who plays a role: the English name of the language tables, and the ISO 3166 alpha-3 code of a state.

    The European Union has the code ``EU``, which ISO 3166 reserves for it.
    """

    name: str
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleCast:
    """Actors of a role of the profile: ``given`` by the officer or the profile, or found and then ``sure`` or not."""

    actors: tuple[RoleActor, ...]
    given: bool
    sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskEntry:
    """Something that the officer wrote or changed, shown as the desk's and not from the sources."""

    what: str
    """``speaker``, ``difference``, ``step``, ``support``, ``drop`` …: the kind of edit."""
    text: str
    """The words of the officer, or the words that were dropped."""
    of: str | None = None
    """First words of what it belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading of the brief with its statements."""

    key: str
    title: str
    statements: tuple[Statement, ...]
    kind: str = "topic"
    """A row of ``config.kinds``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as the brief names it; ``words_taken`` counts words of its statements in the brief."""

    number: int
    file: str
    sha256: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    """ISO 8601 date."""
    url: str | None = None
    language: str | None = None
    origin: int
    """Number of the first source of the same origin; its own number where it is independent."""
    agency: str | None = None
    words: int = 0
    words_taken: int = 0
    kind: str | None = None
    """What sort of outlet it is: agency, broadcaster, daily, government, think tank, blog; None where unknown."""
    country: str | None = None
    ownership: str | None = None
    descriptor: str | None = None
    grade: str | None = None
    notes: tuple[str, ...] = ()
    """What must be known of the article itself, such as a correction that it carries."""


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
class Removed:
    """A line of a source that was taken for furniture, and why."""

    source: int
    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marking:
    """A handling line, and the scheme whose rules it is drawn by (``tlp``, ``us``, ``uk``, ``eu``, ``other``)."""

    text: str
    scheme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The finished model, from which every document is rendered."""

    title: str
    profile: str
    language: str
    prepared_on: str
    """ISO 8601 date."""
    event_date: str | None = None
    """ISO 8601 date."""
    to: str | None = None
    sender: str | None = None
    """``from`` in dossier.yaml and brief.json."""
    reference: str | None = None
    version: str | None = None
    supersedes: str | None = None
    correction: str | None = None
    marking: Marking | None = None
    comment: str | None = None
    sources: tuple[Source, ...]
    bottom_line: tuple[Statement, ...] = ()
    sections: tuple[Section, ...] = ()
    quotes: tuple[Quote, ...] = ()
    differences: tuple[Difference, ...] = ()
    positions: tuple[Position, ...] = ()
    steps: tuple[Step, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    silent: Silence = Silence()
    removed: tuple[Removed, ...] = ()
    notices: tuple[Notice, ...] = ()
    also_reported: tuple[Statement, ...] = ()
    """Worth printing, but their section is not sure; they count within the budget."""
    roles: Mapping[str, RoleCast] = field(default_factory=dict)
    """Role of the profile to its actors."""
    desk: tuple[DeskEntry, ...] = ()
    """What the officer wrote or changed by hand."""
    context: tuple[Passage, ...] = ()
    """The paragraph each statement stands in, for the annex and for speaker notes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph of a source with its offsets, so that an annex can show a statement in context."""

    source: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceTrace:
    """Why one sentence was filed and chosen, or left out: one row of trace.json, read by ``explain``."""

    source: int
    start: int
    end: int
    text: str
    chosen: str | None
    """Key of the section that prints it, ``bottom_line``, or None."""
    clauses: tuple[Clause, ...]
    scores: tuple[tuple[str, float], ...]
    """(section key, filing score), in the profile's order."""
    reasons: tuple[str, ...]
    """What decided, in words."""
    close_call: bool = False
    """The runner-up section, or the first sentence left out, was near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What decided about each sentence and each quotation left without a speaker."""

    sentences: tuple[SentenceTrace, ...]
    quotes: tuple[tuple[Quote, str], ...] = ()
    """A quotation, and why it has the speaker it has, or none."""
