"""The handling marking at the head and the foot of a slide, drawn as its scheme asks.

TLP: FIRST's standard (TLP 2.0): colour on black, at least 12 point, in header and footer, to the right. The others are
drawn in the template's own bold print.
"""

from __future__ import annotations

from dataclasses import replace

from summarizer.model import Marking
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.measure import lay_out, line_height, wrap
from summarizer.renderers.deck.plan.slides import Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Form, Forms, Slot
from summarizer.renderers.deck.template.grounds import inked, overlap

TLP = {
    "TLP:RED": "FF2B2B",
    "TLP:AMBER": "FFC000",
    "TLP:AMBER+STRICT": "FFC000",
    "TLP:GREEN": "33FF00",
    "TLP:CLEAR": "FFFFFF",
}
"""The colours that the standard prints on black."""
BLACK = "000000"
BESIDE = {forms.MARKING: (forms.KICKER,), forms.MARKING_FOOT: (forms.DATE, forms.FOOTER)}
"""Places that a long marking at the head or at the foot may take besides its own."""
PADDING_PT = 6.0
ROOM = 1.08
"""Share of the measured height that the box of a marking has: faces that stand in for others are taller."""


def marking_texts(given: Given, form: Form) -> list[Text]:
    """The marking at the head and at the foot, in full, whatever its length; nothing without one."""
    marking = given.brief.marking
    if marking is None:
        return []
    colour = TLP.get(marking.text)
    slots = [_wide_enough(given, form, role, marking.text) for role in BESIDE if role in form.slots]
    return [_drawn(given, form, slot, marking.text, colour) for slot in slots]


def _wide_enough(given: Given, form: Form, role: str, text: str) -> Slot:
    """The slot of the marking; a long one takes the places beside it too, for a marking is never cut."""
    slot = form.slots[role]
    _, height = lay_out((given.own(text, bold=True),), slot, forms.SMALLEST)
    beside = [form.slots[other].box for other in BESIDE[role] if other in form.slots]
    if height <= slot.height or not beside:
        return slot
    left = min(box[0] for box in (*beside, slot.box))
    right = max(box[0] + box[2] for box in (*beside, slot.box))
    number = form.slots.get(forms.NUMBER)
    if number and left < number.box[0] < right:
        right = number.box[0]
    return replace(slot, box=(left, slot.box[1], right - left, slot.box[3]), placed=True)


def _drawn(given: Given, form: Form, slot: Slot, text: str, colour: str | None) -> Text:
    """The text at the right of its slot; one with a colour in a black box that is as wide as it needs."""
    paragraph = given.own(text, bold=True)
    if colour is None:
        laid, height = lay_out((paragraph,), slot, forms.SMALLEST)
        return Text(role=slot.role, paragraphs=laid, slot=inked(_tall_enough(slot, height), form.paint))
    return Text(role=slot.role, paragraphs=(paragraph._replace(size=forms.SMALLEST),), slot=_boxed(slot, text, colour))


def _tall_enough(slot: Slot, height: float) -> Slot:
    """The slot made as high as the marking, upwards as far as there is room."""
    lacking = round(max(height * ROOM - slot.height, 0) * EMU_PER_POINT)
    left, top, wide, tall = slot.box
    box = (left, max(top - lacking, 0), wide, tall + lacking)
    return replace(slot, box=box, placed=slot.placed or lacking > 0)


def below_marking(template: Forms, marking: Marking | None) -> Forms:
    """The forms with titles that begin under the marking at the upper edge, where a template has no place for one."""
    return {use: _lowered(form) for use, form in template.items()} if marking else template


def _lowered(form: Form) -> Form:
    title, marking = form.slots.get(forms.TITLE), form.slots.get(forms.MARKING)
    if title is None or marking is None or not marking.loose or not overlap(title.box, marking.box):
        return form
    left, top, width, height = title.box
    cut = marking.box[1] + marking.box[3] - top
    moved = replace(title, box=(left, top + cut, width, max(height - cut, 1)), placed=True)
    return form._replace(slots={**form.slots, forms.TITLE: moved})


def _boxed(slot: Slot, text: str, colour: str) -> Slot:
    left, top, width, height = slot.box
    style = slot.style(0)._replace(size=forms.SMALLEST, bold=True, caps=False)
    needed = _width(text, style) + 2 * PADDING_PT
    wide = min(width, round(needed * EMU_PER_POINT))
    tall = round((line_height(style, forms.SMALLEST) + PADDING_PT) * EMU_PER_POINT)
    foot = slot.role == forms.MARKING_FOOT
    box = (left + width - wide, top if foot else top + max(height - tall, 0), wide, tall)
    edge = round(PADDING_PT / 2 * EMU_PER_POINT)
    return replace(
        slot, box=box, inset=(edge, edge, edge, edge), levels=(style,), placed=True, fixed=(colour, BLACK), ink=None
    )


def _width(text: str, style: forms.TextStyle) -> float:
    """The narrowest width in points, in steps of a point's tenfold, at which the text takes one line."""
    width = 20.0
    while len(wrap(text, style, style.size, width)) > 1:
        width += 10.0
    return width
