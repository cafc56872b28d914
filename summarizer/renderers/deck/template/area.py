"""Where the matter of a slide can go in a template that was not made for it: under the title, beside its pictures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Box, Paint, Slot
from summarizer.renderers.deck.template.grounds import overlap

LEAST_PT = (420.0, 190.0)
"""Width and height of an area: in a smaller one a sentence at a legible size fills it, or does not fit at all."""
EDGE, FOOT = 0.06, 0.08
"""Of the slide's width and height: margins of an area that replaces a text box too small to write in."""
GAP_PT = 8.0


def free_area(given: Box, slots: Mapping[str, Slot], paint: Paint, size: tuple[int, int]) -> Box:
    """The box of the layout's text without what title and pictures take of it; a larger one where that is too small."""
    cleared = _clear(given, slots, paint)
    if is_large(cleared):
        return cleared
    width, height = size
    title = slots.get(forms.TITLE)
    top = title.box[1] + title.box[3] if title and title.box[1] < height // 2 else round(height * FOOT)
    edge = round(width * EDGE)
    feet = [slot.box[1] for role, slot in slots.items() if role in (forms.DATE, forms.FOOTER, forms.NUMBER)]
    bottom = min([round(height * (1 - FOOT)), *(foot for foot in feet if foot > height // 2)])
    whole = _clear((edge, top, width - 2 * edge, bottom - top), slots, paint)
    return whole if whole[2] * whole[3] > cleared[2] * cleared[3] else cleared


def is_large(box: Box) -> bool:
    """Whether an area holds some sentences at a legible size."""
    return box[2] >= LEAST_PT[0] * EMU_PER_POINT and box[3] >= LEAST_PT[1] * EMU_PER_POINT


def _clear(box: Box, slots: Mapping[str, Slot], paint: Paint) -> Box:
    title = slots.get(forms.TITLE)
    feet = (slots[role].box for role in (forms.DATE, forms.FOOTER, forms.NUMBER) if role in slots)
    return _without(box, [*([title.box] if title else []), *paint.pictures, *feet])


def _without(box: Box, taken: Iterable[Box]) -> Box:
    """The box cut back from each of the others, on the side where that costs least."""
    for other in taken:
        if overlap(box, other):
            box = max(_sides(box, other), key=lambda side: max(side[2], 0) * max(side[3], 0))
    return box


def _sides(box: Box, other: Box) -> list[Box]:
    left, top, width, height = box
    gap = round(GAP_PT * EMU_PER_POINT)
    right, bottom = left + width, top + height
    start, end = other[0] - gap, other[0] + other[2] + gap
    upper, lower = other[1] - gap, other[1] + other[3] + gap
    return [
        (left, top, start - left, height),
        (end, top, right - end, height),
        (left, top, width, upper - top),
        (left, lower, width, bottom - lower),
    ]
