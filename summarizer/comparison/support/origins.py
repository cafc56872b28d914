"""Which articles are one text in several places: reprints and agency copies count as one origin.

Two articles are one when half of the eight-word runs of the shorter one stand in the other, or when the officer gives
both the same origin. A passage that both quote is no reprint, so quoted words are left out of the count.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from summarizer.model import Article, Sentence

RUN_WORDS = 8
"""Long enough that two reporters hardly write the same run by chance, short enough to survive light editing."""
SHARED_RUNS = 0.5
"""Share of the shorter text's runs: reprints lie above 0.7, two reports of one event below 0.1 on the samples."""
LEAST_RUNS = 5
"""A caption or a photo's credit in common has fewer."""
OFFICER = "dossier.yaml"
"""Provenance of what the officer says."""
_QUOTED = re.compile(r"[“\"][^“”\"\n]*[”\"]")
_WORD = re.compile(r"\w+")

Run = tuple[str, ...]


def find_origins(articles: Sequence[Article], sentences: Sequence[Sentence] = ()) -> tuple[int, ...]:
    """For each article the number (from 1) of the first article of the same origin: its own where it is independent.

    With ``sentences`` only the body counts, so that the furniture of one outlet makes nothing alike.
    """
    texts = _bodies(articles, sentences)
    origin = list(range(len(articles)))
    for earlier, later in sorted(_same(articles, texts)):
        first, other = _root(origin, earlier), _root(origin, later)
        origin[max(first, other)] = min(first, other)
    return tuple(_root(origin, i) + 1 for i in range(len(articles)))


def _bodies(articles: Sequence[Article], sentences: Sequence[Sentence]) -> list[str]:
    if not sentences:
        return [article.text for article in articles]
    parts: dict[int, list[str]] = defaultdict(list)
    for sentence in sentences:
        parts[sentence.article].append(sentence.text)
    return [" ".join(parts[i]) for i in range(len(articles))]


def _same(articles: Sequence[Article], texts: Sequence[str]) -> set[tuple[int, int]]:
    runs = [_runs(text) for text in texts]
    holders: dict[Run, list[int]] = defaultdict(list)
    for number, found in enumerate(runs):
        for run in found:
            holders[run].append(number)
    shared = Counter(pair for numbers in holders.values() for pair in combinations(numbers, 2))
    copies = {
        pair
        for pair, count in shared.items()
        if count >= max(LEAST_RUNS, SHARED_RUNS * min(len(runs[i]) for i in pair))
    }
    return copies | _named_alike(articles)


def _runs(text: str) -> set[Run]:
    words = _WORD.findall(_QUOTED.sub(" ", text).lower())
    return {tuple(words[i : i + RUN_WORDS]) for i in range(len(words) - RUN_WORDS + 1)}


def _named_alike(articles: Sequence[Article]) -> set[tuple[int, int]]:
    """Each article to which the officer gives an origin, with the first one that has the same.

    An agency's name in the text alone does not count: an outlet writes much of its own around what an agency sent.
    """
    first: dict[str, int] = {}
    given = ((i, a.origin) for i, a in enumerate(articles) if a.origin and ("origin", OFFICER) in a.provenance)
    return {(first.setdefault(origin.casefold(), i), i) for i, origin in given}


def _root(origin: Sequence[int], number: int) -> int:
    while origin[number] != number:
        number = origin[number]
    return number
