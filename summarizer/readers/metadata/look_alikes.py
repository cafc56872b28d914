"""Names of outlets and hosts whose letters are not what they seem: Cyrillic and Greek ones among Latin ones."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import urlsplit

from summarizer.model import Article
from summarizer.notices import Notice

_WORD = re.compile(r"[^\W\d_]+")
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
_LIKE_LATIN = frozenset("аеорсухіјѕԁһԛԝӏАВЕКМНОРСТУХІЈЅαοορνικυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
"""Letters of other alphabets that look like Latin ones."""


def look_alike_notices(articles: Iterable[Article]) -> list[Notice]:
    """A notice for each article whose outlet or address may be another than it looks."""
    found = []
    for article in articles:
        for what, name in (("outlet", article.outlet or ""), ("address", _host(article.url))):
            if reason := suspicion(name):
                text = f"its {what} “{name}” {reason}: it may not be what it looks like"
                found.append(Notice(kind="look-alike", text=text, file=article.file))
    return found


def suspicion(name: str) -> str | None:
    """Why a name may not be what it looks like, or None."""
    for part in name.split("."):
        if part.startswith("xn--"):
            shown = _decoded(part)
            if shown is None or suspicion(shown) or set(_letters(shown)) <= _LIKE_LATIN:
                return f"is written in other letters ({shown})" if shown else "is written in a code for other letters"
    for word in _WORD.findall(name):
        alphabets = sorted({alphabet for letter in word if (alphabet := _alphabet(letter))})
        if len(alphabets) > 1:
            return f"mixes letters of two alphabets ({' and '.join(a.capitalize() for a in alphabets)})"
    return None


def _letters(text: str) -> list[str]:
    return [letter for letter in text if letter.isalpha()]


def _alphabet(letter: str) -> str | None:
    return next((name for name in _ALPHABETS if unicodedata.name(letter, "").startswith(name)), None)


def _decoded(part: str) -> str | None:
    try:
        return part.encode("ascii").decode("idna")
    except UnicodeError:
        return None


def _host(address: str | None) -> str:
    try:
        return urlsplit(address or "").hostname or ""
    except ValueError:
        return ""
