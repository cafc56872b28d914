"""Which layout of a template serves which use, and what its slots are.

By name first (deck.yaml's, then the known ones), then by the layout's type, then by geometry: title and the largest
content placeholder. A use that only the house template has (panel, timeline …) may be left without a layout: the
planner then puts text boxes into the area of the layout for text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.renderers.deck.template import forms, house_names
from summarizer.renderers.deck.template.area import free_area, is_large
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Box, Form, Forms, Slot, TextStyle
from summarizer.renderers.deck.template.grounds import covers, inked, overlap
from summarizer.renderers.deck.template.house_names import WHAT, WHEN
from summarizer.renderers.deck.template.layout_slots import LINE, LayoutSource, slot_of, slots_of

NAMES: dict[str, tuple[str, ...]] = {
    "title": ("title", "title slide", "titelfolie", "diapositive de titre", "diapositiva de título"),
    "section": ("section", house_names.TITLE_AND_CONTENT.lower(), "title, content", "titel und inhalt",
                "titre et contenu", "título y objetos", "título y contenido", "content", "text", "title & content"),
    "key": (house_names.TEXT_AND_PANEL.lower(),),
    "glance1": ("one column",),
    "glance2": ("two columns",),
    "glance3": ("three columns",),
    "glance4": ("quotations",),
    "table": ("table",),
    "timeline4": (house_names.TIMELINES[4].lower(),),
    "timeline3": (house_names.TIMELINES[3].lower(),),
    "timeline2": (house_names.TIMELINES[2].lower(),),
    "careful": (house_names.TEXT_AND_TABLE.lower(),),
    "sources": ("sources", "references", "quellen"),
}  # fmt: skip
TYPES = {"title": ("title",), "section": ("obj", "tx", "objOnly")}
"""The format's own names for a layout's type, which do not depend on the language of the program."""
NEEDED = {
    "title": (forms.TITLE,),
    "key": (forms.MAIN, forms.SIDE),
    "table": (forms.TITLE, forms.TABLE),
    "careful": ("card 1", forms.TABLE),
    **{
        f"timeline{n}": tuple(f"{part.lower()} {m}" for m in range(1, n + 1) for part in (WHEN, WHAT))
        for n in (2, 3, 4)
    },
    **{f"glance{n}": tuple(f"card {m}" for m in range(1, n + 1)) for n in (1, 2, 3, 4)},
}
"""Roles without which a layout cannot serve a use; else title and main text."""
AROUND = (forms.TITLE, forms.KICKER, forms.MARKING, forms.MARKING_FOOT, forms.SOURCE, forms.DATE, forms.FOOTER,
          forms.NUMBER)  # fmt: skip
"""Roles that are not the matter of a slide."""


class Resolved(NamedTuple):
    """The forms; the uses whose layout was found by geometry alone or not at all; areas that had to be replaced."""

    forms: Forms
    guessed: tuple[str, ...]
    missing: tuple[str, ...]
    replaced: tuple[str, ...] = ()
    """Names of layouts whose text box was too small or covered by a picture."""


def resolve(layouts: Sequence[LayoutSource], wanted: Mapping[str, tuple[str, ...]], size: tuple[int, int]) -> Resolved:
    """The form for each use; ``wanted`` are names from deck.yaml, ``size`` the slide's in EMU."""
    choices = [_Choice(layouts, wanted, size, use) for use in NAMES]
    found = {choice.use: form for choice in choices if (form := choice.named())}
    guessed = []
    for use in ("title", "section"):
        if use not in found or (use == "section" and not is_large(found[use].area)):
            best = _guess(layouts, size, use)
            guessed += [use] if use not in found else []
            found[use] = best if use not in found or _measure(best) > _measure(found[use]) else found[use]
    missing = tuple(use for use in NAMES if use not in found)
    found.setdefault("sources", found["section"])
    replaced = tuple(dict.fromkeys(form.name for use, form in found.items() if use != "title" and _is_replaced(form)))
    return Resolved(found, tuple(guessed), missing, replaced)


def _is_replaced(form: Form) -> bool:
    main = form.slots.get(forms.MAIN)
    return main is not None and main.kept is not None and not covers(main.kept, form.area)


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
    slots = slots_of(layout, size)
    needed = NEEDED.get(use, (forms.TITLE, forms.MAIN))
    return _made(layout, index, use, slots, size) if set(needed) <= set(slots) else None


def _made(layout: LayoutSource, index: int, use: str, slots: dict[str, Slot], size: tuple[int, int]) -> Form:
    """The form with its area, its text box and, where the template is not the house's, the places for our own lines."""
    loose = _loose(layout, slots)
    matter = [slot.box for role, slot in slots.items() if role not in AROUND]
    area = _union(matter) if matter else slots[forms.TITLE].box
    if not {forms.SOURCE, forms.KICKER} & set(slots) and use != "title":
        slots, area = _with_source_line(slots, free_area(area, slots, layout.paint, size), loose)
    slots = {**_marking_slots(loose, slots, size), **slots}
    inked_slots = {role: inked(slot, layout.paint) for role, slot in slots.items()}
    return Form(use=use, layout=index, name=layout.name, slots=inked_slots, area=area, loose=loose, paint=layout.paint)


def _with_source_line(slots: dict[str, Slot], area: Box, loose: Slot) -> tuple[dict[str, Slot], Box]:
    """The slots with a place for the names of sources at the foot of the area, and a title that holds a sentence."""
    title, full = slots[forms.TITLE], dict(slots)
    if title.height < LEAST_TITLE_PT[1] or title.width < LEAST_TITLE_PT[0]:
        tall = round(MADE_TITLE_PT * EMU_PER_POINT)
        full[forms.TITLE] = replace(title, box=(*area[:3], tall), placed=True, kept=title.box)
        area = (area[0], area[1] + tall, area[2], area[3] - tall)
    line = round(SOURCE_PT * EMU_PER_POINT)
    foot = (area[0], area[1] + area[3] - line, area[2], line)
    small = tuple(style._replace(size=forms.SMALLEST, before=0.0) for style in loose.levels)
    full[forms.SOURCE] = replace(loose, role=forms.SOURCE, name="Source line", box=foot, levels=small)
    area = (area[0], area[1], area[2], area[3] - line - line // 4)
    if forms.MAIN in full:
        main = full[forms.MAIN]
        full[forms.MAIN] = replace(main, box=_grown(main, area), placed=True, kept=main.box)
    return full, area


LEAST_TITLE_PT, MADE_TITLE_PT = (250.0, 26.0), 72.0
"""Width and height of a title that holds a headline of one line; and the height of one that is put in its place."""


def _union(boxes: Sequence[Box]) -> Box:
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
    return left, top, right - left, bottom - top


def _grown(slot: Slot, area: Box) -> Box:
    """The slot's box for the area: its text then starts where text boxes in the area do."""
    left, top, right, bottom = slot.inset
    return area[0] - left, area[1] - top, area[2] + left + right, area[3] + top + bottom


def _loose(layout: LayoutSource, slots: Mapping[str, Slot]) -> Slot:
    """A text box in the colour of the layout's main text: its level for text, and one for headings in bold.

    Its font is the theme's for text, whatever the main text has: a text box inherits nothing of a placeholder.
    """
    inherits = layout.inherits
    main = slots.get(forms.MAIN) or slots.get("card 1")
    font = inherits.fonts.get("+mn-lt", "Arial")
    text = TextStyle(font=font, size=TEXT_PT, before=GAP_PT)
    head = text._replace(size=HEAD_PT, bold=True, before=HEAD_GAP_PT)
    colours = inherits.colours
    colour = main.colour if main else colours.get("tx1", "000000")
    base = next((role for role in BASES if colours.get(role) == colour), "tx1")
    return Slot(
        role="loose", kind=None, index=None, name="Text", box=(0, 0, 1, 1), levels=(text, head, text), placed=True,
        loose=True, colour=colours.get(base, colour), base=base,
    )  # fmt: skip


BASES = ("tx1", "tx2", "bg1", "bg2", "dk1", "lt1", "dk2", "lt2", *(f"accent{n}" for n in range(1, 7)))
MARKING_PT, EDGE = 20.0, 0.03
"""Points: the height of the box of the marking; share of the slide's width between what we place and its edge."""


def _marking_slots(loose: Slot, slots: Mapping[str, Slot], size: tuple[int, int]) -> dict[str, Slot]:
    """Places for the marking of a template that has none: along the upper edge, and in the footer's place or below."""
    width, height = size
    tall, edge = round(MARKING_PT * EMU_PER_POINT), round(width * EDGE)
    footer = slots.get(forms.FOOTER)
    wide = footer.box if footer else (edge, height - tall - edge // 8, width - 2 * edge, tall)
    others = [slots[role].box for role in (forms.DATE, forms.NUMBER) if role in slots]
    right = min([wide[0] + wide[2], *(box[0] for box in others if overlap(box, wide) and box[0] > wide[0] + edge)])
    foot = (wide[0], wide[1], right - wide[0], wide[3])
    style = loose.style(0)._replace(size=forms.SMALLEST, before=0.0, bold=True)
    places = {forms.MARKING: (edge, edge // 8, width - 2 * edge, tall), forms.MARKING_FOOT: foot}
    return {
        role: replace(loose, role=role, name=role.capitalize(), box=box, levels=(style,), align="r")
        for role, box in places.items() if role not in slots
    }  # fmt: skip


INSET = (91440, 45720, 91440, 45720)
"""EMU: the margins of a placeholder that states none, by the format's own default."""
TITLE_PT, TEXT_PT, HEAD_PT, GAP_PT, HEAD_GAP_PT, SOURCE_PT = 28.0, 20.0, 14.0, 10.0, 14.0, 32.0


def _guess(layouts: Sequence[LayoutSource], size: tuple[int, int], use: str) -> Form:
    """The layout whose geometry suits: a title and the largest area for text, which is made up where there is none.

    For the title slide, one with a centred title or a subtitle, or with the smallest main text.
    """
    candidates = [(index, layout, slots_of(layout, size)) for index, layout in enumerate(layouts)]

    def worth(candidate: tuple[int, LayoutSource, dict[str, Slot]]) -> tuple[bool, bool, float]:
        index, layout, slots = candidate
        opens = any(slot.kind in ("ctrTitle", "subTitle") for slot in slots.values())
        area = _measure(_made(layout, index, use, _completed(layout, slots, size), size))
        if use == "title":
            return forms.TITLE in slots, opens, -area
        return forms.TITLE in slots, not opens, area

    index, layout, slots = max(candidates, key=worth)
    return _made(layout, index, use, _completed(layout, slots, size), size)


def _measure(form: Form) -> float:
    return float(form.area[2]) * form.area[3]


def _completed(layout: LayoutSource, slots: dict[str, Slot], size: tuple[int, int]) -> dict[str, Slot]:
    """The slots with a title and a text box put in where the layout has none."""
    width, height = size
    edge = round(width * EDGE)
    full = dict(slots)
    full.setdefault(forms.TITLE, _made_title(layout, full, (edge, edge, width - 2 * edge, height // 6)))
    title = full[forms.TITLE].box
    top = title[1] + title[3] + edge // 2
    below = (edge, top, width - 2 * edge, height - top - 2 * LINE)
    full.setdefault(forms.MAIN, replace(_loose(layout, full), role=forms.MAIN, box=below))
    return full


def _made_title(layout: LayoutSource, slots: Mapping[str, Slot], box: Box) -> Slot:
    """A title that the layout does not have: it looks like the master's, and stands at the top."""
    master = layout.inherits.shapes.get("title")
    if master is None:
        style = _loose(layout, slots).style(0)._replace(size=TITLE_PT, before=0.0)
        return replace(_loose(layout, slots), role=forms.TITLE, kind="title", name="Title", loose=False, made=True,
                       inset=INSET, box=box, levels=(style,))  # fmt: skip
    return replace(slot_of(layout, master, forms.TITLE), box=box, placed=True)
