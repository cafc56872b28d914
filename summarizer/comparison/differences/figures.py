"""Different lengths of one event and ages of one person, tied by grammar and by name.

Amounts that are tied by what is said around them are compared in amount_differences.py.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.model import Difference
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.text.flat_text import LONGEST, Said
from summarizer.understanding.text.notions import notions

MOST_APART = 4
"""Lengths of one event lie within this factor: a visit of three days holds no speech of forty minutes."""


class Found(NamedTuple):
    """A figure with the sentence it stands in."""

    where: Said
    figure: Figure


def figure_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """Differences of lengths and ages."""
    short = [said for said in sentences if len(said.text) <= LONGEST]
    found = [Found(said, figure) for said in short for figure in figures(said.text, language)]
    yield from _lengths(found, language)
    yield from _ages(found)


def _differ(group: Iterable[Found]) -> bool:
    """Whether two articles give values that cannot be the same, and none of them gives the other's too."""
    by_article: dict[int, list[Figure]] = defaultdict(list)
    for found in group:
        by_article[found.where.article].append(found.figure)
    return len(by_article) > 1 and any(
        not any(a.fits(b) for a in left for b in right)
        for i, left in by_article.items()
        for j, right in by_article.items()
        if i < j
    )


def _difference(what: str, kind: str, group: Sequence[Found]) -> Difference:
    first: dict[int, Found] = {}
    for found in group:
        first.setdefault(found.where.article, found)
    values = (first[a].where.value(first[a].figure.start, first[a].figure.end) for a in sorted(first))
    return Difference(what=what, kind=kind, values=tuple(values))


# lengths of an event


@cache
def _event_patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lists = read_lists(language, "differences")
    events = "|".join(sorted(map(re.escape, lists["events"]), key=len, reverse=True))
    lasting = "|".join(sorted((re.escape(w) for w in lists["lasting"] if w != "for"), key=len, reverse=True))
    before = re.compile(rf"\b({events})\b[^.;]{{0,40}}?\b(?:{lasting})(?: for)?\s*$", re.IGNORECASE)
    after = re.compile(rf"[\s-]*(?:long |[a-z]+ ){{0,2}}({events})\b", re.IGNORECASE)
    return before, after


@cache
def _telephoned(language: str) -> re.Pattern[str]:
    """Words after a length that name the event by the way it was held: two hours "on the line"."""
    return re.compile(rf"\s(?:{any_of(read_lists(language, 'differences')['telephoned'])})\b", re.IGNORECASE)


def _event(found: Found, language: str) -> str | None:
    """The event whose length the figure gives: "the call lasted …", "a …-long phone call"."""
    before, after = _event_patterns(language)
    text, figure = found.where.text, found.figure
    if match := _telephoned(language).match(text, figure.end):
        return match[0].split()[-1]
    match = before.search(text[: figure.start]) or after.match(text, figure.end)
    return match[1].lower() if match else None


def _same_event(event: str, language: str) -> str:
    """What two words for one event have in common: a call is a conversation."""
    return next(iter(sorted(notions(event, language))), event)


def _lengths(found: Sequence[Found], language: str) -> Iterator[Difference]:
    named: dict[str, str] = {}
    groups: dict[str, list[Found]] = defaultdict(list)
    for item in found:
        if (
            item.figure.kind == "duration"
            and not item.where.background(item.figure.start, item.figure.end)
            and (event := _event(item, language))
        ):
            groups[_same_event(event, language)].append(item)
            named.setdefault(_same_event(event, language), event)
    for event, group in groups.items():
        if _differ(group) and _one_scale(group):
            yield _difference(f"length of the {named[event]}", "duration", group)


def _one_scale(group: Sequence[Found]) -> bool:
    return max(f.figure.low for f in group) <= MOST_APART * min(f.figure.low for f in group)


def _ages(found: Sequence[Found]) -> Iterator[Difference]:
    groups: dict[str, list[Found]] = defaultdict(list)
    for item in found:
        if item.figure.kind == "age":
            groups[item.figure.thing.rpartition(" ")[2]].append(item)
    for name, group in groups.items():
        if _differ(group) and _one_person([item.figure.thing for item in group]):
            yield _difference(f"age of {name}", "figure", group)


def _one_person(names: Sequence[str]) -> bool:
    """Whether names that end alike can be one person's: each holds the words of the next shorter one, titles aside."""
    ordered = sorted((set(name.split()) for name in names), key=len)
    return all(len(short & long) >= min(len(short), _GIVEN_AND_SURNAME) for short, long in pairwise(ordered))


_GIVEN_AND_SURNAME = 2
