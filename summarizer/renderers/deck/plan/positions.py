"""Who says what: parties by issues in a native table, where at least half of its cells are filled."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import product

from summarizer.model import Position
from summarizer.renderers.deck.plan.blocks import HALF
from summarizer.renderers.deck.plan.differences import capital
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.notes import verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Slide
from summarizer.renderers.deck.plan.tables import Grid, Row, lay_out_table
from summarizer.renderers.wording import named, quoted

PARTIES, ISSUES, LONGEST = 3, 3, 14
"""At most so many rows and columns, and words in a cell: more is not read from a slide."""
FEWEST = 2
"""Parties and issues: a table of one is a sentence."""
DASH = "–"


def position_slides(given: Given, told: Told) -> list[Slide]:
    """One table slide, with as many parties and issues as fit; none where too little is known for one."""
    usable = [p for p in given.brief.positions
              if len(p.text.split()) <= LONGEST and not told.covers(p.source, p.start, p.end)]  # fmt: skip
    for parties, issues in sorted(product((3, 2), (3, 2)), key=lambda size: -size[0] * size[1]):
        slide = _table_slide(given, usable, parties, issues)
        if slide:
            return [slide]
    return []


def _table_slide(given: Given, usable: Sequence[Position], parties: int, issues: int) -> Slide | None:
    rows, columns = _densest(usable, parties, issues)
    if len(rows) < FEWEST or len(columns) < FEWEST:
        return None
    cells = {(row, column): _said(usable, row, column) for row in rows for column in columns}
    known = [position for position in cells.values() if position]
    if len(known) < HALF * len(cells):
        return None
    header: Row = [[given.own(given.labels.who)], *([given.own(capital(column))] for column in columns)]
    body = tuple(
        [[given.own(named(given.labels, [row]))], *(_cell(given, cells[row, column]) for column in columns)]
        for row in rows
    )
    label = given.labels.positions
    form = given.form("table")
    grid = Grid(shares=(0.8, *[1.4] * len(columns)), header=header, rows=body, name=label)
    table = lay_out_table(given, form, grid, form.area)
    if table is None:
        return None
    notes = [
        note
        for p in known
        for note in verbatim(given, f"{named(given.labels, [p.actor])}{given.labels.colon}{p.text}", p.source)
    ]
    return make(given, Head(form, label, heading(given, form, label)), [table], notes)


def _densest(usable: Sequence[Position], parties: int, issues: int) -> tuple[list[str], list[str]]:
    """The issues that most parties speak on, and the parties that speak on most of these, in the brief's order."""
    pairs = dict.fromkeys((p.actor, p.topic) for p in usable)
    topics = [topic for topic, _ in Counter(topic for _, topic in pairs).most_common(issues)]
    actors = [actor for actor, _ in Counter(actor for actor, topic in pairs if topic in topics).most_common(parties)]
    return actors, topics


def _said(usable: Sequence[Position], actor: str, topic: str) -> Position | None:
    found = [position for position in usable if position.actor == actor and position.topic == topic]
    return min(found, key=lambda position: len(position.text.split()), default=None)


def _cell(given: Given, said: Position | None) -> list[Paragraph]:
    if said is None:
        return [given.own(DASH)]
    return [given.cited(quoted(given.labels, said.text), (said.source,))]
