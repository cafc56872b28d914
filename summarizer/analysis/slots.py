"""Figures of a text as values that can be compared: lengths of time, money, shares, counts, distances, ages.

A figure has bounds, so that "over an hour and a half" can be told from "around two hours" and "90 minutes" need not be.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of, modifier_pattern, number_pattern, numerals, value_of


class Figure(NamedTuple):
    """A figure: kind, the thing it counts, bounds (seconds, currency, percent, pieces, km) and offsets."""

    kind: str
    thing: str
    low: float
    high: float
    start: int
    end: int

    def fits(self, other: Figure) -> bool:
        """Whether both can be the same value."""
        return self.low <= other.high and other.low <= self.high


ABOUT = 0.1
"""How far "about" reaches on either side: "around two hours" and 130 minutes are no difference."""
MORE, LESS = 1.25, 0.8
"""How far "more than" reaches up and "less than" down, as a factor."""
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_SECONDS = {
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86400.0,
    "week": 604800.0,
    "month": 2629800.0,
    "year": 31557600.0,
    "decade": 315576000.0,
}
_KILOMETRES = {"ki": 1.0, "km": 1.0, "mi": 1.609, "me": 0.001, "fe": 0.0003048}
"""By the first letters of the unit."""
_LENGTHS = ("kilomet", "km", "mile", "meter", "metre", "feet")
_SAME_THING = {
    "nations": "countries",
    "states": "countries",
    "persons": "people",
    "tonnes": "tons",
    "reserves": "reservists",
    "sites": "targets",
    "demonstrators": "protesters",
}
_NO_DURATION = re.compile(r"[\s-]*(?:old|ago|later|earlier|before|after|anniversary|ahead)\b")
_NOT_BEFORE = re.compile(
    r"(?:every|each|last|next|first|past|previous|coming|another|per|the|these)\s+$", re.IGNORECASE
)
_AGE = re.compile(
    r"(?<![\w-])(?P<name>(?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+), (?:aged? )?(?P<age>\d\d)(?=[,.])"
    r"|\b(?P<age2>\d\d)-year-old (?:[a-z]+ )*(?P<name2>(?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+)(?=[\s,.])"
)


_PASSIVE = re.compile(r"\b(?:were|been|was) [a-z]+ed\b")


class _Patterns:
    """Patterns of one language, each compiled when a text first needs it: it takes longer than most searches."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.number, self.modifier = number_pattern(language), modifier_pattern(language)

    @cached_property
    def any(self) -> re.Pattern[str]:
        """What may be a number at all."""
        words = any_of([*numerals(self.language), "a", "an"])
        return re.compile(rf"\d|\b(?i:{words})[ -]")

    @cached_property
    def duration(self) -> re.Pattern[str]:
        """A length of time."""
        units = "|".join(_SECONDS)
        return re.compile(
            rf"{self.modifier}\b{self.number}[\s-]+(?P<unit>{units})s?\b(?P<half>\s+and\s+a\s+half)?", re.IGNORECASE
        )

    @cached_property
    def money(self) -> re.Pattern[str]:
        """A sum with its sign."""
        number = r"(?P<number>\d[\d,]*(?:\.\d+)?)"
        scaled = rf"(?:[\s-]?(?P<scale>{_SCALE}|bn|m)\b)?"
        return re.compile(rf"{self.modifier}(?P<sign>US\$|[$€£¥])\s?{number}{scaled}", re.IGNORECASE)

    @cached_property
    def share(self) -> re.Pattern[str]:
        """A share in percent."""
        return re.compile(rf"{self.modifier}\b{self.number}\s?(?:percent\b|per cent\b|%)", re.IGNORECASE)

    @cached_property
    def distance(self) -> re.Pattern[str]:
        """A distance."""
        units = "kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet"
        return re.compile(rf"{self.modifier}\b{self.number}[\s-]?(?P<unit>{units})\b", re.IGNORECASE)

    @cached_property
    def degrees(self) -> re.Pattern[str]:
        """A temperature."""
        return re.compile(rf"{self.modifier}\b{self.number}\s?(?:[°º]|degrees?)?\s?C(?:elsius)?\b")

    @cached_property
    def counted(self) -> re.Pattern[str]:
        """A count with the thing counted."""
        things = any_of(read_lists(self.language, "numerals")["things"])
        return re.compile(
            rf"{self.modifier}\b{self.number}(?:\s(?P<scale>{_SCALE}))?\s+"
            rf"(?:(?:[a-z-]+|[A-Z][\w.]+)\s+){{0,2}}?(?P<thing>{things})\b"
        )

    @cached_property
    def passive(self) -> re.Pattern[str]:
        """A count whose thing stands before: "another 99 were intercepted"."""
        return re.compile(
            rf"(?:\b(?:another|some)\s+)?{self.modifier}\b{self.number}\s(?:more\s|others?\s|of them\s)?"
            r"(?:were|have been|had been|was|has been)\s(?P<thing>[a-z]+ed)\b"
        )


_SCALE = "hundred|thousand|million|billion|trillion"


@cache
def _patterns(language: str) -> _Patterns:
    return _Patterns(language)


@lru_cache(maxsize=20_000)
def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    """All figures of a text that can be compared, none of them inside another."""
    patterns = _patterns(language)
    found: list[Figure] = []
    for read in _READERS if patterns.any.search(text) else ():
        for figure in read(text, patterns, language):
            if not any(figure.start < other.end and other.start < figure.end for other in found):
                found.append(figure)
    return tuple(found)


def _figure(match: re.Match[str], kind: str, thing: str, value: float) -> Figure:
    low, high = value, value
    if match["about"]:
        low, high = value * (1 - ABOUT), value * (1 + ABOUT)
    elif match["more"]:
        high = value * MORE
    elif match["less"]:
        low = value * LESS
    return Figure(kind, thing, low, high, match.start(), match.end())


def _is_article(number: str) -> bool:
    return number.lower() in ("a", "an")


def _durations(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.duration.finditer(text) if any(unit in text for unit in _SECONDS) else ():
        vague = _is_article(match["number"]) and not match["half"] and not match["more"]
        if vague or _NO_DURATION.match(text, match.end()) or _NOT_BEFORE.search(text[: match.start()]):
            continue
        units = value_of(match["number"], language) + 0.5 * bool(match["half"])
        yield _figure(match, "duration", "time", units * _SECONDS[match["unit"].lower()])


def _money(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.money.finditer(text) if any(sign in text for sign in "$€£¥") else ():
        scale = _SCALES.get((match["scale"] or "").lower(), 1)
        yield _figure(
            match, "money", match["sign"].upper().replace("US", ""), value_of(match["number"], language) * scale
        )


def _shares(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.share.finditer(text) if "%" in text or "cent" in text else ():
        if not _is_article(match["number"]):
            yield _figure(match, "percentage", "%", value_of(match["number"], language))


def _distances(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.distance.finditer(text) if any(unit in text for unit in _LENGTHS) else ():
        yield _figure(
            match, "distance", "km", value_of(match["number"], language) * _KILOMETRES[match["unit"].lower()[:2]]
        )


def _degrees(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.degrees.finditer(text) if "C" in text else ():
        if match["number"][0].isdigit():
            yield _figure(match, "temperature", "°C", value_of(match["number"], language))


def _ages(text: str, _patterns: _Patterns, _language: str) -> Iterator[Figure]:
    for match in _AGE.finditer(text):
        age = float(match["age"] or match["age2"])
        yield Figure("age", match["name"] or match["name2"], age, age, match.start(), match.end())


def _counts(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.counted.finditer(text):
        if _is_article(match["number"]) or match["number"].lower() in ("one", "zero"):
            continue
        thing = _SAME_THING.get(match["thing"], match["thing"])
        yield _figure(match, "count", thing, value_of(match["number"], language) * _SCALES.get(match["scale"] or "", 1))


def _passives(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    """What stands before and is told by the verb: "another 99 were intercepted"."""
    for match in patterns.passive.finditer(text) if _PASSIVE.search(text) else ():
        if not _is_article(match["number"]) and value_of(match["number"], language) > 1:
            yield _figure(match, "passive", match["thing"], value_of(match["number"], language))


_READERS: tuple[Callable[[str, _Patterns, str], Iterator[Figure]], ...] = (
    _durations,
    _money,
    _shares,
    _distances,
    _degrees,
    _ages,
    _counts,
    _passives,
)
