"""Factiva exports: articles told by field codes (HD, BY, PD, SN, LP, TD, AN …), or by the ``Document`` line below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from summarizer.readers.articles import Found
from summarizer.readers.metadata.dates import parse_date

_CODES = "SE CLM HD BY CR WC PD ET SN SC ED PG VOL LA CY LP TD ART CT RF CO IN NS RE IPC IPD PUB AN"
_CODED = re.compile(rf"\s*({'|'.join(_CODES.split())})(?:[\t|: ]+|$)(.*)$")
_END = re.compile(r"Document [A-Za-z]{2,8}\w{15,30}$", re.MULTILINE)
_WORD_COUNT = re.compile(r"[\d,.]+ (?:words|mots|Wörter|palabras|слов)$", re.IGNORECASE)
_BY = re.compile(r"^(?:by|par|von|por)\s+", re.IGNORECASE)
_LANGUAGES = {
    "english": "en",
    "french": "fr",
    "german": "de",
    "spanish": "es",
    "russian": "ru",
    "ukrainian": "uk",
    "français": "fr",
    "deutsch": "de",
    "español": "es",
    "русский": "ru",
}
_LEAST_CODES = 4
"""Codes that prove an export: prose has no such lines."""
_HEAD_LINES = 12
_SOURCE = "Factiva"

Fields = dict[str, str]


def from_text(text: str) -> list[Found]:
    """The articles of an export as text; empty where the text is none."""
    records = list(_coded_records(text.split("\n")))
    if records:
        return [_found(record) for record in records]
    if not _END.search(text):
        return []
    return [_uncoded(part) for part in _END.split(text)[:-1]]


def from_html(tree: HtmlElement) -> list[Found]:
    """The articles of an export as a page; empty where the page is none."""
    if not tree.xpath("//b[normalize-space()='HD']"):
        return []
    lines = []
    for row in tree.iter("tr"):
        cells = [" ".join(cell.text_content().split()) for cell in row.iter("td")]
        paragraphs = [" ".join(p.text_content().split()) for p in row.iter("p")]
        lines.append("\t".join([*cells[:1], "\n".join(paragraphs) or " ".join(cells[1:])]))
    return from_text("\n".join(lines))


def _coded_records(lines: list[str]) -> Iterator[Fields]:
    """The records of coded lines; one begins anew where a headline comes after a record's body."""
    record: Fields = {}
    code = ""
    for line in lines:
        found = _coded(line, code)
        if found and found[1] in ("SE", "CLM", "HD") and ("LP" in record or "TD" in record):
            yield record
            record = {}
        if found:
            code = found[1]
            record[code] = found[2].strip(" |\t")
        elif code and line.strip(" |\t"):
            record[code] += "\n" + line.strip(" |\t")
    if len(record) >= _LEAST_CODES and "HD" in record:
        yield record


_BODY, _BEHIND_BODY = ("LP", "TD"), ("ART", "CT", "RF", "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN")
_LIST_ITEM = re.compile(r"[\w.-]{1,12} : \S|Document |\(c\)|$")


def _coded(line: str, code: str) -> re.Match[str] | None:
    """The line's code and what follows it; None for a paragraph of the text that begins with a code's letters.

    Exports part a code from its field by a tab, bars, a colon or a line end, and old ones by blanks: inside the text a
    blank alone is not enough before what reads as a sentence.
    """
    found = _CODED.match(line)
    if found is None or code not in _BODY:
        return found
    behind = line[found.end(1) :]
    plain = bool(re.match(r" ?[^\W\d_]", behind)) and not _LIST_ITEM.match(found[2])
    sentence = len(found[2].split()) >= _SENTENCE_WORDS or found[2].rstrip()[-1:] in ".!?"
    return None if plain and (sentence or found[1] not in _BEHIND_BODY) else found


_SENTENCE_WORDS = 6


def _found(record: Fields) -> Found:
    text = "\n\n".join(record[code].strip() for code in ("HD", "LP", "TD") if record.get(code))
    language = _LANGUAGES.get(record.get("LA", "").lower())
    fields = {
        "title": " ".join(record.get("HD", "").split()),
        "outlet": " ".join(record.get("SN", "").split()),
        "author": _BY.sub("", " ".join(record.get("BY", "").split())),
        "published": parse_date(record.get("PD", ""), language=language),
        "language": language,
    }
    return Found(text=text, fields=[(_SOURCE, fields)])


def _uncoded(part: str) -> Found:
    """An article without codes: headline, byline, length, date, outlet, language, then the text after a blank line."""
    lines = [line.strip(" |\t") for line in part.strip().split("\n")]
    head = [line for line in lines[:_HEAD_LINES] if line]
    count = next((at for at, line in enumerate(head) if _WORD_COUNT.match(line)), None)
    if count is None or count + 2 >= len(head):
        return Found(text="\n".join(lines))
    dated = next((at for at in range(count + 1, len(head)) if parse_date(head[at], language=None)), None)
    language = next((_LANGUAGES[line.lower()] for line in head if line.lower() in _LANGUAGES), None)
    fields = {
        "title": head[0],
        "author": _BY.sub("", head[count - 1]) if count and _BY.match(head[count - 1]) else None,
        "published": parse_date(head[dated], language=language) if dated is not None else None,
        "outlet": _outlet(head, dated),
        "language": language,
    }
    return Found(text="\n".join([head[0], "", *_body(lines)]), fields=[(_SOURCE, fields)])


def _outlet(head: list[str], dated: int | None) -> str | None:
    """The line after the date, a time of day passed over."""
    if dated is None:
        return None
    return next((line for line in head[dated + 1 :] if not re.match(r"\d{1,2}:\d{2}", line)), None)


def _body(lines: list[str]) -> list[str]:
    """What follows the copyright or language line, or else the first blank line."""
    for at, line in enumerate(lines[: 2 * _HEAD_LINES]):
        if re.match(r"(?:copyright|\(c\)|©)", line, re.IGNORECASE):
            return lines[at + 1 :]
    blank = next((at for at, line in enumerate(lines) if not line), 0)
    return lines[blank + 1 :]
