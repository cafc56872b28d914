"""The outlet that an article's own head names: on a line of its own, in the byline, beside the date, behind the title.

A name counts where it is in our table of outlets; any other only beside the date or byline, or at the very head, when
it is called what newspapers and agencies are called. Says nothing of what stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from summarizer.cleaning.mastheads import PAPERS, is_office, is_paper, name_on

_TABLE = Path(__file__).parents[2] / "language" / "outlets.txt"
_CALLED = re.compile(rf"\b(?:{PAPERS})$")
_SECTIONS = re.compile(
    r"(?:top|latest|breaking|world|local|business|politics|national|international|daily|more|all|video|sports?|good"
    r"|european|foreign|us|uk|eu|global|press|morning|evening|live|related|other|the|in|fake)$",
    re.IGNORECASE,
)
_MOST_WORDS = 5
_HEAD_LINES = 10
"""Lines of the head in which an outlet of the table may stand alone: below them are other stories."""
_TOP_LINES = 3
"""Lines in which a paper heads its page: its name, else a menu above it and the name."""
_STATEMENT_LINES = 6
_STATEMENT = re.compile(
    r"(?:^|[–—-] ?)(?:joint |press |media |official |public )?(?:statement|release|communiqu[eé]|advisory|note verbale"
    r"|declaration|comunicado|communiqué de presse|pressemitteilung)\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:by|von|par|por|source|via|from)\s*:?\s+(?P<name>.{2,40}?)(?:\s+(?:with|and|mit|avec)\s+.{2,40})?$",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s[|–—-]\s(?P<name>[^|–—]{2,40})$")


def outlet_of_head(
    lines: Sequence[str], beside_date: Iterable[str], near: Iterable[int], *, signed: bool
) -> str | None:
    """The outlet's name as it stands there, or None.

    ``beside_date`` are names in the date's own line, ``near`` the indexes of lines that touch the date or byline;
    ``signed`` says that there is a byline, which statements of offices have not.
    """
    head = lines[:_HEAD_LINES]
    for line in head:
        found = _BYLINE.match(line)
        tail = _TAIL.search(line)
        for name in (line, found["name"] if found else "", tail["name"] if tail else ""):
            if is_known(name):
                return name.strip()
    touching = [lines[at] for at in near if 0 <= at < len(lines)]
    named = next((name for name in (*beside_date, *touching) if _is_called_so(name)), None)
    return named or _masthead(head[:_TOP_LINES]) or (None if signed else _issuer(head))


def _issuer(head: Sequence[str]) -> str | None:
    """The office that heads its own statement: one that a page merely has for a topic issues nothing."""
    offices = [name_on(line) for line in head[:_TOP_LINES] if is_office(line)]
    return offices[-1] if offices and any(map(_STATEMENT.search, head[:_STATEMENT_LINES])) else None


def _masthead(top: Sequence[str]) -> str | None:
    """The paper that heads the page, on a line of its own."""
    papers = (name_on(line) for line in top if is_paper(line))
    return next((name for name in papers if not all(_SECTIONS.match(word) for word in name.split()[:-1])), None)


def is_known(name: str) -> bool:
    """Whether a name is that of an outlet in our table."""
    return " ".join(name.split()).casefold() in _names()


def _is_called_so(name: str) -> bool:
    words = name.split()
    capitals = all(word[0].isupper() or word in ("of", "the", "and", "de", "la") for word in words)
    if not 2 <= len(words) <= _MOST_WORDS or not capitals or not _CALLED.search(name):  # noqa: PLR2004 - "News" alone
        return False
    return not all(_SECTIONS.match(word) for word in words[:-1])


@cache
def _names() -> frozenset[str]:
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip().casefold() for line in lines if line.strip() and not line.startswith("#"))
