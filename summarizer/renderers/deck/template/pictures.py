"""Look at a picture of a template: which colours it shows where, and where it has something that no text may cover."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from summarizer.renderers.deck.template.colours import luminance
from summarizer.renderers.deck.template.forms import Box, Region

if TYPE_CHECKING:
    from PIL.Image import Image

ANYTHING = ("000000", "FFFFFF")
"""The colours that a picture may show which cannot be looked at."""
SAMPLES = 12
"""A picture is looked at in so many steps a side."""
OPAQUE = 128
"""Of 255: below it a pixel lets through so much that it is not counted."""
ACROSS, DOWN, FINE = 32, 18, 6
"""Cells of a background, and steps a side in each."""
BUSY = 48
"""Of 255: a cell whose grey differs by more within it holds an edge; a gradient over the slide has under 20 a cell."""
LARGEST = 0.3
"""Of the slide: what is busy over more than that is a photograph, not a seal on a plain ground."""


@lru_cache(maxsize=64)
def extremes(data: bytes) -> tuple[str, ...]:
    """The darkest and the lightest colour of a picture that are not transparent."""
    image = _opened(data)
    return _ends(image.resize((SAMPLES, SAMPLES))) if image else ANYTHING


@lru_cache(maxsize=16)
def cells(data: bytes, whole: Box) -> tuple[list[Region], list[Box]]:
    """The colours of a background by cell, and the boxes of what is drawn on it."""
    image = _opened(data)
    if image is None:
        return [(whole, ANYTHING)], []
    small = image.resize((ACROSS * FINE, DOWN * FINE))
    regions, busy = list[Region](), set[tuple[int, int]]()
    for column, row in ((x, y) for y in range(DOWN) for x in range(ACROSS)):
        part = small.crop((column * FINE, row * FINE, (column + 1) * FINE, (row + 1) * FINE))
        regions.append((_cell(whole, column, row), _ends(part) or ANYTHING))
        grey = part.convert("L").tobytes()
        if max(grey) - min(grey) > BUSY:
            busy.add((column, row))
    boxes = [_around(whole, group) for group in _groups(busy)]
    return [(whole, extremes(data)), *regions], [
        box for box in boxes if box[2] * box[3] < LARGEST * whole[2] * whole[3]
    ]


def _opened(data: bytes) -> Image | None:
    from PIL import Image, UnidentifiedImageError

    try:
        return Image.open(io.BytesIO(data)).convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None


def _ends(image: Image) -> tuple[str, ...]:
    raw = image.tobytes()
    pixels = (raw[at : at + 4] for at in range(0, len(raw), 4))
    seen = [pixel[:3].hex().upper() for pixel in pixels if pixel[3] >= OPAQUE]
    return tuple(dict.fromkeys((min(seen, key=luminance), max(seen, key=luminance)))) if seen else ()


def _cell(whole: Box, column: int, row: int) -> Box:
    left, top = whole[2] * column // ACROSS, whole[3] * row // DOWN
    return left, top, whole[2] * (column + 1) // ACROSS - left, whole[3] * (row + 1) // DOWN - top


def _groups(busy: set[tuple[int, int]]) -> Iterator[set[tuple[int, int]]]:
    """Cells that touch each other, corners too."""
    left = set(busy)
    while left:
        group, edge = set[tuple[int, int]](), [min(left)]
        while edge:
            x, y = edge.pop()
            if (x, y) in left:
                left.remove((x, y))
                group.add((x, y))
                edge += [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        yield group


def _around(whole: Box, group: set[tuple[int, int]]) -> Box:
    first = _cell(whole, min(x for x, _ in group), min(y for _, y in group))
    last = _cell(whole, max(x for x, _ in group), max(y for _, y in group))
    return first[0], first[1], last[0] + last[2] - first[0], last[1] + last[3] - first[1]
