"""One remark that two articles quote in other words: told again, or translated twice.

Sentences between the marks are compared by their notions; each must hold a word in small letters that the other lacks.
An article that shortens or explains a quotation says so by its marks: such sentences are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.comparison.differences.names import skeleton
from summarizer.comparison.support.index import Index
from summarizer.model import Quote
from summarizer.understanding.text.notions import FIGURE, STATE, notions, placed_notions
from summarizer.understanding.text.pairs import pairs_sharing

LEAST_ALIKE = 0.6
"""Likeness of two sentences: all that were read from here on were one remark."""
LEAST_SHARED = 4
"""Notions that both sentences hold."""
COMMON = 80
"""A notion in more quoted sentences finds no pairs."""
_SENTENCE = re.compile(r"[^.!?]+(?:[.!?]+|$)")
_MARKED = re.compile(r"\.\.\.|…|[\[(“”\"]")


class Told(NamedTuple):
    """A quoted sentence: its quotation's number, its offsets there, its notions, and its words in small letters."""

    quote: int
    start: int
    end: int
    notions: frozenset[str]
    plain: dict[str, str]


def rewordings(quotes: Sequence[Quote], index: Index) -> Iterator[tuple[Told, Told]]:
    """Pairs of quoted sentences of two articles that are one remark in other words, one for each two quotations."""
    told = [one for number, quote in enumerate(quotes) for one in _told(number, quote.text, index.language)]
    seen: set[tuple[int, int]] = set()
    for i, j in sorted(pairs_sharing([one.notions for one in told], least=LEAST_SHARED, common=COMMON)):
        left, right = told[i], told[j]
        pair = (left.quote, right.quote)
        apart = quotes[left.quote].source != quotes[right.quote].source
        if apart and pair not in seen and _alike(left, right, index) and _other_words(left, right):
            seen.add(pair)
            yield left, right


def _told(number: int, text: str, language: str) -> Iterator[Told]:
    for match in _SENTENCE.finditer(text):
        if not _MARKED.search(match[0]):
            found = placed_notions(match[0], language)
            plain = {
                n: match[0][a:b].lower() for n, a, b in found if match[0][a].islower() and n[0] not in (STATE, FIGURE)
            }
            yield Told(number, match.start(), match.end(), notions(match[0], language), plain)


def _alike(left: Told, right: Told, index: Index) -> bool:
    return index.cosine(left.notions, right.notions) >= LEAST_ALIKE


def _other_words(left: Told, right: Told) -> bool:
    """Whether each has a word that the other has not, and not merely in another spelling."""
    mine = {skeleton(word) for notion, word in left.plain.items() if notion not in right.notions}
    theirs = {skeleton(word) for notion, word in right.plain.items() if notion not in left.notions}
    return bool(mine and theirs) and not mine & theirs
