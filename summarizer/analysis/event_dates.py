"""Different days for one event: "the March 22 coup" here, "the coup on March 21" there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from summarizer.analysis.said import Said
from summarizer.analysis.wording import FIGURE, STATE
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.model import Difference

_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]*\.?)"
_DATES = (rf"{_MONTH} (?P<day>\d{{1,2}})\b(?!,? \d{{3,4}})", rf"(?P<day>\d{{1,2}}) {_MONTH}\b(?! \d{{4}})")


class Dated(NamedTuple):
    """An event with its month and day, and where they stand."""

    where: Said
    event: str
    day: tuple[str, int]
    start: int
    end: int


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    events = any_of(read_lists(language, "differences")["dated"])
    return tuple(
        re.compile(pattern)
        for date in _DATES
        for pattern in (
            rf"\b{date} (?:[a-z-]+ )?(?P<event>{events})\b",
            rf"\b(?P<event>{events}) (?:[a-z-]+ )?(?:on|of) {date}",
        )
    )


LEAST_SHARED = 3
"""Notions, besides states and figures, around two dates that show them to be of one event."""
NEAR_WORDS = 8
"""Words on each side of a date that tell of what it is the day."""


def event_dates(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """One difference for each event that two articles put on different days, each on one day only."""
    yield from _named_events(sentences, language)
    yield from _told_events(sentences, language)


def _told_events(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """Days of what is told in other words than a noun: "seized power on March 21"."""
    dated = [
        (
            Dated(said, "", (m["month"], int(m["day"])), m.start(), m.end()),
            said.near(m.start(), m.end(), NEAR_WORDS, language),
        )
        for said in sentences
        for date in _DATES
        for m in re.finditer(rf"\b{date}", said.text)
    ]
    days: dict[int, set[tuple[str, int]]] = defaultdict(set)
    for one, _ in dated:
        days[one.where.article].add(one.day)
    for (left, near), (right, other) in combinations(dated, 2):
        both = {left.day, right.day}
        apart = left.where.article != right.where.article and _near(both)
        if apart and not any(both <= days[one.where.article] for one in (left, right)) and _shared(near, other):
            values = tuple(one.where.value(*one.where.clause(one.start, one.end)) for one in (left, right))
            yield Difference(what="day", kind="date", values=values)


def _shared(near: frozenset[str], other: frozenset[str]) -> bool:
    return len([notion for notion in near & other if notion[0] not in (STATE, FIGURE)]) >= LEAST_SHARED


def _named_events(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    by_event: dict[str, list[Dated]] = defaultdict(list)
    for said in sentences:
        for pattern in _patterns(language):
            for match in pattern.finditer(said.text):
                day = (match["month"], int(match["day"]))
                event = match["event"].removesuffix("s")
                by_event[event].append(Dated(said, event, day, match.start(), match.end()))
    for event, found in by_event.items():
        days: dict[int, set[tuple[str, int]]] = defaultdict(set)
        for dated in found:
            days[dated.where.article].add(dated.day)
        if all(len(own) == 1 for own in days.values()) and _near(set().union(*days.values())):
            first = {dated.where.article: dated for dated in reversed(found)}
            values = tuple(first[a].where.value(first[a].start, first[a].end) for a in sorted(first))
            yield Difference(what=f"day of the {event}", kind="date", values=values)


MOST_DAYS_APART = 3
"""Days further apart are those of two events."""


def _near(days: Iterable[tuple[str, int]]) -> bool:
    """Whether all days lie close together in one month."""
    months, numbers = zip(*days, strict=True)
    return len(set(months)) == 1 and 0 < max(numbers) - min(numbers) <= MOST_DAYS_APART
