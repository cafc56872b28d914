"""The plan of a deck, as data: slides with their text broken into lines, tables, figures and notes.

plan/ makes it, writing/ turns it into a .pptx, ``describe`` prints it for people and for golden files.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from summarizer.renderers.deck.template.forms import Form, Slot


class Run(NamedTuple):
    """A stretch of text in one language; ``source`` links to that source's slide, ``url`` to an address."""

    text: str
    language: str
    source: int | None = None
    url: str | None = None
    between: bool = False
    """Stands between two links and looks like them."""
    bold: bool = False


class Paragraph(NamedTuple):
    """Runs on one level; ``size`` in points and ``lines`` are set once it has been measured."""

    runs: tuple[Run, ...]
    level: int = 0
    size: float | None = None
    lines: tuple[str, ...] = ()
    alone: bool = False
    """Stands without the bullet and the margin of its level, because it is the only one."""
    spoken: str = ""
    """What a screen reader says of the dots in it."""

    @property
    def text(self) -> str:
        """The runs' texts in one."""
        return "".join(run.text for run in self.runs)


class Text(NamedTuple):
    """Paragraphs for a slot: the form's for the role, or one that the plan has placed itself."""

    role: str
    paragraphs: tuple[Paragraph, ...]
    slot: Slot | None = None
    height: float = 0.0
    """That the paragraphs take, in points, where the plan has placed them."""

    @property
    def words(self) -> int:
        """As a reader counts them, numbers of sources included."""
        return sum(len(paragraph.text.split()) for paragraph in self.paragraphs)

    @property
    def spoken(self) -> str:
        """What a screen reader says of all dots in it."""
        return "; ".join(paragraph.spoken for paragraph in self.paragraphs if paragraph.spoken)


class Table(NamedTuple):
    """A native table for a slot: the first row is its header. Widths and heights in points."""

    role: str
    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    widths: tuple[float, ...]
    heights: tuple[float, ...]
    name: str
    alt: str
    slot: Slot | None = None


class Figure(NamedTuple):
    """A line of time, drawn as a rule with a mark for each step: ``marks`` are their middles from the left, in EMU."""

    role: str
    box: tuple[int, int, int, int]
    marks: tuple[int, ...]
    name: str
    alt: str
    colour: str
    """A role of the theme."""


class Picture(NamedTuple):
    """A picture in its place, such as a crest."""

    role: str
    box: tuple[int, int, int, int]
    name: str
    alt: str
    png: bytes


Fill = Text | Table | Figure | Picture


def cited_sources(fill: Fill) -> Iterator[int]:
    """The numbers of the sources that stand in a fill."""
    if isinstance(fill, Text):
        paragraphs: Iterable[Paragraph] = fill.paragraphs
    elif not isinstance(fill, Table):
        paragraphs = ()
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
    appendix: bool = False
    """Stands behind the body, to be looked up."""

    @property
    def title(self) -> str:
        """The text of its headline."""
        return next((f.paragraphs[0].text for f in self.fills if isinstance(f, Text) and f.role == "title"), "")

    def text(self, role: str) -> Text | None:
        """What fills the slot of a role, where that is text."""
        return next((fill for fill in self.fills if isinstance(fill, Text) and fill.role == role), None)


class Deck(NamedTuple):
    """All slides, and on which of them each source stands."""

    slides: tuple[Slide, ...]
    targets: Mapping[int, int]
    """Source number -> index of the slide that lists it."""


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
            yield f"  {fill.name}: {fill.alt}"
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
