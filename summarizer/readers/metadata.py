"""The metadata of an article that its text gives: front matter first. Each field keeps where it came from.

``dossier.yaml`` comes on top of this and is the dossier reader's; what a format's own fields say comes below.
"""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

from summarizer.cleaning.front_matter import front_matter
from summarizer.model import Article

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
    """The article with the metadata its front matter names."""
    source = front_matter(article.text)
    return with_fields(article, _front_matter_fields(source), "front matter") if source else article


def with_fields(article: Article, fields: dict[str, Any], origin: str) -> Article:
    """The article with each field that it does not have yet, and where it came from."""
    new = {key: value for key, value in fields.items() if value and getattr(article, key) is None}
    provenance = article.provenance + tuple((key, origin) for key in sorted(new))
    return replace(article, **new, provenance=provenance) if new else article


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
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    return str(value).strip()


def _date(value: object) -> datetime.date | None:
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    from summarizer.readers.dates import parse_date

    return parse_date(str(value), language=None)
