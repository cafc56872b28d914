"""COVER: chooses sentences of several texts under a budget of words.

It maximises the weight of the bigrams covered plus ``LIKENESS`` times the cosine between the choice and the centroid
of all sentences, by greedy choice with cost scaling, then swaps while a swap helps. A bigram weighs more when several
texts carry it and when they carry it early; it counts once, so that redundancy takes care of itself. Matrices are kept
as sparse rows, so that time grows with the number of words. Measured on 98 Multi-News clusters at 250 words (ROUGE F1,
stemmed): see ``make bench``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from summarizer.understanding.text.terms import bigrams, content, tokens

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Place = tuple[int, int]

AGREEMENT = 3
"""A bigram in n texts weighs n to this power: on 98 clusters 3 beat 1 and 2 by 0.3 to 1 of ROUGE-2."""
FADE = 12
"""Sentences over which the weight of an early place fades to 1/e: news tells the main thing first."""
FLOOR = 0.05
"""What a bigram deep in a text still counts."""
LIKENESS = 1.5
"""Weight of likeness to the centroid beside coverage, which is scaled to about 1: 1 and 2 lose 0.4 of ROUGE-1."""
COST = 0.5
"""Gain is divided by length to this power: 1 chose many short sentences, 0 few long ones."""
FIRST = 20
"""Candidates: the first so many sentences of each text."""
SHORTEST = 5
"""Words. Shorter sentences say nothing that stands alone; without them ROUGE-2 gains 0.1."""
MOST_SWAPS = 8


class Rows:
    """A sparse matrix: for each row its columns, all ones or with values, as flat arrays."""

    def __init__(self, rows: Sequence[Sequence[tuple[int, float]]], width: int) -> None:
        self.height, self.width = len(rows), width
        self.row = np.array([i for i, cells in enumerate(rows) for _ in cells], np.int64)
        self.column = np.array([column for cells in rows for column, _ in cells], np.int64)
        self.value = np.array([value for cells in rows for _, value in cells], float)
        self.edge = np.concatenate([[0], np.cumsum([len(cells) for cells in rows])]).astype(np.int64)

    def times(self, vector: Floats) -> Floats:
        """The product with a column vector: one figure a row."""
        product: Floats = np.bincount(self.row, self.value * vector[self.column], self.height).astype(float)
        return product

    def columns(self, row: int) -> Integers:
        """The columns that a row fills."""
        return self.column[self.edge[row] : self.edge[row + 1]]

    def dense(self, row: int) -> Floats:
        """One row as a full vector."""
        vector = np.zeros(self.width)
        vector[self.columns(row)] = self.value[self.edge[row] : self.edge[row + 1]]
        return vector


class Space:
    """What a choice is valued by: bigrams with their weights, word vectors, and the centroid."""

    def __init__(self, places: Sequence[Place], words: Sequence[list[str]], stopwords: Collection[str]) -> None:
        pairs = [sorted(bigrams(w, stopwords)) for w in words]
        number = _numbered(pair for row in pairs for pair in row)
        self.pairs = Rows([[(number[pair], 1.0) for pair in row] for row in pairs], len(number))
        self.weight = pair_weights(places, self.pairs)
        self.vectors = word_vectors([content(w, stopwords) for w in words])
        self.square = np.bincount(self.vectors.row, self.vectors.value**2, self.vectors.height)
        centroid = np.bincount(self.vectors.column, self.vectors.value, self.vectors.width)
        self.centroid = centroid / (np.linalg.norm(centroid) + 1e-9)
        self.central = self.vectors.times(self.centroid)

    def values(self, chosen: Sequence[int]) -> Floats:
        """Value of the choice with each of the sentences added to it, one figure a sentence."""
        count = np.zeros(self.pairs.width)
        vector = np.zeros(self.vectors.width)
        for row in chosen:
            count[self.pairs.columns(row)] += 1
            vector += self.vectors.dense(row)
        covered = self.weight[count > 0].sum()
        new = self.pairs.times(np.where(count > 0, 0.0, self.weight))
        norm = np.sqrt(np.maximum(0, vector @ vector + 2 * self.vectors.times(vector) + self.square))
        result: Floats = covered + new + LIKENESS * (vector @ self.centroid + self.central) / (norm + 1e-9)
        return result


def _numbered(items: object) -> dict[object, int]:
    number: dict[object, int] = {}
    for item in items:  # type: ignore[attr-defined]
        number.setdefault(item, len(number))
    return number


def pair_weights(places: Sequence[Place], pairs: Rows) -> Floats:
    """Weight of each bigram: how many texts carry it, and how early; the ten richest sentences sum to one."""
    first: dict[int, dict[int, int]] = defaultdict(dict)
    for row, (text, position) in enumerate(places):
        for column in pairs.columns(row).tolist():
            first[column].setdefault(text, position)
    weight = np.zeros(pairs.width)
    for column, by_text in first.items():
        early = sum(FLOOR + np.exp(-position / FADE) for position in by_text.values())
        weight[column] = len(by_text) ** (AGREEMENT - 1) * early
    richest = np.sort(pairs.times(weight))[::-1][:10]
    scaled: Floats = weight / (richest.sum() + 1e-9)
    return scaled


def word_vectors(words: Sequence[list[str]]) -> Rows:
    """A tf-idf vector for each sentence; idf is smoothed, as scikit-learn's is."""
    number = _numbered(word for row in words for word in row)
    counts: list[dict[int, float]] = []
    for row in words:
        count: dict[int, float] = {}
        for word in row:
            count[number[word]] = count.get(number[word], 0.0) + 1
        counts.append(count)
    vectors = Rows([list(count.items()) for count in counts], len(number))
    held = np.bincount(vectors.column, minlength=vectors.width)
    idf = np.log((1 + len(words)) / (1 + held)) + 1
    vectors.value = vectors.value * idf[vectors.column]
    return vectors


def cover(texts: Sequence[Sequence[str]], words: int, stopwords: Collection[str]) -> list[Place]:
    """Choose sentences worth at most ``words`` words; gives (text, position) in reading order."""
    places = [(t, p) for t, sentences in enumerate(texts) for p in range(len(sentences))]
    spoken = [tokens(texts[t][p]) for t, p in places]
    length = np.array([len(texts[t][p].split()) for t, p in places], float)
    space, fit = Space(places, spoken, stopwords), candidates(places, spoken)
    chosen = swapped(space.values, greedy(space.values, fit, length, words), fit, length, words)
    return sorted(places[i] for i in chosen)


def candidates(places: Sequence[Place], spoken: Sequence[list[str]]) -> NDArray[np.bool_]:
    """Which sentences may be chosen: early ones of some length that say something not said word for word before."""
    seen: set[str] = set()
    fit = np.zeros(len(places), bool)
    least = min(SHORTEST, max(map(len, spoken), default=0))
    for i, (_, position) in enumerate(places):
        key = " ".join(spoken[i])
        fit[i] = position < FIRST and len(spoken[i]) >= max(1, least) and key not in seen
        seen.add(key)
    return fit


def greedy(values: Callable[[Sequence[int]], Floats], fit: NDArray[np.bool_], length: Floats, words: int) -> list[int]:
    """Take the sentence with the most gain for its length until none fits the budget."""
    chosen: list[int] = []
    now, used = 0.0, 0.0
    free = fit.copy()
    while (free & (used + length <= words)).any():
        value = values(chosen)
        gain = np.where(free & (used + length <= words), (value - now) / length**COST, -np.inf)
        best = int(gain.argmax())
        chosen.append(best)
        free[best] = False
        now, used = float(value[best]), used + float(length[best])
    return chosen


def swapped(
    values: Callable[[Sequence[int]], Floats],
    chosen: list[int],
    fit: NDArray[np.bool_],
    length: Floats,
    words: int,
) -> list[int]:
    """Exchange one sentence for another while that raises the value, at most ``MOST_SWAPS`` times."""
    for _ in range(MOST_SWAPS):
        if not chosen:
            break
        now = float(values(chosen[:-1])[chosen[-1]]) + 1e-6
        used = length[chosen].sum()
        move: tuple[int, int] | None = None
        for place, out in enumerate(chosen):
            open_ = fit & (length <= words - used + length[out])
            open_[chosen] = False
            value = np.where(open_, values(chosen[:place] + chosen[place + 1 :]), -np.inf)
            best = int(value.argmax())
            if value[best] > now:
                now, move = float(value[best]), (place, best)
        if move is None:
            break
        chosen = [*chosen]
        chosen[move[0]] = move[1]
    return chosen
