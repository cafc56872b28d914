"""How text looks in a placeholder of a template: what it inherits from its layout, its master and the presentation.

The order of ECMA-376, 19.3.1.36 and following: the shape's own list style, the master's placeholder of the same kind,
the master's text styles, the presentation's defaults.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from summarizer.renderers.deck.template.colours import A, P, Palette, flat
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, TextStyle
from summarizer.renderers.deck.template.untyped import Element

LEVELS = 3
INSETS = {"lIns": 91440, "tIns": 45720, "rIns": 91440, "bIns": 45720}
"""EMU; what the format takes where a template says nothing."""
TITLES = ("title", "ctrTitle")
FOOT = ("dt", "ftr", "sldNum")
DEFAULT_PT = 18.0
ARROW = "homePlate"
BULLETS = (f"{A}buNone", f"{A}buChar", f"{A}buAutoNum", f"{A}buBlip")


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A placeholder shape with what it says of itself, read once."""

    element: Element
    kind: str | None
    """Its type; None for a content placeholder."""
    index: int
    name: str
    """As the selection pane shows it."""
    styles: Element
    """Its list style, or None."""
    body: Element
    """Its text body's properties, or None."""


class Inheritance:
    """The parts of one template that a layout's placeholders inherit from."""

    def __init__(self, master: Element, presentation: Element, fonts: Mapping[str, str], colours: Palette) -> None:
        """Take the root elements of the master and the presentation, the theme's fonts and colours by role."""
        self.fonts, self.colours = fonts, colours
        self.shapes = {shape.kind: shape for shape in reversed(placeholders(master))}
        styles = master.find(f"{P}txStyles")
        self.styles = {} if styles is None else {style.tag[len(P) :]: style for style in styles}
        self.default = presentation.find(f"{P}defaultTextStyle")

    def levels(self, shape: Shape) -> tuple[TextStyle, ...]:
        """The styles of the first levels."""
        return tuple(self._level(shape, level) for level in range(1, LEVELS + 1))

    def ink(self, shape: Shape) -> str:
        """The colour of the first level's text."""
        found = (flat(source.find(f"{A}defRPr"), self.colours) for source in self._sources(shape, 1))
        return next((colour for colour in found if colour), self.colours.get("tx1", "000000"))

    def ground(self, shape: Shape) -> str | None:
        """The placeholder's own flat fill; none where the nearest shape that speaks of its fill has no fill."""
        for found in self._chain(shape):
            properties = found.element.find(f"{P}spPr")
            if properties is not None and properties.find(f"{A}noFill") is not None:
                return None
            colour = flat(properties, self.colours)
            if colour:
                return colour
        return None

    def box(self, shape: Shape) -> tuple[int, int, int, int] | None:
        """Left, top, width and height in EMU, from the nearest shape that states them."""
        places = [found.element.find(f"{P}spPr/{A}xfrm") for found in self._chain(shape)]
        offset = _stated(places, "off", ("x", "y"))
        extent = _stated(places, "ext", ("cx", "cy"))
        return (*offset, *extent) if offset and extent else None

    def inset(self, shape: Shape) -> tuple[int, int, int, int]:
        """Left, top, right and bottom distance of the text from the edge, in EMU."""
        given = {side: _whole(self._body(shape, side)) for side in INSETS}
        left, top, right, bottom = (INSETS[side] if value is None else value for side, value in given.items())
        return left, top, right + self._tip(shape), bottom

    def _tip(self, shape: Shape) -> int:
        """What the point of an arrow takes off the width for text: half of its length, a quarter of its height."""
        outlines = (found.element.find(f"{P}spPr/{A}prstGeom") for found in self._chain(shape))
        outline = next((found for found in outlines if found is not None), None)
        box = self.box(shape)
        return min(box[2:]) // 4 if box and outline is not None and outline.get("prst") == ARROW else 0

    def upright(self, shape: Shape) -> bool:
        """Whether lines run from left to right, not turned by a quarter."""
        return (self._body(shape, "vert") or "horz") == "horz"

    def _body(self, shape: Shape, name: str) -> str | None:
        return _first([found.body for found in self._chain(shape) if found.body is not None], name)

    def _chain(self, shape: Shape) -> list[Shape]:
        wanted = "title" if shape.kind in TITLES else shape.kind if shape.kind in FOOT else "body"
        parent = self.shapes.get(wanted)
        return [shape] if parent is None or parent is shape else [shape, parent]

    def _sources(self, shape: Shape, level: int) -> list[Element]:
        lists = [found.styles for found in self._chain(shape)]
        name = "titleStyle" if shape.kind in TITLES else "otherStyle" if shape.kind in FOOT else "bodyStyle"
        lists += [self.styles.get(name), self.default]
        found = (None if style is None else style.find(f"{A}lvl{level}pPr") for style in lists)
        return [style for style in found if style is not None]

    def _level(self, shape: Shape, level: int) -> TextStyle:
        sources = self._sources(shape, level)
        letters = [style.find(f"{A}defRPr") for style in sources]
        runs = [run for run in letters if run is not None]
        font = next((f.get("typeface") for run in runs if (f := run.find(f"{A}latin")) is not None), "+mn-lt")
        size, bold, italic, caps, letter = (_first(runs, name) for name in ("sz", "b", "i", "cap", "spc"))
        return TextStyle(
            font=self.fonts.get(font, font),
            size=(_whole(size) or 0) / 100 or DEFAULT_PT,
            bold=bold in ("1", "true"),
            italic=italic in ("1", "true"),
            caps=caps == "all",
            letter=(_whole(letter) or 0) / 100,
            margin=(_whole(_first(sources, "marL")) or 0) / EMU_PER_POINT,
            indent=(_whole(_first(sources, "indent")) or 0) / EMU_PER_POINT,
            bullet=_bullet(sources),
            right_to_left=_first(sources, "rtl") in ("1", "true"),
            **_spaces(sources),
        )


def _stated(places: Iterable[Element], name: str, keys: tuple[str, str]) -> tuple[int, int] | None:
    """A pair of lengths in EMU from the nearest place that states both: some templates state half of a place."""
    for place in places:
        found = None if place is None else place.find(f"{A}{name}")
        values = [] if found is None else [_whole(found.get(key)) for key in keys]
        if len(values) == 2 and None not in values:  # noqa: PLR2004 -- a pair
            return values[0] or 0, values[1] or 0
    return None


def _whole(text: str | None) -> int | None:
    """A number as templates write it, some with a fraction, as a whole number; None for what is none."""
    try:
        return round(float(text or ""))
    except (ValueError, OverflowError):
        return None


def _bullet(sources: list[Element]) -> bool:
    tags = (child.tag for style in sources for child in style if child.tag in BULLETS)
    return next(tags, BULLETS[0]) != BULLETS[0]


def _spaces(sources: list[Element]) -> dict[str, float]:
    """Space between lines and above paragraphs, as fields of TextStyle."""
    found: dict[str, float] = {}
    lines = next((s[0] for style in sources if (s := style.find(f"{A}lnSpc")) is not None), None)
    if lines is not None:
        name, value = ("spacing", _share(lines)) if lines.tag == f"{A}spcPct" else ("exact", _points(lines))
        found[name] = value
    above = next((s[0] for style in sources if (s := style.find(f"{A}spcBef")) is not None), None)
    if above is not None:
        shared = above.tag == f"{A}spcPct"
        found["before_share" if shared else "before"] = _share(above) if shared else _points(above)
    return found


def _share(element: Element) -> float:
    text = element.get("val")
    return float(text.rstrip("%")) / (100 if text.endswith("%") else 100000)


def _points(element: Element) -> float:
    return (_whole(element.get("val")) or 0) / 100


def _first(elements: Iterable[Element], name: str) -> str | None:
    return next((value for element in elements if (value := element.get(name)) is not None), None)


def placeholders(root: Element) -> list[Shape]:
    """The placeholder shapes of a master, layout or slide, in drawing order."""
    return [shape for element in root.find(f"{P}cSld/{P}spTree").iter(f"{P}sp") if (shape := _shape(element))]


def _shape(element: Element) -> Shape | None:
    about = element[0]
    found = about.find(f"{P}nvPr/{P}ph")
    if found is None:
        return None
    text = element.find(f"{P}txBody")
    styles = None if text is None else text.find(f"{A}lstStyle")
    body = None if text is None else text.find(f"{A}bodyPr")
    return Shape(element, found.get("type"), int(found.get("idx", "0")), str(about[0].get("name")), styles, body)
