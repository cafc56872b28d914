"""Plan a deck: which slides it has, in what order, with every text measured. Pure: no file, no clock.

Six slides tell the event, from the cover to what to be careful with; a section with more matter gets a further slide
where that is half full. What has no place there stands in the appendix, and so does what is only looked up.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from summarizer.config.deck_style import DeckStyle
from summarizer.config.kinds import kind_of
from summarizer.config.labels import Labels
from summarizer.model import Brief, Difference, Section
from summarizer.renderers.deck.plan.appendix import cited_on, source_slides, targets
from summarizer.renderers.deck.plan.bottom_line import bottom_line_slides
from summarizer.renderers.deck.plan.careful import careful_slides
from summarizer.renderers.deck.plan.cover import cover_slide
from summarizer.renderers.deck.plan.frame import BETWEEN_NAMES, explained
from summarizer.renderers.deck.plan.given import Crest, Given, Told
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.marking import below_marking
from summarizer.renderers.deck.plan.positions import position_slides
from summarizer.renderers.deck.plan.quotations import left_slides
from summarizer.renderers.deck.plan.since import since_slides
from summarizer.renderers.deck.plan.slides import Deck, Slide, Text
from summarizer.renderers.deck.plan.statements import (
    MOST_COLUMNS,
    Group,
    column_slide,
    listed_slide,
    stacked_slide,
)
from summarizer.renderers.deck.plan.steps import step_slides
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Forms

LATER = 3
"""Slides that are kept free for what comes after the decisions: answers or steps, and what to be careful with."""
MOST_STACKED = 5
"""Groups of a sentence or two under each other on a slide."""
ROOMY_PT = (640.0, 260.0)
"""Width and height of an area from which the text is set at its full size; below it at the least."""


def given_for(brief: Brief, style: DeckStyle, labels: Labels, template: Forms, crest: Crest | None = None) -> Given:
    """What the plan is made from, with the one size of text that the template's area for it asks for."""
    area = template["section"].area
    roomy = area[2] >= ROOMY_PT[0] * EMU_PER_POINT and area[3] >= ROOMY_PT[1] * EMU_PER_POINT
    size = style.body_pt if roomy else style.body_least_pt
    known = below_marking(template, brief.marking)
    return Given(brief=brief, style=style, labels=labels, forms=known, size=size, crest=crest)


def plan_deck(given: Given) -> Deck:
    """The brief as slides of the template."""
    slides = explained(given, _unique(given, _slides(given)))
    return Deck(slides=tuple(slides), targets=targets(slides, given))


def _slides(given: Given) -> list[Slide]:
    told = Told()
    since = since_slides(given, told)
    most = given.style.at_most + len(since)
    opening = [cover_slide(given), *since, *bottom_line_slides(given, told)]
    decided, shown, waiting = _decided(given, told, most - len(opening) - LATER)
    answers, left = _answers(given, told, most - len(opening) - len(decided) - LATER)
    steps, to_come = step_slides(given, told)
    also = [Group(given.labels.also_reported, tuple(told.free(given.brief.also_reported)))]
    groups = [*waiting, *left, *to_come, *(group for group in also if group.statements)]
    room = most - len(opening) - len(decided) - len(answers) - len(steps) - 1
    more, rest = _packed(given, told, groups, room)
    careful, rest = _careful(given, told, shown, rest, {group.name for group in to_come})
    last, rest = _together(given, told, rest) if room > len(more) else ([], rest)
    body = [*opening, *decided, *answers, *steps, *more, *last, *careful]
    every = [*body, *left_slides(given, told, rest)]
    return [*every, *source_slides(given, cited_on(every))]


def _careful(
    given: Given, told: Told, shown: Sequence[Difference], rest: Sequence[Group], coming: Collection[str]
) -> tuple[list[Slide], list[Group]]:
    """What to be careful with, beside what is to come where that fills no slide of its own."""
    first = sorted(rest, key=lambda group: group.name not in coming)
    slides, left = careful_slides(given, told, shown, first)
    return slides, [group for group in rest if group in left]


def _groups(told: Told, sections: Sequence[Section]) -> list[Group]:
    groups = (Group(section.title, tuple(told.free(section.statements))) for section in sections)
    return [group for group in groups if group.statements]


def _decided(given: Given, told: Told, room: int) -> tuple[list[Slide], list[Difference], list[Group]]:
    """What came of the event and its topics: a slide a section, the first with the weightiest differences beside it.

    Also which differences those are, and the groups that would not fill a slide.
    """
    sections = [s for s in given.brief.sections if not (kind_of(s.kind).answers or kind_of(s.kind).to_come)]
    slides, shown, waiting = list[Slide](), list[Difference](), list[Group]()
    for group in _groups(told, sections):
        for beside in (not slides, False):
            made = listed_slide(given, told, group, beside=beside) if len(slides) < room else None
            if made:
                break
        if made is None:
            waiting.append(group)
            continue
        slides.append(made.slide)
        shown += made.differences
        waiting += [made.left] if made.left.statements else []
    return slides, shown, waiting


def _answers(given: Given, told: Told, room: int) -> tuple[list[Slide], list[Group]]:
    """Who says what as a table, or the parties' answers side by side; and what is left of these."""
    table = position_slides(given, told)
    groups = _groups(told, [s for s in given.brief.sections if kind_of(s.kind).answers])
    if table or not groups:
        return table, groups
    return _packed(given, told, groups, room, name=given.labels.responses)


def _packed(
    given: Given, told: Told, groups: Sequence[Group], room: int, name: str | None = None
) -> tuple[list[Slide], list[Group]]:
    """As many slides as the groups fill to half, alone or side by side; and the groups that are left."""
    waiting, slides, rest = list(groups), list[Slide](), list[Group]()
    while waiting and len(slides) < room:
        made = _first_slide(given, told, waiting, name)
        if made is None:
            rest.append(waiting.pop(0))
            continue
        slide, left, used = made
        slides.append(slide)
        waiting = [*left, *waiting[used:]]
    return slides, [*rest, *waiting]


def _together(given: Given, told: Told, groups: Sequence[Group]) -> tuple[list[Slide], list[Group]]:
    """What is left of all groups on one slide, where it fills that to half."""
    single = Group(given.labels.more_statements, tuple(s for group in groups for s in group.statements))
    made = listed_slide(given, told, single) if single.statements else None
    if made is None:
        return [], list(groups)
    return [made.slide], [made.left] if made.left.statements else []


def _first_slide(
    given: Given, told: Told, waiting: Sequence[Group], name: str | None
) -> tuple[Slide, list[Group], int] | None:
    """A slide of the first groups, as many as there are columns for; what is left of them, and how many they were.

    One that a sentence heads goes before one that is only named, and columns before groups under each other.
    """
    for headed in (True, False):
        for count in range(min(MOST_STACKED, len(waiting)), 1, -1):
            groups = waiting[:count]
            title = name or BETWEEN_NAMES.join(group.name for group in groups)
            section = name or groups[0].name
            columned = column_slide(given, told, groups, section=section, name=title, headed=headed) if (
                count <= MOST_COLUMNS) else None  # fmt: skip
            made = columned or (stacked_slide(given, told, groups, section=section, name=title) if headed else None)
            if made:
                return made[0], made[1], count
        if headed and len(waiting[0].statements) > 1 and (alone := listed_slide(given, told, waiting[0])):
            return alone.slide, [alone.left] if alone.left.statements else [], 1
    alone = listed_slide(given, told, waiting[0])
    return (alone.slide, [alone.left] if alone.left.statements else [], 1) if alone else None


def _unique(given: Given, slides: list[Slide]) -> list[Slide]:
    """The slides with a number after a title that an earlier one has."""
    seen: dict[str, int] = {}
    unique = []
    for slide in slides:
        key = slide.title.casefold()
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1:
            name = given.labels.numbered.format(title=slide.title, number=seen[key])
            slide = _renamed(slide, heading(given, slide.form, name))  # noqa: PLW2901 -- under another title
        unique.append(slide)
    return unique


def _renamed(slide: Slide, title: Text) -> Slide:
    fills = tuple(title if isinstance(f, Text) and f.role == forms.TITLE else f for f in slide.fills)
    return slide._replace(fills=fills)
