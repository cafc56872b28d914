"""Figures of a text as values that can be compared: lengths of time, money, shares, counts, distances, ages.

Counts are read by counts.py, and what a figure is stands in figure.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property, lru_cache

from summarizer.language.numerals import any_of, modifier_pattern, number_pattern, numerals, vague, value_of
from summarizer.language.rules.never import NEVER
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.figures.counts import counted
from summarizer.understanding.figures.figure import Figure, bounded, scaled
from summarizer.understanding.text.notions import notions

_MONTH, _OF_A_MONTH = 2629800.0, 0.03
"""Seconds of a month, and how far it reaches, since months differ: three months are 90 days in another article."""
_KILOMETRES = {"ki": 1.0, "km": 1.0, "mi": 1.609, "me": 0.001, "fe": 0.0003048}
"""By the first letters of the unit."""


class _Patterns:
    """Patterns of one language, each compiled when a text first needs it: it takes longer than most searches."""

    def __init__(self, language: str) -> None:
        self.language, self.rules = language, rules_of(language).figures
        self.number, self.modifier = number_pattern(language), modifier_pattern(language)

    @cached_property
    def any(self) -> re.Pattern[str]:
        """What may be a number at all."""
        words = any_of([*numerals(self.language), *vague(self.language), *sorted(self.rules.one)])
        return re.compile("|".join((rf"\d|\b(?i:{words})[ -]", *self.rules.set_lengths)))

    @cached_property
    def duration(self) -> re.Pattern[str]:
        """A length of time."""
        units = "|".join(self.rules.seconds) or NEVER.pattern
        return re.compile(
            rf"{self.modifier}\b{self.number}{self.rules.inner_half}[\s-]+(?P<unit>{units})(?P<plural>s?)\b"
            rf"{self.rules.outer_half}",
            re.IGNORECASE,
        )

    @cached_property
    def money(self) -> re.Pattern[str]:
        """A sum with its sign."""
        number = r"(?P<number>\d[\d,]*(?:\.\d+)?)"
        scaled = rf"(?:[\s-]?(?P<scale>{self.rules.scales}|{self.rules.short_scales})\b)?"
        return re.compile(rf"{self.modifier}(?P<sign>US\$|[$€£¥])\s?{number}{scaled}", re.IGNORECASE)

    @cached_property
    def spelled_money(self) -> re.Pattern[str]:
        """A sum with its currency in words."""
        scaled = rf"(?:[\s-](?P<scale>{self.rules.scales})s?)?"
        currencies = "|".join(self.rules.currencies) or NEVER.pattern
        sign = rf"(?:{self.rules.of_currency})?(?P<sign>{currencies})"
        return re.compile(rf"{self.modifier}\b{self.number}{scaled} {sign}\b", re.IGNORECASE)

    @cached_property
    def share(self) -> re.Pattern[str]:
        """A share in percent."""
        return re.compile(rf"{self.modifier}\b{self.number}\s?(?:{self.rules.percent}|%)", re.IGNORECASE)

    @cached_property
    def distance(self) -> re.Pattern[str]:
        """A distance."""
        return re.compile(rf"{self.modifier}\b{self.number}[\s-]?(?P<unit>{self.rules.lengths})\b", re.IGNORECASE)

    @cached_property
    def degrees(self) -> re.Pattern[str]:
        """A temperature."""
        return re.compile(rf"{self.modifier}\b{self.number}\s?{self.rules.celsius}\b")


@cache
def _patterns(language: str) -> _Patterns:
    return _Patterns(language)


@lru_cache(maxsize=20_000)
def figures(text: str, language: str) -> tuple[Figure, ...]:
    """All figures of a text that can be compared, in order, none of them inside another."""
    patterns = _patterns(language)
    found: list[Figure] = []
    for read in _READERS if patterns.any.search(text) else ():
        for figure in read(text, patterns, language):
            if not any(figure.start < other.end and other.start < figure.end for other in found):
                found.append(figure)
    return tuple(sorted(found, key=lambda figure: figure.start))


def _durations(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.duration.finditer(text) if any(unit in text for unit in patterns.rules.seconds) else ():
        half = bool(match["half"] or match["inner"])
        vague = match["number"].lower() in patterns.rules.one and not half and not match["more"]
        counted_off = match["plural"] and patterns.rules.not_before.search(text[: match.start()])
        if vague or patterns.rules.no_duration.match(text, match.end()) or counted_off:
            continue
        units = value_of(match["number"], language) + 0.5 * half
        unit = patterns.rules.seconds[match["unit"].lower()]
        told = bounded(match, "duration", "time", units * unit)
        wide = _OF_A_MONTH if unit == _MONTH else 0.0
        yield told._replace(low=told.low * (1 - wide), high=told.high * (1 + wide))


def _set_lengths(text: str, patterns: _Patterns, _language: str) -> Iterator[Figure]:
    """Lengths of time that hold no number: "the hour-long call", "half an hour"."""
    for written, (low, high) in patterns.rules.set_lengths.items():
        for match in re.finditer(written, text):
            if not patterns.rules.no_duration.match(text, match.end()):
                yield Figure("duration", "time", low, high, match.start(), match.end())


def _money(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.money.finditer(text) if any(sign in text for sign in "$€£¥") else ():
        yield bounded(
            match, "money", match["sign"].upper().replace("US", ""), value_of(match["number"], language) * scaled(match)
        )


def _spelled_money(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    currencies = patterns.rules.currencies
    for match in patterns.spelled_money.finditer(text) if any(name in text for name in currencies) else ():
        value = value_of(match["number"], language) * scaled(match)
        if value > 1:
            yield bounded(match, "money", currencies[match["sign"].lower()], value)


def _shares(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.share.finditer(text) if patterns.rules.percent_mark.search(text) else ():
        if match["number"].lower() not in patterns.rules.one:
            shared = patterns.rules.shared.match(text, match.end())
            thing = next(iter(sorted(notions(shared[1], language))), "%") if shared else "%"
            yield bounded(match, "percentage", thing, value_of(match["number"], language))


def _distances(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.distance.finditer(text) if patterns.rules.length_mark.search(text) else ():
        yield bounded(
            match, "distance", "km", value_of(match["number"], language) * _KILOMETRES[match["unit"].lower()[:2]]
        )


def _degrees(text: str, patterns: _Patterns, language: str) -> Iterator[Figure]:
    for match in patterns.degrees.finditer(text) if "C" in text else ():
        if match["number"][0].isdigit():
            yield bounded(match, "temperature", "°C", value_of(match["number"], language))


def _ages(text: str, patterns: _Patterns, _language: str) -> Iterator[Figure]:
    for match in patterns.rules.age.finditer(text):
        age = float(match["age"] or match["age2"])
        yield Figure("age", match["name"] or match["name2"], age, age, match.start(), match.end())


def _counts(text: str, _patterns: _Patterns, language: str) -> Iterator[Figure]:
    yield from counted(text, language)


_VOTE_REACH = 60
"""Characters on either side of a tally in which the vote is named."""
_FOR = 1000.0
"""Weight of the first number of a tally in its value: two tallies are the same when both numbers are."""


def _tallies(text: str, patterns: _Patterns, _language: str) -> Iterator[Figure]:
    vote = patterns.rules.vote
    for match in patterns.rules.tally.finditer(text) if vote.search(text) else ():
        if vote.search(text, max(0, match.start() - _VOTE_REACH), match.end() + _VOTE_REACH):
            value = _FOR * float(match[1]) + float(match[2])
            yield Figure("tally", "votes", value, value, match.start(), match.end())


_READERS: tuple[Callable[[str, _Patterns, str], Iterator[Figure]], ...] = (
    _durations,
    _set_lengths,
    _money,
    _spelled_money,
    _shares,
    _distances,
    _degrees,
    _ages,
    _counts,
    _tallies,
)
