"""The sentence that heads a slide: whole, or without what a finding of the analysis says may be cut from it."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.model import Statement
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.measure import fit, lay_out, sizes
from summarizer.renderers.deck.plan.slides import Paragraph, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form, Slot
from summarizer.renderers.printing import leans_back

CANDIDATES = 4
"""Statements that are tried, the weightiest first: a headline that only happens to be short tells little."""
FEWEST_WORDS = 5
ENDS = (".", "!", "?", "”", "’", "»", '"', "'", "。", "؟")
"""What a whole sentence ends with; a headline of an outlet or a fragment has none of them."""


def cut_versions(_statement: Statement) -> tuple[str, ...]:
    """Shorter texts of a statement that are true to it: none, until the analysis says what may be cut.

    What may be cut is for the analysis to find and for verify to check, so nothing is decided here.
    """
    return ()


def headline(given: Given, form: Form, statements: Iterable[Statement]) -> tuple[Statement, Text] | None:
    """The first of the statements that can head a slide: a whole sentence that leans on none before it, and fits."""
    for statement in tuple(statements)[:CANDIDATES]:
        for text in (given.printed(statement), *cut_versions(statement)):
            title = _as_title(given, form, statement, text) if _heads(given, text) else None
            if title:
                return statement, title
    return None


def _heads(given: Given, text: str) -> bool:
    whole = len(text.split()) >= FEWEST_WORDS and text.rstrip().endswith(ENDS)
    return whole and not leans_back(text, given.labels, given.brief.language)


def _as_title(given: Given, form: Form, statement: Statement, text: str) -> Text | None:
    slot = form.slots[forms.TITLE]
    paragraph = given.cited(text, (statement.source,))
    largest = min(max(given.style.headline_pt, given.style.headline_least_pt), _title_pt(given, slot))
    for least in (given.style.headline_least_pt, given.size):
        laid = fit((paragraph,), slot, least, lines=given.style.headline_lines, largest=max(largest, least))
        if laid and _is_whole(laid[0]):
            return Text(role=forms.TITLE, paragraphs=laid)
    return None


def _is_whole(laid: Paragraph) -> bool:
    """Whether no word of it is broken, as happens in the narrow titles of some templates."""
    words = set(laid.text.replace("-", "- ").replace("/", "/ ").split())
    return all(set(line.replace("-", "- ").replace("/", "/ ").split()) <= words for line in laid.lines)


def heading(given: Given, form: Form, text: str) -> Text:
    """A title in the deck's own words, at the slot's size or smaller until it fits; as large as the others at most."""
    slot = form.slots[forms.TITLE]
    paragraph: Paragraph = given.own(text)
    own = _title_pt(given, slot)
    for size in sizes(own if form.use == "title" else min(own, given.style.headline_pt), forms.SMALLEST):
        laid = fit((paragraph,), slot, size, largest=size)
        if laid and _is_whole(laid[0]):
            return Text(role=forms.TITLE, paragraphs=laid)
    return Text(role=forms.TITLE, paragraphs=lay_out((paragraph,), slot, forms.SMALLEST)[0])


def _title_pt(given: Given, slot: Slot) -> float:
    """The slot's own size; a template that states none, or one too small to head a slide, gets the style's."""
    own = slot.style(0).size
    return own if own >= given.style.headline_least_pt else given.style.headline_pt
