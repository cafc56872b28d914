"""What has changed since the last issue, at the head of the memo."""

from __future__ import annotations

from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.since import Line, Piece, since_heading, since_lines


def since(memo: Memo, root: Node) -> list[Slab]:
    """A heading and a line each for what is new, changed, withdrawn; nothing where there was no issue before."""
    changes = memo.brief.changes
    if changes is None:
        return []
    slabs = memo.setter.heading(root, since_heading(memo.words, changes))
    node = root.child("L")
    for line in since_lines(memo.brief, memo.words):
        slabs += memo.setter.item(node, None, _spans(memo, line), column=0.0)
    return slabs


def _spans(memo: Memo, line: Line) -> list[Span]:
    looks = memo.setter.looks
    head = [Span(text=f"{line.head}{memo.words.colon}", look=looks.cell_bold)] if line.head else []
    return [*head, *(_span(memo, piece) for piece in line.pieces)]


def _span(memo: Memo, piece: Piece) -> Span:
    looks = memo.setter.looks
    if piece.verbatim:
        language = memo.language(piece.source) if piece.source else None
        return Span(text=piece.text, look=looks.cell, language=language)
    if piece.source is not None:
        return memo.reference(piece.source, looks.cell_link)
    return Span(text=piece.text, look=looks.label)
