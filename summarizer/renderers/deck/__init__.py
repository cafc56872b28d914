"""The deck: a brief planned into slides of a template, and written as a .pptx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model import Brief
from summarizer.notices import Note, Notice
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.planning import plan_deck

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout
    from summarizer.renderers.deck.template.loading import Template


def render_deck(brief: Brief, layout: Layout, note: Note | None = None) -> bytes:
    """The deck as the bytes of a .pptx; ``note`` is told where the template lacks a layout.

    Raises InputError when the template cannot be read.
    """
    from summarizer.renderers.deck.template.loading import open_template
    from summarizer.renderers.deck.writing.presentation import write_deck

    template = open_template(layout.template, {str(use): names for use, names in layout.deck.layouts.items()})
    plan = plan_deck(brief, layout.deck, template.resolved.forms, _notices(template, layout))
    for notice in plan.notices:
        (note or _unheard)(notice)
    return write_deck(plan, template, Given(brief=brief, style=layout.deck, forms=template.resolved.forms))


def _unheard(_notice: Notice) -> None:
    """What becomes of a notice that nobody asked for."""


def _notices(template: Template, layout: Layout) -> tuple[Notice, ...]:
    """What the template has no layout for, and which names it has."""
    dropped = ", ".join(template.left_out)
    left_out = (
        (Notice(kind="template", text=f"left out of the template: {dropped}", file=layout.template.name),)
        if dropped
        else ()
    )
    return (*left_out, *_lacking(template, layout))


def _lacking(template: Template, layout: Layout) -> tuple[Notice, ...]:
    lacking = [*template.resolved.guessed, *template.resolved.missing]
    if not lacking:
        return ()
    names = ", ".join(f"“{item.name}”" for item in template.layouts)
    used = template.resolved.forms["section"].name
    text = (
        f"the template has no layout for {', '.join(lacking)}; “{used}” and the nearest others are used instead. "
        f"It has {names}; name them under layouts: in deck.yaml"
    )
    return (Notice(kind="template", text=text, file=layout.template.name),)
