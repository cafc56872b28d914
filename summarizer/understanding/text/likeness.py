"""Claims: which sentences say the same, over all articles, and how many articles carry what a sentence says.

Likeness is the weight of the content words that two sentences share over the geometric mean of their weights; a word
weighs by its rarity. Pairs are found through the words they share, rare words only in large dossiers, so that time
grows with the number of sentences and not with its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

ALIKE = 0.3
"""Likeness from which two sentences carry one claim: on labelled dossiers most pairs above it share a fact."""
COMMON = 60
"""A word that more sentences hold finds no pairs: it would make time grow with the square."""


class Terms(NamedTuple):
    """Content words of each sentence as numbers, and the weight of each word."""

    rows: tuple[tuple[int, ...], ...]
    weight: Floats

    def total(self, row: int) -> float:
        """Weight of all words of one sentence."""
        return float(self.weight[list(self.rows[row])].sum())


def weigh(words: Sequence[Sequence[str]]) -> Terms:
    """Number the words of all sentences and weigh each by its rarity: log of one plus sentences over occurrences."""
    number: dict[str, int] = {}
    rows = tuple(tuple(sorted({number.setdefault(word, len(number)) for word in row})) for row in words)
    held = np.zeros(len(number))
    for row in rows:
        held[list(row)] += 1
    return Terms(rows, np.log(1 + len(rows) / np.maximum(held, 1)))


def likeness(terms: Terms) -> dict[tuple[int, int], float]:
    """Likeness of each pair of sentences (lower index first) that shares a word and reaches ``ALIKE``."""
    size = len(terms.rows)
    holders: dict[int, list[int]] = defaultdict(list)
    for row, columns in enumerate(terms.rows):
        for column in columns:
            holders[column].append(row)
    keys, weights = [], []
    for column, rows in holders.items():
        if 1 < len(rows) <= COMMON:
            left, right = np.triu_indices(len(rows), 1)
            held = np.array(rows, np.int64)
            keys.append(held[left] * size + held[right])
            weights.append(np.full(len(left), terms.weight[column]))
    if not keys:
        return {}
    pairs, place = np.unique(np.concatenate(keys), return_inverse=True)
    shared = np.bincount(place, np.concatenate(weights))
    total = np.array([terms.total(row) for row in range(size)]) + 1e-9
    score = shared / np.sqrt(total[pairs // size] * total[pairs % size])
    near = score >= ALIKE
    return {
        (int(pair) // size, int(pair) % size): float(value)
        for pair, value in zip(pairs[near], score[near], strict=True)
    }


def neighbours(pairs: dict[tuple[int, int], float]) -> dict[int, list[int]]:
    """For each sentence those that say the same, in order."""
    near: dict[int, list[int]] = defaultdict(list)
    for left, right in sorted(pairs):
        near[left].append(right)
        near[right].append(left)
    return dict(near)


def carriers(size: int, near: dict[int, list[int]], article: Sequence[int]) -> list[int]:
    """How many articles carry what each sentence says, its own included."""
    return [len({article[row], *(article[other] for other in near.get(row, ()))}) for row in range(size)]
