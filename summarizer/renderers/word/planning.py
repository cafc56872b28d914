"""Which blocks a Word document has and in which order: the one place that states it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from summarizer.config.memo_style import Block
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Node, Planned
from summarizer.renderers.word.parts.annex import annex
from summarizer.renderers.word.parts.findings import comment, differences, positions, quotes
from summarizer.renderers.word.parts.opening import opening
from summarizer.renderers.word.parts.record import listed_sources, method, silence, sources, sourcing
from summarizer.renderers.word.parts.since import since
from summarizer.renderers.word.parts.statements import also_reported, bottom_line, glance, sections

PARTS: dict[Block, Callable[[Draft], Iterator[Node]]] = {
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
"""Block to what makes it; ``coverage`` has no part of its own, since it stands below the sources."""


def planned(draft: Draft) -> Planned:
    """The whole document from the title to the annex."""
    body = [*opening(draft), *blocks(draft, draft.style.blocks), *(annex(draft) if draft.style.annex else ())]
    return Planned((*body, *_before_endnotes(draft)), draft.listed)


def _before_endnotes(draft: Draft) -> Iterator[Node]:
    """The heading of the sources, where endnotes are their list: those stand behind all else."""
    if draft.notes == "endnotes" and "sources" in draft.style.blocks:
        yield from listed_sources(draft)


def blocks(draft: Draft, names: Iterable[Block]) -> Iterator[Node]:
    """The blocks of these names in this order."""
    for name in names:
        if name in PARTS:
            yield from PARTS[name](draft)
