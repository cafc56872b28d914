"""Which layout of a template serves which use, and what its slots are.

By name first (deck.yaml's, then the known ones), then by the layout's type, then by geometry: title and the largest
content placeholder. A use that only the house template has (panel, timeline …) may be left without a layout: the
planner then shows its matter in another form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.colours import LEGIBLE, P, contrast
from summarizer.renderers.deck.template.forms import Form, Forms, Slot, TextStyle
from summarizer.renderers.deck.template.inherit import FOOT, TITLES, Inheritance, Shape, placeholders
from summarizer.renderers.deck.template.room import has_room
from summarizer.renderers.deck.template.untyped import Element

CONTENT = (None, "body", "obj", "subTitle", "tbl", "chart")
NAMES: dict[str, tuple[str, ...]] = {
    "title": ("title", "title slide", "titelfolie", "diapositive de titre", "diapositiva de título"),
    "key": ("key message",),
    "section": ("section", "title and content", "title, content", "titel und inhalt", "titre et contenu",
                "título y objetos", "título y contenido", "content", "text", "title & content"),
    "continued": ("section continued",),
    "lone": ("statement",),
    "two": ("two columns", "comparison", "vergleich", "comparaison", "comparación", "two content", "title, 2 content",
            "zwei inhalte", "deux contenus", "dos objetos"),
    "quote": ("quote", "zitat", "citation", "cita"),
    "table": ("table", "title and table"),
    "chart": ("chart", "title and chart"),
    "timeline": ("timeline",),
    "timeline3": ("timeline of three",),
    "timeline2": ("timeline of two",),
    "glance3": ("at a glance",),
    "glance2": ("at a glance, two",),
    "sources": ("sources", "references", "quellen"),
}  # fmt: skip
TYPES = {"title": ("title",), "section": ("obj", "tx", "objOnly"), "two": ("twoTxTwoObj", "twoObj")}
"""The format's own names for a layout's type, which do not depend on the language of the program."""
STAND_INS = {"lone": "section", "continued": "section", "table": "section", "chart": "section", "sources": "section"}
HOUSE = {
    "Section name": forms.KICKER,
    "Marking": forms.MARKING,
    "Source line": forms.SOURCE,
    "Panel": forms.SIDE,
    "Speaker": forms.SIDE,
    "Left heading": "left head",
    "Left text": "left",
    "Right heading": "right head",
    "Right text": "right",
    **{f"When {n}": f"when {n}" for n in range(1, 5)},
    **{f"What {n}": f"what {n}" for n in range(1, 5)},
    **{f"Card {n}": f"card {n}" for n in range(1, 4)},
}
"""Placeholders that are known by their name, in the house template and in one that was made from it."""
NEEDED = {
    "title": (forms.TITLE,),
    "key": (forms.MAIN, forms.SIDE),
    "quote": (forms.MAIN, forms.SIDE),
    "two": ("left", "right"),
    "timeline": tuple(f"{part} {n}" for n in range(1, 5) for part in ("when", "what")),
    "timeline3": tuple(f"{part} {n}" for n in range(1, 4) for part in ("when", "what")),
    "timeline2": tuple(f"{part} {n}" for n in range(1, 3) for part in ("when", "what")),
    "glance3": ("card 1", "card 2", "card 3"),
    "glance2": ("card 1", "card 2"),
}
"""Roles without which a layout cannot serve a use; else title and main text."""


class LayoutSource(NamedTuple):
    """A layout of the opened template: root element, its inheritance, and the ground it paints (None unknown)."""

    root: Element
    inherits: Inheritance
    ground: str | None

    @property
    def name(self) -> str:
        """As the layout gallery shows it."""
        return str(self.root.find(f"{P}cSld").get("name") or "")


class Resolved(NamedTuple):
    """The forms, and the uses whose layout was found by geometry alone or not at all."""

    forms: Forms
    guessed: tuple[str, ...]
    missing: tuple[str, ...]


def resolve(layouts: Sequence[LayoutSource], wanted: Mapping[str, tuple[str, ...]], size: tuple[int, int]) -> Resolved:
    """The form for each use; ``wanted`` are names from deck.yaml, ``size`` the slide's in EMU."""
    choices = [_Choice(layouts, wanted, size, use) for use in NAMES]
    found = {choice.use: form for choice in choices if (form := choice.named())}
    guessed = []
    for use in ("title", "section"):
        if use not in found:
            found[use] = _guess(layouts, size, use)
            guessed.append(use)
    missing = [use for use in NAMES if use not in found]
    for use in missing:
        if use in STAND_INS:
            found[use] = found[STAND_INS[use]]
    return Resolved(found, tuple(guessed), tuple(missing))


class _Choice(NamedTuple):
    layouts: Sequence[LayoutSource]
    wanted: Mapping[str, tuple[str, ...]]
    size: tuple[int, int]
    use: str

    def named(self) -> Form | None:
        """The first layout with one of the names, or of the type, that holds what the use needs."""
        names = (*self.wanted.get(self.use, ()), *NAMES[self.use])
        return self._first(names, lambda layout: layout.name.strip().lower()) or self._first(
            TYPES.get(self.use, ()), lambda layout: str(layout.root.get("type"))
        )

    def _first(self, keys: Sequence[str], key: Callable[[LayoutSource], str]) -> Form | None:
        have = {key(layout): index for index, layout in reversed(list(enumerate(self.layouts)))}
        for name in keys:
            index = have.get(name.lower(), have.get(name))
            if index is not None and (form := _form(self.layouts[index], index, self.use, self.size)):
                return form
        return None


def _form(layout: LayoutSource, index: int, use: str, size: tuple[int, int]) -> Form | None:
    """The layout as a form, or None where it lacks a slot that the use needs."""
    slots = _slots(layout, use, size)
    needed = NEEDED.get(use, (forms.TITLE, forms.MAIN))
    return Form(use=use, layout=index, name=layout.name, slots=slots) if set(needed) <= set(slots) else None


def _slots(layout: LayoutSource, use: str, size: tuple[int, int]) -> dict[str, Slot]:
    shapes = placeholders(layout.root)
    titles = [shape for shape in shapes if shape.kind in TITLES and has_room(layout.inherits.box(shape), "title", size)]
    marks = Counter((shape.kind, shape.index) for shape in shapes)
    slots = {forms.TITLE: _slot(layout, titles[0], forms.TITLE)} if titles else {}
    rest = [shape for shape in shapes if shape.kind in CONTENT and layout.inherits.box(shape)]
    for shape in list(rest):
        if shape.name in HOUSE:
            slots[HOUSE[shape.name]] = _slot(layout, shape, HOUSE[shape.name])
            rest.remove(shape)
    upright = [
        shape for shape in rest if layout.inherits.upright(shape) and has_room(layout.inherits.box(shape), use, size)
    ]
    if use == "two" and "left" not in slots:
        slots |= _columns(layout, upright)
    elif upright:
        slots[forms.MAIN] = _slot(layout, max(upright, key=lambda shape: _area(layout, shape)), forms.MAIN)
    slots = {role: replace(s, placed=True) if marks[s.kind, s.index or 0] > 1 else s for role, s in slots.items()}
    return slots | _feet(layout, shapes, size)


def _area(layout: LayoutSource, shape: Shape) -> int:
    box = layout.inherits.box(shape)
    return box[2] * box[3] if box else 0


def _columns(layout: LayoutSource, shapes: list[Shape]) -> dict[str, Slot]:
    """Two columns from the two largest placeholders, their headings from the two above them where there are four."""
    large = sorted(shapes, key=lambda shape: -_area(layout, shape))
    if len(large) < 2:  # noqa: PLR2004 -- two columns
        return {}
    slots = _pair(layout, large[:2], ("left", "right"))
    return slots | (_pair(layout, large[2:4], ("left head", "right head")) if len(large) == 4 else {})  # noqa: PLR2004


def _pair(layout: LayoutSource, shapes: list[Shape], roles: tuple[str, str]) -> dict[str, Slot]:
    ordered = sorted(shapes, key=lambda shape: (layout.inherits.box(shape) or (0,))[0])
    return {role: _slot(layout, shape, role) for role, shape in zip(roles, ordered, strict=True)}


def _slot(layout: LayoutSource, shape: Shape, role: str) -> Slot:
    inherits = layout.inherits
    ground = inherits.ground(shape) or layout.ground
    return Slot(
        role=role,
        kind=shape.kind,
        index=shape.index,
        name=shape.name,
        box=inherits.box(shape) or (0, 0, 0, 0),
        inset=inherits.inset(shape),
        levels=inherits.levels(shape),
        ink=_legible(inherits, shape, ground),
        plain_links=_pale_links(inherits, ground),
    )


def _pale_links(inherits: Inheritance, ground: str | None) -> bool:
    return ground is not None and contrast(inherits.colours.get("hlink", "0000FF"), ground) < LEGIBLE


def _legible(inherits: Inheritance, shape: Shape, ground: str | None) -> str | None:
    """A role whose colour can be read on the ground, where the inherited one cannot."""
    if ground is None or contrast(inherits.ink(shape), ground) >= LEGIBLE:
        return None
    return max(("tx1", "bg1", "tx2", "bg2"), key=lambda role: contrast(inherits.colours.get(role, ground), ground))


def _feet(layout: LayoutSource, shapes: list[Shape], size: tuple[int, int]) -> dict[str, Slot]:
    """Date, footer and number: the layout's, else the master's at its place, else text boxes at the lower edge."""
    roles = dict(zip(FOOT, (forms.DATE, forms.FOOTER, forms.NUMBER), strict=True))
    slots = {}
    own = {shape.kind: shape for shape in shapes}
    above = layout.inherits.shapes
    for kind, role in roles.items():
        if kind in own and layout.inherits.box(own[kind]):
            slots[role] = _tall(_slot(layout, own[kind], role), size[1])
        elif kind in above:
            slots[role] = replace(_tall(_slot(layout, above[kind], role), size[1]), placed=True)
        elif role != forms.DATE:
            slots[role] = _loose(layout, role, size)
    return slots


LINE = round(forms.SMALLEST * 1.3 * forms.EMU_PER_POINT)
"""EMU: one line at the least size, in any face."""


def _tall(slot: Slot, bottom: int) -> Slot:
    """The slot, made high enough for a line of the least size where the template made it for smaller text."""
    left, top, width, height = slot.box
    lacking = LINE + slot.inset[1] + slot.inset[3] - height
    if lacking <= 0:
        return slot
    raised = min(top - lacking // 2, bottom - height - lacking)
    return replace(slot, box=(left, raised, width, height + lacking), placed=True)


FOOT_HEIGHT, EDGE = 320040, 0.04
"""EMU; and a share of the slide's width."""
TITLE_PT, TEXT_PT, GAP_PT = 28.0, 22.0, 10.0


def _loose(layout: LayoutSource, role: str, size: tuple[int, int]) -> Slot:
    """A text box at the lower edge: the number at the right, the footer before it."""
    width, height = size
    edge, top = round(width * EDGE), height - FOOT_HEIGHT - 45720
    left, span = (width - edge - 900000, 900000) if role == forms.NUMBER else (edge, width - 2 * edge - 1000000)
    return _text_box(layout, role, (left, top, span, FOOT_HEIGHT), forms.SMALLEST)


def _text_box(layout: LayoutSource, role: str, box: tuple[int, int, int, int], size_pt: float) -> Slot:
    inherits, ground = layout.inherits, layout.ground
    font = inherits.fonts.get("+mn-lt", "Arial")
    dark = bool(ground) and contrast(inherits.colours.get("tx1", "000000"), ground or "") < LEGIBLE
    return Slot(
        role=role, kind=None, index=None, name=role.title(), box=box,
        levels=(TextStyle(font=font, size=size_pt, before=GAP_PT),) * 3,
        placed=True, loose=True, ink="bg1" if dark else None, plain_links=_pale_links(inherits, ground),
    )  # fmt: skip


def _guess(layouts: Sequence[LayoutSource], size: tuple[int, int], use: str) -> Form:
    """The layout whose geometry suits: a title and the largest main text, which is made up where there is none.

    For the title slide, one with a centred title or a subtitle, or with the smallest main text.
    """
    candidates = [(index, layout, _slots(layout, "section", size)) for index, layout in enumerate(layouts)]

    def worth(candidate: tuple[int, LayoutSource, dict[str, Slot]]) -> tuple[bool, bool, float]:
        slots = candidate[2]
        area = slots[forms.MAIN].width * slots[forms.MAIN].height if forms.MAIN in slots else 0.0
        opens = any(slot.kind in ("ctrTitle", "subTitle") for slot in slots.values())
        return forms.TITLE in slots, opens == (use == "title"), -area if use == "title" else area

    index, layout, slots = max(candidates, key=worth)
    return Form(use=use, layout=index, name=layout.name, slots=_completed(layout, slots, size))


def _completed(layout: LayoutSource, slots: dict[str, Slot], size: tuple[int, int]) -> dict[str, Slot]:
    """The slots with a title and a text box put in where the layout has none."""
    width, height = size
    edge = round(width * EDGE)
    full = dict(slots)
    full.setdefault(forms.TITLE, _made_title(layout, (edge, edge, width - 2 * edge, height // 6)))
    title = full[forms.TITLE].box
    top = title[1] + title[3] + edge // 2
    below = (edge, top, width - 2 * edge, height - top - 2 * FOOT_HEIGHT)
    full.setdefault(forms.MAIN, _text_box(layout, forms.MAIN, below, TEXT_PT))
    return full


def _made_title(layout: LayoutSource, box: tuple[int, int, int, int]) -> Slot:
    """A title that the layout does not have: it looks like the master's, and stands at the top."""
    master = layout.inherits.shapes.get("title")
    if master is None:
        return replace(_text_box(layout, forms.TITLE, box, TITLE_PT), kind="title", name="Title", loose=False)
    return replace(_slot(layout, master, forms.TITLE), box=box, placed=True)
