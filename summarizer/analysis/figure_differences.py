"""Different figures for one fact: lengths of one event, ages of one person, counts and sums told of one thing.

Sure ones only: a length must be tied to its event by grammar, an age to a name; for the rest the words around must
agree. Tolls are left out: they grow from report to report.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from summarizer.analysis.said import Said
from summarizer.analysis.slots import Figure, figures
from summarizer.analysis.support import Index
from summarizer.analysis.wording import FIGURE, STATE, notions
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.model import Difference

CONTEXT_WORDS = 9
"""Words on each side that tell what a figure is about."""
LEAST_CONTEXT = 0.34
"""Likeness of the words around two counts of one thing; sums and shares need ``MORE_CONTEXT`` on top."""
MORE_CONTEXT = 0.1
MUCH_MORE_CONTEXT = 0.3
"""For shares in percent, of which one report holds many."""
MOST_APART = 12
"""Figures further apart than this factor are hardly of one fact."""
LEAST_ALIKE = 0.4
"""Likeness of two whole sentences that makes their figures of one thing comparable."""
LEAST_SHARED = 2
"""Notions besides states and figures."""
TIE_WORDS = 4
COUNTED = ("count", "passive")
_ON_DAY = re.compile(r"\bon ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")
RARE = 4
"""A word right beside both figures ties them to one fact when no more sentences hold it."""


class Found(NamedTuple):
    """A figure with the sentence it stands in."""

    where: Said
    figure: Figure
    near: frozenset[str]
    tie: frozenset[str]
    said: frozenset[str]


def figure_differences(sentences: Sequence[Said], index: Index, language: str) -> Iterator[Difference]:
    """Differences of lengths, ages, counts, sums, shares and distances."""
    found = [_found(said, figure, language) for said in sentences for figure in figures(said.text, language)]
    yield from _lengths(found, language)
    yield from _ages(found)
    yield from _amounts([f for f in found if f.figure.kind not in ("duration", "age")], index, language)


def _found(where: Said, figure: Figure, language: str) -> Found:
    near = where.near(figure.start, figure.end, CONTEXT_WORDS, language)
    tie = where.near(figure.start, figure.end, TIE_WORDS, language)
    return Found(where, figure, near, tie, notions(where.text, language))


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


def _difference(what: str, kind: str, group: Sequence[Found], *, wide: bool) -> Difference:
    first: dict[int, Found] = {}
    for found in group:
        first.setdefault(found.where.article, found)
    spans = {a: _shown(f) if wide else (f.figure.start, f.figure.end) for a, f in first.items()}
    values = tuple(first[a].where.value(*spans[a]) for a in sorted(first))
    return Difference(what=what, kind=kind, values=values)


def _shown(found: Found) -> tuple[int, int]:
    """The figure with what it counts: its clause."""
    return found.where.clause(found.figure.start, found.figure.end)


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
            and not item.where.background(*item.figure[-2:])
            and (event := _event(item, language))
        ):
            groups[_same_event(event, language)].append(item)
            named.setdefault(_same_event(event, language), event)
    for event, group in groups.items():
        if _differ(group) and _one_scale(group):
            yield _difference(f"length of the {named[event]}", "duration", group, wide=False)


def _one_scale(group: Sequence[Found]) -> bool:
    """A visit of three days holds no speech of forty minutes: lengths of one event lie within a factor."""
    return max(f.figure.low for f in group) <= MOST_APART / 3 * min(f.figure.low for f in group)


def _ages(found: Sequence[Found]) -> Iterator[Difference]:
    groups: dict[str, list[Found]] = defaultdict(list)
    for item in found:
        if item.figure.kind == "age":
            groups[item.figure.thing.rpartition(" ")[2]].append(item)
    for name, group in groups.items():
        if _differ(group) and _one_person([item.figure.thing for item in group]):
            yield _difference(f"age of {name}", "figure", group, wide=False)


def _one_person(names: Sequence[str]) -> bool:
    """Whether names that end alike can be one person's: each holds the words of the next shorter one, titles aside."""
    ordered = sorted((set(name.split()) for name in names), key=len)
    return all(len(short & long) >= min(len(short), _GIVEN_AND_SURNAME) for short, long in pairwise(ordered))


_GIVEN_AND_SURNAME = 2


# counts, sums, shares, distances


@cache
def _toll(language: str) -> re.Pattern[str]:
    words = sorted(read_lists(language, "differences")["toll"], key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


def _amounts(found: Sequence[Found], index: Index, language: str) -> Iterator[Difference]:
    groups: dict[tuple[str, str], list[Found]] = defaultdict(list)
    for item in found:
        if not item.where.background() and not _toll(language).search(item.where.text):
            groups[item.figure.kind, item.figure.thing].append(item)
    for (kind, thing), items in groups.items():
        for group in _facts(items, index):
            if _differ(group):
                yield _difference(_name(kind, thing), "money" if kind == "money" else "figure", group, wide=True)


def _facts(items: Sequence[Found], index: Index) -> Iterator[list[Found]]:
    """Groups of figures of different articles that tell one fact; each figure stands in one group at most."""
    used: set[int] = set()
    for i, first in enumerate(items):
        if i in used:
            continue
        group = [first]
        for j in range(i + 1, len(items)):
            if j not in used and one_fact(first, items[j], index):
                group.append(items[j])
                used.add(j)
        if len(group) > 1:
            yield group


def one_fact(left: Found, right: Found, index: Index) -> bool:
    """Whether the words around two figures of one kind and thing show that both tell the same fact."""
    low, high = sorted((left.figure.low, right.figure.low))
    if high > MOST_APART * max(low, 1e-9) or _days(left) != _days(right):
        return False
    if _alike(left.said, right.said, index) >= LEAST_ALIKE:
        return True
    near = _alike(left.near, right.near, index)
    if left.figure.kind not in COUNTED:
        return near >= LEAST_CONTEXT + (MUCH_MORE_CONTEXT if left.figure.kind == "percentage" else MORE_CONTEXT)
    tied = [n for n in left.tie & right.tie if n[0] not in (STATE, FIGURE) and len(index.holders[n]) <= RARE * 2]
    return near >= LEAST_CONTEXT or (bool(tied) and _same_words_beside(left, right))


def _days(found: Found) -> frozenset[str]:
    """Days on which alone a count is told: one of "on Friday" is no other value of one "since Wednesday"."""
    low, high = found.where.clause(found.figure.start, found.figure.end)
    counted = found.figure.kind in COUNTED
    return frozenset(_ON_DAY.findall(found.where.text, low, high)) if counted else frozenset()


def _alike(left: frozenset[str], right: frozenset[str], index: Index) -> float:
    """Likeness of two sets of notions, figures left out; 0 where they share too little besides states."""
    shared = {n for n in left & right if n[0] != FIGURE}
    if sum(n[0] != STATE for n in shared) < LEAST_SHARED:
        return 0.0
    return index.weight(shared) / math.sqrt(max(1e-9, index.weight(left) * index.weight(right)))


def _same_words_beside(left: Found, right: Found) -> bool:
    """Whether the two words after the figures are the same: "… people are in custody", "… people in custody"."""
    beside = [notions(" ".join(f.where.text[f.figure.end :].split()[:3])) for f in (left, right)]
    return any(n[0] not in (STATE, FIGURE) for n in beside[0] & beside[1])


def _name(kind: str, thing: str) -> str:
    return {"money": "sum of money", "percentage": "share", "distance": "distance", "temperature": "temperature"}.get(
        kind, f"number {thing}" if kind == "passive" else f"number of {thing}"
    )
