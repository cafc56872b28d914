"""Logos as SVG: shapes are read, what is more than shapes is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.renderers.memo.svg import read_svg


def svg(folder: Path, inside: str, head: str = 'viewBox="0 0 20 10"') -> Path:
    """A file with one picture."""
    path = folder / "logo.svg"
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{inside}</svg>', encoding="utf-8")
    return path


def test_shapes_and_what_they_inherit_are_read(tmp_path: Path) -> None:
    """Colour and transform of a group hold for what is in it."""
    inside = '<g fill="#ff0000" transform="translate(2 3)"><rect width="4" height="5"/><circle r="2" fill="none"/></g>'
    drawing = read_svg(svg(tmp_path, inside))
    assert (drawing.width, drawing.height) == (20, 10)
    rectangle, circle = drawing.shapes
    assert rectangle.fill is not None
    assert rectangle.fill.hexval() == "0xff0000"
    assert rectangle.transforms == ((1, 0, 0, 1, 2, 3),)
    assert circle.fill is None


@pytest.mark.parametrize(
    "inside",
    [
        "<text>Ministry</text>",
        '<image href="x.png"/>',
        '<rect width="1" height="1" fill="url(#g)"/>',
        '<g transform="skewX(3)"><rect width="1" height="1"/></g>',
    ],
)
def test_what_cannot_be_drawn_is_refused(inside: str, tmp_path: Path) -> None:
    """With what to do about it, rather than half a logo."""
    with pytest.raises(InputError, match="convert text to paths and flatten colours, or use PNG"):
        read_svg(svg(tmp_path, inside))


def test_a_picture_without_a_size_is_refused(tmp_path: Path) -> None:
    """It could not be scaled."""
    with pytest.raises(InputError, match="it has no size"):
        read_svg(svg(tmp_path, "", head=""))


def test_what_is_not_svg_is_refused(tmp_path: Path) -> None:
    """Text, say."""
    path = tmp_path / "logo.svg"
    path.write_text("not a picture", encoding="utf-8")
    with pytest.raises(InputError, match="not an SVG file"):
        read_svg(path)
