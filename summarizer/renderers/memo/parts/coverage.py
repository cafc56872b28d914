"""A figure of coverage: which source gives how many sentences to which section."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase

from summarizer.model import Section, Source
from summarizer.renderers.memo.look import Look, Span
from summarizer.renderers.memo.memo import NBSP, Memo, count
from summarizer.renderers.memo.slabs import Fill, Picture, Slab, Text
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import ASCENT, ENDLESS, HAIRLINE

NAME_WIDTH, TOTAL_WIDTH, WORDS_WIDTH = 150.0, 52.0, 54.0
ROW_HEIGHT, BASELINE = 14.0, 9.8
SQUARE, SMALLEST_SQUARE, GAP = 7.0, 2.5, 2.0
AIR = 4.0
AFTER = 8.0
LETTERS = ascii_uppercase
MOST_SOURCES = 30
"""Rows that fit on half a page; above it the source list, which gives the same figures, has to do."""


def coverage(memo: Memo, root: Node) -> list[Slab]:
    """A row a source, a column a section, a square a sentence, totals in figures."""
    if not has_figure(memo):
        return []
    slabs = memo.setter.heading(root, "What each source gives", tag="H3")
    titles = [section.title for section in memo.sections]
    letters = not _titles_fit(memo, titles)
    items, height = _head(memo, list(LETTERS[: len(titles)]) if letters else titles)
    for source in memo.brief.sources:
        items += _row(memo, source, height)
        height += ROW_HEIGHT
    if letters:
        key = [f"{letter}{NBSP}{title}" for letter, title in zip(LETTERS, titles, strict=False)]
        under, height = _block(memo, "; ".join(key), 0.0, height + AIR, memo.setter.width)
        items += under
    node = root.child("Figure", alt=_in_words(memo))
    picture = Picture(x=0, y=0, width=memo.setter.width, height=height, node=node, items=tuple(items))
    return [*slabs, Slab(height=height + AFTER, items=(picture,))]


def has_figure(memo: Memo) -> bool:
    """Whether the figure is shown: the style asks for it, and it is neither empty nor too large."""
    fits = len(memo.brief.sources) <= MOST_SOURCES and len(memo.sections) <= len(LETTERS)
    return "coverage" in memo.style.blocks and bool(memo.labels) and fits


def _column_width(memo: Memo) -> float:
    return (memo.setter.width - NAME_WIDTH - TOTAL_WIDTH - WORDS_WIDTH) / len(memo.sections)


def _look(memo: Memo) -> Look:
    return memo.setter.looks.support._replace(leading=memo.setter.looks.foot.leading)


def _titles_fit(memo: Memo, titles: Sequence[str]) -> bool:
    """Whether every word of the titles fits its column; letters stand for the sections otherwise."""
    longest = (memo.setter.lines([Span(text=word, look=_look(memo))], ENDLESS) for t in titles for word in t.split())
    return max((line.width for (line,) in longest), default=0.0) <= _column_width(memo) - AIR


def _head(memo: Memo, titles: Sequence[str]) -> tuple[list[Text | Fill], float]:
    setter = memo.setter
    width = _column_width(memo)
    blocks = [_block(memo, title, NAME_WIDTH + index * width, 0.0, width - AIR) for index, title in enumerate(titles)]
    for title, x in zip(("Sentences", "Words"), _totals(memo), strict=True):
        blocks.append(_block(memo, title, x, 0.0, TOTAL_WIDTH))
    height = max(bottom for _, bottom in blocks)
    items = [item._replace(y=item.y + height - bottom) for block, bottom in blocks for item in block]
    rule = Fill(x=0, y=height + AIR, width=setter.width, height=HAIRLINE, colour=setter.colours.secondary)
    return [*items, rule], height + AIR


def _block(memo: Memo, text: str, x: float, top: float, width: float) -> tuple[list[Text], float]:
    """Lines of small print from ``top`` down, and where they end."""
    look = _look(memo)
    lines = memo.setter.lines([Span(text=text, look=look)], width)
    texts = [Text(line=line, x=x, y=top + (row + ASCENT) * look.leading, node=None) for row, line in enumerate(lines)]
    return texts, top + len(lines) * look.leading


def _totals(memo: Memo) -> tuple[float, float]:
    """Where the columns of the totals begin."""
    return memo.setter.width - TOTAL_WIDTH - WORDS_WIDTH, memo.setter.width - WORDS_WIDTH


def _row(memo: Memo, source: Source, top: float) -> list[Text | Fill]:
    setter, look = memo.setter, memo.setter.looks.source
    sentences, words = _totals(memo)
    texts = (
        (0.0, f"[{source.number}] {_name(source)}", NAME_WIDTH - AIR),
        (sentences, str(len(memo.of_source(source.number))), TOTAL_WIDTH),
        (words, f"{source.words_taken} of {source.words}", WORDS_WIDTH),
    )
    items: list[Text | Fill] = [
        Text(line=setter.one_line(text, look, width), x=x, y=top + BASELINE, node=None) for x, text, width in texts
    ]
    items.append(Fill(x=0, y=top + ROW_HEIGHT, width=setter.width, height=HAIRLINE, colour=setter.colours.rule))
    for column, section in enumerate(memo.sections):
        left = NAME_WIDTH + column * _column_width(memo)
        items += _squares(memo, _count(source, section), left, top + (ROW_HEIGHT - SQUARE) / 2)
    return items


def _squares(memo: Memo, number: int, left: float, top: float) -> list[Text | Fill]:
    """As many squares as fit the largest number of the figure; that number itself where they would be too small."""
    most = max(1, *(_count(source, section) for source in memo.brief.sources for section in memo.sections))
    size = min(SQUARE, (_column_width(memo) - AIR) / most - GAP)
    if number and size < SMALLEST_SQUARE:
        line = memo.setter.one_line(str(number), memo.setter.looks.source, _column_width(memo))
        return [Text(line=line, x=left, y=top + SQUARE, node=None)]
    colour, down = memo.setter.colours.accent, (SQUARE - size) / 2
    return [
        Fill(x=left + index * (size + GAP), y=top + down, width=size, height=size, colour=colour)
        for index in range(number)
    ]


def _count(source: Source, section: Section) -> int:
    return sum(statement.source == source.number for statement in section.statements)


def _name(source: Source) -> str:
    return source.outlet or source.file


def _in_words(memo: Memo) -> str:
    rows = []
    for source in memo.brief.sources:
        parts = [(section.title, _count(source, section)) for section in memo.sections]
        told = ", ".join(f"{title} {number}" for title, number in parts if number) or "none"
        rows.append(f"[{source.number}] {_name(source)}: {told}; {source.words_taken} of {source.words} words.")
    total = count(len(memo.labels), "sentence").replace(NBSP, " ")
    return f"How many of the {total} each source gives to each section. " + " ".join(rows)
