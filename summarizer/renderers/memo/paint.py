"""Pages to PDF content: paints each slab, marks its content for the structure tree, notes where links lie.

Uses ReportLab's canvas through its public methods only; the tree itself is written afterwards by archive.py.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from summarizer.config.memo_style import Colours
from summarizer.renderers.memo.flow import Page
from summarizer.renderers.memo.lines import Fragment
from summarizer.renderers.memo.slabs import Backdrop, Fill, Item, Picture, Slab, Text
from summarizer.renderers.memo.structure import LinkArea, Mark, Node

ASCENT, DESCENT = 0.95, 0.25
"""Of a text line's link area and highlight, as shares of the text size."""
BAR_WIDTH = 3.2
OUTLINE_WIDTH = 0.8
UNDERLINE_DROP, UNDERLINE_WIDTH = 2.4, 0.7
PDF_VERSION = (1, 7)


class Sheet(NamedTuple):
    """The page's size and its text area in points; ``top`` counts from the page's foot."""

    width: float
    height: float
    left: float
    top: float
    text_width: float
    text_height: float


@dataclass(slots=True)
class Painted:
    """A painted document: its bytes, and what the structure needs to know about them."""

    pdf: bytes = b""
    marks: list[list[Node]] = field(default_factory=list)
    """For each page the element of each MCID."""
    links: list[LinkArea] = field(default_factory=list)
    anchors: dict[str, tuple[int, float]] = field(default_factory=dict)
    """(page index, height above the page's foot in points)"""
    bookmarks: list[tuple[int, str, int, float]] = field(default_factory=list)
    """(level, title, page index, height)"""


class Painter:
    """Paints pages on one canvas.

    ``leads_to`` opens what a screen reader says for a link; ``tagged`` False leaves out all marks, to measure what they
    cost.
    """

    def __init__(self, sheet: Sheet, colours: Colours, first_font: str, leads_to: str, *, tagged: bool = True) -> None:
        self.sheet = sheet
        self._leads_to = leads_to
        self.result = Painted()
        self._colours = colours
        self._tagged = tagged
        self._inside = False
        self._inner: dict[tuple[int, int], Node] = {}
        self._buffer = io.BytesIO()
        self.canvas: Any = Canvas(
            self._buffer,
            pagesize=(sheet.width, sheet.height),
            invariant=1,
            pageCompression=1,
            pdfVersion=PDF_VERSION,
            initialFontName=first_font,
        )

    def paint(self, pages: Sequence[Page], margin: Callable[[int, int], Sequence[Item]]) -> Painted:
        """All pages; ``margin(index, count)`` gives the artifacts at a page's head and foot, from its upper left."""
        for index, page in enumerate(pages):
            self.result.marks.append([])
            self._backdrops(page)
            for placed in page.placed:
                self._slab(placed.slab, placed.top, index)
            for item in margin(index, len(pages)):
                self._item(item, 0.0, self.sheet.height, index)
            self.canvas.showPage()
        self.canvas.save()
        self.result.pdf = self._buffer.getvalue()
        return self.result

    def _slab(self, slab: Slab, top: float, page: int) -> None:
        x, y = self.sheet.left, self.sheet.top - top
        if slab.anchor:
            self.result.anchors[slab.anchor] = (page, y)
        if slab.bookmark:
            self.result.bookmarks.append((*slab.bookmark, page, y))
        for item in slab.items:
            self._item(item, x, y, page)

    def _item(self, item: Item, x: float, y: float, page: int) -> None:
        if isinstance(item, Text):
            self._text(item, x + item.x, y - item.y, page)
        elif isinstance(item, Fill):
            self._fill(x + item.x, y - item.y - item.height, item.width, item.height, item.colour)
        else:
            self._picture(item, x + item.x, y - item.y - item.height, page)

    def _text(self, item: Text, x: float, y: float, page: int) -> None:
        for _, group in groupby(item.line.fragments, key=_segment):
            fragments = tuple(group)
            width = sum(fragment.width for fragment in fragments)
            node = self._node_of(fragments[0], item.node)
            if fragments[0].span.marked:
                self._highlight(fragments[0], x, y, width)
            with self._marked(node, page):
                self._write(fragments, x, y)
            if node is not None and fragments[0].span.link:
                self._link(fragments[0], node, (x, y, width), page)
            x += width

    def _write(self, fragments: Sequence[Fragment], x: float, y: float) -> None:
        text = self.canvas.beginText(x, y)
        for fragment in fragments:
            text.setFont(fragment.font, fragment.span.look.size)
            text.setFillColor(_colour(fragment.span.look.colour))
            text.setCharSpace(fragment.span.look.tracking)
            text.textOut(fragment.text)
        self.canvas.drawText(text)

    def _node_of(self, fragment: Fragment, parent: Node | None) -> Node | None:
        span = fragment.span
        if parent is None or (span.link is None and span.language is None and span.alt is None):
            return parent
        key = (id(parent), id(span))
        if key not in self._inner:
            self._inner[key] = parent.child("Link" if span.link else "Span", language=span.language, alt=span.alt)
        return self._inner[key]

    def _link(self, fragment: Fragment, node: Node, place: tuple[float, float, float], page: int) -> None:
        x, y, width = place
        look, target = fragment.span.look, fragment.span.link or ""
        box = (x, y - DESCENT * look.size, x + width, y + ASCENT * look.size)
        says = f"{self._leads_to}{fragment.text.strip()}" if target.startswith("#") else target
        self.result.links.append(LinkArea(page=page, box=box, target=target, says=says, node=node))

    def _highlight(self, fragment: Fragment, x: float, y: float, width: float) -> None:
        look = fragment.span.look
        self._fill(x, y - DESCENT * look.size, width, (ASCENT + DESCENT) * look.size, self._colours.tint)
        self._fill(x, y - UNDERLINE_DROP, width, UNDERLINE_WIDTH, self._colours.accent)

    def _picture(self, picture: Picture, x: float, y: float, page: int) -> None:
        if picture.node is not None:
            picture.node.box = (x, y, x + picture.width, y + picture.height)
        with self._marked(picture.node, page):
            self._inside = True
            for item in picture.items:
                self._item(item, x, y + picture.height, page)
            self._inside = False
            if picture.paint:
                self.canvas.saveState()
                self.canvas.translate(x, y)
                picture.paint(self.canvas)
                self.canvas.restoreState()

    def _backdrops(self, page: Page) -> None:
        for backdrop, group in groupby(page.placed, key=lambda placed: placed.slab.backdrop):
            if backdrop is not None:
                placed = tuple(group)
                top, foot = placed[0].top, placed[-1].top + placed[-1].slab.height
                self._backdrop(backdrop, self.sheet.top - foot, foot - top)

    def _backdrop(self, backdrop: Backdrop, y: float, height: float) -> None:
        left, width = self.sheet.left, self.sheet.text_width
        if backdrop.fill:
            self._fill(left, y, width, height, backdrop.fill)
        if backdrop.bar:
            self._fill(left, y, BAR_WIDTH, height, backdrop.bar)
        if backdrop.outline:
            for edge in (y, y + height - OUTLINE_WIDTH):
                self._fill(left, edge, width, OUTLINE_WIDTH, backdrop.outline)
            for edge in (left, left + width - OUTLINE_WIDTH):
                self._fill(edge, y, OUTLINE_WIDTH, height, backdrop.outline)

    def _fill(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        with self._marked(None, 0):
            self.canvas.setFillColor(_colour(colour))
            self.canvas.rect(x, y, width, height, stroke=0, fill=1)

    @contextmanager
    def _marked(self, node: Node | None, page: int) -> Iterator[None]:
        if not self._tagged or self._inside:
            yield
            return
        self.canvas.addLiteral(self._opening(node, page))
        yield
        self.canvas.addLiteral("EMC")

    def _opening(self, node: Node | None, page: int) -> str:
        if node is None:
            return "/Artifact BMC"
        marks = self.result.marks[page]
        node.kids.append(Mark(page, len(marks)))
        marks.append(node)
        return f"/{node.tag} <</MCID {len(marks) - 1}>> BDC"


def _segment(fragment: Fragment) -> tuple[object, ...]:
    span = fragment.span
    key = id(span) if span.link or span.language or span.alt else None
    return key, span.marked


@cache
def _colour(code: str) -> HexColor:
    return HexColor(code)
