"""The statements: the bottom line, the strip at a glance, and the sections as numbered paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.model import Statement
from summarizer.renderers.arrangement import Block, lead
from summarizer.renderers.picks import strip
from summarizer.renderers.word.citing import stated
from summarizer.renderers.word.draft import NBSP, Draft
from summarizer.renderers.word.nodes import Inline, Node, Paragraph, Run, Table


def bottom_line(draft: Draft) -> Iterator[Node]:
    """The weightiest statements, set apart; no section prints them again."""
    if draft.opening:
        yield Paragraph("heading", (Run(draft.words.bottom_line),))
    for statement in draft.opening:
        yield Paragraph("bottom_line", tuple(stated(draft, statement, draft.words.bottom_line)))


def glance(draft: Draft) -> Iterator[Node]:
    """What was agreed, refused and is open, side by side: what no statement prints already."""
    shown = strip(draft.brief, (*draft.opening, *(s for block in draft.blocks for s in block.statements)))
    if not shown:
        return
    names = {"agreed": draft.words.agreed, "refused": draft.words.refused, "open": draft.words.open}
    cells = tuple(
        (Run(found.text, language=draft.language(found.source)), *draft.references([found.source])) for found in shown
    )
    yield Table(tuple(names[found.kind] for found in shown), (cells,), (1.0 / len(cells),) * len(cells), use="strip")


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
    """A statement as a paragraph of its list, the day of a step or what it tells before it."""
    content = (*_lead(draft, statement, block), *stated(draft, statement, block.section.title))
    if draft.style.numbering == "none":
        return Paragraph("body", content)
    return Paragraph("numbered", content, numbering="through" if draft.style.numbering == "through" else str(number))


def _lead(draft: Draft, statement: Statement, block: Block) -> tuple[Inline, ...]:
    text = lead(draft.brief, draft.words, block.section, statement)
    return (Run(f"{text.replace(' ', NBSP)}{draft.words.colon}", "strong"),) if text else ()
