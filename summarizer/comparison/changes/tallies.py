"""Tallies that are counted on from day to day: the dead, the missing. One more is the same fact with another figure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.language import load
from summarizer.language.numerals import any_of, numerals, value_of


class Tally(NamedTuple):
    """A figure and the words that tell it."""

    value: float
    start: int
    end: int


@lru_cache(maxsize=20_000)
def tallies(text: str, language: str) -> Mapping[str, Tally]:
    """What is counted -> the first figure that the text tells of it."""
    found: dict[str, Tally] = {}
    for key, pattern in _patterns(language):
        match = pattern.search(text)
        if match and key not in found:
            found[key] = Tally(value_of(match["number"], language), match.start(), match.end())
    return found


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    words = any_of(word for word in numerals(language) if " " not in word)
    number = rf"\d[\d,]*|(?:{words})"
    rules = load(language).rules.changes.tallies
    return tuple(
        (key, re.compile(template.format(number=number), re.IGNORECASE))
        for key, templates in rules.items()
        for template in templates
    )
