"""The same article twice, an updated version of a story, a reprint under another headline: found by shared word runs.

Shares are exact (all runs are compared, by an index), which two hundred articles allow; MinHash only estimates them.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations
from typing import Literal, NamedTuple

from summarizer.model import Article
from summarizer.notices import Notice

Kind = Literal["same", "update", "reprint"]

_RUN_WORDS = 5
"""Words of a run: short enough to survive light editing, long enough that two reporters rarely share one."""
_SAME = 0.9
"""Share of all runs of two texts that both have, from which on they are one text with other furniture around it."""
_CONTAINED = 0.6
"""Share of the shorter text's runs that stand in the longer: its update or reprint. Two reports of one event that quote
the same statements stay below 0.25 on eleven dossiers."""
_HELD = 0.9
"""Share of an older version that the newer must hold where their outlets are not known to be one, else _CONTAINED: what
is left out is lost, and a reprint that was cut and continued holds less, as does the short notice of a long story."""
_LEAST_RUNS = 20
"""Fewer say nothing: a text that short is a caption."""
_LINE_WORDS = 8
"""Shorter lines are furniture more often than prose, and the same on every page of a site."""
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"\w+")


class Duplicate(NamedTuple):
    """An article that another one repeats: both by their index, and what the first is to the second."""

    at: int
    of: int
    kind: Kind


def find_duplicates(articles: Sequence[Article]) -> list[Duplicate]:
    """The articles that repeat another, group by group; the one that is kept of a text is not among them."""
    runs = [_runs(article.text) for article in articles]
    alike = _alike(runs)
    group_of = list(range(len(articles)))
    for first, second in (*_copies(articles), *alike):
        low, high = sorted((_root(group_of, first), _root(group_of, second)))
        group_of[high] = low
    members: dict[int, list[int]] = defaultdict(list)
    for at in range(len(articles)):
        members[_root(group_of, at)].append(at)
    pairs = frozenset(alike)
    return [found for places in members.values() for found in _told_apart(articles, runs, places, pairs)]


def without_duplicates(articles: Sequence[Article]) -> tuple[list[Article], list[Notice]]:
    """The articles without second copies and older versions, and a notice for each; reprints by others stay in.

    A reprint is a witness of its own outlet's choice, not of the facts: it stays a source, and counts as one origin.
    """
    dropped: set[int] = set()
    notices = []
    for at, of, kind in find_duplicates(articles):
        notices.append(Notice(kind="duplicate", text=_words(kind, articles[of]), file=articles[at].file))
        if kind != "reprint":
            dropped.add(at)
    return [article for at, article in enumerate(articles) if at not in dropped], notices


def _words(kind: Kind, kept: Article) -> str:
    return {
        "same": f"left out: the same article as {kept.file}",
        "update": f"left out: another version of {kept.file}, which is newer or fuller",
        "reprint": f"much the same text as {kept.file}: a reprint, and both count as one origin",
    }[kind]


def _told_apart(
    articles: Sequence[Article],
    runs: Sequence[frozenset[int]],
    places: Sequence[int],
    alike: frozenset[tuple[int, int]],
) -> Iterator[Duplicate]:
    """What each of a group repeats: the newest is kept, among undated ones the fullest, among equals the first.

    A group hangs together by its links: two of it need not be alike, so that each is held against all that are kept.
    """
    kept: list[int] = []
    for at in sorted(places, key=lambda at: (_day(articles[at]), len(runs[at]), -at), reverse=True):
        linked = [of for of in kept if (min(at, of), max(at, of)) in alike or _one_text(articles[at], articles[of])]
        kinds = {of: _kind(articles, runs, at, of) for of in linked}
        older = next((Duplicate(at, of, kind) for of, kind in kinds.items() if kind != "reprint"), None)
        if older:
            yield older
            continue
        if linked:
            yield Duplicate(at, linked[0], "reprint")
        kept.append(at)


def _day(article: Article) -> datetime.date:
    return article.published or datetime.date.min


def _one_text(first: Article, second: Article) -> bool:
    return first.text.strip() == second.text.strip()


def _kind(articles: Sequence[Article], runs: Sequence[frozenset[int]], at: int, kept: int) -> Kind:
    outlet, other = articles[at].outlet, articles[kept].outlet
    if outlet and other and outlet != other:
        return "reprint"
    if _figures(articles[at].text) - _figures(articles[kept].text):
        return "reprint"
    if _one_text(articles[at], articles[kept]) or _jaccard(runs[at], runs[kept]) >= _SAME:
        return "same"
    needed = _CONTAINED if outlet and outlet == other else _HELD
    return "update" if len(runs[at] & runs[kept]) >= needed * len(runs[at]) else "reprint"


def _figures(text: str) -> frozenset[str]:
    """The figures in a text's longer lines: a version whose figures another lacks says something of its own."""
    lines = (line for line in text.split("\n") if len(line.split()) >= _LINE_WORDS)
    return frozenset(figure for line in lines for figure in _FIGURE.findall(line))


def _copies(articles: Sequence[Article]) -> list[tuple[int, int]]:
    """The pairs of one text, however short, from one outlet and address."""
    first: dict[tuple[str, str | None, str | None], int] = {}
    keys = ((article.text.strip(), article.outlet, article.url) for article in articles)
    return [(first[key], at) for at, key in enumerate(keys) if first.setdefault(key, at) != at]


def _alike(runs: Sequence[frozenset[int]]) -> list[tuple[int, int]]:
    """The pairs whose shorter text stands in the longer."""
    counts = Counter(chain.from_iterable(runs))
    several = {run for run, count in counts.items() if count > 1}
    holders: dict[int, list[int]] = defaultdict(list)
    for at, found in enumerate(runs):
        for run in found & several:
            holders[run].append(at)
    shared = Counter(pair for places in holders.values() for pair in combinations(places, 2))
    return sorted(pair for pair, count in shared.items() if count >= _CONTAINED * min(len(runs[at]) for at in pair))


def _jaccard(first: frozenset[int], second: frozenset[int]) -> float:
    return len(first & second) / max(1, len(first | second))


def _runs(text: str) -> frozenset[int]:
    """Hashes of the word runs in the text's longer lines; none for a text too short to compare."""
    lines = (_WORD.findall(line) for line in text.lower().split("\n"))
    words = [word for line in lines if len(line) >= _LINE_WORDS for word in line]
    found = frozenset(map(hash, zip(*(words[at:] for at in range(_RUN_WORDS)), strict=False)))
    return found if len(found) >= _LEAST_RUNS else frozenset()


def _root(group_of: list[int], at: int) -> int:
    while group_of[at] != at:
        at = group_of[at]
    return at
