"""Colours of a template by role, and whether text can be read on its ground.

Follows a theme colour through the master's colour map; pictures and gradients behind text are not judged.
"""

from __future__ import annotations

import colorsys
from collections.abc import Mapping

from summarizer.renderers.deck.template.untyped import Element

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
LEGIBLE = 4.5
"""WCAG 2.2, success criterion 1.4.3: contrast of text of any size."""
Palette = Mapping[str, str]
"""Role (``tx1``, ``accent1``, ``hlink`` …) -> six hex digits."""


PLAIN = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "1F497D",
    "lt2": "EEECE1",
    **{
        f"accent{number}": colour for number, colour in enumerate(("4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6"), 1)
    },
    "accent6": "F79646",
    "hlink": "0000FF",
    "folHlink": "800080",
}
"""What PowerPoint shows where a template has no colours of its own: those of its first theme."""


def scheme(theme: Element) -> dict[str, str]:
    """The twelve colours of a theme part's root element."""
    colours = {}
    found = theme.find(f".//{A}clrScheme")
    for role in found if found is not None else ():
        if len(role) and (colour := role[0].get("lastClr") or role[0].get("val")):
            colours[role.tag[len(A) :]] = colour
    return {**PLAIN, **colours}


def palette(colours: Mapping[str, str], mapping: Mapping[str, str]) -> dict[str, str]:
    """The theme's colours with the roles that a colour map gives them beside."""
    return {**colours, **{role: colours[name] for role, name in mapping.items() if name in colours}}


def flat(element: Element, colours: Palette, *, own: str | None = None) -> str | None:
    """The colour of an element's flat fill; None where it has none. ``own`` stands for ``phClr``."""
    fill = None if element is None else element.find(f"{A}solidFill")
    return None if fill is None or not len(fill) else value(fill[0], {**colours, "phClr": own or "FFFFFF"})


def value(element: Element, colours: Palette) -> str | None:
    """The six hex digits of a colour element, its changes of brightness applied."""
    base = colours.get(element.get("val", "")) if element.tag == f"{A}schemeClr" else element.get("val")
    if element.tag == f"{A}sysClr":
        base = element.get("lastClr")
    if not base or len(base) != 6:  # noqa: PLR2004 -- hex digits of a colour; a named preset is not judged
        return None
    return _changed(base, {child.tag[len(A) :]: int(child.get("val", "0").rstrip("%")) for child in element})


def _changed(base: str, changes: Mapping[str, int]) -> str:
    """Brightness by luminance and saturation in HSL, tint and shade in linear light, as PowerPoint does."""
    hue, light, full = colorsys.rgb_to_hls(*channels(base))
    light = light * changes.get("lumMod", 100000) / 100000 + changes.get("lumOff", 0) / 100000
    rgb = colorsys.hls_to_rgb(hue, min(max(light, 0), 1), min(full * changes.get("satMod", 100000) / 100000, 1))
    tint, shade = changes.get("tint", 100000) / 100000, changes.get("shade", 100000) / 100000
    linear = ((1 - (1 - _linear(channel)) * tint) * shade for channel in rgb)
    return "".join(f"{round(255 * _gamma(min(max(channel, 0), 1))):02X}" for channel in linear)


def channels(colour: str) -> tuple[float, float, float]:
    """Red, green and blue from 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2, from 0 to 1."""
    red, green, blue = (_linear(channel) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """Of sRGB (IEC 61966-2-1)."""
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004 -- sRGB


def _gamma(linear: float) -> float:
    return float(linear * 12.92 if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055)  # noqa: PLR2004 -- sRGB
