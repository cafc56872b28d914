"""The first slide: what the event is, when, from how many articles, for whom."""

from __future__ import annotations

import re

from summarizer.renderers.by_desk import changed_by_desk
from summarizer.renderers.days import day
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.measure import fit
from summarizer.renderers.deck.plan.slides import Fill, Slide, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.wording import how_recent, tied

INSIDE_NAME = re.compile(r"(?<=\w)-(?=[A-Z0-9])")
"""A hyphen in a name or between two days, at which PowerPoint would break a line."""


def cover_slide(given: Given) -> Slide:
    """The title slide; lines that do not fit stand in the notes."""
    form = given.forms["title"]
    title = heading(given, form, INSIDE_NAME.sub("\N{NON-BREAKING HYPHEN}", tied(given.brief.title)))
    lines = _lines(given)
    fills: list[Fill] = [text] if (text := _subtitle(given, lines)) else []
    if given.crest:
        fills.append(given.crest.at(form.slots[forms.TITLE].box[0], _crest_top(given)))
    changed = changed_by_desk(given.brief, given.labels)
    notes = [given.own(line) for line in (given.brief.title, *lines, *([changed] if changed else []))]
    return make(given, Head(form, given.labels.bottom_line, title), fills, notes)


def _crest_top(given: Given) -> int:
    return max(round(given.forms["title"].slots[forms.TITLE].box[1] * 0.4) - (given.crest.height if given.crest else 0)
               // 2, 0)  # fmt: skip


def _lines(given: Given) -> list[str]:
    brief, labels = given.brief, given.labels
    version = ", ".join(
        part for part in (brief.version, f"{labels.supersedes} {brief.supersedes}" if brief.supersedes else "") if part
    )
    rows = (
        (labels.event_date, day(labels, brief.event_date) if brief.event_date else None),
        (labels.to, brief.to),
        (labels.sender, brief.sender),
        (labels.reference, brief.reference),
        (labels.version, version),
        (labels.correction, brief.correction),
    )
    return [*(f"{label}{labels.colon}{value}" for label, value in rows if value), how_recent(labels, brief.sources)]


def _subtitle(given: Given, lines: list[str]) -> Text | None:
    """As many lines as fit; the date and what it is made from are the last to go."""
    form = given.forms["title"]
    if forms.MAIN not in form.slots:
        return None
    slot = form.slots[forms.MAIN]
    kept = list(lines)
    while kept:
        laid = fit([given.own(line) for line in kept], slot, forms.SMALLEST)
        if laid:
            return Text(role=forms.MAIN, paragraphs=laid)
        kept.pop(-2 if len(kept) > 2 else -1)  # noqa: PLR2004 -- the first and the last
    return None
