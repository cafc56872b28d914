"""The logo at the head of the first page: PNG, or SVG made of shapes (svg.py)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reportlab.lib.utils import ImageReader

from summarizer.config.memo_style import Logo
from summarizer.errors import InputError
from summarizer.renderers.memo.slabs import Picture, Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.svg import read_svg

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

AFTER = 12.0
LARGEST = 5_000_000
"""Bytes; logos of ministries have 5 to 200 kB."""
MOST_PIXELS = 16_000_000
"""Four bytes each are held while it is painted."""
WIDEST = 1000.0
"""Points: twice a page."""
Painting = tuple[float, Callable[["Canvas"], None]]
"""Width for a height, in points, and what paints it from the origin."""


def logo_slab(logo: Logo, folder: Path, root: Node) -> Slab:
    """The logo as a figure with its alternative text.

    Raises InputError for a file that is missing or of another kind.
    """
    width, paint = painting(folder / logo.file, logo.height_pt)
    figure = root.child("Figure", alt=logo.alt)
    picture = Picture(x=0, y=0, width=width, height=logo.height_pt, node=figure, paint=paint)
    return Slab(height=logo.height_pt + AFTER, items=(picture,), keep=True)


def painting(path: Path, height: float) -> Painting:
    """The width of a logo of this height, and what paints it. Raises InputError for what is none, or too large."""
    read = READERS.get(path.suffix.lower())
    if read is None or not path.is_file():
        raise InputError("not a logo", where=path, remedy="name a .png or .svg file beside memo.yaml")
    if (size := path.stat().st_size) > LARGEST:
        message = f"holds {size // 1_000_000} MB, more than a logo's {LARGEST // 1_000_000}"
        raise InputError(message, where=path, remedy="save it smaller: it is printed some centimetres wide")
    width, paint = read(path, height)
    if not 0 < width <= WIDEST:
        raise InputError("its shape is no logo's: far wider than high", where=path, remedy="cut its edges off")
    return width, paint


def _png(path: Path, height: float) -> Painting:
    from PIL import Image

    try:
        with Image.open(path) as opened:
            across, down = opened.size
        if across * down > MOST_PIXELS:
            message = f"has {across} by {down} pixels, more than {MOST_PIXELS // 1_000_000} million"
            raise InputError(message, where=path, remedy="save it with a few hundred pixels a side")
        image = ImageReader(str(path))
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise InputError("this picture cannot be read", where=path, remedy="save it as PNG again") from error
    width = height * across / down

    def paint(canvas: Canvas) -> None:
        canvas.drawImage(image, 0, 0, width, height, mask="auto")

    return width, paint


def _svg(path: Path, height: float) -> Painting:
    drawing = read_svg(path)
    factor = height / drawing.height

    def paint(canvas: Canvas) -> None:
        canvas.transform(factor, 0, 0, -factor, 0, height)
        drawing.paint(canvas)

    return drawing.width * factor, paint


READERS: dict[str, Callable[[Path, float], Painting]] = {".png": _png, ".svg": _svg}
