"""Nexis exports: articles between ``Document n of m`` lines, or up to ``End of Document``, with named fields."""

from __future__ import annotations

import re

from summarizer.readers.articles import Found
from summarizer.readers.metadata.date_lines import read_date_line
from summarizer.readers.metadata.dates import parse_date
from summarizer.readers.metadata.languages import language_code
from summarizer.readers.metadata.outlets import web_address

_COUNTED = re.compile(r"^\s*(?:Document \d+ of \d+|\d+ of \d+ DOCUMENTS?)\s*$", re.MULTILINE)
_END = re.compile(r"^\s*End of Document\s*$", re.MULTILINE)
_FIELD = re.compile(
    r"(byline|section|length|dateline|language|publication-type|load-date|graphic|highlight|headline|series|url|country|subject"
    r"|company|person|geographic|industry|organization|notes|correction|journal code|acc-no|copyright)\s*:\s*(.*)$",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"(?:corrections?|clarifications?|editors?.? note) (?:appended|below)|appended|(?:late|final|first|early) edition"
    r"|(?:correction|update)s?$",
    re.IGNORECASE,
)
"""Lines of a head that are remarks on the article, never its headline."""
_COPYRIGHT = re.compile(r"(?:copyright|©|\(c\)) ", re.IGNORECASE)
_BY = re.compile(r"^by\s+", re.IGNORECASE)
_LANGUAGES = {"english": "en", "french": "fr", "german": "de", "spanish": "es", "russian": "ru", "ukrainian": "uk"}
_HEAD_LINES = 20
_LONGEST_HEAD = 200
_AFTER_BODY = frozenset(
    {"load-date", "language", "publication-type", "graphic", "subject", "notes", "acc-no", "country"}
)
_SOURCE = "Nexis"


def from_text(text: str) -> list[Found]:
    """The articles of an export as text; empty where the text is none."""
    if _END.search(text):
        parts = _END.split(text)[:-1]
    elif _COUNTED.search(text):
        parts = _COUNTED.split(text)[1:]
    else:
        return []
    return [_found([line.strip() for line in _COUNTED.sub("", part).split("\n")]) for part in parts]


def _found(lines: list[str]) -> Found:
    fields = _named_fields(lines)
    head = _heading_lines(lines)
    head = [line for line in head if not _REMARK.match(line)]
    dated = _dated(head)
    title, outlet = _title_and_outlet(head, dated, fields)
    language = _LANGUAGES.get(fields.get("language", "").lower()) or language_code(fields.get("language", "").lower())
    values = {
        "title": title,
        "outlet": outlet,
        "author": _BY.sub("", fields.get("byline", "")),
        "published": _date(head[dated]) if dated is not None else None,
        "url": web_address(fields.get("url")),
        "language": language,
    }
    return Found(text="\n".join([title or "", "", *_body(lines)]), fields=[(_SOURCE, values)])


def _date(line: str) -> object:
    found = read_date_line(line, "en")
    return found.date if found else parse_date(line, language="en")


def _dated(head: list[str]) -> int | None:
    """The line that is the date: one that holds nothing else before one that only holds a date, as a headline may."""
    pure = [at for at, line in enumerate(head) if read_date_line(line, "en")]
    holding = [at for at, line in enumerate(head) if parse_date(line, language="en")]
    return next(iter(pure or holding), None)


def _named_fields(lines: list[str]) -> dict[str, str]:
    found = (match for line in lines if len(line) <= _LONGEST_HEAD and (match := _FIELD.match(line)))
    fields: dict[str, str] = {}
    for match in found:
        fields.setdefault(match[1].lower(), match[2].strip())
    return fields


def _heading_lines(lines: list[str]) -> list[str]:
    """The lines before the first named field."""
    first = next((at for at, line in enumerate(lines) if _FIELD.match(line) or _COPYRIGHT.match(line)), _HEAD_LINES)
    above = [line for line in lines[: max(first, 1)] if line]
    below = [line for line in lines[first : first + _HEAD_LINES] if line and not _COPYRIGHT.match(line)]
    while below and not above:
        above.append(below.pop(0))
    return above


def _title_and_outlet(head: list[str], dated: int | None, fields: dict[str, str]) -> tuple[str | None, str | None]:
    """Old exports put the outlet first and the headline after the date; new ones the headline, then the outlet."""
    if dated is None:
        return (fields.get("headline") or (head[0] if head else None)), None
    after = [line for line in head[dated + 1 :] if "edition" not in line.lower()]
    if "headline" in fields or after:
        return fields.get("headline") or after[-1], head[0] if dated else None
    return head[0] if dated else None, head[1] if dated > 1 else None


def _body(lines: list[str]) -> list[str]:
    """The lines between ``Body`` (or the last field of the head) and the fields below the text."""
    start = next((at + 1 for at, line in enumerate(lines) if line == "Body"), None)
    named = [(at, match[1].lower()) for at, line in enumerate(lines) if (match := _FIELD.match(line))]
    if start is None:
        start = max((at + 1 for at, key in named if key not in _AFTER_BODY), default=0)
    end = next((at for at, key in named if at >= start and key in _AFTER_BODY), len(lines))
    return [line for line in lines[start:end] if not _COPYRIGHT.match(line)]
