"""Times that a text names: months, weekdays, and times told from the day of writing ("next Friday", "in two weeks").

The one place that reads them. What day is meant is told only where it is sure: a weekday is counted from every day on
which the text may have been written, and stands only where all of them give the same day.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from summarizer.language.list_names import TimeList
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of, numerals
from summarizer.language.rules_by_code import rules_of

Kind = Literal["date", "weekday", "month", "year", "period", "length", "allowed", "end", "day", "soon", "every"]
Turn = Literal["past", "open", "coming"]
UNITS: tuple[TimeList, ...] = ("hours", "days", "weeks", "months", "years", "seasons")
WEEK = 7
LEAST_AHEAD = 2
"""Days from which "next Monday" is that of next week: said on a Sunday it may be tomorrow."""
NEAREST = 140
"""Days within which a date without a year is the nearest one; farther off it may be of the year before or after."""
LATE = 3
"""Days before a month's end in which "the end of the month" may already mean the one after."""


class Time(NamedTuple):
    """A time with its place in the text, the preposition before it included; what it does not tell is None."""

    start: int
    end: int
    kind: Kind
    turn: Turn
    """Whether its words look back, ahead, or neither."""
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    """Monday is 0."""
    unit: str | None = None
    number: int | None = None
    following: bool = False
    """Whether it is "next" or the like."""


@lru_cache(maxsize=10_000)
def find_times(text: str, language: str) -> tuple[Time, ...]:
    """All times of a text, in order, none inside another."""
    return tuple(_time(match, language) for match in _pattern(language).finditer(text))


def written(published: datetime.date | None, event: datetime.date | None) -> tuple[datetime.date, ...]:
    """The days on which an article may have been written: its own date, else the day of the event or the one after."""
    if published:
        return (published,)
    return (event, event + datetime.timedelta(days=1)) if event else ()


def due(time: Time, days: Sequence[datetime.date]) -> datetime.date | None:
    """The day that a time means for a text written on one of ``days``; None unless all of them give the same."""
    if time.turn == "past":
        return None
    found = {RESOLVED[time.kind](time, day) for day in days if time.kind in RESOLVED}
    return found.pop() if len(found) == 1 else None


def is_ahead(time: Time, days: Sequence[datetime.date]) -> bool:
    """Whether a time lies after the first of ``days``, by its words or by the calendar; a month as a whole."""
    if time.turn != "open" or not days:
        return time.turn == "coming"
    if time.kind == "month":
        return _months_off(time, min(days)) > 0
    day = due(time, days)
    return bool(day and day > min(days))


def _months_off(time: Time, today: datetime.date) -> int:
    """Months to a month; one without a year is the nearest of that name."""
    if time.month is None:
        return 0
    if time.year:
        return 12 * (time.year - today.year) + time.month - today.month
    return (time.month - today.month + 5) % 12 - 5


def is_past(time: Time, days: Sequence[datetime.date]) -> bool:
    """Whether a time lies before all of ``days``, by its words or by the calendar."""
    day = due(time, days)
    return time.turn == "past" or bool(day and day < min(days))


def _date(time: Time, today: datetime.date) -> datetime.date | None:
    years = [time.year] if time.year else [today.year - 1, today.year, today.year + 1]
    dates = [day for year in years if (day := _calendar(year, time.month or 1, time.day or 1))]
    best = min(dates, key=lambda day: abs(day - today), default=None)
    sure = best and (time.year or abs((best - today).days) < NEAREST)
    return best if sure else None


def _calendar(year: int, month: int, day: int) -> datetime.date | None:
    """The date, or None where the calendar has none: 30 February."""
    return datetime.date(year, month, day) if 1 <= day <= calendar.monthrange(year, month)[1] else None


def _weekday(time: Time, today: datetime.date) -> datetime.date | None:
    ahead = ((time.weekday or 0) - today.weekday()) % WEEK
    if not time.following:
        return today + datetime.timedelta(days=ahead)
    ahead = ahead or WEEK
    next_week = today.weekday() + ahead >= WEEK
    return today + datetime.timedelta(days=ahead) if next_week and ahead >= LEAST_AHEAD else None


def _length(time: Time, today: datetime.date) -> datetime.date | None:
    days = {"days": 1, "weeks": WEEK}.get(time.unit or "", 0) * (time.number or 0)
    return today + datetime.timedelta(days=days) if days else None


def _end(time: Time, today: datetime.date) -> datetime.date | None:
    if time.unit == "years":
        return datetime.date(today.year + time.following, 12, 31)
    if time.month:
        day = _date(time._replace(day=1), today)
        return day and _last(day)
    if time.unit != "months" or today.day > _last(today).day - LATE:
        return None
    return _last(_last(today) + datetime.timedelta(days=1)) if time.following else _last(today)


def _last(day: datetime.date) -> datetime.date:
    """The last day of its month."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _day(time: Time, today: datetime.date) -> datetime.date:
    return today + datetime.timedelta(days=time.number or 0)


RESOLVED = {"date": _date, "weekday": _weekday, "length": _length, "end": _end, "day": _day}
"""Kind to the function that finds its day; the others name none."""


def _time(match: re.Match[str], language: str) -> Time:
    named = {key: value for key, value in match.groupdict().items() if value is not None}
    kind: Kind = next(kind for kind in KINDS if kind in named)
    turned = _turned(named)
    return Time(
        start=match.start(),
        end=match.end(),
        kind=kind,
        turn=_turn(kind, named, turned),
        day=next((int(named[key]) for key in ("day_1", "day_2") if key in named), None),
        month=_number(_first(named, "month_"), "month_", language),
        year=next((int(value) for key, value in named.items() if key.startswith("year_")), None),
        weekday=None if "name_of_day" not in named else (_number(named["name_of_day"], "weekday_", language) or 1) - 1,
        unit=_unit(_first(named, "unit_"), language),
        number=_count(named, language),
        following=turned == "next",
    )


TURNED: tuple[TimeList, ...] = ("next", "this", "last")
PIECES: tuple[TimeList, ...] = (*TURNED, "ago", "end", "of", "every", "inside")
SINGLE: tuple[TimeList, ...] = ("today", "tomorrow", "yesterday")
KINDS: tuple[Kind, ...] = (
    "date",
    "weekday",
    "end",
    "every",
    "length",
    "period",
    "allowed",
    "month",
    "year",
    "day",
    "soon",
)


def _first(named: Mapping[str, str], prefix: str) -> str | None:
    return next((value for key, value in named.items() if key.startswith(prefix)), None)


def _turned(named: Mapping[str, str]) -> str:
    return next((key.partition("_")[0] for key in named if key.partition("_")[0] in TURNED), "")


def _turn(kind: Kind, named: Mapping[str, str], turned: str) -> Turn:
    if "ago" in named or named.get("yesterday") or turned == "last":
        return "past"
    ahead = kind in ("soon", "every") or turned == "next" or bool(named.get("tomorrow")) or "inside" in named
    return "coming" if ahead else "open"


@cache
def _numbered(language: str, prefix: str) -> Mapping[str, int]:
    """Names of months or weekdays to their numbers from 1."""
    lists = read_lists(language, "times")
    return {
        name: int(key.removeprefix(prefix)) for key, names in lists.items() if key.startswith(prefix) for name in names
    }


def _number(name: str | None, prefix: str, language: str) -> int | None:
    return _numbered(language, prefix).get(name.rstrip(".")) if name else None


def _unit(word: str | None, language: str) -> str | None:
    lists = read_lists(language, "times")
    return next((unit for unit in UNITS if word and word.lower() in lists[unit]), None)


def _count(named: Mapping[str, str], language: str) -> int | None:
    if "day" in named:
        return 1 if named.get("tomorrow") else -1 if named.get("yesterday") else 0
    word = _first(named, "count_")
    if word is None:
        return None
    return int(word) if word.isdigit() else int(numerals(language).get(word.lower(), 1))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """One pattern for all times of a language; one that lacks the tables names none."""
    if not read_lists(language, "times")["at"]:
        return re.compile(r"(?!)")
    before = any_of(read_lists(language, "times")["at"]).replace(r"\ ", r"\s+")
    at = rf"(?:\b(?i:{before})\s+(?:{rules_of(language).texts.definite})?)?"
    alternatives = "|".join(_alternatives(language))
    return re.compile(rf"{at}\b(?:{alternatives})(?![\w-])", re.VERBOSE)


def _months(language: str) -> str:
    """A pattern for the names of months, each list's shorter ones with or without a full stop."""
    lists = read_lists(language, "times")
    names = [sorted(names, key=len) for key, names in lists.items() if key.startswith("month_")]
    short = any_of(name for each in names for name in each[:-1])
    return rf"(?:(?:{any_of(each[-1] for each in names)})\b|(?:{short})\b\.?)"


def _any(name: TimeList, language: str) -> str:
    return any_of(read_lists(language, "times")[name]).replace(r"\ ", r"\s+")


def _alternatives(language: str) -> Iterator[str]:
    """A named pattern for each kind, the longest first."""
    words, rules = {name: _any(name, language) for name in PIECES}, rules_of(language).texts
    month = _months(language)
    weekday = rf"(?:{any_of(_numbered(language, 'weekday_'))})"
    unit = any_of(word for name in UNITS for word in read_lists(language, "times")[name])
    number = rf"(?:\d{{1,3}}|(?i:{any_of(word for word in numerals(language) if ' ' not in word)}|{rules.one}))"
    day, year = r"\d{1,2}(?:st|nd|rd|th)?", r"(?:19|20)\d\d"

    def turned(mark: str) -> str:
        return "|".join(rf"(?P<{name}_{mark}>{words[name]})" for name in TURNED)

    yield (
        rf"(?P<date>(?:{weekday},?\s+(?:{rules.definite})?)?(?:(?P<month_a>{month})\s+(?P<day_1>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)"
        rf"(?!,?\d{{3}})(?:,?\s+(?P<year_a>{year}))?|(?P<day_2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:(?:{words['of']})\s+)?"
        rf"(?P<month_b>{month})(?:,?\s+(?P<year_b>{year}))?))"
    )
    parts = _any("parts", language)
    yield rf"(?P<weekday>(?:(?i:{turned('a')})\s+)?(?P<name_of_day>{weekday})(?:\s+(?:{parts}))?)"
    yield (
        rf"(?P<end>(?i:{words['end']})\s+(?:(?:(?i:{turned('b')}|{words['of']})\s+)(?P<unit_a>{unit})"
        rf"|(?P<month_c>{month})(?:\s+(?P<year_c>{year}))?))"
    )
    yield rf"(?P<every>(?i:{words['every']})\s+(?:(?P<count_a>{number})\s+)?(?P<unit_b>{unit}))"
    yield rf"(?P<length>(?P<inside>(?i:{words['inside']}))\s+(?P<count_b>{number})\s+(?P<unit_c>{unit}){rules.not_of})"
    yield (
        rf"(?P<period>(?:(?i:{words['inside']})\s+(?:{rules.definite})?)?(?i:{turned('c')})"
        rf"\s+(?:(?:{rules.few}|{number})\s+)?(?P<unit_d>{unit})"
        rf"|{number}\s+(?P<unit_e>{unit})\s+(?P<ago>(?i:{words['ago']})))"
    )
    yield rf"(?P<allowed>(?P<count_c>{number})\s+(?P<unit_f>{unit}){rules.allowed})"
    part = _any("part_of_month", language)
    yield (
        rf"(?P<month>(?:(?i:{turned('d')}|{rules.within})\s+|(?i:{part})\s+)(?P<month_d>{month})(?:\s+(?P<year_d>{year}))?"
        rf"(?!\s+{day}\b))"
    )
    yield rf"(?P<year>(?:{rules.within}\s+)?(?P<year_e>{year}))"
    single = ((name, _any(name, language)) for name in SINGLE)
    yield rf"(?P<day>{'|'.join(rf'(?P<{name}>(?i:{found}))' for name, found in single)})"
    yield rf"(?P<soon>(?i:{_any('soon', language)}))"
