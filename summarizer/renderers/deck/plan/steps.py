"""The next steps: a line of time when two or more have dates, else they are statements like others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.config.kinds import kind_of
from summarizer.model import Statement
from summarizer.renderers.days import day
from summarizer.renderers.deck.plan.blocks import HALF, block, columns, filled, height_of
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading, headline
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Figure, Fill, Slide, Text
from summarizer.renderers.deck.plan.statements import Group
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Box, Form
from summarizer.renderers.deck.template.grounds import line_colour
from summarizer.renderers.deck.template.house_names import WHAT, WHEN

FEWEST, MOST = 2, 4
"""Days on a line of time."""
WHEN_PT, LINE_PT, GAP_PT = 32.0, 18.0, 10.0
"""Heights of the dates above the line, of the line with its marks, and the gap to the text below."""


class Day(NamedTuple):
    """A day, and what is due then."""

    due: str
    """As an ISO date."""
    statements: tuple[Statement, ...]


def step_slides(given: Given, told: Told) -> tuple[list[Slide], list[Group]]:
    """A slide with the line of time, if there is one; and the groups of steps that have yet to find their place."""
    sections = [section for section in given.brief.sections if kind_of(section.kind).to_come]
    waiting = {section.title: told.free(section.statements) for section in sections}
    free = [statement for statements in waiting.values() for statement in statements]
    dated = _dated(given, free)
    slide = _timeline(given, told, dated, [s for s in free if all(s not in day.statements for day in dated)])
    groups = [Group(title, tuple(told.free(statements))) for title, statements in waiting.items()]
    return ([slide] if slide else []), [group for group in groups if group.statements]


def _dated(given: Given, free: Sequence[Statement]) -> list[Day]:
    """The days of the steps, each statement once, the nearest first."""
    known = [step for step in given.brief.steps if step.due and step.statement in free]
    single = {step.statement: step for step in reversed(known)}
    days: dict[str, list[Statement]] = {}
    for step in sorted(single.values(), key=lambda step: str(step.due)):
        days.setdefault(str(step.due), []).append(step.statement)
    return [Day(due, tuple(statements)) for due, statements in days.items()]


def _timeline(given: Given, told: Told, dated: Sequence[Day], undated: Sequence[Statement]) -> Slide | None:
    """The slide with as many dates as fit, headed by a step without a date where the slide is full without it too."""
    for count in range(min(len(dated), MOST), FEWEST - 1, -1):
        form = given.form(f"timeline{count}")
        drawn = _drawn(given, form, dated[:count])
        for chosen in (headline(given, form, undated), None) if drawn else ():
            rest = [statement for statement in undated if chosen is None or statement != chosen[0]]
            below, more = _below(given, form, drawn, rest)
            if filled([*drawn, *below], form.area) >= HALF:
                shown = [*([chosen[0]] if chosen else []), *(s for one in dated[:count] for s in one.statements), *more]
                told.add(*shown)
                fills = [*(_cut(fill, below) for fill in drawn), *below]
                return _made(given, form, chosen[1] if chosen else None, fills, shown)
    return None


def _cut(fill: Fill, below: Sequence[Text]) -> Fill:
    """A text whose box ends above what stands below the line of time."""
    if not below or not isinstance(fill, Text) or fill.slot is None or below[0].slot is None:
        return fill
    left, top, width, height = fill.slot.box
    return fill._replace(slot=replace(fill.slot, box=(left, top, width, min(height, below[0].slot.box[1] - top))))


def _made(given: Given, form: Form, title: Text | None, fills: Sequence[Fill], shown: Sequence[Statement]) -> Slide:
    name = _name(given)
    head = Head(form, name, title or heading(given, form, name), name if title else None)
    return make(given, head, fills, statement_notes(given, shown))


def _name(given: Given) -> str:
    titles = [section.title for section in given.brief.sections if kind_of(section.kind).to_come]
    return titles[0] if len(titles) == 1 else given.labels.next_steps


def _drawn(given: Given, form: Form, days: Sequence[Day]) -> list[Fill]:
    """Dates, line and texts; nothing where one of the texts does not fit its column."""
    left, top, width, height = form.area
    dates, line = (round(points * EMU_PER_POINT) for points in (WHEN_PT, LINE_PT))
    start = top + dates + line + round(GAP_PT * EMU_PER_POINT)
    boxes = columns((left, start, width, top + height - start), *[1.0] * len(days))
    texts = list[Text]()
    for number, (one, box) in enumerate(zip(days, boxes, strict=True), 1):
        when = block(given, form, f"{WHEN.lower()} {number}", (box[0], top, box[2], dates),
                     [given.own(day(given.labels, one.due), bold=True)])  # fmt: skip
        what = block(
            given, form, f"{WHAT.lower()} {number}", box, [given.stated(statement) for statement in one.statements]
        )
        if when is None or what is None:
            return []
        texts += [when, what]
    rule: Box = (left, top + dates, width, line)
    spoken = given.labels.timeline_alt.format(steps="; ".join(day(given.labels, one.due) for one in days))
    marks = tuple(box[0] + line // 2 for box in boxes)
    figure = Figure(role="line", box=rule, marks=marks, name=_name(given), alt=spoken,
                    colour=line_colour(form.paint, rule))  # fmt: skip
    return [figure, *texts]


def _below(
    given: Given, form: Form, fills: Sequence[Fill], rest: Sequence[Statement]
) -> tuple[list[Text], list[Statement]]:
    """The steps without a date under one label, as many as find room under the line of time."""
    left, top, width, height = form.area
    used = round(filled(fills, form.area) * height) + round(GAP_PT * EMU_PER_POINT)
    for count in range(len(rest), 0, -1):
        paragraphs = [given.own(given.labels.undated, bold=True), *(given.stated(s) for s in rest[:count])]
        tall = height_of(given, form, forms.COMMENT, form.area, paragraphs)
        if used + tall <= height:
            text = block(given, form, forms.COMMENT, (left, top + height - tall, width, tall), paragraphs)
            return ([text], list(rest[:count])) if text else ([], [])
    return [], []
