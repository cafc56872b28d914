"""Which agency first wrote a text: from its dateline, its signature or its byline, never from a mention inside it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_TABLE = Path(__file__).parents[2] / "language" / "agencies.txt"
_DATELINE = re.compile(r"^[^\W\d_][^\n()]{1,60}?\s?\(([^()\n]{2,40})\)\s*[-–—.:]", re.MULTILINE)
"""``SEOUL (Reuters) -``, ``KYIV, Ukraine (AP) —``, ``КИЕВ (Интерфакс) —``."""
_LATE_DATELINE = re.compile(r"^[^\n]{2,60}?[./,] ?(?:\d{1,2}\.? ?\w+\.? ?)?/?(\w[\w -]{1,20})/?[.:—–-]\s", re.MULTILINE)
"""``МОСКВА, 18 марта. /ТАСС/.``, ``Київ. 18 березня. УНІАН.``."""
_SIGNATURE = re.compile(r"[.!?][\"”’»]?\s*[(/—–-]+\s?([\w -]{2,30})[)/]?\s*$", re.MULTILINE)
_BY = re.compile(r"^(?:by|von|par|por)\s+", re.IGNORECASE)
_PARTS = re.compile(r"[,/;|]|\s(?:and|for|with|avec|mit)\s")
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:the\s+)?([^.,\n]{2,30})", re.IGNORECASE)
_PROSE_WORDS = 12
"""Of a line that is a paragraph, and no link or label of the page."""
_DATELINE_CHARACTERS = 2500
"""A dateline opens the article, though a pasted page has a menu before it."""


@cache
def _names() -> dict[str, str]:
    rows = (line.partition(":") for line in _TABLE.read_text(encoding="utf-8").splitlines() if ":" in line[:40])
    return {
        form.strip().casefold(): name
        for name, _, forms in rows
        if not name.startswith("#")
        for form in forms.split("|")
    }


def agency(name: str) -> str | None:
    """The agency that a name is a form of, or None."""
    return _names().get(" ".join(name.split()).casefold())


def names_of(byline: str) -> str | None:
    """The people a byline names: without its "By", and without the agency or outlet that stands behind a comma."""
    names = _BY.sub("", byline.strip())
    parts = [part.strip() for part in names.split(",")]
    people = [part for part in parts if part and not agency(part) and not part.startswith(("http", "@"))]
    return ", ".join(people) or None


def agency_of_byline(byline: str) -> str | None:
    """The agency that a byline names, alone or behind a comma, or None."""
    return next(filter(None, (agency(part) for part in _PARTS.split(_BY.sub("", byline)))), None)


def agency_of_text(text: str) -> str | None:
    """The agency in a text's dateline or copyright line, or at the end of its last lines, or None."""
    head = text[:_DATELINE_CHARACTERS]
    tail = text[-_DATELINE_CHARACTERS:]
    places = ((_DATELINE, head), (_LATE_DATELINE, head), (_SIGNATURE, _ending(tail)), (_COPYRIGHT, tail))
    found = (agency(name) for pattern, part in places for name in pattern.findall(part))
    return next(filter(None, found), None)


def _ending(text: str) -> str:
    """The text from its last line of prose on: a signature stands there, the credit of a picture above it.

    The three that were found higher up on real pages were all credits.
    """
    lines = text.splitlines()
    prose = (at for at in range(len(lines) - 1, -1, -1) if len(lines[at].split()) >= _PROSE_WORDS)
    return "\n".join(lines[next(prose, 0) :])
