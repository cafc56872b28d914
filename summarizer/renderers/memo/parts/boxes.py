"""The boxes of the first page: the bottom line, the desk comment, which must not be taken for it, and the strip."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.parts.statements import statement_spans, support_spans
from summarizer.renderers.memo.slabs import Backdrop, Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import BOX_INDENT, BOX_RIGHT

BETWEEN = 4.0
AFTER = 5.0


def bottom_line(memo: Memo, root: Node) -> list[Slab]:
    """The weightiest statements, tinted with a bar; no section prints them again."""
    statements = memo.brief.bottom_line
    if not statements:
        return []
    setter = memo.setter
    slabs = setter.heading(root, memo.words.bottom_line)
    paragraphs = [
        [*statement_spans(memo, statement, setter.looks.bottom_line), *support_spans(memo, statement)]
        for statement in statements
    ]
    backdrop = Backdrop(fill=setter.colours.tint, bar=setter.colours.accent)
    return slabs + setter.boxed(_stacked(memo, root, paragraphs), backdrop, before=0.0, after=AFTER)


def comment(memo: Memo, root: Node) -> list[Slab]:
    """The desk comment in an outlined box, labelled as not from the sources."""
    text = memo.brief.comment
    if not text or not text.strip():
        return []
    setter = memo.setter
    label = setter.label(root, memo.words.comment, indent=BOX_INDENT)
    paragraphs = [[Span(text=part, look=setter.looks.body)] for part in text.split("\n\n") if part.strip()]
    backdrop = Backdrop(outline=setter.colours.secondary)
    return setter.boxed([*label, *_stacked(memo, root, paragraphs)], backdrop, before=AFTER, after=AFTER)


def _stacked(memo: Memo, root: Node, paragraphs: Sequence[Sequence[Span]]) -> list[Slab]:
    slabs: list[Slab] = []
    for index, spans in enumerate(paragraphs, 1):
        after = BETWEEN if index < len(paragraphs) else 0.0
        slabs += memo.setter.paragraph(root, spans, indent=BOX_INDENT, right=BOX_RIGHT, after=after)
    return slabs
