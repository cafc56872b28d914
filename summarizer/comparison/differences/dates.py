"""Different days for one event: "the March 22 coup" here, "the coup on March 21" there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.differences.days import MOST_DAYS_APART, of_dateline
from summarizer.comparison.support.index import Index
from summarizer.language.lists import read_lists
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Difference
from summarizer.understanding.text.flat_text import LONGEST, Said
from summarizer.understanding.text.notions import FIGURE, notions, placed_notions
from summarizer.understanding.text.pairs import pairs_sharing

COMMON = 80
"""A notion beside more times finds no pairs."""


LEAST_SHARED = 3
"""Notions of words in small letters, and figures, around two times that show them to be of one event."""
LEAST_ALIKE = 0.3
"""Likeness of the words around two times."""
NEAR_WORDS = 10
"""Words on each side of a time that tell of what it is the time."""
_MIDWEEK = (1, 3)


class Time(NamedTuple):
    """When something was: a month's day, a year or decade, or a weekday, with what is said around it."""

    where: Said
    unit: str
    first: int
    last: int
    start: int
    end: int
    near: frozenset[str]
    plain: frozenset[str]

    def differs(self, other: Time) -> bool:
        """Whether two times of one unit cannot be the same."""
        return self.unit == other.unit and (self.last < other.first or other.last < self.first)


def event_dates(sentences: Sequence[Said], index: Index, language: str) -> Iterator[Difference]:
    """Different times of what is told in other words than a noun: "seized power on March 21", "were moved in 1974"."""
    times = [time for said in sentences if len(said.text) <= LONGEST for time in _times(said, language)]
    for left, right in sorted(_pairs(times)):
        one, other = times[left], times[right]
        if one.differs(other) and _of_one_event(one, other, index) and not _both(one, other, times):
            values = tuple(time.where.value(*time.where.clause(time.start, time.end)) for time in (one, other))
            yield Difference(what="day" if one.unit != "year" else "year", kind="date", values=values)


def _times(said: Said, language: str) -> Iterator[Time]:
    found = [
        (f"day: {m['month']}", int(m["day"]), int(m["day"]), m)
        for d in rules_of(language).differences.days_of_months
        for m in d.finditer(said.text)
    ]
    found += [
        ("year", int(m["year"]), int(m["year"]) + 9 * bool(m["decade"]), m)
        for m in rules_of(language).differences.year.finditer(said.text)
    ]
    found += [
        ("weekday", *_weekday(m, language), m) for m in rules_of(language).differences.weekday.finditer(said.text)
    ]
    plain = _plain(said.text, language) if found else ()
    for unit, first, last, match in found:
        near = _near(said, match, language)
        until = rules_of(language).differences.until_day.search(said.text[: match.start()])
        if of_dateline(said.text, *match.span()):
            continue
        if unit != "weekday" or not (until or _told_on(said, match, language)):
            yield Time(said, unit, first, last, match.start(), match.end(), near, near & frozenset(plain))


def _near(said: Said, match: re.Match[str], language: str) -> frozenset[str]:
    """Notions of the words on both sides, up to a word that leads on to something before or after it."""
    low, high = said.clause(match.start(), match.end())
    before = rules_of(language).differences.another.split(said.text[low : match.start()])[-1].split()[-NEAR_WORDS:]
    after = rules_of(language).differences.another.split(said.text[match.end() : high])[0].split()[:NEAR_WORDS]
    return notions(" ".join(before), language) | notions(" ".join(after), language)


def _plain(text: str, language: str) -> frozenset[str]:
    """Notions of words in small letters and of figures: what is said, and not of whom."""
    return frozenset(n for n, at, _ in placed_notions(text, language) if text[at].islower() or n[0] == FIGURE)


def _weekday(match: re.Match[str], language: str) -> tuple[int, int]:
    """First and last day meant, Monday being 0."""
    names = rules_of(language).differences.weekdays
    day = next((i for i, name in enumerate(names) if (match["weekday"] or "").startswith(name)), None)
    return _MIDWEEK if day is None else (day, day)


def _told_on(said: Said, match: re.Match[str], language: str) -> bool:
    """Whether a day is that of a statement: "said on Monday"."""
    beside = {*said.text[: match.start()].split()[-3:], *said.text[match.end() :].split()[:2]}
    return bool(beside & read_lists(language, "speech")["said"])


def _pairs(times: Sequence[Time]) -> set[tuple[int, int]]:
    """Times of two articles around which enough of the same is said."""
    apart = pairs_sharing([time.plain for time in times], least=LEAST_SHARED, common=COMMON)
    return {(i, j) for i, j in apart if times[i].where.article != times[j].where.article}


def _of_one_event(one: Time, other: Time, index: Index) -> bool:
    if one.unit != "year" and one.where.background(index.language) != other.where.background(index.language):
        return False
    if one.unit.startswith("day") and abs(one.first - other.first) > MOST_DAYS_APART:
        return False
    places = [
        rules_of(index.language).differences.place_beside.search(time.where.text[: time.start]) for time in (one, other)
    ]
    if places[0] and places[1] and places[0][1] != places[1][1]:
        return False
    return index.cosine(one.near, other.near) >= LEAST_ALIKE


def _both(one: Time, other: Time, times: Iterable[Time]) -> bool:
    """Whether one of the two articles has the other's time too, for something like it."""
    about = one.plain & other.plain
    return any(
        time.unit == one.unit
        and (time.where.article, time.first) in {(one.where.article, other.first), (other.where.article, one.first)}
        and len(time.plain & about) >= LEAST_HELD
        for time in times
    )


LEAST_HELD = 2
"""Of the notions by which two times are of one event, for a third to be of it too."""
