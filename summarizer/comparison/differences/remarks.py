"""One remark in two wordings: short words between marks here, and there other words of the same speaker for it.

"the duty is Norland's" in one article, "the duty rests squarely on Norland" in another. Whole quotations that share
most of their words are compared in quote_differences.py.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from summarizer.comparison.support.index import Index
from summarizer.model import Difference
from summarizer.understanding.names.name_runs import bare
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

LEAST_WORDS, MOST_WORDS = 4, 8
"""Of the shorter wording: fewer words are a catchword, more are a quotation."""
SAME_RUN = 3
"""Words in a row that both have: then it is one wording, shortened or spelled otherwise."""
RARE = 8
"""Clauses that may hold one of the notions that both wordings share."""
LEAST_SHARED = 2
_PIECE = re.compile(r"[“\"]([^”\"“]+)[”\"]")
_WORD = re.compile(r"[\w’'-]+")
_NAME = re.compile(r"\b[A-Z][\w’'-]{2,}")


class _Remark(NamedTuple):
    """Words between marks, who is named outside them, and where they stand."""

    where: Said
    words: tuple[str, ...]
    notions: frozenset[str]
    names: frozenset[str]
    start: int
    end: int


def remark_differences(sentences: Sequence[Said], heard: Sequence[Heard], index: Index) -> Iterator[Difference]:
    """One difference for each short remark that another article gives in other words of the same speaker."""
    persons = {word for article in heard for word in article.persons.by_word}
    remarks = [remark for said in sentences for remark in _remarks(said, persons, index.language)]
    holders: dict[str, list[_Remark]] = defaultdict(list)
    for remark in remarks:
        for notion in sorted(remark.notions):
            if notion[0] not in (STATE, FIGURE) and len(index.holders[notion]) <= RARE:
                holders[notion].append(remark)
    seen: set[frozenset[tuple[str, ...]]] = set()
    for held in holders.values():
        for short, long in product(held, held):
            pair = frozenset((short.words, long.words))
            if pair not in seen and _one_remark(short, long):
                seen.add(pair)
                shown = sorted((short, long), key=lambda one: one.where.article)
                values = tuple(one.where.value(one.start, one.end) for one in shown)
                yield Difference(what="wording of a remark", kind="wording", values=values)


def _remarks(said: Said, persons: set[str], language: str) -> Iterator[_Remark]:
    for match in _PIECE.finditer(said.text):
        words = tuple(word.lower() for word in _WORD.findall(match[1]))
        outside = {bare(name) for name in _NAME.findall(_PIECE.sub(" ", said.text))}
        if len(words) >= LEAST_WORDS and outside & persons:
            yield _Remark(said, words, notions(match[1], language), frozenset(outside & persons), *match.span(1))


def _one_remark(short: _Remark, long: _Remark) -> bool:
    """Whether the shorter wording says nothing that the longer does not, by the same speaker, in other words."""
    if short.where.article == long.where.article or not short.names & long.names:
        return False
    if not LEAST_WORDS <= len(short.words) <= MOST_WORDS or len(short.words) > len(long.words):
        return False
    runs = {short.words[i : i + SAME_RUN] for i in range(len(short.words) - SAME_RUN + 1)}
    same = any(long.words[i : i + SAME_RUN] in runs for i in range(len(long.words) - SAME_RUN + 1))
    return not same and len(short.notions) >= LEAST_SHARED and short.notions <= long.notions
