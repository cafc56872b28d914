"""Short quoted pieces that two articles share in part: what stands between the marks before them differs.

"praise the harbour's courage" and its "emergence as a northern power" here, "celebrate the emergence as a northern
power" there: both put the words into one mouth, and they are not the same words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from itertools import combinations
from typing import NamedTuple

from summarizer.analysis.said import Said
from summarizer.language import load
from summarizer.model import Difference

LEAST_RUN = 4
"""Words in a row that both articles quote."""
LEAST_TELLING = 2
"""Content words of that run."""
MOST_APART = 40
"""Characters between two quoted pieces of one frame: '"…" and its "…"'."""
MOST_WORDS = 16
"""Of the quoted pieces together; longer ones are quotations and compared as such."""
SPELLING = 0.8
"""Likeness of two spellings of one word: favor and favour."""
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
    return all(_own(one, other, run) - stop for one, other in ((left, right), (right, left)))


def _own(one: _Quoted, other: _Quoted, run: tuple[str, ...]) -> frozenset[str]:
    """The words before the run that the other's sentence has in no spelling."""
    held = _held(other)
    return frozenset(word for word in _before(one, run) if not get_close_matches(word, held, 1, SPELLING))


def _before(quoted: _Quoted, run: tuple[str, ...]) -> frozenset[str]:
    """Words without an apostrophe that stand before the run."""
    at = next(i for i in range(len(quoted.words)) if quoted.words[i : i + LEAST_RUN] == run)
    return frozenset(word for word in quoted.words[:at] if word.isalpha())


def _held(quoted: _Quoted) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(quoted.where.text))
