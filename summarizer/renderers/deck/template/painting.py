"""What a layout paints behind the text: background, shapes and pictures of master and layout, from back to front."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.renderers.deck.template.colours import A, P, Palette, flat, value
from summarizer.renderers.deck.template.forms import Box, Paint, Region
from summarizer.renderers.deck.template.pictures import ANYTHING, cells, extremes
from summarizer.renderers.deck.template.untyped import Element, Proxy

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
OPAQUE = 0.5
"""Below this share a colour lets through so much that it is not counted."""
GROUND_SHARE = 0.4
"""Of the slide: a larger picture is a ground to write on, a smaller one a seal or a crest that is never covered."""
Scale = tuple[float, float, float, float]
"""Factors and offsets that take a group's own coordinates to the slide's: ``x * a + c``, ``y * b + d``."""
UNSCALED: Scale = (1.0, 1.0, 0.0, 0.0)


def paint_of(layout: Proxy, master: Proxy, colours: Palette, size: tuple[int, int]) -> Paint:
    """The regions of a layout with its master's beneath, and the pictures that no text may cover."""
    whole = (0, 0, *size)
    regions, pictures = _pictured_ground(layout, master, whole) or ([(whole, _ground(layout, master, colours))], [])
    hidden = layout.part._element.get("showMasterSp") in ("0", "false")  # noqa: SLF001 -- python-pptx hides the part
    for proxy in (layout,) if hidden else (master, layout):
        tree = proxy.part._element.find(f"{P}cSld/{P}spTree")  # noqa: SLF001 -- see above
        for box, found, pictured in _painted(tree, proxy, colours, UNSCALED):
            regions.append((box, found))
            if pictured and box[2] * box[3] < GROUND_SHARE * size[0] * size[1]:
                pictures.append(box)
    return Paint(tuple(regions), colours, tuple(pictures))


def _pictured_ground(layout: Proxy, master: Proxy, whole: Box) -> tuple[list[Region], list[Box]] | None:
    """The regions of a picture that is the slide's background, and its busy parts; None where it is none."""
    for proxy in (layout, master):
        ground = proxy.part._element.find(f"{P}cSld/{P}bg")  # noqa: SLF001 -- see above
        if ground is not None:
            blip = ground.find(f"{P}bgPr/{A}blipFill/{A}blip")
            data = None if blip is None else _blob(blip, proxy)
            return cells(data, whole) if data else None
    return None


def _ground(layout: Proxy, master: Proxy, colours: Palette) -> tuple[str, ...]:
    for proxy in (layout, master):
        ground = proxy.part._element.find(f"{P}cSld/{P}bg")  # noqa: SLF001 -- see above
        if ground is None:
            continue
        properties = ground.find(f"{P}bgPr")
        if properties is not None:
            return _fill(properties, proxy, colours) or ANYTHING
        reference = ground.find(f"{P}bgRef")
        found = value(reference[0], colours) if reference is not None and len(reference) else None
        return (found,) if found else ANYTHING
    return (colours.get("bg1", "FFFFFF"),)


def _painted(
    tree: Element, proxy: Proxy, colours: Palette, scale: Scale
) -> Iterator[tuple[Box, tuple[str, ...], bool]]:
    """Box, colours, and whether it is a picture, for each shape that paints something and is no placeholder."""
    for element in tree:
        if element.tag == f"{P}grpSp":
            yield from _painted(element, proxy, colours, _inside(element, scale))
        elif element.tag in (f"{P}sp", f"{P}pic") and element.find(f".//{P}nvPr/{P}ph") is None:
            place = element.find(f"{P}spPr/{A}xfrm")
            found = _shape_colours(element, proxy, colours)
            if place is not None and found:
                pictured = element.tag == f"{P}pic" or element.find(f"{P}spPr/{A}blipFill") is not None
                yield _box(place, scale), found, pictured


def _box(place: Element, scale: Scale) -> Box:
    across, down, right, below = scale
    (x, y), (width, height) = ((int(place[n].get(a)), int(place[n].get(b))) for n, a, b in
                               ((0, "x", "y"), (1, "cx", "cy")))  # fmt: skip
    return round(x * across + right), round(y * down + below), round(width * across), round(height * down)


def _inside(group: Element, scale: Scale) -> Scale:
    place = group.find(f"{P}grpSpPr/{A}xfrm")
    if place is None or len(place) < 4:  # noqa: PLR2004 -- offset and extent, outside and inside
        return scale
    left, top, width, height = _box(place, scale)
    inner, extent = place[2], place[3]
    across = width / max(int(extent.get("cx")), 1)
    down = height / max(int(extent.get("cy")), 1)
    return across, down, left - int(inner.get("x")) * across, top - int(inner.get("y")) * down


def _shape_colours(element: Element, proxy: Proxy, colours: Palette) -> tuple[str, ...]:
    if element.tag == f"{P}pic":
        return _picture(element.find(f"{P}blipFill/{A}blip"), proxy)
    properties = element.find(f"{P}spPr")
    if properties.find(f"{A}noFill") is not None:
        return ()
    found = _fill(properties, proxy, colours)
    reference = element.find(f"{P}style/{A}fillRef")
    if found or reference is None or reference.get("idx") == "0" or not len(reference):
        return found
    styled = value(reference[0], colours)
    return (styled,) if styled else ()


def _fill(properties: Element, proxy: Proxy, colours: Palette) -> tuple[str, ...]:
    """The colours of a flat fill, of the stops of a gradient or of a pattern, or of a picture."""
    solid = properties.find(f"{A}solidFill")
    if solid is not None:
        found = flat(properties, colours)
        return (found,) if found and len(solid) and _opaque(solid[0]) else ()
    blip = properties.find(f"{A}blipFill/{A}blip")
    if blip is not None:
        return _picture(blip, proxy)
    stops = [value(stop[0], colours) for stop in properties.iter(f"{A}gs") if len(stop) and _opaque(stop[0])]
    stops += [value(side[0], colours) for side in properties.iter(f"{A}fgClr", f"{A}bgClr") if len(side)]
    return tuple(dict.fromkeys(colour for colour in stops if colour))


def _opaque(colour: Element) -> bool:
    alpha = colour.find(f"{A}alpha")
    return alpha is None or float(alpha.get("val", "100000").rstrip("%")) >= OPAQUE * 100000


def _picture(blip: Element, proxy: Proxy) -> tuple[str, ...]:
    """The darkest and the lightest colour of a picture; any where it is of a kind that cannot be looked at."""
    data = None if blip is None else _blob(blip, proxy)
    return extremes(data) if data else ANYTHING


def _blob(blip: Element, proxy: Proxy) -> bytes | None:
    identifier = blip.get(RELATION)
    if identifier is None or identifier not in proxy.part.rels or proxy.part.rels[identifier].is_external:
        return None
    return bytes(proxy.part.related_part(identifier).blob)
