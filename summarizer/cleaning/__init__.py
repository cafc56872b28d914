"""Furniture out: a role for each line of an article that is not blank, and for furniture the reason.

It changes nothing in the text: what stays is marked as a span. A line that is partly furniture gives several entries
of one number. No HTML, no model, no download.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from summarizer.cleaning.fragments import split_fragments
from summarizer.cleaning.front_matter import front_matter_end
from summarizer.cleaning.repeats import mark_repeats, repeated_lines
from summarizer.cleaning.roles import Part, find_parts, read_page
from summarizer.cleaning.units import Unit, read_units
from summarizer.cleaning.vocabulary import read_vocabulary
from summarizer.language.function_words import LANGUAGES, counted_language
from summarizer.model import Article, Body, Line

_KEPT = 256
"""Articles whose bodies are kept: a dossier without a profile is cleaned to find the one that fits, then to be read."""


@functools.lru_cache(maxsize=_KEPT)
def clean(article: Article) -> Body:
    """The article with a role for each of its lines, in reading order."""
    language = article.language or counted_language(article.text)
    language = language if language in LANGUAGES else "en"
    vocabulary = read_vocabulary(language)
    units = read_units(article.text, language)
    head = [unit for unit in units if unit.lines[0].start < front_matter_end(article.text)]
    units = units[len(head) :]
    parts: list[Part] = [("furniture", "front matter")] * len(head)
    if units:
        parts += find_parts(read_page(units, vocabulary))
    lines = _lines([*head, *units], parts)
    return Body(
        article=article, lines=tuple(part for line in lines for part in split_fragments(article.text, line, vocabulary))
    )


def clean_all(articles: Sequence[Article]) -> tuple[Body, ...]:
    """Each article cleaned; lines that a site repeats under several of its articles are furniture as well."""
    bodies = [clean(article) for article in articles]
    repeated = repeated_lines(bodies)
    return tuple(mark_repeats(body, repeated) for body in bodies)


def _lines(units: list[Unit], parts: list[Part]) -> Iterator[Line]:
    for unit, (role, reason) in zip(units, parts, strict=True):
        for span in unit.lines:
            yield Line(number=span.number, start=span.start, end=span.end, role=role, reason=reason)
