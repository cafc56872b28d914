"""The finished brief, from which every document is rendered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from summarizer.model.changes import Changes
from summarizer.model.findings import Difference, Highlight, KeyFigure, Position, Quote, Silence, Step
from summarizer.model.pointing import SecondReader
from summarizer.model.statements import Passage, Section, Statement
from summarizer.notices import Notice


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
    """ISO 3166 alpha-3 code of the state where the outlet is at home."""
    country_name: str | None = None
    """The English name of the language tables, never a code."""
    ownership: str | None = None
    descriptor: str | None = None
    grade: str | None = None
    partial: str | None = None
    """Words of the page by which the article is not whole: cut short, or behind a paywall."""
    notes: tuple[str, ...] = ()
    """What must be known of the article itself, such as a correction that it carries."""


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
class Series:
    """The series that a document belongs to, as the officer gives it; dates are ISO 8601."""

    name: str | None = None
    number: str | None = None
    next: str | None = None
    """When the next one is due."""
    period: str | None = None
    """What it covers, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approved the brief as it is, and when."""

    by: str
    at: str
    """ISO 8601 date and time."""


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
    silent: Silence = field(default_factory=Silence)
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
    changes: Changes | None = None
    """Against the last issue, where one was made."""
    second_reader: SecondReader | None = None
    """The language model that chose the statements; None where the rules did."""
    tools: tuple[str, ...] = ()
    """The programs that made it, with their versions."""
    series: Series | None = None
    own_words: Mapping[str, str] = field(default_factory=dict)
    """What the desk writes itself, by the headings of the shape's fields: a recommendation."""
    figures: tuple[KeyFigure, ...] = ()
    """Only where the shape of the document prints them."""
    approved: Approval | None = None
    """None where nobody approved it, or it has changed since."""
