"""Place texts on a slide: columns of the area under the headline, filled at the deck's one size of text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.measure import lay_out
from summarizer.renderers.deck.plan.slides import Fill, Paragraph, Table, Text
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, SMALLEST, Box, Form, Slot
from summarizer.renderers.deck.template.grounds import inked

HALF = 0.5
"""Of the area that a slide of the body fills at least, from its first to its last line or figure."""
DRAWN = 0.04
"""That the drawn letters of the last line end above what is measured for it, as a share of the area."""
GAP_SHARE, GAP_PT = 0.024, 20.0
"""Of the area's width between two columns, and points at the least."""
SLACK = 1.015
"""Room that a program may need more than we measure: LibreOffice rounds the height of each line up."""
AIR_PT = 6.0
"""Below the longest text of boxes that are cut to it, beside their own margin."""
HEAD = 1
"""Level of a heading over the text of a block."""


def columns(box: Box, *shares: float) -> list[Box]:
    """Boxes side by side with their widths in the given proportion."""
    left, top, width, height = box
    gap = max(round(width * GAP_SHARE), round(GAP_PT * EMU_PER_POINT))
    unit = (width - gap * (len(shares) - 1)) / sum(shares)
    starts = [round(left + sum(shares[:n]) * unit + n * gap) for n in range(len(shares))]
    return [(start, top, round(share * unit), height) for start, share in zip(starts, shares, strict=True)]


def above(box: Box, foot: int) -> Box:
    """The box without so much of its height at the foot."""
    return box[0], box[1], box[2], box[3] - foot


def slot_at(form: Form, role: str, box: Box) -> Slot:
    """The placeholder of a role moved to a box, or a text box where the layout has none."""
    known = form.slots.get(role)
    slot = replace(known or replace(form.loose, role=role, name=role.capitalize()), box=box, placed=True)
    return inked(slot, form.paint)


def block(
    given: Given, form: Form, role: str, box: Box, paragraphs: Sequence[Paragraph], *, size: float | None = None
) -> Text | None:
    """The paragraphs in a box at the deck's size; None where they do not fit."""
    slot = slot_at(form, role, box)
    laid, height = lay_out(paragraphs, slot, size or given.size, SMALLEST)
    return Text(role=role, paragraphs=laid, slot=slot, height=height) if height * SLACK <= slot.height else None


def height_of(given: Given, form: Form, role: str, box: Box, paragraphs: Sequence[Paragraph]) -> int:
    """What a box of the same width needs for the paragraphs, in EMU."""
    slot = slot_at(form, role, box)
    _, height = lay_out(paragraphs, slot, given.size, SMALLEST)
    return round(height * SLACK * EMU_PER_POINT) + slot.inset[1] + slot.inset[3] + 1


def snug(texts: Sequence[Text]) -> list[Text]:
    """The texts in boxes that end a little below the longest of them, so that no box stands half empty.

    A place without a ground of its own has no edges to see, and stays as it is.
    """
    if any(text.slot is None or text.slot.ground is None for text in texts):
        return list(texts)
    tallest = max((_tall(text) for text in texts), default=0)
    return [_cut(text, tallest) for text in texts]


def _tall(text: Text) -> int:
    edges = text.slot.inset[1] + text.slot.inset[3] if text.slot else 0
    return round((text.height * SLACK + AIR_PT) * EMU_PER_POINT) + edges


def _cut(text: Text, tall: int) -> Text:
    if text.slot is None:
        return text
    left, top, width, height = text.slot.box
    return text._replace(slot=replace(text.slot, box=(left, top, width, min(height, tall))))


def filled(fills: Iterable[Fill], area: Box) -> float:
    """The share of the area's height from the first to the last drawn line or figure."""
    spans = [_span(fill) for fill in fills]
    if not spans:
        return 0.0
    top, bottom = min(span[0] for span in spans), max(span[1] for span in spans)
    return (bottom - top) / area[3] - DRAWN


def _span(fill: Fill) -> tuple[float, float]:
    if isinstance(fill, Text):
        box = fill.slot.box if fill.slot else (0, 0, 0, 0)
        top = box[1] + (fill.slot.inset[1] if fill.slot else 0)
        return top, top + fill.height * EMU_PER_POINT
    if isinstance(fill, Table):
        top = fill.slot.box[1] if fill.slot else 0
        return top, top + sum(fill.heights) * EMU_PER_POINT
    return fill.box[1], fill.box[1] + fill.box[3]


def as_many(
    given: Given, form: Form, role: str, box: Box, head: Sequence[Paragraph], items: Sequence[Paragraph]
) -> tuple[Text | None, int]:
    """A block with a heading and as many of the items as fit, from the first; and how many those are."""
    for count in range(len(items), 0, -1):
        text = block(given, form, role, box, [*head, *items[:count]])
        if text:
            return text, count
    return None, 0
