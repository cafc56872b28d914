"""Where the quotation marks of an article open and close. Says nothing about who speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from summarizer.model import Body

_DOUBLE = re.compile(r"[“”„\"«»]|''|``|‘‘|’’")
_SINGLE = re.compile(r"(?<!\w)[‘']|[’'](?!\w)")
_TURNED_ROUND = re.compile(r"»\w")
_ALWAYS_OPEN = frozenset({"“", "„", "‘", "``", "‘‘"})
_STRAIGHT = frozenset({'"', "''", "'"})
_BEFORE_OPENING = " \t\u00a0\u2009([—–-/‘'"


class Span(NamedTuple):
    """The words between two marks; ``runs_on`` when the next paragraph takes the quotation up again."""

    paragraph: int
    start: int
    end: int
    runs_on: bool


class Paragraph(NamedTuple):
    """A stretch of the body that is read as one: offsets into the article's text."""

    start: int
    end: int


def body_paragraphs(body: Body) -> tuple[Paragraph, ...]:
    """The body's lines, joined where a sentence runs over a hard line end; headings and captions end a paragraph."""
    text, found = body.article.text, list[Paragraph]()
    previous = None
    for line in body.lines:
        if line.role == "body":
            open_end = found and text[: line.start].rstrip()[-1:] not in '.!?:”"»’…'
            if previous and previous.role == "body" and line.number == previous.number + 1 and open_end:
                found[-1] = Paragraph(found[-1].start, line.end)
            else:
                found.append(Paragraph(line.start, line.end))
        previous = line
    return tuple(found)


def find_spans(text: str, paragraphs: Iterable[Paragraph]) -> tuple[Span, ...]:
    """Quotations between double, low or angled marks; between single ones where an article uses no others."""
    listed = tuple(paragraphs)
    found = _spans(text, listed, _DOUBLE)
    return found or _spans(text, listed, _SINGLE)


def _spans(text: str, paragraphs: tuple[Paragraph, ...], marks: re.Pattern[str]) -> tuple[Span, ...]:
    turned = bool(_TURNED_ROUND.search(text))
    found: list[Span] = []
    for number, (start, end) in enumerate(paragraphs):
        opened, low = None, False
        for mark in marks.finditer(text, start, end):
            if _opens(mark, text, start, end, turned=turned) and not (low and mark[0] == "“"):
                opened = mark.end() if opened is None or mark[0] not in _STRAIGHT else opened
                low = mark[0] == "„"
            elif opened is not None:
                if text[opened : mark.start()].strip():
                    found.append(Span(number, opened, mark.start(), runs_on=False))
                opened, low = None, False
        if (
            opened is not None
            and text[opened:end].strip()
            and _taken_up(text, paragraphs, number + 1, marks, turned=turned)
        ):
            found.append(Span(number, opened, end, runs_on=True))
    return tuple(found)


def _opens(mark: re.Match[str], text: str, start: int, end: int, *, turned: bool) -> bool:
    if mark[0] in _ALWAYS_OPEN:
        return True
    if mark[0] in "«»":
        return (mark[0] == "»") == turned
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < end else " "
    return mark[0] in _STRAIGHT and before in _BEFORE_OPENING and not after.isspace()


def _taken_up(
    text: str, paragraphs: tuple[Paragraph, ...], number: int, marks: re.Pattern[str], *, turned: bool
) -> bool:
    if number >= len(paragraphs):
        return False
    start, end = paragraphs[number]
    first = marks.match(text, start, end)
    return bool(first and _opens(first, text, start, end, turned=turned))
