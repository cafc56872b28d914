"""Figures of a text as values that can be compared: lengths of time, money, shares, counts, distances, ages.

A figure has bounds, so that "over an hour and a half" can be told from "around two hours" and "90 minutes" need not be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple


class Figure(NamedTuple):
    """A figure with its kind, the thing it counts, its bounds (seconds, currency, percent, pieces, km) and its offsets."""

    kind: str
    thing: str
    low: float
    high: float
    start: int
    end: int

    def fits(self, other: Figure) -> bool:
        """Whether both can be the same value."""
        return self.low <= other.high and other.low <= self.high


_MORE = r"more than|at least|over|above|upwards? of|exceeding|well over"
_LESS = r"less than|fewer than|at most|up to|as many as|under|below|nearly|almost|just under"
_ABOUT = r"about|around|some|roughly|approximately|an estimated|nearly|almost|close to|estimated at"
_MODIFIER = rf"(?:(?P<more>{_MORE})|(?P<about>{_ABOUT})|(?P<less>{_LESS})|only|just|another)"
_WORDS = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "seventy": 70.0, "eighty": 80.0, "ninety": 90.0, "a": 1.0, "an": 1.0, "a dozen": 12.0}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12}
_NUMBER = rf"(?P<number>\d[\d,]*(?:\.\d+)?|(?i:{'|'.join(sorted((w for w in _WORDS if w not in ('a', 'an')), key=len, reverse=True))})|an?)"
_ANY_NUMBER = re.compile(rf"\d|\b(?i:{'|'.join(sorted(_WORDS))}) ")
_SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2629800.0, "year": 31557600.0, "decade": 315576000.0}
_THINGS = (
    "people|persons|countries|nations|states|members|soldiers|troops|reservists|reserves|civilians|prisoners|hostages|children|women"
    "|men|victims|passengers|students|officers|protesters|demonstrators|delegates|refugees|migrants|homes|houses|missiles"
    "|rockets|drones|ships|votes|seats|targets|sites|tons|tonnes|rounds|bodies|workers|diplomats|leaders|officials|ministers"
    "|residents|delegations|points|articles|sections|warheads|aircraft|tanks|vehicles|villages|families|companies|detainees"
    "|suspects|arrests|militants|Palestinians|Israelis|others|Americans|Russians"
)
_SAME_THING = {"nations": "countries", "states": "countries", "persons": "people", "tonnes": "tons", "reserves": "reservists", "sites": "targets", "demonstrators": "protesters"}
_NO_DURATION = re.compile(r"[\s-]*(?:old|ago|later|earlier|before|after|anniversary|ahead)\b")
_NOT_BEFORE = re.compile(r"(?:every|each|last|next|first|past|previous|coming|another|per|the|these)\s+$", re.IGNORECASE)

_DURATION = re.compile(rf"(?:\b{_MODIFIER}\s+)?\b{_NUMBER}[\s-]+(?P<unit>second|minute|hour|day|week|month|year|decade)s?\b(?P<half>\s+and\s+a\s+half)?", re.IGNORECASE)
_MONEY = re.compile(rf"(?:\b{_MODIFIER}\s+)?(?P<sign>US\$|[$€£¥])\s?(?P<number>\d[\d,]*(?:\.\d+)?)(?:[\s-]?(?P<scale>million|billion|trillion|thousand|bn|m)\b)?", re.IGNORECASE)
_SHARE = re.compile(rf"(?:\b{_MODIFIER}\s+)?\b{_NUMBER}\s?(?:percent\b|per cent\b|%)", re.IGNORECASE)
_DISTANCE = re.compile(rf"(?:\b{_MODIFIER}\s+)?\b{_NUMBER}[\s-]?(?P<unit>kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet)\b", re.IGNORECASE)
_COUNT = re.compile(rf"(?:\b{_MODIFIER}\s+)?\b(?:{_NUMBER}(?:\s(?P<scale>hundred|thousand|million|billion))?)\s+(?:(?:[a-z-]+|[A-Z][\w.]+)\s+){{0,2}}?(?P<thing>{_THINGS})\b")
_AGE = re.compile(r"\b(?P<name>[A-Z][\w’'-]+), (?:aged? )?(?P<age>\d\d)(?=[,.])|\b(?P<age2>\d\d)-year-old (?:[a-z]+ )*(?:[A-Z][\w’'-]+ )*?(?P<name2>[A-Z][\w’'-]+)(?=[\s,.])(?! [A-Z])")
_KILOMETRES = {"k": 1.0, "mi": 1.609, "me": 0.001, "f": 0.0003048}


@lru_cache(maxsize=20_000)
def figures(text: str) -> tuple[Figure, ...]:
    """All figures of a text that can be compared, none of them inside another."""
    if not _ANY_NUMBER.search(text):
        return ()
    found: list[Figure] = []
    for read in (_durations, _money, _shares, _distances, _ages, _counts):
        for figure in read(text):
            if not any(figure.start < other.end and other.start < figure.end for other in found):
                found.append(figure)
    return tuple(found)


def _value(word: str) -> float:
    low = word.lower().replace(",", "")
    return float(low) if low[0].isdigit() else _WORDS[low]


def _bounds(match: re.Match[str], value: float) -> tuple[float, float]:
    if match["about"]:
        return value * 0.9, value * 1.1
    if match["more"]:
        return value, value * 1.25
    return (value * 0.75, value) if match["less"] else (value, value)


def _figure(match: re.Match[str], kind: str, thing: str, value: float) -> Figure:
    return Figure(kind, thing, *_bounds(match, value), match.start(), match.end())


def _durations(text: str) -> Iterator[Figure]:
    for match in _DURATION.finditer(text):
        lone_article = match["number"].lower() in ("a", "an") and not match["half"] and not match["more"]
        if lone_article or _NO_DURATION.match(text, match.end()) or _NOT_BEFORE.search(text[: match.start()]):
            continue
        value = (_value(match["number"]) + 0.5 * bool(match["half"])) * _SECONDS[match["unit"].lower()]
        yield _figure(match, "duration", "time", value)


def _money(text: str) -> Iterator[Figure]:
    for match in _MONEY.finditer(text):
        sign = match["sign"].upper().replace("US", "")
        yield _figure(match, "money", sign, _value(match["number"]) * _SCALES.get((match["scale"] or "").lower(), 1))


def _shares(text: str) -> Iterator[Figure]:
    for match in _SHARE.finditer(text):
        if match["number"].lower() not in ("a", "an"):
            yield _figure(match, "percentage", "%", _value(match["number"]))


def _distances(text: str) -> Iterator[Figure]:
    for match in _DISTANCE.finditer(text):
        unit = match["unit"].lower()
        factor = _KILOMETRES["k" if unit[0] == "k" else "f" if unit[0] == "f" else unit[:2]]
        yield _figure(match, "distance", "km", _value(match["number"]) * factor)


def _ages(text: str) -> Iterator[Figure]:
    for match in _AGE.finditer(text):
        age = float(match["age"] or match["age2"])
        yield Figure("age", match["name"] or match["name2"], age, age, match.start(), match.end())


def _counts(text: str) -> Iterator[Figure]:
    for match in _COUNT.finditer(text):
        if match["number"].lower() in ("a", "an", "one", "zero"):
            continue
        thing = _SAME_THING.get(match["thing"], match["thing"])
        yield _figure(match, "count", thing, _value(match["number"]) * _SCALES.get(match["scale"] or "", 1))


