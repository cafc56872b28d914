"""What lies beneath a text: the colours that a layout paints there, and an ink that can be read on all of them.

Shapes and pictures of master and layout are looked at in drawing order, not the slide's background alone. A gradient or
a picture counts with several colours, of which the worst decides.
"""

from __future__ import annotations

from dataclasses import replace

from summarizer.renderers.deck.template.colours import LEGIBLE, Palette, contrast
from summarizer.renderers.deck.template.forms import DATE, EMU_PER_POINT, FOOTER, NUMBER, SMALLEST, Box, Paint, Slot

INKS = ("tx1", "bg1", "tx2", "bg2")
LINES = ("accent1", "accent2", "tx2", "tx1", "bg1")
"""Roles that a line or a mark may have, the most telling first."""
FEET = (DATE, FOOTER, NUMBER)
VISIBLE = 3.0
"""WCAG 2.2, success criterion 1.4.11: contrast of what is no text."""


def beneath(paint: Paint, box: Box) -> frozenset[str]:
    """The colours that show anywhere under a box."""
    found: frozenset[str] = frozenset()
    for region, colours in paint.regions:
        if covers(region, box):
            found = frozenset(colours)
        elif overlap(region, box):
            found |= frozenset(colours)
    return found or frozenset((paint.colours.get("bg1", "FFFFFF"),))


def covers(outer: Box, inner: Box) -> bool:
    """Whether a box lies whole inside another."""
    return (
        outer[0] <= inner[0]
        and outer[1] <= inner[1]
        and outer[0] + outer[2] >= inner[0] + inner[2]
        and outer[1] + outer[3] >= inner[1] + inner[3]
    )


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than an edge."""
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return wide > 0 and high > 0


def inked(slot: Slot, paint: Paint) -> Slot:
    """The slot with an ink that can be read where it stands; on a panel where no ink can."""
    if slot.fixed:
        return slot
    grounds = frozenset((slot.ground,)) if slot.ground else beneath(paint, _line_of(slot))
    plain = paint.colours.get("tx1", "000000")
    slot = replace(slot, cell_ink=None if _worst(plain, grounds) >= LEGIBLE else _best(paint.colours, grounds))
    ink = None if _worst(slot.colour, grounds) >= LEGIBLE else _best(paint.colours, grounds)
    if ink and _worst(paint.colours[ink], grounds) < LEGIBLE:
        grounds = frozenset((paint.colours["bg1"],))
        return replace(slot, panel=True, ink="tx1", plain_links=_pale(paint.colours, grounds))
    return replace(slot, ink=ink or slot.base, panel=False, plain_links=_pale(paint.colours, grounds))


def _line_of(slot: Slot) -> Box:
    """Where the text of a slot stands: in the middle of a date, a footer or a number, which are one line high."""
    left, top, width, height = slot.box
    if slot.role not in FEET:
        return slot.box
    tall = min(height, round(SMALLEST * EMU_PER_POINT))
    return left, top + (height - tall) // 2, width, tall


def line_colour(paint: Paint, box: Box) -> str:
    """A role of the theme in which a line can be seen."""
    grounds = beneath(paint, box)
    seen = (role for role in LINES if _worst(paint.colours.get(role, "000000"), grounds) >= VISIBLE)
    return next(seen, _best(paint.colours, grounds))


def _best(colours: Palette, grounds: frozenset[str]) -> str:
    roles = [role for role in INKS if role in colours]
    return max(roles, key=lambda role: _worst(colours[role], grounds))


def _worst(ink: str, grounds: frozenset[str]) -> float:
    return min(contrast(ink, ground) for ground in grounds)


def _pale(colours: Palette, grounds: frozenset[str]) -> bool:
    return _worst(colours.get("hlink", "0000FF"), grounds) < LEGIBLE
