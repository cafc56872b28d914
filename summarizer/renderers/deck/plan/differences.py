"""Where the sources differ: a line a reading, the words in quotation marks with all the sources that have them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.model import Difference
from summarizer.renderers.deck.plan.blocks import HEAD, block
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.notes import verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Box, Form
from summarizer.renderers.picks import by_consequence, readings, spellings
from summarizer.renderers.wording import difference_name, quoted

BESIDE = 2
"""Differences beside what was decided: the weightiest two; the others have a slide of their own."""


def panel(given: Given, form: Form, box: Box) -> Text | None:
    """The weightiest differences that fit a panel, two at most; None without any."""
    found = by_consequence(given.brief.differences)
    for count in range(min(BESIDE, len(found)), 0, -1):
        text = block(given, form, forms.SIDE, box, paragraphs(given, found[:count]))
        if text:
            return text
    return None


def paragraphs(given: Given, found: Iterable[Difference]) -> list[Paragraph]:
    """A heading, then for each difference what it is about and its readings."""
    lines = [given.own(given.labels.differences, level=HEAD)]
    for difference in found:
        lines += [
            given.own(capital(difference_name(given.labels, difference)), bold=True),
            *reading_lines(given, difference),
        ]
    return lines


def reading_lines(given: Given, difference: Difference) -> list[Paragraph]:
    """A line a reading."""
    return [given.cited(quoted(given.labels, text), numbers) for text, numbers in readings(difference).items()]


def spelling_line(given: Given) -> list[Paragraph]:
    """All names that are only spelled differently, in one line; nothing without any."""
    names = [" / ".join(readings(difference)) for difference in spellings(given.brief.differences)]
    return [given.own(given.labels.spellings.format(names=", ".join(names)))] if names else []


def difference_notes(given: Given, found: Sequence[Difference]) -> list[Paragraph]:
    """Each difference with the sentences in which its readings stand."""
    notes = list[Paragraph]()
    for difference in found:
        notes.append(given.own(capital(difference_name(given.labels, difference))))
        for value in difference.values:
            notes += verbatim(given, value.sentence, value.source)
    return notes


def capital(text: str) -> str:
    """The text with a capital first letter, for headings."""
    return text[:1].upper() + text[1:]
