"""Slides of statements: a sentence as headline, the others of its section below; small sections side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.model import Statement
from summarizer.renderers.deck.plan.blocks import HALF, HEAD, as_many, block, columns, filled
from summarizer.renderers.deck.plan.differences import panel
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading, headline
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Fill, Slide, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form
from summarizer.renderers.printing import best_opener, leans_back

BESIDE = (6.6, 5.0)
"""Shares of the width of statements and of the panel beside them."""
MOST_COLUMNS = 3
MOST_LISTED = 8
"""Statements on a slide of the appendix, which is looked up."""


class Group(NamedTuple):
    """A name, and the statements under it that wait for a place."""

    name: str
    statements: tuple[Statement, ...]


def listed_slide(given: Given, told: Told, group: Group, *, beside: bool = False) -> tuple[Slide, Group] | None:
    """A slide of one group, with the weightiest differences ``beside``; and what of the group is left.

    None where it would not be filled to half: its matter then goes elsewhere.
    """
    form = given.form("key") if beside else given.form("section")
    ordered = best_opener(group.statements, given.labels, given.brief.language)
    spare = [s for s in ordered if _opener(given, [other for other in ordered if other != s])]
    chosen = headline(given, form, spare)
    rest = list(best_opener((s for s in ordered if chosen is None or s != chosen[0]), given.labels,
                            given.brief.language))  # fmt: skip
    if not rest or _opener(given, rest) is None:
        return None
    box, fills = form.area, list[Fill]()
    if beside:
        box, right = columns(form.area, *BESIDE)
        fills = [text] if (text := panel(given, form, right)) else []
    text, count = _statements(given, form, box, rest)
    if text is None or filled([text, *fills], form.area) < HALF or (beside and not fills):
        return None
    shown = [*([chosen[0]] if chosen else []), *rest[:count]]
    told.add(*shown)
    title = chosen[1] if chosen else heading(given, form, group.name)
    notes = statement_notes(given, shown)
    slide = make(given, Head(form, group.name, title, group.name if chosen else None), [text, *fills], notes)
    return slide, Group(group.name, tuple(rest[count:]))


def _statements(given: Given, form: Form, box: forms.Box, rest: Sequence[Statement]) -> tuple[Text | None, int]:
    items = [given.stated(statement) for statement in rest[: given.style.bullets]]
    items = [items[0]._replace(alone=True)] if len(items) == 1 else items
    return as_many(given, form, forms.MAIN, box, [], items)


def column_slide(
    given: Given, told: Told, groups: Sequence[Group], *, section: str, name: str, least: float = HALF
) -> tuple[Slide, list[Group]] | None:
    """Up to three groups side by side, each with as many statements as fit; and what is left of them.

    None where one of them has no statement that fits its column, or the slide would not be filled to half.
    """
    form = given.form(f"glance{len(groups)}")
    chosen = _heading_statement(given, form, groups)
    cards, left, shown = list[Fill](), list[Group](), list[Statement]()
    for number, (group, box) in enumerate(zip(groups, columns(form.area, *[1.0] * len(groups)), strict=True), 1):
        rest = best_opener((s for s in group.statements if chosen is None or s != chosen[0]), given.labels,
                           given.brief.language)  # fmt: skip
        if not rest or _opener(given, rest) is None:
            return None
        head = [given.own(group.name, level=HEAD)]
        text, count = as_many(given, form, f"card {number}", box, head, [given.stated(s) for s in rest])
        if text is None:
            return None
        cards.append(text)
        shown += rest[:count]
        left.append(Group(group.name, tuple(rest[count:])))
    if filled(cards, form.area) < least:
        return None
    shown = [*([chosen[0]] if chosen else []), *shown]
    told.add(*shown)
    title = chosen[1] if chosen else heading(given, form, name)
    kicker = name if chosen else None
    slide = make(given, Head(form, section, title, kicker), cards, statement_notes(given, shown))
    return slide, [group for group in left if group.statements]


def _heading_statement(given: Given, form: Form, groups: Sequence[Group]) -> tuple[Statement, Text] | None:
    """A sentence that heads the slide, out of a group that has another to open its column."""
    spare = [s for group in groups for s in group.statements if _opener(given, [o for o in group.statements if o != s])]
    return headline(given, form, spare)


def _opener(given: Given, statements: Sequence[Statement]) -> Statement | None:
    """The statement that can open a block; None where all lean on what stands before them."""
    first = best_opener(statements, given.labels, given.brief.language)[:1]
    return next((s for s in first if not leans_back(given.printed(s), given.labels, given.brief.language)), None)


def further_slides(given: Given, groups: Sequence[Group]) -> list[Slide]:
    """Statements that found no place in the body, for the appendix, on as many slides as it takes.

    One that fits no slide even alone stands in the notes, in full.
    """
    form = given.form("section")
    name = groups[0].name if len(groups) == 1 else given.labels.more_statements
    left = [statement for group in groups for statement in group.statements]
    slides = list[Slide]()
    while left:
        pieces = [given.stated(statement) for statement in left[:MOST_LISTED]]
        text, count = as_many(given, form, forms.MAIN, form.area, [], pieces)
        taken = left[: max(count, 1)]
        fills = [text] if text else [block(given, form, forms.MAIN, form.area, [given.number(taken[0].source)])]
        head = Head(form, name, heading(given, form, name), appendix=True)
        slides.append(make(given, head, [fill for fill in fills if fill], statement_notes(given, taken)))
        left = left[len(taken) :]
    return slides
