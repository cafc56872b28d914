"""The statements: the bottom line, the strip at a glance, and the sections as numbered paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.config.kinds import kind_of
from summarizer.model import Highlight, Statement
from summarizer.renderers.arrangement import Block
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Inline, Node, Paragraph, Run, Table

FEWEST = 2
"""Columns that make a strip; a single one is a paragraph."""


def bottom_line(draft: Draft) -> Iterator[Node]:
    """The weightiest statements, set apart; no section prints them again."""
    if draft.opening:
        yield Paragraph("heading", (Run(draft.words.bottom_line),))
    for statement in draft.opening:
        yield Paragraph("bottom_line", tuple(draft.statement(statement)))


def glance(draft: Draft) -> Iterator[Node]:
    """What was agreed, refused and is open, side by side: what the bottom line does not print already."""
    taken = [(s.source, s.start, s.end) for s in draft.opening]
    first: dict[str, Highlight] = {}
    for found in draft.brief.highlights:
        if not any(source == found.source and start <= found.start < end for source, start, end in taken):
            first.setdefault(found.kind, found)
    if len(first) < FEWEST:
        return
    names = {"agreed": draft.words.agreed, "refused": draft.words.refused, "open": draft.words.open}
    cells = tuple(
        (Run(found.text, language=draft.language(found.source)), *draft.references([found.source]))
        for found in first.values()
    )
    yield Table(tuple(names[kind] for kind in first), (cells,), (1.0 / len(cells),) * len(cells), use="strip")


def sections(draft: Draft) -> Iterator[Node]:
    """All sections that hold something which the bottom line has not printed."""
    for number, block in enumerate(draft.blocks[:-1], 1):
        yield from section(draft, block, number)


def also_reported(draft: Draft) -> Iterator[Node]:
    """What is worth printing though its section is not sure."""
    yield from section(draft, draft.blocks[-1], len(draft.blocks))


def section(draft: Draft, block: Block, number: int) -> Iterator[Node]:
    """The heading of a section and its statements; ``number`` is the section's."""
    if not block.statements:
        return
    yield Paragraph("heading", (Run(block.section.title),))
    for statement in block.statements:
        yield numbered(draft, statement, block, number)


def numbered(draft: Draft, statement: Statement, block: Block, number: int) -> Paragraph:
    """A statement as a paragraph of its list, the day of a step before it."""
    content = (*_day_of(draft, statement, block), *draft.statement(statement, block.section.title))
    if draft.style.numbering == "none":
        return Paragraph("body", content)
    return Paragraph("numbered", content, numbering="through" if draft.style.numbering == "through" else str(number))


def _day_of(draft: Draft, statement: Statement, block: Block) -> tuple[Inline, ...]:
    step = draft.steps.get(statement) if kind_of(block.section.kind).to_come else None
    return (Run(f"{draft.day(step.due)}{draft.words.colon}", "strong"),) if step and step.due else ()
