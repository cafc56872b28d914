"""Short quoted pieces that two articles share in part: what stands between the marks before them differs.

"praise the harbour's courage" and its "emergence as a northern power" here, "celebrate the emergence as a northern
power" there: both put the words into one mouth, and they are not the same words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from summarizer.language import load
from summarizer.model import Difference
from summarizer.understanding.text.flat_text import Said

LEAST_RUN = 4
"""Words in a row that both articles quote."""
LEAST_TELLING = 2
"""Content words of that run."""
MOST_APART = 40
"""Characters between two quoted pieces of one frame: '"…" and its "…"'."""
MOST_WORDS = 16
"""Of the quoted pieces together; longer ones are quotations and compared as such."""
SPELLING = 0.8
"""Likeness of two spellings of one word: favor and favour; no words whose lengths differ by half are so alike."""
REMEMBERED = 20_000
"""Words looked for in sentences whose answer is kept: pairs of articles ask again; without it this was half the time
of 60 articles."""
_PIECE = re.compile(r"[“\"]([^”\"“]+)[”\"]")
_WORD = re.compile(r"[\w’'-]+")


class _Quoted(NamedTuple):
    """Neighbouring quoted pieces of a sentence: their words in order and where they stand."""

    where: Said
    words: tuple[str, ...]
    start: int
    end: int


def fragment_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """One difference for each run of quoted words that stands after other quoted words in another article."""
    holders: dict[tuple[str, ...], list[_Quoted]] = defaultdict(list)
    for said in sentences:
        for quoted in _quoted(said):
            for run in dict.fromkeys(quoted.words[i : i + LEAST_RUN] for i in range(len(quoted.words) - LEAST_RUN + 1)):
                holders[run].append(quoted)
    seen: set[tuple[int, int]] = set()
    for run, group in holders.items():
        for left, right in combinations(group, 2):
            key = (left.where.start + left.start, right.where.start + right.start)
            if left.where.article != right.where.article and key not in seen and _differ(left, right, run, language):
                seen.add(key)
                values = tuple(one.where.value(one.start, one.end) for one in (left, right))
                yield Difference(what=f"wording around “{' '.join(run)}”", kind="wording", values=values)


def _quoted(said: Said) -> Iterator[_Quoted]:
    pieces = list(_PIECE.finditer(said.text))
    groups: list[list[re.Match[str]]] = []
    for piece in pieces:
        near = groups and piece.start() - groups[-1][-1].end() <= MOST_APART
        groups[-1].append(piece) if near else groups.append([piece])
    for group in groups:
        words = tuple(word.lower() for piece in group for word in _WORD.findall(piece[1]))
        if LEAST_RUN < len(words) <= MOST_WORDS:
            yield _Quoted(said, words, group[0].start(), group[-1].end())


def _differ(left: _Quoted, right: _Quoted, run: tuple[str, ...], language: str) -> bool:
    """Whether both quote words before the run that the other's sentence does not hold at all."""
    stop = load(language).stopwords
    if len([word for word in run if word not in stop]) < LEAST_TELLING:
        return False
    return all(_has_own(one, other, run, stop) for one, other in ((left, right), (right, left)))


def _has_own(one: _Quoted, other: _Quoted, run: tuple[str, ...], stop: frozenset[str]) -> bool:
    """Whether a word before the run, no stop word, is one that the other's sentence has in no spelling."""
    return any(word not in stop and not _holds(other.where.text, word) for word in _before(one, run))


@lru_cache(maxsize=REMEMBERED)
def _holds(text: str, word: str) -> bool:
    held = _held(text)
    if word in held:
        return True
    near = [other for other in held if 2.0 * min(len(word), len(other)) / (len(word) + len(other)) >= SPELLING]
    return bool(get_close_matches(word, near, 1, SPELLING))


def _before(quoted: _Quoted, run: tuple[str, ...]) -> frozenset[str]:
    """Words without an apostrophe that stand before the run."""
    at = next(i for i in range(len(quoted.words)) if quoted.words[i : i + LEAST_RUN] == run)
    return frozenset(word for word in quoted.words[:at] if word.isalpha())


@lru_cache(maxsize=REMEMBERED)
def _held(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text))
