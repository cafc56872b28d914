"""Tables as slabs: a row is one slab, a very high row is cut between lines, the head is repeated on each page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.renderers.memo.lines import Line
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.slabs import Fill, Item, Slab, Text
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import ASCENT, ENDLESS, HAIRLINE, Typesetter

PAD_X = 6.0
PAD_TOP, PAD_BOTTOM = 2.5, 4.0
HEAD_RULE = 0.8
PAIRS_AIR, PAIRS_BETWEEN = 5.0, 2.5
TALL_ROW = 12
"""Lines above which a row may be cut at a page's end; shorter ones stay whole."""


class Cell(NamedTuple):
    """A table cell; ``header`` makes it the header of its row."""

    spans: tuple[Span, ...]
    header: bool = False
    rows: int = 1
    """How many rows it spans; the rows below have None in its place."""
    columns: int = 1
    """How many columns it spans."""


class _Column(NamedTuple):
    x: float
    lines: tuple[Line, ...]
    node: Node | None


def table(
    setter: Typesetter,
    parent: Node,
    head: Sequence[str],
    rows: Sequence[Sequence[Cell | None]],
    widths: Sequence[float],
    *,
    anchors: Sequence[str | None] = (),
) -> list[Slab]:
    """A table with a head row; ``widths`` are the columns' in points, ``anchors`` name the rows for links.

    A row whose first cell is None goes on with the cell above.
    """
    node = parent.child("Table")
    header = _head(setter, node.child("TR"), head, widths)
    repeated = _head(setter, None, head, widths)
    slabs = [header._replace(keep=True)]
    for index, row in enumerate(rows):
        goes_on = index + 1 < len(rows) and rows[index + 1][0] is None
        cut = _row(setter, node.child("TR"), row, widths, rule_from=widths[0] if goes_on else 0.0)
        cut[0] = cut[0]._replace(anchor=anchors[index] if anchors else None)
        cut[-1] = cut[-1]._replace(keep=_keeps(rows, index))
        slabs += [slab._replace(header=repeated) for slab in cut]
    return slabs


def _keeps(rows: Sequence[Sequence[Cell | None]], index: int) -> bool:
    """Whether a row stays with the next: at the end of the table, and where a group begins or ends."""
    after = [row[0] is None for row in rows[index + 1 : index + 3]]
    if not after:
        return False
    begins, ends = rows[index][0] is not None, after[1:] != [True]
    return len(after) == 1 or (after[0] and (begins or ends))


class Pair(NamedTuple):
    """What stands beside each other in a title block: "Date" and the date."""

    label: Cell
    value: Cell


def grid(setter: Typesetter, parent: Node, given: Sequence[Pair], label_width: float) -> list[Slab]:
    """A table of pairs, two a row where both fit half the width; kept on one page, ruled above and below."""
    node = parent.child("Table")
    slabs = [Slab(height=PAIRS_AIR, items=(_rule(setter, 0, 0.0),))]
    for row in _in_rows(setter, given, label_width):
        cells = [cell for pair in row for cell in pair]
        if len(row) == 1:
            cells[1] = cells[1]._replace(columns=3)
        half = setter.width / 2
        values = (half - label_width,) * 2 if len(row) > 1 else (setter.width - label_width,)
        widths = [width for value in values for width in (label_width, value)]
        columns = _columns(setter, node.child("TR"), cells, widths, 0.0)
        count = max(len(column.lines) for column in columns)
        height = PAIRS_BETWEEN + count * setter.looks.cell.leading
        slabs.append(Slab(height=height, items=tuple(_texts(setter, columns, range(count), 0.0))))
    slabs.append(Slab(height=PAIRS_AIR, items=(_rule(setter, PAIRS_AIR - HAIRLINE, 0.0),)))
    return [slab._replace(keep=True) for slab in slabs]


def _in_rows(setter: Typesetter, given: Sequence[Pair], label_width: float) -> list[tuple[Pair, ...]]:
    """Neighbours two by two, where neither needs more than its half of the line."""
    room = setter.width / 2 - label_width - PAD_X
    rows: list[tuple[Pair, ...]] = []
    waiting: Pair | None = None
    for pair in given:
        short = len(lines := setter.lines(pair.value.spans, ENDLESS)) == 1 and lines[0].width <= room
        if waiting is not None and short:
            rows.append((waiting, pair))
            waiting = None
            continue
        rows += [(waiting,)] if waiting is not None else []
        waiting = pair if short else None
        rows += [] if short else [(pair,)]
    return [*rows, (waiting,)] if waiting is not None else rows


def _head(setter: Typesetter, node: Node | None, titles: Sequence[str], widths: Sequence[float]) -> Slab:
    cells = [Cell(spans=(Span(text=title, look=setter.looks.cell_bold),)) for title in titles]
    columns = _columns(setter, node, cells, widths, PAD_X, scope="Column")
    height = PAD_TOP + PAD_BOTTOM + max(len(column.lines) for column in columns) * setter.looks.cell.leading
    tint = Fill(x=0, y=0, width=setter.width, height=height, colour=setter.colours.tint)
    rule = Fill(x=0, y=height - HEAD_RULE, width=setter.width, height=HEAD_RULE, colour=setter.colours.accent)
    rows = range(max(len(column.lines) for column in columns))
    return Slab(height=height, items=(tint, rule, *_texts(setter, columns, rows, PAD_TOP)))


def _row(
    setter: Typesetter,
    node: Node,
    cells: Sequence[Cell | None],
    widths: Sequence[float],
    *,
    rule_from: float,
) -> list[Slab]:
    columns = _columns(setter, node, cells, widths, PAD_X)
    count = max(len(column.lines) for column in columns)
    chunks = [range(count)] if count <= TALL_ROW else [range(2), *(range(n, n + 1) for n in range(2, count))]
    return [_strip(setter, columns, chunk, rule_from=rule_from if chunk.stop == count else None) for chunk in chunks]


def _strip(setter: Typesetter, columns: Sequence[_Column], rows: range, *, rule_from: float | None) -> Slab:
    top = PAD_TOP if rows.start == 0 else 0.0
    height = top + len(rows) * setter.looks.cell.leading + (0.0 if rule_from is None else PAD_BOTTOM)
    rule = () if rule_from is None else (_rule(setter, height - HAIRLINE, rule_from),)
    return Slab(height=height, items=(*_texts(setter, columns, rows, top), *rule))


def _columns(
    setter: Typesetter,
    row: Node | None,
    cells: Sequence[Cell | None],
    widths: Sequence[float],
    pad_x: float,
    *,
    scope: str | None = None,
) -> list[_Column]:
    columns, x = [], 0.0
    for cell, width in zip(cells, widths, strict=True):
        if cell is not None:
            lines = setter.lines(cell.spans, width - 2 * pad_x)
            columns.append(_Column(x=x + pad_x, lines=lines, node=_cell_node(row, cell, scope)))
        x += width
    return columns


def _cell_node(row: Node | None, cell: Cell, scope: str | None) -> Node | None:
    if row is None:
        return None
    node = row.child("TH" if scope or cell.header else "TD")
    if node.tag == "TH":
        node.scope = "Column" if scope else "Row"
    node.rows, node.columns = cell.rows, cell.columns
    return node


def _texts(setter: Typesetter, columns: Sequence[_Column], rows: range, top: float) -> list[Item]:
    leading = setter.looks.cell.leading
    return [
        Text(line=column.lines[row], x=column.x, y=top + (index + ASCENT) * leading, node=column.node)
        for column in columns
        for index, row in enumerate(rows)
        if row < len(column.lines)
    ]


def _rule(setter: Typesetter, y: float, x: float) -> Fill:
    return Fill(x=x, y=y, width=setter.width - x, height=HAIRLINE, colour=setter.colours.rule)
