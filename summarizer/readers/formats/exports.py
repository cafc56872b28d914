"""JSON and CSV exports of databases and clipping services: a row or object is an article, its fields told by name."""

from __future__ import annotations

import csv
import datetime
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.notices import Notice
from summarizer.readers.articles import Found, build
from summarizer.readers.decoding import decode
from summarizer.readers.formats.feeds import plain_text, unescaped
from summarizer.readers.left_out import left_out
from summarizer.readers.limits import limits
from summarizer.readers.metadata.agencies import names_of
from summarizer.readers.metadata.dates import parse_date
from summarizer.readers.metadata.languages import language_code
from summarizer.readers.metadata.outlets import web_address

_NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text",
        "body",
        "fulltext",
        "full_text",
        "full text",
        "content",
        "articlebody",
        "article",
        "maintext",
        "story",
        "description",
    ),
    "title": ("title", "headline", "head", "titre", "titel", "título", "заголовок"),
    "outlet": (
        "outlet",
        "source",
        "publication",
        "publisher",
        "newspaper",
        "site",
        "sitename",
        "source_name",
        "domain",
        "media",
    ),
    "author": ("author", "authors", "byline", "creator", "auteur", "autor"),
    "published": (
        "published",
        "date",
        "pubdate",
        "published_at",
        "publishedat",
        "publication_date",
        "datepublished",
        "date_publish",
        "publish_date",
    ),
    "url": ("url", "link", "webpage", "permalink", "address"),
    "language": ("language", "lang", "inlanguage"),
    "origin": ("origin", "agency"),
}
"""Our fields and the names that exports give them, the most trusted first; case and blanks do not matter."""
_LISTS = ("articles", "items", "results", "data", "docs", "documents", "hits", "entries", "response")
_LONGEST_FIELD = 2_000_000
_DEEPEST = 4
_MOST_ROWS = 20_000
"""Rows and objects looked at: an export of so many without a text is a table of something else."""
_CUT = re.compile(r"(?:\u2026|\.\.\.)?\s*\[\+?\d+ (?:chars|characters|more)\]\s*$")
"""What NewsAPI writes where it cuts a text off."""
_REMOVED = re.compile(r"\s*\[removed\]\s*$", re.IGNORECASE)
_NO_YEAR = 1970
"""Systems write the first day of their count for no date at all."""
_REMEDY = "give it a column or key named 'text', beside title, outlet, date and url"


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of an export. Raises ReadError where no field holds a text."""
    text = decode(data, name=name)
    rows = _csv_rows(text, name) if name.lower().endswith((".csv", ".tsv")) else _json_rows(text, name)
    found = list(islice((item for row in islice(rows, _MOST_ROWS) if (item := _found(row))), limits().articles + 1))
    if not any(item.text for item in found):
        raise ReadError("names no text of an article", where=name, remedy=_REMEDY)
    removed, cut = sum(not item.text for item in found), sum(item.cut for item in found)
    articles = build(data, name, [item.found for item in found])
    notices = (*left_out({"removed": removed}, name), *_cut_notices(cut, name))
    return [replace(articles[0], notices=(*articles[0].notices, *notices)), *articles[1:]]


class _Row(NamedTuple):
    """An article of an export, without text where the service took it back; ``cut`` when it holds but the beginning."""

    found: Found
    cut: bool

    @property
    def text(self) -> str:
        return self.found.text


def _cut_notices(number: int, name: str) -> tuple[Notice, ...]:
    if not number:
        return ()
    articles = "1 article is" if number == 1 else f"{number} articles are"
    return (Notice(kind="cut", text=f"{articles} cut off by the service that exported them", file=name),)


def _csv_rows(text: str, name: str) -> Iterator[Mapping[str, object]]:
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text[:5000], delimiters=",;\t|")
    except csv.Error:
        dialect = csv.excel_tab if name.lower().endswith(".tsv") else csv.excel
    try:
        yield from csv.DictReader(io.StringIO(text), dialect=dialect, restkey="", restval="")
    except csv.Error as error:
        raise ReadError(f"is no CSV: {error}", where=name, remedy="save it again as CSV in UTF-8") from error


def _json_rows(text: str, name: str) -> Iterator[Mapping[str, object]]:
    try:
        yield from _objects(json.loads(text), 0)
    except json.JSONDecodeError as whole:
        try:
            for line in filter(str.strip, text.split("\n")):
                yield from _objects(json.loads(line), 0)
        except json.JSONDecodeError:
            raise ReadError(
                f"is no JSON: {whole.msg}", where=name, line=whole.lineno, remedy="export it again"
            ) from whole


def _objects(value: object, depth: int) -> Iterator[Mapping[str, object]]:
    """The objects that may be articles: the value itself, the members of a list, the list under a known key."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict):
        inner = next((value[key] for key in _LISTS if isinstance(value.get(key), list | dict)), None)
        if inner is None:
            yield value
        else:
            yield from _objects(inner, depth + 1)


def _found(row: Mapping[str, object]) -> _Row | None:
    values = {str(key).strip().lower(): value for key, value in row.items() if key and value}
    picked = {field: next((values[key] for key in keys if values.get(key)), None) for field, keys in _NAMES.items()}
    source = _words(picked.pop("text"))
    cut = _CUT.search(source)
    body = plain_text(_CUT.sub("", source))
    if not body.strip():
        return None
    if _REMOVED.match(body):
        return _Row(Found(text=""), cut=False)
    language, outlet = language_code(_words(picked["language"])), unescaped(_words(picked["outlet"]))
    title = _title(unescaped(_words(picked["title"])), outlet)
    fields = {
        "title": title,
        "outlet": outlet,
        "author": names_of(unescaped(_words(_listed(picked["author"])))),
        "published": _date(picked["published"], language),
        "url": web_address(picked["url"]),
        "language": language,
        "origin": _words(picked["origin"]),
    }
    return _Row(Found(text=f"{title}\n\n{body}" if title else body, fields=[("export", fields)]), cut=bool(cut))


def _title(title: str, outlet: str) -> str:
    """The title without the outlet's name behind a dash, as news services write it."""
    head, dash, tail = title.rpartition(" - ")
    return head if dash and outlet and tail.strip().casefold() == outlet.casefold() else title


def _listed(value: object) -> object:
    """A list that was written as text, as it stands in tables: ``["A. B", "C. D"]``."""
    text = str(value or "").strip()
    if not (text.startswith("[") and text.endswith("]")):
        return value
    try:
        return json.loads(text)
    except ValueError:
        names = [name.strip(" '\"") for name in text[1:-1].split(",")]
        return [name for name in names if name]


def _date(value: object, language: str | None) -> datetime.date | None:
    """The date of a field: a number counts seconds or milliseconds since 1970, and 0 means that none is known."""
    text = _words(value)
    if not re.fullmatch(r"\d{9,13}", text):
        found = parse_date(text, language=language)
        return found if found and found.year > _NO_YEAR else None
    seconds = int(text) / (1000 if len(text) > len("1700000000") else 1)
    return (datetime.datetime.fromtimestamp(0, datetime.UTC) + datetime.timedelta(seconds=seconds)).date()


def _words(value: object) -> str:
    """A field as text: names of a list or object joined."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    if isinstance(value, dict):
        return _words(value.get("name") or value.get("title") or value.get("value"))
    return str(value).strip() if value else ""
