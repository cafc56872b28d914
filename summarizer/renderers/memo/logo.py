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
Painting = tuple[float, Callable[["Canvas"], None]]
"""Width for a height, in points, and what paints it from the origin."""


def logo_slab(logo: Logo, folder: Path, root: Node) -> Slab:
    """The logo as a figure with its alternative text.

    Raises InputError for a file that is missing or of another kind.
    """
    path = folder / logo.file
    read = READERS.get(path.suffix.lower())
    if read is None or not path.is_file():
        raise InputError("not a logo", where=path, remedy="name a .png or .svg file beside memo.yaml")
    width, paint = read(path, logo.height_pt)
    figure = root.child("Figure", alt=logo.alt)
    picture = Picture(x=0, y=0, width=width, height=logo.height_pt, node=figure, paint=paint)
    return Slab(height=logo.height_pt + AFTER, items=(picture,), keep=True)


def _png(path: Path, height: float) -> Painting:
    try:
        image = ImageReader(str(path))
        across, down = image.getSize()
    except OSError as error:
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
