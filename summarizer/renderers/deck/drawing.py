"""The slides of a deck drawn as SVG from its plan: what stands where, without an office program.

Each line of text stands where the plan broke it; grounds and pictures of the template are not drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarizer.model import Brief
from summarizer.renderers.deck.plan.planning import given_for, plan_deck
from summarizer.renderers.deck.plan.slides import Figure, Fill, Paragraph, Picture, Slide, Table, Text
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Slot
from summarizer.renderers.web.elements import element, escaped

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout

USUAL_PT = 14.0
LEADING = 1.2
"""A line's height over its size."""
LEVEL_PT = 14.0
"""That each level of a list stands further in."""
CELL_PT = 5.0
"""Between the edge of a cell and its text."""
BESIDE = ("marking", "marking foot", "footer", "date", "number")
"""What every slide bears, which no preview is looked at for."""


def draw_slides(brief: Brief, layout: Layout) -> list[str]:
    """An SVG a slide; raises InputError for a template that cannot be used."""
    from summarizer.renderers.deck.template.loading import open_template

    template = open_template(layout.template, {str(use): names for use, names in layout.deck.layouts.items()})
    given = given_for(brief, layout.deck, layout.labels, template.resolved.forms, None)
    size = (int(template.presentation.slide_width), int(template.presentation.slide_height))
    return [_drawn(slide, *(side / EMU_PER_POINT for side in size)) for slide in plan_deck(given).slides]


def _drawn(slide: Slide, width: float, height: float) -> str:
    ground = f'<rect width="{width:.0f}" height="{height:.0f}" fill="#ffffff"/>'
    inside = "".join(part for fill in slide.fills for part in _fill(fill, slide))
    title = element("title", escaped(slide.title))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'font-family="sans-serif">{title}{ground}{inside}</svg>\n'
    )


def _fill(fill: Fill, slide: Slide) -> Iterator[str]:
    if isinstance(fill, Picture):
        return
    if isinstance(fill, Figure):
        yield from _figure(fill)
        return
    slot = fill.slot or slide.form.slots.get(fill.role)
    if slot is None or fill.role in BESIDE:
        return
    if isinstance(fill, Text):
        left, top = slot.box[0] + slot.inset[0], slot.box[1] + slot.inset[1]
        yield from _paragraphs(fill.paragraphs, left / EMU_PER_POINT, top / EMU_PER_POINT, slot)
    else:
        yield from _table(fill, slot)


def _paragraphs(paragraphs: tuple[Paragraph, ...], x: float, y: float, slot: Slot) -> Iterator[str]:
    for paragraph in paragraphs:
        level = slot.levels[min(paragraph.level, len(slot.levels) - 1)] if slot.levels else None
        size = paragraph.size or (level.size if level else USUAL_PT)
        bold = (level is not None and level.bold) or all(run.bold for run in paragraph.runs)
        for line in paragraph.lines or (paragraph.text,):
            y += size * LEADING
            yield _line(line, x + paragraph.level * LEVEL_PT, y - size * (LEADING - 1), size, bold=bold)
        y += size * 0.35


def _line(text: str, x: float, y: float, size: float, *, bold: bool) -> str:
    return element(
        "text",
        escaped(text),
        x=f"{x:.1f}",
        y=f"{y:.1f}",
        **{"font-size": f"{size:.1f}", "font-weight": "bold" if bold else None, "fill": "#1b2430"},
    )


def _table(table: Table, slot: Slot) -> Iterator[str]:
    left, y = slot.box[0] / EMU_PER_POINT, slot.box[1] / EMU_PER_POINT
    for number, (row, height) in enumerate(zip(table.rows, table.heights, strict=True)):
        x = left
        for cell, width in zip(row, table.widths, strict=True):
            look = "#e6ebf2" if number == 0 else "none"
            yield (
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{look}" '
                'stroke="#c5ccd6" stroke-width="0.5"/>'
            )
            yield from _paragraphs(cell, x + CELL_PT, y, slot)
            x += width
        y += height


def _figure(figure: Figure) -> Iterator[str]:
    left, top, width, height = (side / EMU_PER_POINT for side in figure.box)
    middle = top + height / 2
    yield f'<path d="M{left:.1f} {middle:.1f}h{width:.1f}" stroke="#1a4e8a" stroke-width="2"/>'
    for mark in figure.marks:
        yield f'<circle cx="{left + mark / EMU_PER_POINT:.1f}" cy="{middle:.1f}" r="5" fill="#1a4e8a"/>'
