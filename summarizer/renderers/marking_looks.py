"""How the markings of each scheme are drawn at head and foot of a page: place, size, colours, capitals."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.model import Marking


class MarkingLook(NamedTuple):
    """How a scheme's markings are drawn; colours None are the document's own."""

    align: float
    """0 left, 0.5 centre, 1 right."""
    size: float
    """In points."""
    colour: str | None = None
    ground: str | None = None
    capitals: bool = False


TLP_GROUND = "#000000"
TLP_COLOURS = {
    "TLP:RED": "#FF2B2B",
    "TLP:AMBER": "#FFC000",
    "TLP:AMBER+STRICT": "#FFC000",
    "TLP:GREEN": "#33FF00",
    "TLP:CLEAR": "#FFFFFF",
}
"""FIRST, Traffic Light Protocol 2.0, section 3: these colours on black, at least 12 point, right-justified."""
SCHEMES = {
    "us": MarkingLook(align=0.5, size=11, capitals=True),
    "uk": MarkingLook(align=0.5, size=11, capitals=True),
    "eu": MarkingLook(align=0.5, size=12, capitals=True),
    "other": MarkingLook(align=0.5, size=11),
}
"""Centred at head and foot: 32 CFR 2002.20, UK Government Security Classifications, Council Decision 2013/488/EU."""


def look_of(marking: Marking) -> MarkingLook:
    """How a marking is drawn by the rules of its scheme."""
    if marking.scheme == "tlp":
        return MarkingLook(align=1.0, size=12, colour=TLP_COLOURS[marking.text], ground=TLP_GROUND)
    return SCHEMES.get(marking.scheme, SCHEMES["other"])
