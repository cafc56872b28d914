"""What makes two passages one where their words differ: an amount or a day that few sentences hold, and one thing more.

"let the 14 barges go that it had held" and "authorise the departure of fourteen barges" share few words. That fourteen
barges stand in both tells more than many a shared word, as long as few other sentences tell of fourteen barges.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.comparison.support.clashes import days
from summarizer.comparison.support.parts import Part, matter
from summarizer.language.lists import read_lists
from summarizer.understanding.figures.counts import PEOPLE
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.text.notions import notions, placed_notions

FEW = 1.5
"""Sentences an article that may hold an amount that ties: the sum that the whole event is about ties nothing."""
LEAST_COUNT = 3
"""Smaller counts stand everywhere: "the two leaders"."""
LEAST_BESIDES, LEAST_BESIDES_DAY = 1, 2
"""Notions besides that must stand in both: on one day many things happen."""
_NEVER = frozenset({"age", "tally"})
"""Kinds of figures that come with what they are of in any case."""


class Amount(NamedTuple):
    """A figure or a day of the month: ``key`` is what it is of, ``figure`` its bounds, none for a day."""

    key: tuple[str, str]
    figure: Figure | None

    def fits(self, other: Amount) -> bool:
        """Whether both can be one."""
        if self.key != other.key:
            return False
        return self.figure is None or (other.figure is not None and self.figure.fits(other.figure))


@lru_cache(maxsize=20_000)
def amounts(text: str, language: str) -> tuple[Amount, ...]:
    """The amounts and days of a text that can tie it to another."""
    told = [figure for figure in figures(text, language) if _ties(figure)]
    dated = sorted(days(text, language))
    return (
        *(Amount((figure.kind, _counted(figure, language)), figure) for figure in told),
        *(Amount(("day", f"{month} {day}"), None) for month, day in dated),
    )


def _counted(figure: Figure, language: str) -> str:
    """What a figure is of: people of any sort are people, members here and officials there."""
    return PEOPLE if figure.thing in _people(language) else figure.thing


@cache
def _people(language: str) -> frozenset[str]:
    return frozenset(notion for word in read_lists(language, "speech")["people"] for notion in notions(word, language))


def _ties(figure: Figure) -> bool:
    return figure.kind not in _NEVER and not (figure.kind == "count" and figure.high < LEAST_COUNT)


class Ties:
    """The amounts of all parts; only those that few sentences hold count."""

    def __init__(self, parts: Sequence[Part], articles: int, language: str) -> None:
        self.parts, self.language = parts, language
        self.most = FEW * articles
        self._held: dict[tuple[str, str], list[tuple[Amount, int]]] = defaultdict(list)
        for number, part in enumerate(parts):
            for amount in amounts(part.text, language):
                self._held[amount.key].append((amount, number))
        self._near: dict[Amount, frozenset[int]] = {}

    def near(self, part: Part) -> frozenset[int]:
        """Parts that hold a rare amount of a part."""
        return frozenset[int]().union(*(self._holders(amount) for amount in amounts(part.text, self.language)))

    def tied(self, left: Part, right: Part) -> bool:
        """Whether both hold one rare amount, and enough else in common."""
        shared = [a for a in amounts(left.text, self.language) if self._shared(a, right)]
        if not shared or _other_act(left, right):
            return False
        besides = matter(_besides(left, self.language) & _besides(right, self.language))
        return len(besides) >= (LEAST_BESIDES if any(a.figure for a in shared) else LEAST_BESIDES_DAY)

    def _shared(self, amount: Amount, right: Part) -> bool:
        fits = any(amount.fits(other) for other in amounts(right.text, self.language))
        return fits and bool(self._holders(amount))

    def _holders(self, amount: Amount) -> frozenset[int]:
        """Parts that hold an amount; none where too many sentences do."""
        if amount not in self._near:
            held = frozenset(number for other, number in self._held[amount.key] if amount.fits(other))
            few = len({self.parts[number].sentence for number in held}) <= self.most
            self._near[amount] = held if few else frozenset()
        return self._near[amount]


def _besides(part: Part, language: str) -> frozenset[str]:
    """Notions of a part that do not belong to its figures."""
    spans = [(figure.start, figure.end) for figure in figures(part.text, language)]
    placed = placed_notions(part.text, language)
    return frozenset(notion for notion, start, end in placed if not _inside(start, end, spans))


def _other_act(left: Part, right: Part) -> bool:
    """Whether both tell acts, and of no verb or sort in common."""
    own, others = ({act.kind for act in part.acts if act.kind} for part in (left, right))
    alike = any(act.same_verb(other) for act in left.acts for other in right.acts)
    return bool(own) and bool(others) and not own & others and not alike


def _inside(start: int, end: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(a < end and start < b for a, b in spans)
