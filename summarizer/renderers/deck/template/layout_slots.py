"""What the placeholders of one layout are good for: a slot for each role that it has room for."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from summarizer.renderers.deck.template import forms, house_names
from summarizer.renderers.deck.template.colours import P
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Paint, Slot
from summarizer.renderers.deck.template.grounds import overlap
from summarizer.renderers.deck.template.house_names import WHAT, WHEN
from summarizer.renderers.deck.template.inherit import FOOT, TITLES, Inheritance, Shape, placeholders
from summarizer.renderers.deck.template.room import has_room
from summarizer.renderers.deck.template.untyped import Element

CONTENT = (None, "body", "obj", "subTitle", "tbl", "chart")
HOUSE = {
    "Section name": forms.KICKER,
    "Marking": forms.MARKING,
    house_names.MARKING_FOOT: forms.MARKING_FOOT,
    "Source line": forms.SOURCE,
    "Panel": forms.SIDE,
    "Comment": forms.COMMENT,
    "Table": forms.TABLE,
    **{f"{WHEN} {n}": f"{WHEN.lower()} {n}" for n in range(1, 5)},
    **{f"{WHAT} {n}": f"{WHAT.lower()} {n}" for n in range(1, 5)},
    **{f"Card {n}": f"card {n}" for n in range(1, 5)},
}
"""Placeholders that are known by their name, in the house template and in one that was made from it."""


class LayoutSource(NamedTuple):
    """A layout of the opened template: root element, its inheritance, and what it paints."""

    root: Element
    inherits: Inheritance
    paint: Paint

    @property
    def name(self) -> str:
        """As the layout gallery shows it."""
        return str(self.root.find(f"{P}cSld").get("name") or "")


def slots_of(layout: LayoutSource, size: tuple[int, int]) -> dict[str, Slot]:
    """Role to slot: the title, what is known by its name, the largest text, and the feet that cover no picture."""
    shapes = placeholders(layout.root)
    titles = [shape for shape in shapes if shape.kind in TITLES and _is_title(layout, shape, size)]
    marks = Counter((shape.kind, shape.index) for shape in shapes)
    slots = {forms.TITLE: slot_of(layout, titles[0], forms.TITLE)} if titles else {}
    rest = [shape for shape in shapes if shape.kind in CONTENT and layout.inherits.box(shape)]
    for shape in list(rest):
        if shape.name in HOUSE:
            slots[HOUSE[shape.name]] = slot_of(layout, shape, HOUSE[shape.name])
            rest.remove(shape)
    upright = [shape for shape in rest if layout.inherits.upright(shape) and _is_roomy(layout, shape, size)]
    if upright:
        slots[forms.MAIN] = slot_of(layout, max(upright, key=lambda shape: _area(layout, shape)), forms.MAIN)
    slots = {role: replace(s, placed=True) if marks[s.kind, s.index or 0] > 1 else s for role, s in slots.items()}
    return slots | _feet(layout, shapes, size)


def _is_title(layout: LayoutSource, shape: Shape, size: tuple[int, int]) -> bool:
    return layout.inherits.upright(shape) and has_room(layout.inherits.box(shape), "title", size)


def _is_roomy(layout: LayoutSource, shape: Shape, size: tuple[int, int]) -> bool:
    use = "title" if shape.kind == "subTitle" else "main"
    return has_room(layout.inherits.box(shape), use, size)


def _area(layout: LayoutSource, shape: Shape) -> int:
    box = layout.inherits.box(shape)
    return box[2] * box[3] if box else 0


def slot_of(layout: LayoutSource, shape: Shape, role: str) -> Slot:
    """A placeholder as the slot of a role, with all that it inherits."""
    inherits = layout.inherits
    return Slot(
        role=role,
        kind=shape.kind,
        index=shape.index,
        name=shape.name,
        box=inherits.box(shape) or (0, 0, 0, 0),
        inset=inherits.inset(shape),
        levels=inherits.levels(shape),
        colour=inherits.ink(shape),
        ground=inherits.ground(shape),
    )


def _feet(layout: LayoutSource, shapes: list[Shape], size: tuple[int, int]) -> dict[str, Slot]:
    """Date, footer and number where the layout has them, and where they cover no picture."""
    roles = dict(zip(FOOT, (forms.DATE, forms.FOOTER, forms.NUMBER), strict=True))
    slots = {}
    for shape in shapes:
        if shape.kind in roles and layout.inherits.box(shape):
            slot = _tall(slot_of(layout, shape, roles[shape.kind]), size[1])
            if slot.width >= LEAST_FOOT_PT and not any(overlap(slot.box, picture) for picture in layout.paint.pictures):
                slots[slot.role] = slot
    return slots


LEAST_FOOT_PT = 20.0
"""Width of a place for a number of three digits."""
LINE = round(forms.SMALLEST * 1.3 * EMU_PER_POINT)
"""EMU: one line at the least size, in any face."""


def _tall(slot: Slot, bottom: int) -> Slot:
    """The slot, on the slide and high enough for a line of the least size, whatever the template made it for."""
    left, top, width, height = slot.box
    lacking = max(LINE + slot.inset[1] + slot.inset[3] - height, 0)
    raised = min(top - lacking // 2, bottom - height - lacking)
    if lacking == 0 and raised == top:
        return slot
    return replace(slot, box=(left, raised, width, height + lacking), placed=True)
