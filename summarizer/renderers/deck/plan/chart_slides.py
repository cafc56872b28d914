"""The slide that shows how far the articles agree: claims by the number of articles that carry them."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.model import Statement
from summarizer.renderers.deck.plan.given import Given, Head, make, printed
from summarizer.renderers.deck.plan.headline import shortened
from summarizer.renderers.deck.plan.measure import line_height, wrap
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Chart, Paragraph, Slide
from summarizer.renderers.deck.plan.text_slides import heading
from summarizer.renderers.deck.template import forms

LABEL_SHARE = 0.56
"""Of the chart's width: labels are sentences, bars are short."""
LABEL_SIZES = (18.0, 16.0, 14.0, 12.0)
LABEL_GAP = 0.9
"""Share of a bar's row that its label may fill, so that neighbours stay apart."""
FEWEST = 2
"""Claims carried by several articles; a chart of fewer shows nothing."""


def agreement_slides(given: Given, _taken: frozenset[str]) -> list[Slide]:
    """A bar for each claim that more than one article carries, longest first; none where fewer than two are."""
    total = len(given.brief.sources)
    claims = _claims(given)[: given.style.bars]
    form = given.forms["chart"]
    slot = form.slots[forms.MAIN]
    labelled = _labelled(given, claims, slot.box[2] / forms.EMU_PER_POINT, slot.box[3] / forms.EMU_PER_POINT)
    if len(labelled) < FEWEST:
        return []
    label = given.label("agreement")
    statements = [statement for statement, _ in labelled]
    values = tuple(1 + len(statement.also_in) for statement in statements)
    chart = Chart(
        role=forms.MAIN, labels=tuple(paragraph for _, paragraph in labelled), values=values, total=total,
        series=given.label("agreement_axis", total=total), name=label, label_share=LABEL_SHARE,
        alt=given.label("chart_of", what=_spoken(labelled, values)),
    )  # fmt: skip
    notes = [given.own(given.label("agreement_note", total=total)), *statement_notes(given, statements)]
    return [make(given, Head(form, label, heading(given, form, label)), [chart], notes)]


def _claims(given: Given) -> list[Statement]:
    every = [s for section in given.brief.sections for s in section.statements] + list(given.brief.bottom_line)
    single = {(s.source, s.start, s.end): s for s in every if s.also_in}
    return sorted(single.values(), key=lambda s: -len(s.also_in))


def _labelled(given: Given, claims: list[Statement], width: float, height: float) -> list[tuple[Statement, Paragraph]]:
    """The claims whose words fit beside their bar, whole or shortened where that is allowed."""
    while len(claims) >= FEWEST:
        room = height / len(claims) * LABEL_GAP
        fits = {id(s): _label(given, s, width * LABEL_SHARE - 24, room) for s in claims}
        kept = [(s, label) for s in claims if (label := fits[id(s)])]
        if len(kept) == len(claims):
            return kept
        claims = [s for s in claims if fits[id(s)]] if len(claims) <= FEWEST + 1 else claims[:-1]
    return []


def _label(given: Given, statement: Statement, width: float, room: float) -> Paragraph | None:
    style = given.forms["chart"].slots[forms.MAIN].style(0)
    for text in (printed(statement), *shortened(printed(statement), given.brief.language)):
        paragraph = given.cited(text, (statement.source,))
        for size in LABEL_SIZES:
            lines = wrap(paragraph.text, style, size, width)
            if len(lines) * line_height(style, size) <= room:
                return Paragraph(runs=paragraph.runs, size=size, lines=lines)
    return None


def _spoken(labelled: Iterable[tuple[Statement, Paragraph]], values: tuple[int, ...]) -> str:
    return "; ".join(f"{label.text} {value}" for (_, label), value in zip(labelled, values, strict=True))
