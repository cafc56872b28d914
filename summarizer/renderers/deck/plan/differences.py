"""Where the sources differ: a line a reading, the words in quotation marks with all the sources that have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from summarizer.model import Difference
from summarizer.renderers.by_desk import difference_name
from summarizer.renderers.deck.plan.blocks import HEAD, block
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.notes import verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Box, Form
from summarizer.renderers.picks import by_consequence, readings, spellings_line
from summarizer.renderers.wording import quoted

OMISSION, PAIR = "omission", 2
"""What one account says, and that the other does not: two readings an article."""
BESIDE = 2
"""Differences beside what was decided: the weightiest two; the others have a slide of their own."""


class Listed(NamedTuple):
    """Differences as they stand in a box: their lines, a heading first, and which they are."""

    lines: tuple[Paragraph, ...] = ()
    shown: tuple[Difference, ...] = ()


def panel(given: Given, form: Form, box: Box) -> tuple[Text, tuple[Difference, ...]] | None:
    """The weightiest differences that fit a panel, two at most; None without any."""
    listed = as_many_differences(given, form, forms.SIDE, box, by_consequence(given.brief.differences), BESIDE)
    text = block(given, form, forms.SIDE, box, listed.lines) if listed.shown else None
    return (text, listed.shown) if text else None


def as_many_differences(
    given: Given, form: Form, role: str, box: Box, found: Iterable[Difference], most: int
) -> Listed:
    """The differences that fit the box, the weightiest first: one that is too long gives way to the next."""
    listed = Listed()
    for difference in found:
        tried = (_with(given, listed, difference, lines) for lines in _versions(given, difference))
        fitting = (one for one in tried if block(given, form, role, box, one.lines))
        listed = (next(fitting, listed)) if len(listed.shown) < most else listed
    return listed


def _with(given: Given, listed: Listed, difference: Difference, lines: Sequence[Paragraph]) -> Listed:
    """One more; what it is about stands once over several of the same name."""
    name = difference_name(given.labels, difference)
    same = listed.shown and difference_name(given.labels, listed.shown[-1]) == name
    head = listed.lines or (given.own(given.labels.differences, level=HEAD),)
    about = () if same else (given.own(capital(name), bold=True),)
    return Listed((*head, *about, *lines), (*listed.shown, difference))


def _versions(given: Given, difference: Difference) -> Iterator[list[Paragraph]]:
    """A line a reading; of what an account leaves out, one article's words for it are enough where room is short."""
    lines = [given.cited(quoted(given.labels, text), numbers) for text, numbers in readings(difference).items()]
    yield lines
    if difference.kind == OMISSION and len(lines) > PAIR:
        yield lines[:PAIR]


def spelling_line(given: Given) -> list[Paragraph]:
    """All names that are only spelled differently, in one line; nothing without any."""
    names = spellings_line(given.brief.differences, given.labels)
    return [given.own(names)] if names else []


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
