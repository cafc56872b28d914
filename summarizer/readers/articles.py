"""From text and fields to articles: what every format does once it has found them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.notices import Notice
from summarizer.readers.decoding import tidy
from summarizer.readers.limits import allowing, check_length, limits
from summarizer.readers.mended_words import mended
from summarizer.readers.metadata.of_article import describe, with_fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An article as a format gives it: its text, the fields the file names, and what they stand in (``JSON-LD`` …)."""

    text: str
    fields: Sequence[tuple[str, Mapping[str, object]]] = field(default=())
    """(where it stands, fields), the most trusted first."""
    notices: Sequence[Notice] = ()
    """What must be known of how it was read."""


def build(data: bytes, name: str, found: Sequence[Found]) -> list[Article]:
    """The articles of a file: named by their place, ``file#1``, where there are several; none without text."""
    filled = [(number, item) for number, item in enumerate(found, 1) if item.text.strip()]
    _check_number(len(filled), name)
    digest = hashlib.sha256(data).hexdigest()
    several = len(filled) > 1
    return [_article(item, f"{name}#{number}" if several else name, digest) for number, item in filled]


def renumber(articles: Sequence[Article], data: bytes, name: str, notices: Sequence[Notice] = ()) -> list[Article]:
    """The articles of everything inside a file, numbered as its own; what had to be left out is told with the first."""
    digest = hashlib.sha256(data).hexdigest()
    _check_number(len(articles), name)
    several = len(articles) > 1
    return [
        replace(
            article,
            file=f"{name}#{number}" if several else name,
            sha256=digest,
            notices=(*article.notices, *(notices if number == 1 else ())),
        )
        for number, article in enumerate(articles, 1)
    ]


def _check_number(articles: int, name: str) -> None:
    if articles > limits().articles:
        raise ReadError(
            f"holds {articles} articles, more than {limits().articles}",
            where=name,
            remedy=allowing("split it into several files", "articles"),
        )


def _article(item: Found, name: str, digest: str) -> Article:
    article = Article(
        file=name, text=check_length(mended(tidy(item.text)), name), sha256=digest, notices=tuple(item.notices)
    )
    for origin, fields in item.fields:
        article = with_fields(article, fields, origin)
    return describe(article)
