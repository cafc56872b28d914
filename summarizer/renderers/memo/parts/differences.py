"""Where the sources differ: their words side by side, nothing decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from summarizer.model import Difference, Value
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo, listed
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table

WHAT_WIDTH, SOURCE_WIDTH = 108.0, 44.0
AFTER = 6.0
ABSENT = "not in this article"
BOLD_AT_MOST = 0.6
"""Share of a sentence that may be bold; where nearly all of it is in question, bold print says nothing."""


def differences(memo: Memo, root: Node) -> list[Slab]:
    """A table: what differs, and for each source its sentence with the words in question in bold."""
    if not memo.brief.differences:
        return []
    setter = memo.setter
    slabs = setter.heading(root, "Where the sources differ")
    rows = [row for what, group in _grouped(memo.brief.differences) for row in _rows(memo, what, group)]
    widths = (WHAT_WIDTH, SOURCE_WIDTH, setter.width - WHAT_WIDTH - SOURCE_WIDTH)
    return [*slabs, *table(setter, root, ("What", "Source", "Its words"), rows, widths), setter.gap(AFTER)]


def _grouped(differences: Sequence[Difference]) -> Iterator[tuple[str, list[list[Value]]]]:
    """Neighbours of one name together; in each difference the values of one source together."""
    for what, group in groupby(differences, key=lambda difference: difference.what):
        yield what, [values for difference in group for values in _by_source(difference)]


def _by_source(difference: Difference) -> list[list[Value]]:
    sources: dict[int, list[Value]] = {}
    for value in sorted(difference.values, key=lambda value: value.source):
        sources.setdefault(value.source, []).append(value)
    return list(sources.values())


def _rows(memo: Memo, what: str, group: Sequence[Sequence[Value]]) -> list[list[Cell | None]]:
    looks = memo.setter.looks
    name = what[:1].upper() + what[1:]
    first = Cell(spans=(Span(text=name, look=looks.cell_bold),), header=True, rows=len(group))
    return [
        [
            None if index else first,
            Cell(spans=(memo.reference(values[0].source, looks.cell_link),)),
            Cell(spans=(*_words(memo, values[0]), *_others(memo, values))),
        ]
        for index, values in enumerate(group)
    ]


def _others(memo: Memo, values: Sequence[Value]) -> list[Span]:
    """What else the same source says: the words alone, each once, as they stand in further sentences."""
    looks = memo.setter.looks
    known = values[0].text.casefold()
    words = {value.text.casefold(): value.text for value in reversed(values) if value.text.casefold() != known}
    if not words:
        return []
    quoted = listed([f"“{text}”" for text in reversed(words.values())])
    return [
        Span(text=" The same article: ", look=looks.label),
        Span(text=quoted, look=looks.cell_bold, language=memo.language(values[0].source)),
    ]


def _words(memo: Memo, value: Value) -> list[Span]:
    looks, language = memo.setter.looks, memo.language(value.source)
    if not value.text:
        return [Span(text=ABSENT, look=looks.label)]
    sentence = value.sentence or value.text
    before, found, after = sentence.partition(value.text)
    strong = looks.cell_bold if len(found) <= BOLD_AT_MOST * len(sentence) else looks.cell
    parts = ((before, looks.cell), (found, strong), (after, looks.cell))
    return [Span(text=text, look=look, language=language) for text, look in parts if text]
