"""The metadata of an article: what the file's own fields say, then front matter, then the text; each with its origin.

``dossier.yaml`` comes on top of this and is the dossier reader's.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from summarizer.cleaning.front_matter import front_matter
from summarizer.model import Article
from summarizer.readers.decoding import tidy
from summarizer.readers.mended_words import mended
from summarizer.readers.metadata.agencies import agency_of_byline
from summarizer.readers.metadata.dates import parse_date
from summarizer.readers.metadata.languages import language_code
from summarizer.readers.metadata.of_text import text_fields
from summarizer.readers.metadata.outlets import outlet_of, web_address

_NAMES = {
    "title": "title",
    "headline": "title",
    "outlet": "outlet",
    "publisher": "outlet",
    "publication": "outlet",
    "source": "outlet",
    "site": "outlet",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "published": "published",
    "date": "published",
    "url": "url",
    "link": "url",
    "language": "language",
    "lang": "language",
    "origin": "origin",
    "agency": "origin",
    "marking": "marking",
}
"""Keys of front matter, as note-taking and clipping programs write them, and our fields."""


def describe(article: Article) -> Article:
    """The article with the metadata that its front matter and its text name, as far as it has none yet."""
    if source := front_matter(article.text):
        article = with_fields(article, _front_matter_fields(source), "front matter")
    if article.author and (first := agency_of_byline(article.author)):
        article = with_fields(article, {"origin": first}, "byline")
    article = with_fields(article, text_fields(article.text, article.language), "text")
    return with_fields(article, {"outlet": outlet_of(article.url)} if article.url else {}, "address")


def with_fields(article: Article, fields: Mapping[str, Any], origin: str) -> Article:
    """The article with each field that it does not have yet, and where it came from."""
    known = {key: _on_one_line(value) for key, value in fields.items() if value and getattr(article, key) is None}
    new: dict[str, Any] = {key: value for key, value in known.items() if value}
    provenance = article.provenance + tuple((key, origin) for key in sorted(new))
    return replace(article, **new, provenance=provenance) if new else article


def _on_one_line(value: object) -> object:
    """A field as a document may print it: no line end, no character that its reader cannot see."""
    return " ".join(mended(tidy(value)).split()) if isinstance(value, str) else value


def _front_matter_fields(source: str) -> dict[str, Any]:
    import yaml

    try:
        values = yaml.safe_load(source)
    except (yaml.YAMLError, ValueError):
        return {}
    if not isinstance(values, dict):
        return {}
    fields: dict[str, Any] = {}
    for key, value in values.items():
        name = _NAMES.get(str(key).lower())
        if name and value is not None and name not in fields:
            fields[name] = _field(name, value)
    return fields


def _field(name: str, value: object) -> object:
    if name == "published":
        return _date(value)
    if name == "language":
        return language_code(str(value))
    if name == "url":
        return web_address(value)
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    return str(value).strip()


def _date(value: object) -> datetime.date | None:
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    return parse_date(str(value), language=None)
