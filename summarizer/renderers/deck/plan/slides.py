"""The plan of a deck, as data: slides with their text broken into lines, tables, charts and notes.

plan.py makes it, write.py turns it into a .pptx, ``describe`` prints it for people and for golden files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from summarizer.notices import Notice
from summarizer.renderers.deck.template.forms import Form


class Run(NamedTuple):
    """A stretch of text in one language; ``source`` links to that source's slide, ``url`` to an address."""

    text: str
    language: str
    source: int | None = None
    url: str | None = None
    between: bool = False
    """Stands between two links and looks like them."""


class Paragraph(NamedTuple):
    """Runs on one level; ``size`` in points and ``lines`` are set once it has been measured."""

    runs: tuple[Run, ...]
    level: int = 0
    size: float | None = None
    lines: tuple[str, ...] = ()
    alone: bool = False
    """Stands without the bullet and the margin of its level, because it is the only one."""

    @property
    def text(self) -> str:
        """The runs' texts in one."""
        return "".join(run.text for run in self.runs)


class Text(NamedTuple):
    """Paragraphs for the slot of a role."""

    role: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def words(self) -> int:
        """As a reader counts them, numbers of sources included."""
        return sum(len(paragraph.text.split()) for paragraph in self.paragraphs)


class Table(NamedTuple):
    """A native table for a slot: the first row is its header. Widths and heights in points."""

    role: str
    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    widths: tuple[float, ...]
    heights: tuple[float, ...]
    name: str
    alt: str


class Chart(NamedTuple):
    """A native bar chart for a slot: how many of ``total`` articles carry each labelled claim."""

    role: str
    labels: tuple[Paragraph, ...]
    values: tuple[int, ...]
    total: int
    series: str
    name: str
    alt: str
    label_share: float
    """Share of the width that the labels take."""


Fill = Text | Table | Chart


def cited_sources(fill: Fill) -> Iterator[int]:
    """The numbers of the sources that stand in a fill."""
    if isinstance(fill, Text):
        paragraphs: Iterable[Paragraph] = fill.paragraphs
    elif isinstance(fill, Chart):
        paragraphs = fill.labels
    else:
        paragraphs = (paragraph for row in fill.rows for cell in row for paragraph in cell)
    return (run.source for paragraph in paragraphs for run in paragraph.runs if run.source)


class Slide(NamedTuple):
    """One slide: the form it is made in, what fills its slots, what the speaker reads."""

    form: Form
    section: str
    """Name of the PowerPoint section it belongs to."""
    fills: tuple[Fill, ...]
    notes: tuple[Paragraph, ...]

    @property
    def title(self) -> str:
        """The text of its headline."""
        return next((f.paragraphs[0].text for f in self.fills if isinstance(f, Text) and f.role == "title"), "")

    def text(self, role: str) -> Text | None:
        """What fills the slot of a role, where that is text."""
        return next((fill for fill in self.fills if isinstance(fill, Text) and fill.role == role), None)


class Deck(NamedTuple):
    """All slides, on which of them each source stands, and what the reader of the log must know."""

    slides: tuple[Slide, ...]
    targets: Mapping[int, int]
    """Source number -> index of the slide that lists it."""
    notices: tuple[Notice, ...] = ()


def describe(deck: Deck) -> str:
    """The plan as text: one block a slide, each measured line on its own."""
    blocks = ("\n".join(_describe_slide(number, slide)) for number, slide in enumerate(deck.slides, 1))
    return "\n\n".join(blocks) + "\n"


def _describe_slide(number: int, slide: Slide) -> Iterator[str]:
    yield f"{number} {slide.form.use} ({slide.form.name}) in {slide.section}"
    for fill in slide.fills:
        if isinstance(fill, Text):
            yield from _describe_paragraphs(fill.role, fill.paragraphs)
        elif isinstance(fill, Table):
            yield f"  table, columns {_points(fill.widths)}, rows {_points(fill.heights)}: {fill.alt}"
            for row in fill.rows:
                for column, cell in enumerate(row):
                    yield from _describe_paragraphs(f"  {column}", cell)
        else:
            yield f"  chart of {fill.total}: {fill.alt}"
            for label, value in zip(fill.labels, fill.values, strict=True):
                yield f"    {value} {' / '.join(label.lines)}"
    for note in slide.notes:
        yield f"  note | {note.text}"


def _describe_paragraphs(role: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[str]:
    for paragraph in paragraphs:
        indent = "  " * paragraph.level
        size = "" if paragraph.size is None else f" {paragraph.size:g} pt"
        for line in paragraph.lines or (paragraph.text,):
            yield f"  {role}{size} | {indent}{line}"


def _points(lengths: tuple[float, ...]) -> str:
    return " ".join(f"{length:.0f}" for length in lengths)
