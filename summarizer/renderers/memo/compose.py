"""Which parts a memo has, in which order, and how much of them: the one place that states it."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.config.memo_style import Block
from summarizer.renderers.memo.memo import Memo, Room
from summarizer.renderers.memo.parts.annex import annex
from summarizer.renderers.memo.parts.boxes import bottom_line, comment
from summarizer.renderers.memo.parts.differences import differences
from summarizer.renderers.memo.parts.glance import glance
from summarizer.renderers.memo.parts.opening import opening
from summarizer.renderers.memo.parts.quotes import positions, quotes
from summarizer.renderers.memo.parts.record import method, silence, sourcing
from summarizer.renderers.memo.parts.sections import also_reported, sections
from summarizer.renderers.memo.parts.since import since
from summarizer.renderers.memo.parts.sources import sources
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node

PARTS: dict[Block, Callable[[Memo, Node], list[Slab]]] = {
    "since": since,
    "bottom_line": bottom_line,
    "comment": comment,
    "glance": glance,
    "sections": sections,
    "quotes": quotes,
    "positions": positions,
    "differences": differences,
    "also_reported": also_reported,
    "silence": silence,
    "sources": sources,
    "sourcing": sourcing,
    "method": method,
}
"""The block ``coverage`` has no part of its own: it stands beside the sources."""
ROOMS = (
    Room(quotes=4, differences=4, coverage=True, positions=True),
    Room(quotes=2, differences=4, coverage=True, positions=True),
    Room(quotes=1, differences=4, coverage=True, positions=True),
    Room(quotes=2, differences=3, coverage=True, positions=False),
    Room(quotes=1, differences=3, coverage=True, positions=False),
    Room(quotes=1, differences=2, coverage=True, positions=False),
    Room(quotes=0, differences=2, coverage=True, positions=False),
    Room(quotes=1, differences=2, coverage=False, positions=False),
    Room(quotes=0, differences=2, coverage=False, positions=False),
)
"""From generous to tight: the first that keeps the memo to its two pages is taken, and statements are never cut."""


def body(memo: Memo, root: Node) -> list[Slab]:
    """The slabs from the title to the last line before the annex, with their structure under ``root``."""
    slabs = opening(memo, root)
    for block in memo.style.blocks:
        if block in PARTS:
            slabs += PARTS[block](memo, root)
    return slabs


def appended(memo: Memo, root: Node) -> list[Slab]:
    """The annex, where the style asks for it."""
    return annex(memo, root) if memo.style.annex else []
