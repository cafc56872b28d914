"""Lay out native tables: column widths, measured row heights, and rows that go on to a further slide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.renderers.deck.plan.measure import line_height, sizes, wrap
from summarizer.renderers.deck.plan.slides import Paragraph, Table
from summarizer.renderers.deck.template.forms import MAIN, Form, Slot, TextStyle

CELL_SIDE, CELL_EDGE = 7.2, 8.0
"""Points between text and the cell's border: at the sides what the format takes where a cell says nothing."""
Row = Sequence[Sequence[Paragraph]]


class Grid(NamedTuple):
    """A table's matter before it is laid out: shares of the width by column, header and rows."""

    shares: tuple[float, ...]
    header: Row
    rows: tuple[Row, ...]
    name: str


def lay_out_table(grid: Grid, form: Form, *, largest: float, least: float, words: int) -> list[Table]:
    """The grid as tables of one slide each, at the largest size that needs the fewest slides.

    A slide takes at most ``words`` words, but always one row; a row too tall for a slide at the least size is given
    all the same, and grows over the slide's edge in no test of ours.
    """
    slot = form.slots[MAIN]
    best: list[Table] | None = None
    for size in sizes(largest, least):
        pages = _paged(grid, slot, size, words)
        if all(sum(page.heights) <= slot.height for page in pages) and (best is None or len(pages) < len(best)):
            best = pages
    return best or _paged(grid, slot, least, words)


def _paged(grid: Grid, slot: Slot, size: float, words: int) -> list[Table]:
    widths = tuple(slot.box[2] / 12700 * share / sum(grid.shares) for share in grid.shares)
    style = slot.style(0)._replace(size=size, margin=0.0, before=0.0, spacing=1.0, exact=None)
    head, rows = _measured(grid.header, widths, style, bold=True), [_measured(r, widths, style) for r in grid.rows]
    pages: list[list[tuple[tuple[tuple[Paragraph, ...], ...], float]]] = [[]]
    for row in rows:
        taken = pages[-1]
        full = sum(height for _, height in taken) + row[1] + head[1] > slot.height
        if taken and (full or sum(row_words(cells) for cells, _ in taken) + row_words(row[0]) > words):
            pages.append([])
        pages[-1].append(row)
    return [_table(grid, widths, [head, *page]) for page in pages]


def row_words(cells: Row) -> int:
    """Words in a row, numbers of sources included."""
    return sum(len(paragraph.text.split()) for cell in cells for paragraph in cell)


def _measured(
    row: Row, widths: tuple[float, ...], style: TextStyle, *, bold: bool = False
) -> tuple[tuple[tuple[Paragraph, ...], ...], float]:
    """The row's cells with their lines, and its height."""
    cells, tallest = [], 0
    for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
        own = style._replace(bold=bold or column == 0)
        laid = tuple(
            p._replace(size=style.size, lines=wrap(p.text, own, style.size, width - 2 * CELL_SIDE)) for p in cell
        )
        tallest = max(tallest, sum(len(p.lines) for p in laid))
        cells.append(laid)
    return tuple(cells), tallest * line_height(style, style.size) + 2 * CELL_EDGE + 2


def _table(grid: Grid, widths: tuple[float, ...], rows: list[tuple[tuple[tuple[Paragraph, ...], ...], float]]) -> Table:
    cells = tuple(row for row, _ in rows)
    return Table(role=MAIN, rows=cells, widths=widths, heights=tuple(height for _, height in rows), name=grid.name,
                 alt=_alt(cells))  # fmt: skip


def _alt(rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]) -> str:
    """What a screen reader says of the table before its cells are read: size and headings."""
    heads = ", ".join(" ".join(p.text for p in cell) for cell in rows[0])
    return f"{len(rows) - 1} × {len(rows[0])}: {heads}"
