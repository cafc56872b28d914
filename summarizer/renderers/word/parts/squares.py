"""The drawing of the coverage figure: a row a source, a column a section, a square a sentence, as a PNG.

Drawn with Pillow at the resolution of print; the font comes with the program, so that it looks the same everywhere.
"""

from __future__ import annotations

import importlib.util
import io
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

FAMILY, FACE = "fontpkg_fira_sans", "FiraSans-Regular.ttf"
SCALE = 3
"""Pixels a point: 216 to the inch, as fine as an office printer shows."""
TEXT_PT, ROW_PT, HEAD_PT = 9, 15, 15
SQUARE_PT, GAP_PT = 6, 2
COLUMN_PT = 36
MOST_SQUARES = 4
"""In a column; more sentences are a number."""
NAMES_SHARE = 0.6
"""At most, of the width."""
INK, FAINT, PAPER = "#1A1A1A", "#B8C2CC", "#FFFFFF"


class Grid(NamedTuple):
    """Names of columns and rows, and the counts of each row."""

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]


def drawn(grid: Grid, colour: str, width_pt: float) -> tuple[bytes, float, float]:
    """The PNG with its width and height in points; names that are too long for their place end in dots."""
    from PIL import Image, ImageDraw

    names_pt = min(NAMES_SHARE * width_pt, width_pt - COLUMN_PT * len(grid.columns))
    width = names_pt + COLUMN_PT * len(grid.columns)
    height = HEAD_PT + ROW_PT * len(grid.rows) + GAP_PT
    image = Image.new("L" if _is_grey(colour) else "RGB", (round(width * SCALE), round(height * SCALE)), PAPER)
    pen = ImageDraw.Draw(image)
    for index, letter in enumerate(grid.columns):
        _text(pen, letter, names_pt + index * COLUMN_PT, 0.0)
    for row, (name, counts) in enumerate(zip(grid.rows, grid.counts, strict=True)):
        top = HEAD_PT + row * ROW_PT
        pen.line([(0, top * SCALE), (width * SCALE, top * SCALE)], fill=FAINT)
        _text(pen, _fitted(name, names_pt - GAP_PT), 0.0, top)
        for column, count in enumerate(counts):
            _cell(pen, count, names_pt + column * COLUMN_PT, top, colour)
    out = io.BytesIO()
    image.quantize(16).save(out, "PNG", optimize=False, compress_level=6, dpi=(72 * SCALE, 72 * SCALE))
    return out.getvalue(), width, height


def _is_grey(colour: str) -> bool:
    return colour[1:3] == colour[3:5] == colour[5:7]


def _cell(pen: ImageDraw, count: int, left_pt: float, top_pt: float, colour: str) -> None:
    if count > MOST_SQUARES:
        _text(pen, str(count), left_pt, top_pt)
        return
    top = (top_pt + (ROW_PT - SQUARE_PT) / 2) * SCALE
    for index in range(count):
        left = (left_pt + index * (SQUARE_PT + GAP_PT)) * SCALE
        pen.rectangle([left, top, left + SQUARE_PT * SCALE, top + SQUARE_PT * SCALE], fill=colour)


def _text(pen: ImageDraw, text: str, left_pt: float, top_pt: float) -> None:
    middle = (top_pt + ROW_PT / 2) * SCALE
    pen.text((left_pt * SCALE, middle), text, fill=INK, font=_font(), anchor="lm")


def _fitted(text: str, width_pt: float) -> str:
    """The text, cut where it does not fit; a single letter always stays."""
    font = _font()
    if font.getlength(text) <= width_pt * SCALE:
        return text
    kept = text
    while len(kept) > 1 and font.getlength(f"{kept}…") > width_pt * SCALE:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


@cache
def _font() -> FreeTypeFont:
    from PIL import ImageFont

    found = importlib.util.find_spec(FAMILY)
    assert found
    assert found.origin
    return ImageFont.truetype(Path(found.origin).parent / "files" / FACE, TEXT_PT * SCALE)
