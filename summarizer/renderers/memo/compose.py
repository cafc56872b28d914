"""Which parts a memo has, in which order: the one place that states it."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.config.memo_style import Block
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.parts.annex import annex
from summarizer.renderers.memo.parts.boxes import bottom_line, comment
from summarizer.renderers.memo.parts.coverage import coverage
from summarizer.renderers.memo.parts.differences import differences
from summarizer.renderers.memo.parts.opening import opening
from summarizer.renderers.memo.parts.quotes import positions, quotes
from summarizer.renderers.memo.parts.record import method, silence, sources, sourcing
from summarizer.renderers.memo.parts.sections import sections
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node

PARTS: dict[Block, Callable[[Memo, Node], list[Slab]]] = {
    "bottom_line": bottom_line,
    "comment": comment,
    "sections": sections,
    "differences": differences,
    "quotes": quotes,
    "positions": positions,
    "silence": silence,
    "coverage": coverage,
    "sources": sources,
    "sourcing": sourcing,
    "method": method,
}


def compose(memo: Memo, root: Node) -> list[Slab]:
    """All slabs of the memo, from the title to the last line, with their structure under ``root``."""
    slabs = opening(memo, root)
    for block in memo.style.blocks:
        slabs += PARTS[block](memo, root)
    return slabs + annex(memo, root) if memo.style.annex else slabs
