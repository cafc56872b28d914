"""The notions of a text: stems of its content words, words for the same thing made one, states as codes.

Two texts are compared by these, not by their letters. Order, grammar and who does what to whom are not kept.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.analysis.terms import stem
from summarizer.language import load
from summarizer.language.lists import read_lists

STATE, FIGURE, NOTION = "@", "#", "="
"""First letters of notions that stand for a state, a figure, or a group of words that say the same."""
_WORD = re.compile(r"(?:[A-Z]\.){2,}|\d[\d,.]*\d|\d|[^\W\d_]+(?:[’'][^\W\d_]+)?")
_NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


class _Tables(NamedTuple):
    notions: dict[str, str]
    states: dict[str, str]
    phrases: re.Pattern[str]
    stopwords: frozenset[str]


@cache
def _tables(language: str) -> _Tables:
    tables = load(language)
    notions = {stem(word.replace("-", "")): NOTION + key for key, words in read_lists(language, "alike").items() for word in words}
    states: dict[str, str] = {}
    for code, state in tables.states.items():
        for name in (*state.names, *state.demonyms, *state.capitals, *state.seats):
            states.setdefault(name.lower(), STATE + code)
    several = sorted((name for name in states if " " in name or "." in name), key=len, reverse=True)
    phrases = re.compile(r"\b(?:" + "|".join(map(re.escape, several)) + r")(?!\w)", re.IGNORECASE)
    speech = read_lists(language, "speech")
    return _Tables(notions, states, phrases, tables.stopwords | speech["reports"] | speech["titles"] | _DAYS)


@lru_cache(maxsize=50_000)
def notions(text: str, language: str = "en") -> frozenset[str]:
    """The notions of a text as a set: ``=halt``, ``@UKR``, ``#30``, and plain stems."""
    return frozenset(notion for notion, _, _ in placed_notions(text, language))


def placed_notions(text: str, language: str = "en") -> list[tuple[str, int, int]]:
    """(notion, start, end) of every content word of a text, in order."""
    tables = _tables(language)
    found = [(tables.states[m[0].lower()], m.start(), m.end()) for m in tables.phrases.finditer(text)]
    taken = {at for _, start, end in found for at in range(start, end)}
    for match in _WORD.finditer(text):
        if match.start() not in taken and (notion := _notion(match[0], tables)):
            found.append((notion, match.start(), match.end()))
    return sorted(found, key=lambda place: place[1])


def _notion(word: str, tables: _Tables) -> str | None:
    low = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    if word[0].isdigit():
        return FIGURE + word.replace(",", "").rstrip(".")
    if word[0].isupper() and low in tables.states:
        return tables.states[low]
    if low in _NUMBERS and low != "one":
        return FIGURE + _NUMBERS[low]
    if low in tables.stopwords or word in tables.stopwords or len(low) < 2:
        return None
    stemmed = stem(low)
    return tables.notions.get(stemmed, stemmed)
