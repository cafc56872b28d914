"""How like two articles of a heap are: the mean of two cosines, of all their words and of those of their opening.

Words are weighed by the logarithm of their number and by their rarity in the heap to the power of RARITY (Salton and
Buckley, 1988); one of very many articles is left out. News tells the event in its opening, so that the opening has a
vector of its own (as in Allan, Topic Detection and Tracking, 2002). Only pairs that share words are ever compared, by
lists of the articles that hold each word.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from summarizer.language import known, load
from summarizer.sorting.heap import Found
from summarizer.understanding.text.terms import content, tokens

RARITY = 1.5
LEAD_WORDS = 80
"""Content words of an opening."""
LEAST_HEAP = 300
"""Articles that a smaller heap is taken for: of twenty articles the words of an event stand in a quarter, and are rare
for all that."""
MOST_HOLDERS = 400
"""Articles that may hold a word which still tells events apart; it bounds what is compared in a large heap."""
WINDOW_DAYS = 6
"""Days between two articles on one event, where both have a date."""
Floats = np.ndarray[tuple[int], np.dtype[np.float64]]
Ints = np.ndarray[tuple[int], np.dtype[np.int64]]


class Row(NamedTuple):
    """An article as numbers of the words that others hold too, and their weights; at most one long."""

    words: Ints
    weights: Floats


class Pair(NamedTuple):
    """Two articles by their index, the lower first, and how like they are, from 0 to 1."""

    low: int
    high: int
    likeness: float


def pairs(articles: Sequence[Found], least: float) -> Iterator[Pair]:
    """Every two articles that are at least so like, of one language and within a window of days."""
    rows, size = _rows(articles)
    held = _holders(rows, size)
    seen = held.starts[:-1].copy()
    for at, row in enumerate(rows):
        scores = _scores(row, held, seen, at)
        for other in np.flatnonzero(scores >= least).tolist():
            if may_be_one(articles[other], articles[at]):
                yield Pair(other, at, round(float(scores[other]), 6))
        seen[row.words] += 1


class Holders(NamedTuple):
    """The articles that hold each word, one word after another, with its weight there."""

    starts: Ints
    articles: Ints
    weights: Floats


def _holders(rows: Sequence[Row], size: int) -> Holders:
    words = np.concatenate([row.words for row in rows]) if rows else np.zeros(0, np.int64)
    articles = np.repeat(np.arange(len(rows)), [len(row.words) for row in rows])
    weights = np.concatenate([row.weights for row in rows]) if rows else np.zeros(0)
    order = np.argsort(words, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(words, minlength=size))])
    return Holders(starts.astype(np.int64), articles[order], weights[order])


def may_be_one(one: Found, other: Found) -> bool:
    """Whether two articles can tell of one event: one language, and days that are not far apart."""
    if one.language != other.language:
        return False
    return one.day is None or other.day is None or abs((one.day - other.day).days) <= WINDOW_DAYS


def _scores(row: Row, held: Holders, seen: Ints, count: int) -> Floats:
    """Likeness of an article to each that was seen before it."""
    starts, ends = held.starts[row.words], seen[row.words]
    spans = [(start, end, weight) for start, end, weight in zip(starts, ends, row.weights, strict=True) if end > start]
    if not spans:
        return np.zeros(count)
    ids = np.concatenate([held.articles[start:end] for start, end, _ in spans])
    values = np.concatenate([held.weights[start:end] * weight for start, end, weight in spans])
    return np.bincount(ids, weights=values, minlength=count).astype(np.float64)


def terms_of(one: Found) -> list[str]:
    """The stems of an article's content words, in its order."""
    language = load(one.language if known(one.language) else "en")
    title = one.article.title or ""
    return content(tokens(f"{title} {one.article.text}"), language.stopwords)


def _rows(articles: Sequence[Found]) -> tuple[list[Row], int]:
    texts = [terms_of(one) for one in articles]
    full, width = _weighed([Counter(terms) for terms in texts], 0)
    lead, size = _weighed([Counter(terms[:LEAD_WORDS]) for terms in texts], width)
    half = math.sqrt(0.5)
    joined = [
        Row(np.concatenate([one.words, other.words]), np.concatenate([one.weights, other.weights]) * half)
        for one, other in zip(full, lead, strict=True)
    ]
    return joined, size


def _weighed(bags: Sequence[Counter[str]], offset: int) -> tuple[list[Row], int]:
    """A row for each bag of words, numbered from ``offset`` on, and the number after the last.

    A word of one article alone can be like nothing, but it counts in the length: in a small heap, where most words
    stand in one article, two would seem alike by the few they share.
    """
    held = Counter(word for bag in bags for word in bag)
    size = max(len(bags), LEAST_HEAP) + 1
    rarity = {word: math.log(size / (held[word] + 0.5)) ** RARITY for word in held if held[word] <= MOST_HOLDERS}
    number = {word: offset + at for at, word in enumerate(sorted(word for word in rarity if held[word] > 1))}
    rows = []
    for bag in bags:
        weight = {word: (1 + math.log(count)) * rarity[word] for word, count in bag.items() if word in rarity}
        length = math.sqrt(math.fsum(value**2 for value in weight.values())) or 1.0
        shared = sorted((number[word], value / length) for word, value in weight.items() if word in number)
        words = np.array([word for word, _ in shared], dtype=np.int64)
        rows.append(Row(words, np.array([value for _, value in shared], dtype=np.float64)))
    return rows, offset + len(number)
