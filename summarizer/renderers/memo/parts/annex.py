"""The annex: each statement highlighted in the paragraph of the article it was taken from."""

from __future__ import annotations

from summarizer.model import Passage
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Label, Memo, holds
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node

TITLE = "Annex: the statements in their paragraphs"
COLUMN = 40.0


def annex(memo: Memo, root: Node) -> list[Slab]:
    """On pages of their own: by source, the paragraphs with what was taken from them underlined on a tint."""
    if not memo.passages:
        return []
    slabs = memo.setter.heading(root, TITLE)
    slabs[0] = slabs[0]._replace(new_page=True)
    for source in memo.brief.sources:
        passages = [passage for passage in memo.passages if passage.source == source.number]
        if passages:
            slabs += memo.setter.heading(root, f"[{source.number}] {source.outlet or source.file}", tag="H3")
            node = root.child("L")
            for passage in passages:
                slabs += _passage(memo, node, passage)
    return slabs


def _passage(memo: Memo, node: Node, passage: Passage) -> list[Slab]:
    labels = [label for label in memo.labels if holds(passage, label.statement)]
    number = ", ".join(label.text for label in labels)
    link = f"#{labels[0].anchor}" if labels and "sections" in memo.style.blocks else None
    mark = Span(text=number, look=memo.setter.looks.source_link if link else memo.setter.looks.note, link=link)
    anchor = f"context-{passage.source}-{passage.start}"
    shown = mark if number and memo.style.numbering != "none" else None
    return memo.setter.item(node, shown, _highlighted(memo, passage, labels), anchor=anchor, column=COLUMN)


def _highlighted(memo: Memo, passage: Passage, labels: list[Label]) -> list[Span]:
    look, language = memo.setter.looks.cell, memo.language(passage.source)
    spans: list[Span] = []
    position = 0
    for start, end in sorted({(label.statement.start, label.statement.end) for label in labels}):
        first, last = max(start - passage.start, position), end - passage.start
        spans.append(Span(text=passage.text[position:first], look=look, language=language))
        spans.append(Span(text=passage.text[first:last], look=look, language=language, marked=True))
        position = last
    spans.append(Span(text=passage.text[position:], look=look, language=language))
    return [span for span in spans if span.text]
