"""What a web page says of itself: JSON-LD (schema.org), Open Graph, meta tags, in this order of trust.

The title element and the language attribute come last. Nothing is guessed from the text here.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml.html import HtmlElement

from summarizer.readers.metadata.agencies import agency_of_byline, names_of
from summarizer.readers.metadata.dates import parse_date
from summarizer.readers.metadata.languages import language_code
from summarizer.readers.metadata.loose_json import read_loosely
from summarizer.readers.metadata.outlets import web_address

Fields = dict[str, object]

_ARTICLE_TYPES = ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "AnalysisNewsArticle", "Report")
_META: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "parsely-title"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "publisher", "article:publisher"),
    "author": ("author", "article:author", "dc.creator", "byl", "parsely-author", "sailthru.author"),
    "published": (
        "article:published_time",
        "og:article:published_time",
        "date",
        "pubdate",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "publish-date",
        "parsely-pub-date",
        "sailthru.date",
        "datepublished",
    ),
    "url": ("og:url", "twitter:url", "parsely-link"),
    "language": ("og:locale", "content-language", "dc.language", "language"),
}
"""Names of meta tags in lower case, the most trusted first."""
_TITLE_TAIL = re.compile(r"\s+[|–—-]\s+[^|–—-]{2,40}$")
_LONGEST_JSON = 1_000_000
_ISO, _ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}"), 10
_SINGLE_FILE = re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(\S+)")
_HEAD = 2000
"""Characters in which that comment stands."""


def page_fields(tree: HtmlElement, source: str) -> list[tuple[str, Mapping[str, object]]]:
    """(where it stands, fields) of a page and its source, the most trusted first."""
    return [
        ("JSON-LD", json_ld_fields(tree)),
        ("meta tags", meta_fields(tree)),
        ("page", _element_fields(tree)),
        ("SingleFile", _single_file_fields(source)),
    ]


def json_ld_fields(tree: HtmlElement) -> Fields:
    """The fields of the first schema.org article in the page's JSON-LD."""
    for node in _json_ld_nodes(tree):
        kinds = node.get("@type")
        if any(kind in _ARTICLE_TYPES for kind in (kinds if isinstance(kinds, list) else [kinds])):
            return _clean(
                {
                    "title": node.get("headline") or node.get("name"),
                    "outlet": _name(node.get("publisher")),
                    "author": _name(node.get("author") or node.get("creator")),
                    "published": node.get("datePublished"),
                    "url": _address(node.get("mainEntityOfPage")) or _address(node.get("url")),
                    "language": node.get("inLanguage"),
                }
            )
    return {}


def meta_fields(tree: HtmlElement) -> Fields:
    """The fields of the page's meta tags."""
    values: dict[str, str] = {}
    for tag in tree.iter("meta"):
        key = tag.get("property") or tag.get("name") or tag.get("itemprop") or tag.get("http-equiv") or ""
        if tag.get("content"):
            values.setdefault(key.lower(), tag.get("content"))
    found = {name: next((values[key] for key in keys if key in values), None) for name, keys in _META.items()}
    if str(found["author"] or "").startswith("http"):
        found["author"] = None
    return _clean(found)


def _element_fields(tree: HtmlElement) -> Fields:
    title = tree.findtext(".//title")
    canonical = next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), None)
    return _clean(
        {
            "title": _TITLE_TAIL.sub("", " ".join(title.split())) if title else None,
            "url": canonical,
            "published": _time_element(tree),
            "language": tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang"),
        }
    )


def _time_element(tree: HtmlElement) -> str | None:
    """The day of publication that a time element is marked with, or the only day that the page's time elements name."""
    times = [(time.get("datetime"), "pubdate" in time.attrib) for time in tree.iter("time") if time.get("datetime")]
    marked = next((day for day, is_marked in times if is_marked), None)
    days = {day[:_ISO_DAY] for day, _ in times if _ISO.match(day)}
    return marked or (next(iter(days)) if len(days) == 1 else None)


def _single_file_fields(source: str) -> Fields:
    """The address that the browser's extension SingleFile notes in a comment at the top of a page it saves."""
    found = _SINGLE_FILE.search(source[:_HEAD])
    return _clean({"url": found[1]}) if found else {}


def _json_ld_nodes(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.iter("script"):
        source = script.text or ""
        if script.get("type") == "application/ld+json" and len(source) < _LONGEST_JSON:
            try:
                yield from _walk(read_loosely(source))
            except (ValueError, RecursionError):
                continue


def _walk(value: object) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD document: itself, the members of a list, those of its graph."""
    if isinstance(value, list):
        for item in value:
            yield from _walk(item)
    elif isinstance(value, dict):
        yield value
        yield from _walk(value.get("@graph"))


def _name(value: object) -> str | None:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value))) or None
    if isinstance(value, dict):
        return _name(value.get("name"))
    return str(value) if value else None


def _address(value: object) -> str | None:
    if isinstance(value, dict):
        return _address(value.get("@id") or value.get("url"))
    return str(value) if isinstance(value, str) else None


def _clean(fields: Mapping[str, object]) -> Fields:
    """Fields that hold something, white space folded, dates and languages read, addresses of the web only."""
    found: Fields = {}
    for key, value in fields.items():
        text = " ".join(html.unescape(str(value)).split()) if value else ""
        if key == "published":
            found[key] = parse_date(text, language=None) if text else None
        elif key == "language":
            found[key] = language_code(text)
        elif key == "author":
            found[key] = names_of(text)
            found["origin"] = agency_of_byline(text)
        else:
            found[key] = web_address(text) if key == "url" else text
    if found.get("author") == found.get("outlet"):
        found["author"] = None
    return {key: value for key, value in found.items() if value}
