"""Where the sources differ: their words side by side, nothing decided."""

from __future__ import annotations

from summarizer.model import Difference, Value
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table

WHAT_WIDTH, SOURCE_WIDTH = 116.0, 46.0
AFTER = 6.0
ABSENT = "not in this article"


def differences(memo: Memo, root: Node) -> list[Slab]:
    """A table: what differs, and for each source its sentence with the words in question in bold."""
    if not memo.brief.differences:
        return []
    setter = memo.setter
    slabs = setter.heading(root, "Where the sources differ")
    rows = [row for difference in memo.brief.differences for row in _rows(memo, difference)]
    widths = (WHAT_WIDTH, SOURCE_WIDTH, setter.width - WHAT_WIDTH - SOURCE_WIDTH)
    return [*slabs, *table(setter, root, ("What", "Source", "Its words"), rows, widths), setter.gap(AFTER)]


def _rows(memo: Memo, difference: Difference) -> list[list[Cell | None]]:
    looks = memo.setter.looks
    name = difference.what[:1].upper() + difference.what[1:]
    first = Cell(spans=(Span(text=name, look=looks.cell_bold),), header=True, rows=len(difference.values))
    return [
        [
            None if index else first,
            Cell(spans=(memo.reference(value.source, looks.cell_link),)),
            Cell(spans=tuple(_words(memo, value))),
        ]
        for index, value in enumerate(difference.values)
    ]


def _words(memo: Memo, value: Value) -> list[Span]:
    looks, language = memo.setter.looks, memo.language(value.source)
    if not value.text:
        return [Span(text=ABSENT, look=looks.label)]
    sentence = value.sentence or value.text
    before, found, after = sentence.partition(value.text)
    parts = ((before, looks.cell), (found, looks.cell_bold), (after, looks.cell))
    return [Span(text=text, look=look, language=language) for text, look in parts if text]
