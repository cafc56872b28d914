"""Whether the articles of a dossier tell of one event: those that share hardly a word with any other are odd.

Cosine of the articles' content words, each weighed by the logarithm of how many sentences hold it (Salton and Buckley,
1988). No rarity is needed: what any two articles share is mostly names and the matter itself. It decides nothing but
what to tell the user.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from summarizer.language import Language
from summarizer.model import Sentence
from summarizer.understanding.text import likeness
from summarizer.understanding.text.terms import content, tokens

ALIKE = 0.195
"""Likeness from which two articles tell of one event. Of 61 clean dossiers none has an article that is less like all
others; of one to three foreign articles put into one of them, fifty times, 0.90 are named and no own one is."""
LEAST_WORDS = 45
"""Different content words from which an article is long enough to be judged."""
NAMED = 2.0
"""Weight of a word that stands with a capital inside a sentence: who and where tells events apart best."""
INSIDE = re.compile(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][\w-]+")
"""A word with a capital that opens no sentence."""
VOCABULARY = 5_000
"""Words that are compared, those first that most articles hold; it bounds the memory of a large dossier."""


class Unity(NamedTuple):
    """Index of each article that tells of another event than most; ``scattered`` where most do not tell of one."""

    odd: tuple[int, ...]
    scattered: bool


def find_unity(sentences: Sequence[Sentence], articles: int, language: Language) -> Unity:
    """Which articles stand alone, and whether there is one event at all."""
    held = [words_of(sentences, article, language) for article in range(articles)]
    judged = [article for article, words in enumerate(held) if len(words) >= LEAST_WORDS]
    groups = grouped(likenesses([held[article] for article in judged]) >= ALIKE)
    main = max(groups, key=len, default=())
    scattered = len(judged) > 1 and 2 * len(main) <= len(judged)
    odd = tuple(article for place, article in enumerate(judged) if place not in main)
    return Unity(odd=tuple(judged) if scattered else odd, scattered=scattered)


def words_of(sentences: Sequence[Sentence], article: int, language: Language) -> dict[str, float]:
    """The weight of each content word of an article: by how many sentences hold it, and more for names."""
    own = [sentence.text for sentence in sentences if sentence.article == article]
    counted = Counter(word for text in own for word in sorted(set(content(tokens(text), language.stopwords))))
    names = {word for text in own for word in content(tokens(" ".join(INSIDE.findall(text))), language.stopwords)}
    return {word: (1 + math.log(count)) * (NAMED if word in names else 1.0) for word, count in counted.items()}


def likenesses(held: Sequence[Mapping[str, float]]) -> likeness.Floats:
    """Likeness of each article to each other, from 0 to 1; an article is wholly like itself."""
    spread = Counter(word for words in held for word in words)
    shared = sorted((word for word, count in spread.items() if count > 1), key=lambda word: (-spread[word], word))
    place = {word: column for column, word in enumerate(shared[:VOCABULARY])}
    rows = np.zeros((len(held), len(place)))
    for row, words in enumerate(held):
        length = math.sqrt(sum(weight**2 for weight in words.values()))
        for word, weight in words.items():
            if word in place:
                rows[row, place[word]] = weight / length
    result: likeness.Floats = np.round(rows @ rows.T, 6)
    np.fill_diagonal(result, 1.0)
    return result


def grouped(alike: np.ndarray[tuple[int, int], np.dtype[np.bool_]]) -> list[tuple[int, ...]]:
    """Groups of articles that are alike, one leading to the next."""
    left, groups = set(range(len(alike))), list[tuple[int, ...]]()
    while left:
        reached, new = set[int](), {min(left)}
        while new:
            reached |= new
            new = {int(other) for row in new for other in np.flatnonzero(alike[row])} - reached
        groups.append(tuple(sorted(reached)))
        left -= reached
    return groups
