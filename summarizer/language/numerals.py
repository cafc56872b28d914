"""Number words of a language, and patterns for numbers in its texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from summarizer.language.lists import read_lists

BLANKS = " \u00a0\u202f"
"""What may stand between groups of three digits: a blank, also one that does not break or is narrow."""
GROUPED = rf"\d{{1,3}}(?:[{BLANKS}]\d{{3}})+(?![\d,.]*\d)"
"""Digits in groups with blanks between them: "40 000"."""


_TENS = range(20, 100, 10)


@cache
def numerals(language: str) -> dict[str, float]:
    """Number words in small letters with their values; tens and units joined by a hyphen among them."""
    lists = read_lists(language, "numerals")
    plain = {word: float(key) for key, words in lists.items() if key.isdigit() for word in words}
    tens = {word: value for word, value in plain.items() if value in _TENS and " " not in word}
    units = {word: value for word, value in plain.items() if 0 < value < _TENS[0] // 2 and " " not in word}
    return plain | {f"{ten}-{unit}": tens[ten] + units[unit] for ten in tens for unit in units}


@cache
def vague(language: str) -> dict[str, tuple[float, float]]:
    """Words for a number that is not told, in small letters, with the bounds of what they may mean."""
    bounds: dict[str, tuple[float, float]] = {}
    for key, words in read_lists(language, "numerals").items():
        if key.startswith(_VAGUE):
            low, high = key.removeprefix(_VAGUE).split("_")
            bounds |= dict.fromkeys(words, (float(low), float(high)))
    return bounds


_VAGUE = "vague_"
"""Heading of such words in the tables, before their bounds."""


@cache
def number_pattern(language: str) -> str:
    """A pattern for a number in figures or words, named ``number``; articles count as one."""
    words = any_of(word for word in numerals(language) if " " not in word)
    return rf"(?P<number>{GROUPED}|\d[\d,]*(?:\.\d+)?|(?i:{words})|an?)"


def ungrouped(number: str) -> str:
    """A number without what stands between its groups of digits."""
    return re.sub(rf"[,{BLANKS}]", "", number)


KINDS: tuple[Literal["more", "about", "less"], ...] = ("more", "about", "less")


@cache
def modifier_pattern(language: str) -> str:
    """A pattern for words such as "more than" before a number, named ``more``, ``less`` and ``about``; may be empty."""
    lists = read_lists(language, "numerals")
    kinds = "|".join(f"(?P<{kind}>{any_of(lists[kind])})" for kind in KINDS)
    return rf"(?:\b(?i:{kinds}|{any_of(lists['exact'])})\s+)?"


def any_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first, so that none hides a longer one; of no words, what finds nothing."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) or "(?!)"


def value_of(number: str, language: str) -> float:
    """The value of what ``number_pattern`` found; an article is one."""
    low = ungrouped(number.lower())
    return float(low) if low[0].isdigit() else numerals(language).get(low, 1.0)
