"""The structure tree of a tagged PDF as plain data: elements, and the marked content and links they hold.

ISO 32000-1, 14.7 and 14.8. Written into a file by archive.py.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Tag = Literal[
    "Document", "Sect", "H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Link",
    "Figure", "BlockQuote", "Span", "Reference", "Note",
]  # fmt: skip


class Mark(NamedTuple):
    """A sequence of marked content on a page."""

    page: int
    """Index from 0."""
    number: int
    """The MCID, from 0 on each page."""


@dataclass(slots=True, eq=False)
class Node:
    """A structure element; ``scope`` and what it spans of ``rows`` and ``columns`` are a cell's, ``box`` a figure's."""

    tag: Tag
    alt: str | None = None
    language: str | None = None
    scope: Literal["Row", "Column"] | None = None
    rows: int = 1
    columns: int = 1
    box: tuple[float, float, float, float] | None = None
    numbering: Literal["Decimal", "None"] | None = None
    kids: list[Node | Mark] = field(default_factory=list)

    def child(self, tag: Tag, *, alt: str | None = None, language: str | None = None) -> Node:
        """A new element under this one, after those that are there."""
        node = Node(tag, alt=alt, language=language)
        self.kids.append(node)
        return node


class LinkArea(NamedTuple):
    """A rectangle on a page that leads to an anchor (``#name``) or an address."""

    page: int
    box: tuple[float, float, float, float]
    target: str
    says: str
    """What a screen reader says for it."""
    node: Node
