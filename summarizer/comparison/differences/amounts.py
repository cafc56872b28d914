"""Different amounts of one fact: counts, sums, shares, distances and lengths of time told of one thing.

Two amounts are of one fact when their clauses say the same around them, neither is narrowed to a place or day that the
other does not know, and each is the other's likeness in its article. A toll that is higher in the later of two dated
articles has simply grown.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from summarizer.comparison.differences.times_of_values import same_time
from summarizer.comparison.support.index import Index
from summarizer.model import Article, Difference
from summarizer.understanding.figures.amounts import Amount, amounts_by_kind
from summarizer.understanding.figures.counts import PEOPLE
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import STATE, notions

LEAST_ALIKE = {
    "count": 0.3,
    "money": 0.3,
    "distance": 0.34,
    "duration": 0.4,
    "percentage": 0.45,
    "tally": 0.3,
    "temperature": 0.45,
}
"""Likeness of what stands around two amounts, by kind: one report holds many shares and lengths of time, few counts."""
LOOSELY_ALIKE = 0.2
"""Likeness from which another place of the same article is looked at as the better partner, or as the same value."""
LEAST_PLAIN = 2
"""Notions besides units and what is counted that the two sentences must share in small letters."""
LEAST_TELLING = 4
"""Notions, names among them, that sentences with sums, shares and lengths of time must share: they hold many."""
MUCH_ALIKE = 0.45
"""Likeness of two sentences that ties their counts even if nothing right beside them is the same."""
RARE, RARE_FATE = 5, 3
"""What is counted, and what befell it, is telling itself where no more amounts of it stand in the dossier."""
SAME_BOUND = 0.3
"""Of two partners for "more than 3 million" another "more than" is the nearer one by this much likeness."""
AS_GOOD = 0.8
"""An article holds the other's value too where that value is aligned nearly as well."""
MOST_APART = 12
"""Amounts further apart than this factor are hardly of one fact."""
COMMON = 80
"""A notion in more amounts of one kind finds no pairs."""

Likeness = dict[tuple[int, int], float]
"""Likeness of pairs of amounts, by their numbers in order."""


def amount_differences(
    sentences: Sequence[Said], articles: Sequence[Article], index: Index, language: str
) -> Iterator[Difference]:
    """One difference for each fact of which articles give amounts that cannot be the same.

    The parts of a toll that itself differs are none of their own: "29 people, eight children among them".
    """
    groups = [g for amounts in amounts_by_kind(sentences, language).values() for g in _facts(amounts, articles, index)]
    tolls = {amount.where for group in groups for amount in group if amount.figure.fate}
    for group in groups:
        if not all(amount.part and amount.where in tolls for amount in group):
            yield _difference(group)


# which amounts are of one fact


def _facts(amounts: Sequence[Amount], articles: Sequence[Article], index: Index) -> Iterator[list[Amount]]:
    """Amounts of different articles that tell one fact and cannot be the same, each in one group at most."""
    likeness = _likenesses(amounts, index)
    best = _best(amounts, likeness)
    partners: dict[int, list[int]] = defaultdict(list)
    for one, other in likeness:
        partners[one].append(other)
        partners[other].append(one)
    groups: list[set[int]] = []
    for (i, j), alike in sorted(likeness.items(), key=lambda item: (-item[1], item[0])):
        if alike < LEAST_ALIKE[amounts[i].figure.kind] or not _comparable(amounts[i], amounts[j], index.language):
            continue
        if best[i, amounts[j].where.article] != j or best[j, amounts[i].where.article] != i:
            continue
        if not _grown(amounts[i], amounts[j], articles) and not _held(i, j, amounts, likeness, partners):
            _join(groups, i, j)
    for group in _merged(groups, amounts):
        found = [amounts[i] for i in sorted(group)]
        if any(not a.figure.fits(b.figure) for a in found for b in found):
            yield found


def _likenesses(amounts: Sequence[Amount], index: Index) -> Likeness:
    """Likeness of the pairs of amounts of two articles, those that share a notion that is not common."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, amount in enumerate(amounts):
        for notion in amount.plain:
            holders[notion].append(number)
    pairs = {
        (i, j)
        for notion, held in holders.items()
        if len(held) <= COMMON
        for i in held
        for j in held
        if amounts[i].where.article < amounts[j].where.article
    }
    rare = len(amounts) <= (RARE_FATE if amounts[0].figure.fate else RARE)
    alike = {(i, j): _alike(amounts[i], amounts[j], index, rare=rare) for i, j in pairs}
    return {pair: value for pair, value in alike.items() if value >= LOOSELY_ALIKE}


def _alike(left: Amount, right: Amount, index: Index, *, rare: bool) -> float:
    """Likeness of what stands around two amounts; 0 where too little of it tells which fact is meant."""
    whole = left.context & right.context
    own = notions(f"{left.figure.thing} {left.figure.fate}", index.language) | {left.figure.thing}
    shared = left.around[2] & right.around[2]
    few = _is_measure(left) and sum(notion[0] != STATE for notion in shared) < LEAST_TELLING
    tied = bool((left.tie & right.tie) - own) or index.cosine(left.around[2], right.around[2]) >= MUCH_ALIKE
    untied = not (rare or _is_measure(left) or left.figure.fate or tied)
    if few or untied or len(whole if rare else whole - own) < LEAST_PLAIN:
        return 0.0
    return max(index.cosine(mine, theirs) for mine, theirs in zip(left.around, right.around, strict=True))


def _is_measure(amount: Amount) -> bool:
    return amount.figure.kind not in ("count", "distance", "tally")


def _best(amounts: Sequence[Amount], likeness: Likeness) -> dict[tuple[int, int], int]:
    """For each amount and each other article the amount there that is most like it."""
    best: dict[tuple[int, int], tuple[float, int]] = {}
    for (i, j), alike in sorted(likeness.items()):
        left, right = amounts[i].figure, amounts[j].figure
        near = alike + SAME_BOUND * (left.floor == right.floor and alike >= LEAST_ALIKE[left.kind])
        for one, other in ((i, j), (j, i)):
            key = one, amounts[other].where.article
            if near > best.get(key, (0.0, 0))[0]:
                best[key] = near, other
    return {key: other for key, (_, other) in best.items()}


def _comparable(left: Amount, right: Amount, language: str) -> bool:
    """Whether nothing narrows one of two amounts and not the other."""
    low, high = sorted((left.figure.low, right.figure.low))
    return (
        high <= MOST_APART * max(low, 1e-9)
        and (left.part, left.further, left.sides) == (right.part, right.further, right.sides)
        and left.days == right.days
        and left.where.background(language, *left.figure[4:6]) == right.where.background(language, *right.figure[4:6])
        and left.sort <= right.around[2]
        and right.sort <= left.around[2]
        and left.places <= right.around[2]
        and right.places <= left.around[2]
        and same_time(left.where, left.figure, right.where, right.figure, language)
        and not _told_too(left, right)
        and not _told_too(right, left)
    )


def _told_too(amount: Amount, other: Amount) -> bool:
    """Whether the sentence of an amount tells the other's number as well: "40 ships, 12 of them from Norland"."""
    number = _NUMBER.search(other.where.text, other.figure.start, other.figure.end)
    text, figure = amount.where.text, amount.figure
    held = {match[0] for match in _NUMBER.finditer(text) if match.end() <= figure.start or figure.end <= match.start()}
    return number is not None and number[0] in held


_NUMBER = re.compile(r"\d[\d,.]*\d|\d")


def _held(i: int, j: int, amounts: Sequence[Amount], likeness: Likeness, partners: Mapping[int, list[int]]) -> bool:
    """Whether one of the two articles gives the other's value too, for nearly the same."""
    least = AS_GOOD * likeness[i, j]
    if amounts[i].figure.fits(amounts[j].figure):
        return False
    return any(
        amounts[there].where.article == amounts[other].where.article
        and likeness[min(one, there), max(one, there)] >= least
        and amounts[one].figure.fits(amounts[there].figure)
        for one, other in ((i, j), (j, i))
        for there in partners[one]
        if there != other
    )


def _grown(left: Amount, right: Amount, articles: Sequence[Article]) -> bool:
    """Whether a toll is higher in the later article: both then are right for their day.

    Two lower bounds, "over 30" and "at least 35", are both right for one day too.
    """
    dates = [articles[amount.where.article].published for amount in (left, right)]
    if left.figure.fate and left.figure.floor and right.figure.floor:
        return True
    if not left.figure.fate or dates[0] is None or dates[1] is None or dates[0] == dates[1]:
        return False
    return (dates[0] < dates[1]) == (left.figure.low < right.figure.low)


def _join(groups: list[set[int]], i: int, j: int) -> None:
    """Put two amounts into one group, merging those they stand in."""
    own = [group for group in groups if i in group or j in group]
    for group in own:
        groups.remove(group)
    groups.append({i, j}.union(*own))


def _merged(groups: Sequence[set[int]], amounts: Sequence[Amount]) -> list[set[int]]:
    """Groups that one article has the same value in are one: it tells its toll in two places."""
    merged: list[set[int]] = []
    for group in groups:
        same = [held for held in merged if any(_repeats(amounts[i], amounts[j]) for i in group for j in held)]
        for held in same:
            merged.remove(held)
        merged.append(group.union(*same))
    return merged


def _repeats(left: Amount, right: Amount) -> bool:
    return left.where.article == right.where.article and left.figure.fits(right.figure)


# how they are shown


def _difference(group: Iterable[Amount]) -> Difference:
    first: dict[int, Amount] = {}
    for amount in group:
        first.setdefault(amount.where.article, amount)
    shown = [first[article] for article in sorted(first)]
    values = tuple(one.where.value(*one.where.clause(one.figure.start, one.figure.end)) for one in shown)
    return Difference(what=_what(shown[0]), kind=_KINDS.get(shown[0].figure.kind, "figure"), values=values)


_KINDS = {"money": "money", "duration": "duration"}
_WHAT = {
    "money": "sum of money",
    "percentage": "share",
    "distance": "distance",
    "tally": "votes",
    "temperature": "temperature",
    "duration": "length of time",
}


def _what(amount: Amount) -> str:
    figure = amount.figure
    if figure.kind in _WHAT:
        return _WHAT[figure.kind]
    if figure.fate:
        return f"number {figure.fate}" if figure.thing in ("", PEOPLE) else f"{_counted(amount)} {figure.fate}"
    return f"number of {_counted(amount)}"


def _counted(amount: Amount) -> str:
    """What is counted, in the words of the article."""
    return amount.where.text[amount.figure.start : amount.figure.end].split()[-1].rpartition("-")[2]
