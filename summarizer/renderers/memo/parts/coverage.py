"""A figure of coverage beside the sources: how many sentences each gives to which section, a square each."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase
from typing import NamedTuple

from summarizer.model import Section, Source, Statement
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import NBSP, Memo
from summarizer.renderers.memo.slabs import Fill, Text
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import ASCENT
from summarizer.renderers.wording import source_name

COLUMN = 32.0
SQUARE, GAP = 5.5, 1.5
MOST_SQUARES = 4
"""In a column; more sentences are a number."""
MOST_SOURCES, MOST_SECTIONS = 12, 8
"""Beyond them the figure would be larger than what it says."""
LETTERS = ascii_uppercase


class Figure(NamedTuple):
    """The head of the columns and the squares of each source, placed from the left of the text area."""

    node: Node
    head: tuple[Text, ...]
    head_height: float
    rows: tuple[tuple[Fill | Text, ...], ...]
    width: float


def figure(memo: Memo, root: Node, shown: Sequence[Source]) -> Figure | None:
    """The figure; None where the style or the room has none, or it would be empty or too large."""
    columns = _columns(memo)
    fits = len(shown) <= MOST_SOURCES and 0 < len(columns) <= MOST_SECTIONS
    if not fits or "coverage" not in memo.style.blocks or not memo.room.coverage:
        return None
    width = COLUMN * len(columns)
    left = memo.setter.width - width
    look = memo.setter.looks.note
    head = tuple(_text(memo, LETTERS[index], left + index * COLUMN) for index in range(len(columns)))
    rows = tuple(
        tuple(
            item for index, column in enumerate(columns) for item in _cell(memo, source, column, left + index * COLUMN)
        )
        for source in shown
    )
    node = root.child("Figure", alt=_in_words(memo, shown))
    return Figure(node=node, head=head, head_height=look.leading, rows=rows, width=width)


def key_of(memo: Memo) -> str:
    """Which letter is which section, and what the dots behind the statements mean."""
    titles = "; ".join(f"{LETTERS[n]}{NBSP}{section.title}" for n, section in enumerate(_columns(memo)))
    return f"{memo.words.coverage}{memo.words.colon}{titles}. {memo.words.support_key}."


def _columns(memo: Memo) -> list[Section]:
    sections = [section for section in memo.sections if section.statements]
    return [*sections, memo.also_reported] if memo.brief.also_reported else sections


def _text(memo: Memo, text: str, x: float) -> Text:
    look = memo.setter.looks.note
    line = memo.setter.lines([Span(text=text, look=look)], COLUMN)[0]
    return Text(line=line, x=x, y=ASCENT * look.leading, node=None)


def _cell(memo: Memo, source: Source, section: Section, x: float) -> list[Fill | Text]:
    number = _count(source, section.statements)
    if number > MOST_SQUARES:
        return [_text(memo, str(number), x)]
    colour = memo.setter.colours.accent
    return [
        Fill(x=x + index * (SQUARE + GAP), y=SQUARE / 2, width=SQUARE, height=SQUARE, colour=colour)
        for index in range(number)
    ]


def _count(source: Source, statements: Sequence[Statement]) -> int:
    return sum(statement.source == source.number for statement in statements)


def _in_words(memo: Memo, shown: Sequence[Source]) -> str:
    rows = []
    for source in shown:
        parts = [(section.title, _count(source, section.statements)) for section in _columns(memo)]
        told = ", ".join(f"{title} {number}" for title, number in parts if number) or "0"
        rows.append(f"[{source.number}] {source_name(memo.words, source)}{memo.words.colon}{told}")
    return memo.words.coverage_alt.format(rows="; ".join(rows))
