"""Quotations: of the parties first, one a speaker, the words and below them who said them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.model import Quote
from summarizer.renderers.arrangement import free_quotes
from summarizer.renderers.deck.plan.blocks import block, columns, snug
from summarizer.renderers.deck.plan.frame import BETWEEN_NAMES, Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.notes import statement_notes, verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Run, Slide, Text
from summarizer.renderers.deck.plan.statements import Group, further_slides, under_name
from summarizer.renderers.deck.template.forms import Box, Form
from summarizer.renderers.wording import quoted, speaker_line

IN_ROW = 2


MOST = 4


def left_slides(given: Given, told: Told, groups: Sequence[Group]) -> list[Slide]:
    """What the body has no place for: a sentence or two with the quotations on one slide, else each by itself."""
    brief = given.brief
    stated = [*brief.bottom_line, *(s for section in brief.sections for s in section.statements), *brief.also_reported]
    quotes = [quote for quote in free_quotes(brief, stated, MOST) if quote not in told.quotes]
    left = [group for group in groups if group.statements]
    for count in range(min(len(quotes), MOST - len(left)), 0, -1) if left else ():
        slide = _with_quotes(given, left, quotes[:count])
        if slide:
            return [slide]
    return [*further_slides(given, left), *_quote_slides(given, quotes)]


def _with_quotes(given: Given, groups: Sequence[Group], quotes: Sequence[Quote]) -> Slide | None:
    """A card a group and a quotation; None where one does not fit."""
    form, names = given.form("glance4"), [*(group.name for group in groups), given.labels.quotes]
    parts = [*(under_name(given, group) for group in groups), *(said(given, quote) for quote in quotes)]
    cards = _placed(given, form, parts)
    if len(cards) < len(parts):
        return None
    name = BETWEEN_NAMES.join(names)
    notes = [*statement_notes(given, [s for group in groups for s in group.statements]), *_notes(given, quotes)]
    return make(given, Head(form, names[0], heading(given, form, name), appendix=True), cards, notes)


def _notes(given: Given, quotes: Sequence[Quote]) -> list[Paragraph]:
    return [paragraph for quote in quotes for paragraph in verbatim(given, _said_by(given, quote), quote.source)]


def _said_by(given: Given, quote: Quote) -> str:
    return f"{speaker_line(given.brief, given.labels, quote)}{given.labels.colon}{quote.text}"


def _quote_slides(given: Given, quotes: Sequence[Quote]) -> list[Slide]:
    """At most four quotations side by side, one a speaker; a long one that does not fit gives way to the next."""
    form, label = given.form("glance4"), given.labels.quotes
    while quotes:
        for count in range(len(quotes), 0, -1):
            texts = _placed(given, form, [said(given, quote) for quote in quotes[:count]])
            if len(texts) == count:
                notes = _notes(given, quotes[:count])
                return [make(given, Head(form, label, heading(given, form, label), appendix=True), texts, notes)]
        quotes = quotes[1:]
    return []


def _placed(given: Given, form: Form, parts: Sequence[Sequence[Paragraph]]) -> list[Text]:
    """A card a part; fewer where one does not fit."""
    boxes = enumerate(zip(parts, _boxes(form, len(parts)), strict=True), 1)
    cards = (block(given, form, f"card {number}", box, part) for number, (part, box) in boxes)
    placed = [card for card in cards if card]
    return [card for row in range(0, len(placed), IN_ROW) for card in snug(placed[row : row + IN_ROW])]


def _boxes(form: Form, count: int) -> list[Box]:
    """Two columns; two rows for three and four."""
    left, top, width, height = form.area
    if count <= IN_ROW:
        return columns(form.area, *[1.0] * count)
    gap = round(height * 0.05)
    tall = (height - gap) // 2
    rows = ((left, top, width, tall), (left, top + tall + gap, width, tall))
    return [box for row in rows for box in columns(row, 1.0, 1.0)][:count]


def said(given: Given, quote: Quote) -> list[Paragraph]:
    """The words in quotation marks, then who said them."""
    words = Run(text=quoted(given.labels, quote.text), language=given.language(quote.source))
    who = given.cited(speaker_line(given.brief, given.labels, quote), (quote.source,))
    named = tuple(run._replace(bold=True) if number == 0 else run for number, run in enumerate(who.runs))
    return [Paragraph(runs=(words,)), Paragraph(runs=named)]
