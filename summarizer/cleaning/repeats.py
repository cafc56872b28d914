"""Lines that a site prints under every article, and what cleaning is not sure of: seen only over whole articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from summarizer.model import Body
from summarizer.notices import Notice

_ARTICLES = 3
"""A line in so many articles is a site's: reprints share long paragraphs, and are rarely three."""
_LONGEST_WORDS = 25
"""Longer paragraphs that several articles share are reprinted text."""
_SURE_SHARE = 0.4
"""Share of a text's sentence words outside the article from which on a reader should look."""
_SENTENCE_WORDS = 12
_OUTSIDE = ("before the article", "after the article")


def repeated_lines(bodies: Sequence[Body]) -> frozenset[str]:
    """The short body lines that stand in three articles or more."""
    counts = Counter(text for body in bodies for text in set(_body_texts(body)))
    return frozenset(text for text, count in counts.items() if count >= _ARTICLES)


def mark_repeats(body: Body, repeated: frozenset[str]) -> Body:
    """The body with those lines taken for furniture."""
    if not repeated:
        return body
    text = body.article.text
    lines = (
        replace(line, role="furniture", reason="repeated over articles")
        if line.role in ("body", "heading") and text[line.start : line.end] in repeated
        else line
        for line in body.lines
    )
    return Body(article=body.article, lines=tuple(lines))


def doubt(body: Body) -> Notice | None:
    """A notice for an article of which much sentence text was left outside, or nothing was left at all."""
    text = body.article.text
    long = [line for line in body.lines if len(text[line.start : line.end].split()) >= _SENTENCE_WORDS]
    outside = [line for line in long if line.reason in _OUTSIDE]
    if body.lines and not any(line.role == "body" for line in body.lines):
        return Notice(kind="cleaning", text="nothing of it reads as an article", file=body.article.file)
    total = sum(line.end - line.start for line in long)
    if total and sum(line.end - line.start for line in outside) > _SURE_SHARE * total:
        words = "much of its text was taken for other stories around it: look at what was removed"
        return Notice(kind="cleaning", text=words, file=body.article.file, line=outside[0].number)
    return None


def _body_texts(body: Body) -> list[str]:
    texts = (body.article.text[line.start : line.end] for line in body.lines if line.role in ("body", "heading"))
    return [text for text in texts if len(text.split()) <= _LONGEST_WORDS]
