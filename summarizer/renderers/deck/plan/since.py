"""What has changed since the last issue, on one slide behind the cover: new statements, changes, withdrawals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.model import Statement
from summarizer.renderers.deck.plan.blocks import HEAD, block, columns
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Paragraph, Run, Slide, Text
from summarizer.renderers.deck.template.forms import Form
from summarizer.renderers.since import Line, Piece, is_new, plain_text, since_heading, since_lines

MOST_NEW = 3
"""New statements on the slide; the others are marked where they stand."""


class Laid(NamedTuple):
    """A form of the template with its texts, and the statements that stand in them."""

    form: Form
    fills: tuple[Text, ...]
    shown: tuple[Statement, ...]


def since_slides(given: Given, told: Told) -> list[Slide]:
    """The slide; none where there was no issue before. Its statements stand nowhere else in the body."""
    changes = given.brief.changes
    if changes is None:
        return []
    lines = since_lines(given.brief, given.labels)
    laid = _laid(given, list(_fresh(given, told))[:MOST_NEW], lines)
    told.add(*laid.shown)
    label = since_heading(given.labels, changes)
    notes = [*statement_notes(given, laid.shown), *(given.own(plain_text(line, given.labels)) for line in lines)]
    return [make(given, Head(laid.form, label, heading(given, laid.form, label)), laid.fills, notes)]


def _fresh(given: Given, told: Told) -> Iterator[Statement]:
    """The new statements that the bottom line does not print."""
    brief = given.brief
    every = [s for section in brief.sections for s in section.statements]
    for statement in told.free([*every, *brief.also_reported]):
        if is_new(brief, statement) and statement not in brief.bottom_line:
            yield statement


def _laid(given: Given, fresh: Sequence[Statement], lines: Sequence[Line]) -> Laid:
    """New statements beside what changed, as much as fits at the deck's size; alone where there is only one of both."""
    other = [line for line in lines if line.head != given.labels.since_new] or list(lines)
    for count in range(len(fresh), -1, -1):
        for kept in range(len(other), -1, -1):
            if laid := _tried(given, fresh[:count], other[:kept]):
                return laid
    return Laid(given.form("glance1"), (), ())


def _tried(given: Given, fresh: Sequence[Statement], lines: Sequence[Line]) -> Laid | None:
    """The texts in their columns; None where one does not fit or there is nothing to set."""
    new = [given.own(given.labels.since_new, level=HEAD), *(given.stated(s, mark=False) for s in fresh)]
    parts = [part for part in (new if fresh else [], [_paragraph(given, line) for line in lines]) if part]
    if not parts:
        return None
    form = given.form(f"glance{len(parts)}")
    placed = enumerate(zip(columns(form.area, *[1.0] * len(parts)), parts, strict=True), 1)
    texts = [text for number, (box, part) in placed if (text := block(given, form, f"card {number}", box, part))]
    return Laid(form, tuple(texts), tuple(fresh)) if len(texts) == len(parts) else None


def _paragraph(given: Given, line: Line) -> Paragraph:
    opening = f"{line.head}{given.labels.colon}" if line.head else ""
    head = Run(text=opening, language=given.language(), bold=True)
    runs = (head, *(_run(given, piece) for piece in line.pieces))
    return Paragraph(runs=tuple(run for run in runs if run.text))


def _run(given: Given, piece: Piece) -> Run:
    if piece.verbatim:
        return Run(text=piece.text, language=given.language(piece.source))
    return Run(text=piece.text, language=given.language(), source=piece.source)
