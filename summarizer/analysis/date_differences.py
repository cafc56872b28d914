"""Different times for one fact: sentences that share their figures and differ in the day or span they give."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from summarizer.analysis.figure import Figure
from summarizer.analysis.said import Said
from summarizer.analysis.slots import figures
from summarizer.analysis.wording import FIGURE, STATE, notions
from summarizer.model import Difference

LEAST_FIGURES = 2
"""Equal figures that tie two sentences to one fact; one alone is too often a chance."""
LEAST_SHARED = 3
"""Notions besides states that the two sentences must share."""
_NUMBER = re.compile(r"\b\d[\d,]*\b")
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TIME = re.compile(rf"\b(?:on|since|last|by|early|late) (?:{_DAY}|midweek|yesterday|the weekend)\b|\b{_DAY}\b")


class _Timed(NamedTuple):
    where: Said
    numbers: frozenset[str]
    notions: frozenset[str]
    time: re.Match[str]
    figure: Figure


def date_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """One difference for each pair of sentences with the same figures and another day."""
    timed = [t for said in sentences if (t := _timed(said, language))]
    holders: dict[str, list[_Timed]] = defaultdict(list)
    for item in timed:
        for number in item.numbers:
            holders[number].append(item)
    seen: set[tuple[int, int]] = set()
    for items in holders.values():
        for left, right in combinations(items, 2):
            pair = (left.where.start, right.where.start)
            if pair not in seen and _differ(left, right):
                seen.add(pair)
                values = tuple(_value(t) for t in (left, right))
                yield Difference(
                    what="when",
                    kind="date",
                    values=tuple(t.where.value(*v) for t, v in zip((left, right), values, strict=True)),
                )


def _timed(said: Said, language: str) -> _Timed | None:
    """A sentence with two figures or more and one time in the clause of the first of them."""
    numbers = frozenset(_NUMBER.findall(said.text))
    found = figures(said.text, language)
    if len(numbers) < LEAST_FIGURES or not found:
        return None
    low, high = said.clause(found[0].start, found[0].end)
    times = list(_TIME.finditer(said.text, low, high))
    if len(times) != 1 or times[0].start() < found[0].start:
        return None
    return _Timed(said, numbers, notions(said.text, language), times[0], found[0])


def _differ(left: _Timed, right: _Timed) -> bool:
    if left.where.article == right.where.article or len(left.numbers & right.numbers) < LEAST_FIGURES:
        return False
    shared = [n for n in left.notions & right.notions if n[0] not in (STATE, FIGURE)]
    return len(shared) >= LEAST_SHARED and left.time[0].split()[-1] != right.time[0].split()[-1]


def _value(timed: _Timed) -> tuple[int, int]:
    """From the figure to the time: "97 rockets fired from Gaza hit Israel on Friday"."""
    return timed.figure.start, timed.time.end()
