"""The annex: all differences with their sentences, all quotations, each statement in the paragraph it comes from."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.model import Difference, Passage, Statement, Value
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo, holds
from summarizer.renderers.memo.parts.quotes import quotation
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table
from summarizer.renderers.picks import by_consequence, left_out, spellings
from summarizer.renderers.wording import capital, source_name

COLUMN = 40.0
WHAT_WIDTH, SOURCE_WIDTH = 108.0, 44.0
AFTER = 6.0
BOLD_AT_MOST = 0.6
"""Share of a sentence that may be bold; where nearly all of it is in question, bold print says nothing."""


def annex(memo: Memo, root: Node) -> list[Slab]:
    """On pages of their own."""
    slabs = [*_differences(memo, root), *_quotes(memo, root), *_passages(memo, root)]
    if slabs:
        slabs[0] = slabs[0]._replace(new_page=True)
    return slabs


def _differences(memo: Memo, root: Node) -> list[Slab]:
    """A table: what differs, and for each source its sentence with the words in question in bold."""
    found = memo.brief.differences
    ordered = (*by_consequence(found), *left_out(found), *spellings(found))
    if not ordered:
        return []
    setter, words = memo.setter, memo.words
    widths = (WHAT_WIDTH, SOURCE_WIDTH, setter.width - WHAT_WIDTH - SOURCE_WIDTH)
    rows = [row for difference in ordered for row in _rows(memo, difference)]
    slabs = setter.heading(root, words.differences)
    return [*slabs, *table(setter, root, (words.what, words.source, words.words), rows, widths), setter.gap(AFTER)]


def _rows(memo: Memo, difference: Difference) -> list[list[Cell | None]]:
    looks = memo.setter.looks
    name = capital(difference_name(memo.words, difference))
    first = Cell(spans=(Span(text=name, look=looks.cell_bold),), header=True, rows=len(difference.values))
    return [
        [
            None if index else first,
            Cell(spans=(memo.reference(value.source, looks.cell_link),)),
            Cell(spans=tuple(_in_sentence(memo, value))),
        ]
        for index, value in enumerate(difference.values)
    ]


def _in_sentence(memo: Memo, value: Value) -> list[Span]:
    looks, language = memo.setter.looks, memo.language(value.source)
    if not value.text:
        return [Span(text=memo.words.not_in_article, look=looks.label)]
    sentence = value.sentence or value.text
    before, found, after = sentence.partition(value.text)
    strong = looks.cell_bold if len(found) <= BOLD_AT_MOST * len(sentence) else looks.cell
    parts = ((before, looks.cell), (found, strong), (after, looks.cell))
    return [Span(text=text, look=look, language=language) for text, look in parts if text]


def _quotes(memo: Memo, root: Node) -> list[Slab]:
    found = memo.brief.quotes[: memo.style.quotes_at_most]
    if not found:
        return []
    slabs = memo.setter.heading(root, memo.words.quotes)
    slabs += [slab for quote in found for slab in quotation(memo, root, quote)]
    left = len(memo.brief.quotes) - len(found)
    more = [Span(text=memo.words.quotes_left.format(count=left), look=memo.setter.looks.note)]
    return slabs + (memo.setter.paragraph(root, more) if left else [])


def _passages(memo: Memo, root: Node) -> list[Slab]:
    """By source, the paragraphs with what was taken from them underlined on a tint."""
    if not memo.passages:
        return []
    slabs = memo.setter.heading(root, memo.words.annex)
    for source in memo.brief.sources:
        passages = [passage for passage in memo.passages if passage.source == source.number]
        if passages:
            name = source_name(memo.words, source)
            slabs += memo.setter.heading(root, f"[{source.number}] {name}", tag="H3")
            node = root.child("L")
            for passage in passages:
                slabs += _passage(memo, node, passage)
    return slabs


def _passage(memo: Memo, node: Node, passage: Passage) -> list[Slab]:
    labels = [label for label in memo.labels if holds(passage, label.statement)]
    taken = [statement for statement in memo.printed if holds(passage, statement)]
    number = ", ".join(label.text for label in labels)
    link = f"#{labels[0].anchor}" if labels and "sections" in memo.style.blocks else None
    mark = Span(text=number, look=memo.setter.looks.source_link if link else memo.setter.looks.note, link=link)
    anchor = f"context-{passage.source}-{passage.start}"
    shown = mark if number and memo.style.numbering != "none" else None
    return memo.setter.item(node, shown, _highlighted(memo, passage, taken), anchor=anchor, column=COLUMN)


def _highlighted(memo: Memo, passage: Passage, taken: Sequence[Statement]) -> list[Span]:
    look, language = memo.setter.looks.cell, memo.language(passage.source)
    spans: list[Span] = []
    position = 0
    for start, end in sorted({(statement.start, statement.end) for statement in taken}):
        first, last = max(start - passage.start, position), end - passage.start
        spans.append(Span(text=passage.text[position:first], look=look, language=language))
        spans.append(Span(text=passage.text[first:last], look=look, language=language, marked=True))
        position = last
    spans.append(Span(text=passage.text[position:], look=look, language=language))
    return [span for span in spans if span.text]
