"""Where the sources differ: one line a difference, its readings side by side, nothing decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.model import Difference
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import NBSP, Memo
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.picks import by_consequence, left_out, readings, spellings_line
from summarizer.renderers.wording import capital, quoted

BETWEEN = f"{NBSP}{NBSP}·{NBSP} "
"""Breaks behind the dot alone, so that no line begins with one."""


def differences(memo: Memo, root: Node) -> list[Slab]:
    """The weightiest differences by consequence, and names that are only spelled otherwise in one line."""
    shown = shown_differences(memo)
    names = spellings_line(memo.brief.differences, memo.words)
    if not shown and not names:
        return []
    slabs = memo.setter.heading(root, memo.words.differences)
    node = root.child("L")
    for difference in shown:
        slabs += memo.setter.item(node, None, _line(memo, difference), column=0.0)
    if names:
        line = [Span(text=names, look=memo.setter.looks.note)]
        slabs += memo.setter.item(node, None, line, column=0.0)
    return slabs


def shown_differences(memo: Memo) -> tuple[Difference, ...]:
    """Those that the body prints: as many as there is room for."""
    found = memo.brief.differences
    return (*by_consequence(found), *left_out(found))[: memo.room.differences]


def _line(memo: Memo, difference: Difference) -> list[Span]:
    looks = memo.setter.looks
    name = difference_name(memo.words, difference)
    spans = [Span(text=f"{capital(name)}{memo.words.colon}", look=looks.cell_bold)]
    for index, (text, sources) in enumerate(readings(difference).items()):
        spans += [Span(text=BETWEEN, look=looks.label)] if index else []
        spans += list(_reading(memo, text, sources))
    return spans


def _reading(memo: Memo, text: str, sources: Sequence[int]) -> Iterator[Span]:
    looks = memo.setter.looks
    if text:
        yield Span(text=quoted(memo.words, text), look=looks.cell, language=memo.language(sources[0]))
    else:
        yield Span(text=memo.words.not_in_article, look=looks.label)
    yield from memo.references(sources, looks.cell_link)
