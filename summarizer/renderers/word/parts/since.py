"""What has changed since the last issue, at the head of the document."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.renderers.since import Piece, since_heading, since_lines
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Node, Paragraph, Run


def since(draft: Draft) -> Iterator[Node]:
    """A heading and a line each for what is new, changed, withdrawn; nothing where there was no issue before."""
    changes = draft.brief.changes
    if changes is None:
        return
    yield Paragraph("heading", (Run(since_heading(draft.words, changes)),))
    for line in since_lines(draft.brief, draft.words):
        head = (Run(f"{line.head}{draft.words.colon}", "strong"),) if line.head else ()
        yield Paragraph("small", (*head, *(_run(draft, piece) for piece in line.pieces)))


def _run(draft: Draft, piece: Piece) -> Run:
    if piece.verbatim:
        return Run(piece.text, language=draft.language(piece.source) if piece.source else None)
    return draft.reference(piece.source) if piece.source else Run(piece.text, "label")
