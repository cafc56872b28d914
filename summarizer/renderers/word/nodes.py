"""What a Word document is made of before it is written: paragraphs, tables and pictures, with the looks they ask for.

Data only. A look is the use of a style (``styles.py`` says which), never a font or a colour.
"""

from __future__ import annotations

from typing import NamedTuple


class Run(NamedTuple):
    """Text of one look; ``look`` is a use of a character style, empty for the paragraph's own."""

    text: str
    look: str = ""
    language: str | None = None
    """Where it is not the document's."""
    link: str | None = None
    """``#anchor`` of a paragraph, or a web address."""
    source: int | None = None
    """Number of the source that the text refers to, to whose entry in the list it leads."""
    note: tuple[Run, ...] = ()
    """Words of a note whose mark stands behind the text."""
    anchor: str | None = None
    """Bookmark of the text."""


class Quoted(NamedTuple):
    """Words of a statement, which the document marks so that changes of them can be found."""

    id: str
    title: str
    """Says from which source they are."""
    runs: tuple[Run, ...]
    source: int
    section: str = ""
    """Heading under which it stands; empty for the opening."""

    @property
    def text(self) -> str:
        """The words."""
        return "".join(run.text for run in self.runs)


Inline = Run | Quoted


class Paragraph(NamedTuple):
    """A paragraph in the style of its use."""

    use: str
    content: tuple[Inline, ...]
    anchor: str | None = None
    numbering: str | None = None
    """Paragraphs of one list have the same; ``7`` is the list whose numbers are 7.1, 7.2, ``through`` counts on."""
    new_page: bool = False
    keep: bool = False
    """Stands on the page of the paragraph behind it."""


class Table(NamedTuple):
    """A head and rows of cells; ``shares`` are the columns' parts of the text width."""

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Inline, ...], ...], ...]
    shares: tuple[float, ...]
    use: str = "table"


class Picture(NamedTuple):
    """A drawing with what a screen reader says for it."""

    data: bytes
    width_pt: float
    height_pt: float
    alt: str


Node = Paragraph | Table | Picture


class Planned(NamedTuple):
    """A document: its body, and the sources that it lists, with what is said of each where it is pointed at."""

    body: tuple[Node, ...]
    listed: dict[int, str]


def source_anchor(number: int) -> str:
    """The bookmark of a source's entry in the list."""
    return f"source_{number}"
