"""Lay out a grid of cells as a native table: columns, heights of rows, all at the deck's one size of text."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from summarizer.renderers.deck.plan.blocks import HALF, slot_at
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.measure import line_height, wrap
from summarizer.renderers.deck.plan.slides import Paragraph, Table
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, TABLE, Box, Form, TextStyle

CELL_SIDE, CELL_EDGE = 7.2, 5.0
"""Points beside and above the text of a cell."""
LOOSE = 1.7
"""A row may be stretched by so much, so that a small table fills half of its slide."""

Row = list[list[Paragraph]]


class Grid(NamedTuple):
    """A table before it is laid out: ``shares`` of the width, a header, rows of cells."""

    shares: tuple[float, ...]
    header: Row
    rows: tuple[Row, ...]
    name: str


def lay_out_table(given: Given, form: Form, grid: Grid, box: Box, size: float | None = None) -> Table | None:
    """The grid in a box at the deck's size or the one given; None where it does not fit or would not fill half."""
    slot = slot_at(form, TABLE, box)
    width, height = box[2] / EMU_PER_POINT, box[3] / EMU_PER_POINT
    widths = tuple(width * share / sum(grid.shares) for share in grid.shares)
    style = slot.style(0)._replace(size=size or given.size, margin=0.0, before=0.0, spacing=1.0, exact=None, caps=False)
    measured = [_measured(row, widths, style, head=n == 0) for n, row in enumerate((grid.header, *grid.rows))]
    needed = sum(tall for _, tall in measured)
    if needed > height or any(_is_broken(cell) for row, _ in measured for paragraphs in row for cell in paragraphs):
        return None
    stretch = min(max(height * HALF * 1.1 / needed, 1.0), LOOSE)
    if needed * stretch < height * HALF:
        return None
    cells = tuple(row for row, _ in measured)
    return Table(role=TABLE, rows=cells, widths=widths, heights=tuple(tall * stretch for _, tall in measured),
                 name=grid.name, alt=_alt(cells), slot=replace(slot, ink=slot.ink or slot.cell_ink))  # fmt: skip


def _is_broken(laid: Paragraph) -> bool:
    """Whether a line ends inside a word, which happens in a column that is too narrow for it."""
    words = set(re.split(r"[ -]", laid.text))
    return not all(set(re.split(r"[ -]", line)) <= words for line in laid.lines)


def _measured(
    row: Row, widths: tuple[float, ...], style: TextStyle, *, head: bool
) -> tuple[tuple[tuple[Paragraph, ...], ...], float]:
    """The row's cells with their lines, and its height."""
    cells, tallest = [], 0
    for column, (cell, width) in enumerate(zip(row, widths, strict=True)):
        own = style._replace(bold=head or column == 0)
        laid = tuple(
            p._replace(size=style.size, lines=wrap(p.text, own, style.size, width - 2 * CELL_SIDE)) for p in cell
        )
        tallest = max(tallest, sum(len(p.lines) for p in laid))
        cells.append(laid)
    return tuple(cells), tallest * line_height(style, style.size) + 2 * CELL_EDGE + 2


def _alt(rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]) -> str:
    """What a screen reader says of the table before its cells are read: size and headings."""
    heads = ", ".join(" ".join(p.text for p in cell) for cell in rows[0])
    return f"{len(rows) - 1} × {len(rows[0])}: {heads}"
