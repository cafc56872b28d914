"""The desk comment: in a box at the foot of a slide, or where it is long on a slide of its own."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.renderers.deck.plan.blocks import HEAD, block, height_of
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.slides import Paragraph, Slide, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form

COMMENT_SHARE = 0.4
"""Of the area that the desk comment may take at the foot; a longer one has a slide of its own."""


def foot_block(given: Given, form: Form, paragraphs: Sequence[Paragraph], most: float = COMMENT_SHARE) -> Text | None:
    """The paragraphs in a box at the foot of the area; None where they take more than a share of it."""
    left, top, width, height = form.area
    tall = height_of(given, form, forms.COMMENT, form.area, paragraphs)
    if tall > height * most:
        return None
    return block(given, form, forms.COMMENT, (left, top + height - tall, width, tall), paragraphs)


def _comment_paragraphs(given: Given, comment: str) -> list[Paragraph]:
    parts = [part for part in comment.split("\n") if part.strip()]
    return [given.own(given.labels.comment, level=HEAD), *(given.own(part) for part in parts)]


def comment_block(given: Given, form: Form, comment: str) -> Text | None:
    """The desk comment in its box at the foot of the area; None where it is too long for that."""
    return foot_block(given, form, _comment_paragraphs(given, comment))


def comment_slides(given: Given) -> list[Slide]:
    """The desk comment on a slide of its own; what does not fit stands in the notes."""
    form, comment = given.form("glance1"), given.brief.comment or ""
    paragraphs = _comment_paragraphs(given, comment)[1:]
    role = forms.COMMENT if forms.COMMENT in form.slots else forms.MAIN
    while paragraphs:
        text = block(given, form, role, form.area, paragraphs)
        if text:
            title = heading(given, form, given.labels.comment)
            return [make(given, Head(form, given.labels.bottom_line, title), [text], comment_notes(given))]
        paragraphs.pop()
    return []


def comment_notes(given: Given) -> list[Paragraph]:
    """The comment as the speaker reads it."""
    comment = given.brief.comment
    return [given.own(f"{given.labels.comment}. {comment}")] if comment else []
