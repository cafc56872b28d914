"""One matcher for the kinds of differences that are alike: pattern, tie, comparison.

A kind reads tellings from sentences: what an article says of one fact, with the key that ties it to others and the
value that is compared. Two articles differ where their values cannot both be right, each knows one of them only, and
enough else is shared to show that both speak of one thing.
"""

from __future__ import annotations

import datetime
import operator
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from summarizer.model import Article, Difference
from summarizer.understanding.text.flat_text import LONGEST, Said

ANY_TWO = 2
"""Values without which there is nothing to compare: most facts are told alike everywhere."""


class Setting(NamedTuple):
    """What a kind may need besides a sentence."""

    language: str
    articles: Sequence[Article]
    event_date: datetime.date | None = None


class Telling(NamedTuple):
    """What a sentence tells of one fact."""

    where: Said
    key: Hashable
    """By which it is tied to tellings of the same fact."""
    value: Any
    """What is compared."""
    name: str
    """For the label of the difference, in the words of the article."""
    start: int
    end: int
    matter: frozenset[str] = frozenset()
    """Notions by which two tellings of one key are of one fact."""

    @property
    def article(self) -> int:
        """Index of its article."""
        return self.where.article


def _anything(_left: Telling, _right: Telling) -> bool:
    return True


class Kind(NamedTuple):
    """A row of the table of kinds: how its tellings are read, tied and compared."""

    what: str
    """Label of the difference; ``{}`` is the name of the fact."""
    kind: str
    """Of ``Difference.kind``."""
    read: Callable[[Said, Setting], Iterator[Telling]]
    fits: Callable[[Any, Any], bool] = operator.eq
    """Whether two values can both be right."""
    comparable: Callable[[Telling, Telling], bool] = _anything
    """Whether two tellings of one key can be of one fact at all."""
    least_shared: int = 0
    """Notions of their matter that two tellings must share."""
    known: Callable[[Setting, Telling, Telling], bool] | None = None
    """What all articles know of two tellings, by which they can be of one fact."""


def differ(kind: Kind, sentences: Sequence[Said], setting: Setting) -> Iterator[Difference]:
    """The differences of one kind: one for each key of which two articles give values that cannot both be right."""
    groups: dict[Hashable, list[Telling]] = defaultdict(list)
    for said in sentences:
        for telling in kind.read(said, setting) if len(said.text) <= LONGEST else ():
            groups[telling.key].append(telling)
    for group in groups.values():
        shown = _shown(kind, group, setting)
        if shown:
            values = tuple(one.where.value(one.start, one.end) for one in shown)
            yield Difference(what=kind.what.format(shown[0].name), kind=kind.kind, values=values)


def _shown(kind: Kind, group: Sequence[Telling], setting: Setting) -> list[Telling]:
    """One telling an article, where two of them differ; an article that tells both has no part in it."""
    if len({telling.value for telling in group}) < ANY_TWO:
        return []
    torn = {a.article for a, b in combinations(group, 2) if a.article == b.article and _clash(kind, a, b)}
    sure = [telling for telling in group if telling.article not in torn]
    known = kind.known
    pairs = (pair for pair in combinations(sure, 2) if _differs(kind, *pair))
    pair = next((pair for pair in pairs if known is None or known(setting, *pair)), None)
    if pair is None:
        return []
    first = {telling.article: telling for telling in reversed(sure) if any(_tied(kind, telling, one) for one in pair)}
    first |= {telling.article: telling for telling in pair}
    return [first[article] for article in sorted(first)]


def _differs(kind: Kind, left: Telling, right: Telling) -> bool:
    return left.article != right.article and _clash(kind, left, right)


def _clash(kind: Kind, left: Telling, right: Telling) -> bool:
    return not kind.fits(left.value, right.value) and _tied(kind, left, right)


def _tied(kind: Kind, left: Telling, right: Telling) -> bool:
    shared = left.matter & right.matter
    return left is right or (len(shared) >= kind.least_shared and kind.comparable(left, right))
