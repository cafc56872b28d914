"""The plan of a shaped document: blocks with their content, before it is known whether it becomes PDF, Word or mail."""

from __future__ import annotations

from typing import Literal, NamedTuple

from summarizer.model import Statement

Look = Literal["plain", "strong", "label", "note", "italic", "reference", "support", "desk"]
Level = Literal[2, 3, 4]
LEVELS: tuple[Level, ...] = (2, 3, 4)
Use = Literal["body", "bottom_line", "quote", "entry", "note", "desk"]


class Run(NamedTuple):
    """Text of one look; ``language`` is an ISO code where it is not the document's."""

    text: str
    look: Look = "plain"
    language: str | None = None
    source: int | None = None
    """Number of the source that ``[n]`` leads to."""
    alt: str | None = None
    """What a screen reader says in its place."""
    statement: Statement | None = None
    """Whose words these are."""
    address: str | None = None


class Title(NamedTuple):
    """What the document is called, large, under the name of its kind."""

    text: str
    kind: str | None
    number: str | None


class Fields(NamedTuple):
    """Labels with their values; ``lines`` sets them as lines and not as a table, the title among them.

    A line without a label is its value alone.
    """

    rows: tuple[tuple[str, str], ...]
    lines: bool
    title: int | None = None
    """Which row is the title."""


class Heading(NamedTuple):
    """A heading; 2 is the level under the title."""

    text: str
    level: Level = 2


class Paragraph(NamedTuple):
    """A paragraph; ``number`` stands before it, with the portion mark ``(U)`` behind."""

    runs: tuple[Run, ...]
    use: Use = "body"
    number: str | None = None
    anchor: str | None = None
    flush: bool = False
    """The number stands in the line and not in a column of its own."""


class Blank(NamedTuple):
    """A field for the desk's own words, labelled and empty."""

    label: str


class Table(NamedTuple):
    """A head and rows of cells, the first of a row its header; ``shares`` are parts of the width."""

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Run, ...], ...], ...]
    shares: tuple[float, ...]


Node = Title | Fields | Heading | Paragraph | Blank | Table


class Plan(NamedTuple):
    """A shaped document: its nodes, and what the user must be told of it."""

    nodes: tuple[Node, ...]
    blanks: tuple[str, ...]
    """Labels of the fields that wait for the desk's own words."""
    headed: frozenset[str]
    """Headings of the shape whose blocks hold something, as the shape writes them."""
    cited: frozenset[int]
