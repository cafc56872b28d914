"""Quotations: of the parties first, one a speaker, the words and below them who said them."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.model import Quote
from summarizer.renderers.deck.plan.blocks import block, columns
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.notes import verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Run, Slide, Text
from summarizer.renderers.deck.template.forms import Box, Form
from summarizer.renderers.picks import chosen_quotes
from summarizer.renderers.wording import quoted, speaker_line


def quote_slides(given: Given, told: Told) -> list[Slide]:
    """At most four quotations side by side, one a speaker; a long one that does not fit gives way to the next."""
    quotes = [quote for quote in chosen_quotes(given.brief) if quote not in told.quotes]
    form, label = given.form("glance4"), given.labels.quotes
    while quotes:
        for count in range(len(quotes), 0, -1):
            texts = _cards(given, form, quotes[:count])
            if len(texts) == count:
                notes = [
                    n
                    for q in quotes[:count]
                    for n in verbatim(given, f"{q.speaker}{given.labels.colon}{q.text}", q.source)
                ]
                return [make(given, Head(form, label, heading(given, form, label), appendix=True), texts, notes)]
        quotes = quotes[1:]
    return []


def _cards(given: Given, form: Form, quotes: Sequence[Quote]) -> list[Text]:
    """A card a quotation; fewer where one does not fit."""
    boxes = enumerate(zip(quotes, _boxes(form, len(quotes)), strict=True), 1)
    cards = (block(given, form, f"card {number}", box, said(given, quote)) for number, (quote, box) in boxes)
    return [card for card in cards if card]


def _boxes(form: Form, count: int) -> list[Box]:
    """Two columns; two rows for three and four."""
    left, top, width, height = form.area
    if count <= 2:  # noqa: PLR2004 -- a row
        return columns(form.area, *[1.0] * count)
    gap = round(height * 0.05)
    tall = (height - gap) // 2
    rows = ((left, top, width, tall), (left, top + tall + gap, width, tall))
    return [box for row in rows for box in columns(row, 1.0, 1.0)][:count]


def said(given: Given, quote: Quote) -> list[Paragraph]:
    """The words in quotation marks, then who said them."""
    words = Run(text=quoted(given.labels, quote.text), language=given.language(quote.source))
    who = given.cited(speaker_line(given.labels, quote), (quote.source,))
    named = tuple(run._replace(bold=True) if number == 0 else run for number, run in enumerate(who.runs))
    return [Paragraph(runs=(words,)), Paragraph(runs=named)]
