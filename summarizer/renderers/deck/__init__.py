"""The deck: a brief planned into slides of a template, and written as a .pptx."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summarizer.model import Brief
from summarizer.notices import Note, Notice
from summarizer.renderers.deck.plan.planning import given_for, plan_deck

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout
    from summarizer.renderers.deck.template.loading import Template


def render_deck(brief: Brief, layout: Layout, note: Note | None = None) -> bytes:
    """The deck as the bytes of a .pptx; ``note`` is told once what the template lacks and what was done instead.

    Raises InputError when the template or the logo cannot be read.
    """
    from summarizer.renderers.deck.template.loading import open_template
    from summarizer.renderers.deck.writing.crest import crest_of
    from summarizer.renderers.deck.writing.presentation import write_deck

    template = open_template(layout.template, {str(use): names for use, names in layout.deck.layouts.items()})
    crest = None if template.has_pictures else crest_of(layout)
    given = given_for(brief, layout.deck, layout.labels, template.resolved.forms, crest)
    plan = plan_deck(given)
    for notice in _notices(template, layout):
        (note or _unheard)(notice)
    return write_deck(plan, template, given)


def _unheard(_notice: Notice) -> None:
    """What becomes of a notice that nobody asked for."""


def _notices(template: Template, layout: Layout) -> tuple[Notice, ...]:
    """What of the template is not taken over; and what it was not made for, with what was done instead."""
    dropped = ", ".join(template.left_out)
    left_out = (
        (Notice(kind="template", text=f"left out of the template: {dropped}", file=layout.template.name),)
        if dropped
        else ()
    )
    return (*left_out, *_lacking(template, layout))


def _lacking(template: Template, layout: Layout) -> tuple[Notice, ...]:
    reasons = "; ".join(_reasons(template))
    if not reasons:
        return ()
    names = ", ".join(f"“{item.name}”" for item in template.layouts)
    text = (
        f"the template was not made for this deck: {reasons}. Its layouts are {names}; name them under layouts: in "
        "deck.yaml"
    )
    return (Notice(kind="template", text=text, file=layout.template.name),)


def _reasons(template: Template) -> Iterator[str]:
    resolved = template.resolved
    if set(resolved.missing) - {"sources"}:
        yield "it has no layouts for columns, tables and a line of time, so text boxes stand in its layout for text"
    if resolved.guessed:
        used = resolved.forms["section"].name
        yield f"no layout of its is known as one for {' or '.join(resolved.guessed)}, so “{used}” is used"
    if resolved.replaced:
        names = ", ".join(f"“{name}”" for name in resolved.replaced)
        yield f"the text box of {names} is too small or covered, so the free part of the slide is used"
