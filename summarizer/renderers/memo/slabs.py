"""Slabs: the horizontal strips that a memo is stacked from, before anyone knows on which page they land.

A slab is never cut. Offsets are in points from its left end and its top, y counting down.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from summarizer.renderers.memo.lines import Line
from summarizer.renderers.memo.structure import Node

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class Text(NamedTuple):
    """A line of text at ``x``, its baseline ``y`` below the slab's top; ``node`` None makes it an artifact."""

    line: Line
    x: float
    y: float
    node: Node | None


class Fill(NamedTuple):
    """A filled rectangle without meaning of its own (a tint, a rule, a bar)."""

    x: float
    y: float
    width: float
    height: float
    colour: str


class Picture(NamedTuple):
    """A figure: items with their origin at its upper left, or what ``paint`` does from its lower left."""

    x: float
    y: float
    width: float
    height: float
    node: Node | None
    items: tuple[Text | Fill, ...] = ()
    paint: Callable[[Canvas], None] | None = None


Item = Text | Fill | Picture


class Backdrop(NamedTuple):
    """What stands behind neighbouring slabs: a tint with a bar at its left, or an outline."""

    fill: str | None = None
    bar: str | None = None
    outline: str | None = None


class Slab(NamedTuple):
    """One strip; ``keep`` ties it to the next, ``before`` is dropped at the top of a page."""

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0.0
    keep: bool = False
    backdrop: Backdrop | None = None
    header: Slab | None = None
    """What is repeated above it when it comes first on a page: the head of its table, as artifact."""
    anchor: str | None = None
    bookmark: tuple[int, str] | None = None
    """(level from 0, title)"""
    new_page: bool = False
