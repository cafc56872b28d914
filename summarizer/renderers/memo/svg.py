"""SVG pictures made of filled and stroked shapes, as logos are: read strictly, painted on a canvas.

Paths, rectangles, circles, ellipses, polygons, lines and groups with transforms. Text, pictures, gradients and style
sheets are refused with a message: a logo that is painted half is worse than none.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree
from lxml.etree import _Element as Element
from reportlab.graphics.svgpath import SvgPath
from reportlab.lib.colors import Color, toColor

from summarizer.errors import InputError

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
TRANSFORM = re.compile(r"(\w+)\s*\(([^)]*)\)")
INHERITED = ("fill", "stroke", "stroke-width", "fill-rule", "color")
IGNORED = {"title", "desc", "metadata", "defs", "namedview"}
"""Elements that paint nothing; ``defs`` only when nothing refers to it, which a fill of ``url(#…)`` would."""
REMEDY = "convert text to paths and flatten colours, or use PNG"
MOST_ELEMENTS = 5000
"""Shapes and groups; a coat of arms in all its detail has 900."""
EVEN_ODD, NON_ZERO = 0, 1
POINTS_OF = (2, 2, 6, 0)
"""How many coordinates each operator of a ReportLab path takes: move, line, curve, close."""


class Shape(NamedTuple):
    """A path in the picture's coordinates (y down), with what fills and strokes it and the transforms around it."""

    data: str
    fill: Color | None
    stroke: Color | None
    stroke_width: float
    even_odd: bool
    transforms: tuple[tuple[float, ...], ...]


class Drawing(NamedTuple):
    """A picture of shapes; sizes in its own units."""

    left: float
    top: float
    width: float
    height: float
    shapes: tuple[Shape, ...]

    def paint(self, canvas: Canvas) -> None:
        """All shapes, on a canvas whose y axis has been turned to point down."""
        canvas.translate(-self.left, -self.top)
        for shape in self.shapes:
            canvas.saveState()
            for matrix in shape.transforms:
                canvas.transform(*matrix)
            _paint_shape(canvas, shape)
            canvas.restoreState()


def read_svg(path: Path) -> Drawing:
    """The picture of a file; raises InputError for what is not SVG, or more than shapes."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.parse(str(path), parser).getroot()
        left, top, width, height = _box(root)
        shapes = tuple(_shapes(root, {}, ()))
    except (OSError, etree.XMLSyntaxError) as error:
        raise InputError("not an SVG file", where=path, remedy="use SVG or PNG") from error
    except ValueError as error:
        raise InputError(f"cannot draw this SVG: {error}", where=path, remedy=REMEDY) from error
    return Drawing(left=left, top=top, width=width, height=height, shapes=shapes)


def _box(root: Element) -> tuple[float, float, float, float]:
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        raise ValueError(f"it has more than {MOST_ELEMENTS} shapes")
    numbers = _numbers(root.get("viewBox", "")) or [0.0, 0.0, *_at(root, "width", "height")]
    sized = len(numbers) == len(("left", "top", "width", "height")) and min(numbers[2:]) > 0
    if not sized or not all(map(math.isfinite, numbers)):
        raise ValueError("it has no size")
    left, top, width, height = numbers
    return left, top, width, height


def _shapes(element: Element, inherited: Mapping[str, str], transforms: tuple[tuple[float, ...], ...]) -> list[Shape]:
    if not isinstance(element.tag, str):
        return []
    name = etree.QName(element).localname
    if name in IGNORED:
        return []
    style = {**inherited, **_style(element)}
    around = (*transforms, *_transforms(element.get("transform", "")))
    if name in ("svg", "g", "a"):
        return [shape for child in element for shape in _shapes(child, style, around)]
    if name not in OUTLINES:
        raise ValueError(f"<{name}> is not a shape")
    return [
        Shape(
            data=OUTLINES[name](element),
            fill=_colour(style.get("fill", "#000000"), style),
            stroke=_colour(style.get("stroke", "none"), style),
            stroke_width=_first(style.get("stroke-width", "1")),
            even_odd=style.get("fill-rule") == "evenodd",
            transforms=around,
        )
    ]


def _style(element: Element) -> dict[str, str]:
    declared = dict(part.split(":", 1) for part in element.get("style", "").split(";") if ":" in part)
    found = {key: element.get(key) for key in INHERITED if element.get(key)}
    return {**found, **{key.strip(): value.strip() for key, value in declared.items() if key.strip() in INHERITED}}


def _colour(value: str, style: Mapping[str, str]) -> Color | None:
    if value in ("none", "transparent"):
        return None
    if value == "currentColor":
        value = style.get("color", "#000000")
    return toColor(value)


def _transforms(text: str) -> list[tuple[float, ...]]:
    return [_matrix(name, _numbers(values)) for name, values in TRANSFORM.findall(text)]


def _matrix(name: str, values: list[float]) -> tuple[float, ...]:
    if name == "matrix" and len(values) == len("abcdef"):
        return tuple(values)
    if name == "translate" and values:
        return (1, 0, 0, 1, values[0], values[1] if len(values) > 1 else 0)
    if name == "scale" and values:
        return (values[0], 0, 0, values[-1], 0, 0)
    raise ValueError(f"transform {name!r} is not read")


def _numbers(text: str) -> list[float]:
    found = [float(number) for number in NUMBER.findall(text)]
    if not all(map(math.isfinite, found)):
        raise ValueError("a number in it is too large")
    return found


def _first(text: str) -> float:
    return next(iter(_numbers(text)), 0.0)


def _at(element: Element, *names: str) -> list[float]:
    return [_first(element.get(name, "0")) for name in names]


def _rectangle(element: Element) -> str:
    x, y, width, height = _at(element, "x", "y", "width", "height")
    return f"M{x},{y} h{width} v{height} h{-width} Z"


def _ellipse(element: Element) -> str:
    x, y, rx, ry = _at(element, "cx", "cy", "rx", "ry")
    return f"M{x - rx},{y} a{rx},{ry} 0 1 0 {2 * rx},0 a{rx},{ry} 0 1 0 {-2 * rx},0 Z"


def _circle(element: Element) -> str:
    x, y, r = _at(element, "cx", "cy", "r")
    return f"M{x - r},{y} a{r},{r} 0 1 0 {2 * r},0 a{r},{r} 0 1 0 {-2 * r},0 Z"


def _polygon(element: Element) -> str:
    return _polyline(element) + " Z"


def _polyline(element: Element) -> str:
    numbers = _numbers(element.get("points", ""))
    corners = [f"{x},{y}" for x, y in zip(numbers[::2], numbers[1::2], strict=False)]
    return "M" + " L".join(corners)


def _line(element: Element) -> str:
    x1, y1, x2, y2 = _at(element, "x1", "y1", "x2", "y2")
    return f"M{x1},{y1} L{x2},{y2}"


OUTLINES = {
    "path": lambda element: str(element.get("d", "")),
    "rect": _rectangle,
    "circle": _circle,
    "ellipse": _ellipse,
    "polygon": _polygon,
    "polyline": _polyline,
    "line": _line,
}


def _paint_shape(canvas: Canvas, shape: Shape) -> None:
    outline = SvgPath(shape.data)
    path = canvas.beginPath()
    steps = (path.moveTo, path.lineTo, path.curveTo, path.close)
    position = 0
    for operator in outline.operators:
        end = position + POINTS_OF[operator]
        steps[operator](*outline.points[position:end])
        position = end
    if shape.fill is not None:
        canvas.setFillColor(shape.fill)
    if shape.stroke is not None:
        canvas.setStrokeColor(shape.stroke)
        canvas.setLineWidth(shape.stroke_width)
    canvas.drawPath(
        path,
        fill=int(shape.fill is not None),
        stroke=int(shape.stroke is not None),
        fillMode=EVEN_ODD if shape.even_odd else NON_ZERO,
    )
