"""The content words of sentences as numbers, each weighed by its rarity; who says the same is told elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


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
