"""ROUGE-1, ROUGE-2 and ROUGE-L as F1 with Porter stems (Lin 2004), as the package rouge-score computes them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import pairwise

from nltk.stem.porter import PorterStemmer

_STEMMER = PorterStemmer()
_KNOWN: dict[str, str] = {}
LONG_WORD = 3
"""Words of up to three letters are not stemmed."""


def words(text: str) -> list[str]:
    """Letters and digits in small letters, longer words stemmed."""
    return [_stem(word) for word in re.findall(r"[a-z0-9]+", text.lower())]


def _stem(word: str) -> str:
    if word not in _KNOWN:
        _KNOWN[word] = _STEMMER.stem(word) if len(word) > LONG_WORD else word
    return _KNOWN[word]


def rouge(summary: str, reference: str) -> tuple[float, float, float]:
    """R1, R2 and RL of a summary against one reference, each from 0 to 1."""
    mine, theirs = words(summary), words(reference)
    return (
        _overlap(mine, theirs),
        _overlap(list(pairwise(mine)), list(pairwise(theirs))),
        _f1(common_subsequence(mine, theirs), len(mine), len(theirs)),
    )


def _overlap(mine: Sequence[Hashable], theirs: Sequence[Hashable]) -> float:
    return _f1((Counter(mine) & Counter(theirs)).total(), len(mine), len(theirs))


def _f1(hits: int, mine: int, theirs: int) -> float:
    return 2 * hits / (mine + theirs) if hits else 0.0


def common_subsequence(left: Sequence[str], right: Sequence[str]) -> int:
    """Length of the longest common subsequence, by Hyyrö's bit vectors (2004): one big integer a row."""
    places: dict[str, int] = {}
    for i, word in enumerate(left):
        places[word] = places.get(word, 0) | 1 << i
    row = mask = (1 << len(left)) - 1
    for word in right:
        match = row & places.get(word, 0)
        row = (row + match | row - match) & mask
    return len(left) - row.bit_count()
