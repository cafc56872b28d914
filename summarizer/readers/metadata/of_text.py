"""The metadata that stands in an article's own lines: ``By …``, ``Published: …``, an address, a dateline.

Only lines that are nothing else are read, near the top or the end; a date inside a sentence is the event's, not the
article's.
"""

from __future__ import annotations

import re

from summarizer.readers.metadata.agencies import agency_of_byline, agency_of_text
from summarizer.readers.metadata.date_lines import DateLine, published_line
from summarizer.readers.metadata.languages import language_of
from summarizer.readers.metadata.outlets import outlet_of
from summarizer.readers.metadata.outlets_in_text import outlet_of_head

_HEAD_LINES = 25
"""A pasted page has its menu before the byline; later lines are comments and other stories."""
_NAME = r"[A-ZÀ-ÞА-ЯІЇЄҐ][\w.’'-]*(?:\s(?:[A-ZÀ-ÞА-ЯІЇЄҐ][\w.’'-]*|de|del|van|von|der|al|bin|la|le)){1,4}"
_BYLINE = re.compile(
    r"(?:by|written by|reported by|von|par|por|автор(?:ка)?|текст)\b\s*:?\s+"
    rf"(?P<names>{_NAME}(?:(?:,| and| et| und| y| и| та| &)\s{_NAME}){{0,3}})\s*(?:$|[,|•·(–—-].{{0,60}}$)",
    re.IGNORECASE,
)
_BARE_BYLINE = re.compile(r"(?:by|written by|author|von|par|por|автор(?:ка)?)\s*:?$", re.IGNORECASE)
_NAME_ALONE = re.compile(rf"{_NAME}$")
_SOURCE = re.compile(r"(?:source|url|link|quelle|fuente|источник|джерело)\s*:\s*(?P<url>https?://\S+)", re.IGNORECASE)
_LONGEST_LINE = 120


def text_fields(text: str, language: str | None) -> dict[str, object]:
    """The fields that the text's own lines name: author, published, url, origin, language, outlet."""
    language = language or language_of(text)
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    head = [line if len(line) <= _LONGEST_LINE else "" for line in lines[:_HEAD_LINES]]
    bylines = find_bylines(head)
    author = bylines[0][1] if bylines else None
    dated = published_line(lines[:_HEAD_LINES], language, [line for line, _ in bylines])
    url = next((found["url"] for line in [*head, *lines[-5:]] if (found := _SOURCE.match(line))), None)
    return {
        "author": author,
        "published": dated.date if dated else None,
        "url": url,
        "outlet": outlet_of_head(
            lines[:_HEAD_LINES],
            dated.beside if dated else (),
            _touching(dated, bylines),
            signed=bool(bylines),
        )
        or (outlet_of(url) if url else None),
        "origin": agency_of_text(text) or (agency_of_byline(author) if author else None),
        "language": language,
    }


def _touching(dated: DateLine | None, bylines: list[tuple[int, str]]) -> list[int]:
    """The lines right above and below the date and the first byline."""
    places = [dated.line] if dated and dated.kind != "dateline" else []
    places += [line for line, _ in bylines[:1]]
    return [place + step for place in places for step in (-1, 1)]


def find_bylines(lines: list[str]) -> list[tuple[int, str]]:
    """The index and the names of each byline, with the label or below it."""
    found = list[tuple[int, str]]()
    for at, (line, below) in enumerate(zip(lines, [*lines[1:], ""], strict=False)):
        if (match := _BYLINE.match(line)) and match["names"][0].isupper():
            found.append((at, match["names"]))
        elif _BARE_BYLINE.match(line) and _NAME_ALONE.match(below):
            found.append((at + 1, below))
    return found
