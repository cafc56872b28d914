"""Slides of statements: a sentence as headline, the others of its section below; small sections side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.model import Difference, Statement
from summarizer.renderers.deck.plan.blocks import HALF, HEAD, as_many, block, columns, filled, snug
from summarizer.renderers.deck.plan.differences import as_many_differences, difference_notes, panel
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading, headline
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Fill, Paragraph, Slide, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form
from summarizer.renderers.picks import by_consequence
from summarizer.renderers.printing import best_opener, leans_back
from summarizer.renderers.support import support_of

BESIDE = (6.6, 5.0)
"""Shares of the width of statements and of the panel beside them."""
MOST_COLUMNS = 3
MOST_OVER = 3
"""Differences under a sentence that stands alone in its section."""
STEM = 5
MOST_LISTED = 8
"""Statements on a slide of the appendix, which is looked up."""


class Group(NamedTuple):
    """A name, and the statements under it that wait for a place."""

    name: str
    statements: tuple[Statement, ...]


class Listed(NamedTuple):
    """A slide of one group, what of it is left, and the differences that stand beside it."""

    slide: Slide
    left: Group
    differences: tuple[Difference, ...] = ()


def listed_slide(given: Given, told: Told, group: Group, *, beside: bool = False) -> Listed | None:
    """A slide of one group, with the weightiest differences ``beside``.

    None where it would not be filled to half: its matter then goes elsewhere.
    """
    form = given.form("key") if beside else given.form("section")
    ordered = best_opener(group.statements, given.labels, given.brief.language)
    spare = [s for s in ordered if _opener(given, [other for other in ordered if other != s])]
    chosen = headline(given, form, spare)
    rest = list(best_opener((s for s in ordered if chosen is None or s != chosen[0]), given.labels,
                            given.brief.language))  # fmt: skip
    if beside and len(group.statements) == 1 and (made := _over_differences(given, told, group)):
        return made
    if not rest or _opener(given, rest) is None:
        return None
    box, right = columns(form.area, *BESIDE) if beside else (form.area, form.area)
    found = panel(given, form, right) if beside else None
    text, count = _statements(given, form, box, rest)
    if text is None or (beside and not found):
        return None
    side, differences = found or (None, ())
    fills: list[Fill] = [text, *snug([side])] if side else [text]
    if filled(fills, form.area) < HALF:
        return None
    shown = [*([chosen[0]] if chosen else []), *rest[:count]]
    told.add(*shown)
    title = chosen[1] if chosen else heading(given, form, group.name)
    notes = statement_notes(given, shown)
    slide = make(given, Head(form, group.name, title, group.name if chosen else None), fills, notes)
    return Listed(slide, Group(group.name, tuple(rest[count:])), differences)


def _over_differences(given: Given, told: Told, group: Group) -> Listed | None:
    """The only sentence of a group as headline over the differences; None where these do not fill half of the slide."""
    form = given.form("glance1")
    chosen = headline(given, form, group.statements)
    found = as_many_differences(given, form, "card 1", form.area, by_consequence(given.brief.differences), MOST_OVER)
    text = block(given, form, "card 1", form.area, found.lines) if found.shown else None
    if chosen is None or text is None or filled([text], form.area) < HALF:
        return None
    told.add(chosen[0])
    notes = [*statement_notes(given, [chosen[0]]), *difference_notes(given, found.shown)]
    slide = make(given, Head(form, group.name, chosen[1], group.name), snug([text]), notes)
    return Listed(slide, Group(group.name, ()), found.shown)


def _statements(given: Given, form: Form, box: forms.Box, rest: Sequence[Statement]) -> tuple[Text | None, int]:
    items = [given.stated(statement) for statement in rest[: given.style.bullets]]
    items = [items[0]._replace(alone=True)] if len(items) == 1 else items
    return as_many(given, form, forms.MAIN, box, [], items)


def column_slide(
    given: Given, told: Told, groups: Sequence[Group], *, section: str, name: str, headed: bool = False
) -> tuple[Slide, list[Group]] | None:
    """Up to three groups side by side, each with as many statements as fit; and what is left of them.

    None where one of them has no statement that fits its column, the slide would not be filled to half, or it has no
    sentence as its title though it must be ``headed`` by one.
    """
    form = given.form(f"glance{len(groups)}")
    chosen = _heading_statement(given, form, groups)
    if headed and chosen is None:
        return None
    cards, left, shown = list[Text](), list[Group](), list[Statement]()
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
    if filled(cards, form.area) < HALF:
        return None
    shown = [*([chosen[0]] if chosen else []), *shown]
    told.add(*shown)
    title = chosen[1] if chosen else heading(given, form, name)
    kicker = name if chosen else None
    slide = make(given, Head(form, section, title, kicker), snug(cards), statement_notes(given, shown))
    return slide, [group for group in left if group.statements]


def stacked_slide(
    given: Given, told: Told, groups: Sequence[Group], *, section: str, name: str
) -> tuple[Slide, list[Group]] | None:
    """Groups of a sentence or two under each other, headed by a sentence of the first that has one; and what is left.

    Of the last group as many statements as fit. None where not even one does, or half of the slide would be empty.
    """
    form = given.form("glance1")
    for group in groups:
        chosen = headline(given, form, group.statements)
        rest = [g._replace(statements=tuple(s for s in g.statements if not chosen or s != chosen[0])) for g in groups]
        rest = [g for g in rest if g.statements]
        if chosen is None or not rest or any(_opener(given, g.statements) is None for g in rest):
            continue
        *others, last = [_opened(given, g) for g in rest]
        head = [*(line for g in others for line in under_name(given, g)), given.own(last.name, level=HEAD)]
        items = [given.stated(statement) for statement in last.statements]
        text, count = as_many(given, form, "card 1", form.area, head, items)
        if text and filled([text], form.area) >= HALF:
            shown = [chosen[0], *(s for g in others for s in g.statements), *last.statements[:count]]
            told.add(*shown)
            slide = make(given, Head(form, section, chosen[1], name), snug([text]), statement_notes(given, shown))
            left = last._replace(statements=last.statements[count:])
            return slide, [left] if left.statements else []
    return None


def _opened(given: Given, group: Group) -> Group:
    """The group with a statement at its head that leans on none before it."""
    return group._replace(statements=best_opener(group.statements, given.labels, given.brief.language))


def under_name(given: Given, group: Group) -> list[Paragraph]:
    """The name of a group as a heading, and its statements."""
    return [given.own(group.name, level=HEAD), *(given.stated(s) for s in _opened(given, group).statements)]


def _heading_statement(given: Given, form: Form, groups: Sequence[Group]) -> tuple[Statement, Text] | None:
    """A sentence that heads the slide, out of a group that has another to open its column.

    One that several articles say comes first, then one with most names of the event's title.
    """
    spare = [s for group in groups for s in group.statements if _opener(given, [o for o in group.statements if o != s])]
    return headline(given, form, sorted(spare, key=lambda statement: _weight(given, statement), reverse=True))


def _weight(given: Given, statement: Statement) -> tuple[int, int]:
    support = support_of(given.brief, statement)
    return support.carried if support else 1, len(_names(given.brief.title) & _names(statement.text))


def _names(text: str) -> set[str]:
    """Beginnings of the longer words with a capital letter, so that "Korea" meets "Korean"."""
    return {word[:STEM] for word in re.findall(r"\w+", text) if len(word) >= STEM and word[0].isupper()}


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
