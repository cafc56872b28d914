"""Words of a text as the analysis counts them: small letters, straight apostrophes, stems (Porter 1980)."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection
from itertools import pairwise

from summarizer.language.en import stemming

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def tokens(text: str) -> list[str]:
    """All words in small letters; ``Ukraine’s`` is one."""
    return WORD.findall(text.lower().replace("’", "'"))


@functools.lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The Porter stem of a word in small letters, its possessive ending left out."""
    return stemming.stem(word.removesuffix("'s"))


def content(words: Collection[str], stopwords: Collection[str]) -> list[str]:
    """Stems of the words that carry content, in the text's order."""
    return [stem(word) for word in words if word not in stopwords and len(word) > 1]


def bigrams(words: list[str], stopwords: Collection[str]) -> set[tuple[str, str]]:
    """Pairs of neighbouring stems; a pair of two stop words carries nothing and is left out."""
    return {
        (stem(left), stem(right)) for left, right in pairwise(words) if left not in stopwords or right not in stopwords
    }


def plain_bigrams(text: str) -> set[tuple[str, str]]:
    """Pairs of neighbouring words as they stand, by which near-repetition is told."""
    words = tokens(text)
    return set(pairwise(words))


def overlap(left: Collection[object], right: Collection[object]) -> float:
    """Share of the smaller set that the two have in common, from 0 to 1."""
    small, large = sorted((set(left), set(right)), key=len)
    return len(small & large) / max(1, len(small))
