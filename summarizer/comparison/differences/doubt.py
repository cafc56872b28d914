"""What one article tells as a fact and another with a reservation: "the child was left", "may have been left".

Only sentences that say nearly the same otherwise are compared, or a reservation would be of something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from summarizer.comparison.support.clashes import BUT_DOUBT
from summarizer.comparison.support.index import Index
from summarizer.model import Difference
from summarizer.understanding.grammar.negation import marks
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import notions

LEAST_ALIKE = 0.6
"""Likeness of the two clauses: from 0.6 on all that were read were right, between 0.4 and 0.6 one in eight."""
LEAST_CLAUSE = 3
"""Words of a clause that can be shown."""
_MARK = re.compile(r"[,;:—–]\s")


def doubt_differences(sentences: Sequence[Said], index: Index, language: str) -> Iterator[Difference]:
    """One difference for each clause with a reservation that another article tells without any."""
    doubt, hedge = marks(language, "reservations"), marks(language, "reservations", "hedges")
    seen: set[str] = set()
    for number, said in enumerate(sentences):
        match = doubt.search(said.text)
        if not match or said.text in seen:
            continue
        seen.add(said.text)
        matches = sorted(
            index.matches(index.sentences[number], LEAST_ALIKE, BUT_DOUBT), key=lambda one: (-one[0], one[1])
        )
        plain = next((sentences[other] for _, other, _ in matches if not hedge.search(sentences[other].text)), None)
        if plain:
            low, high = said.clause(match.start(), match.end())
            values = (said.value(low, high), plain.value(*_like(plain, said.text[low:high], index)))
            ordered = tuple(sorted(values, key=lambda value: value.source))
            yield Difference(what="told as a fact or with a reservation", kind="strength", values=ordered)


def _like(said: Said, clause: str, index: Index) -> tuple[int, int]:
    """Offsets of the clause of a sentence that says most of what another clause says."""
    own = notions(clause, index.language)
    ends = [0, *(mark.end() for mark in _MARK.finditer(said.text)), len(said.text) + 1]
    pieces = [(low, high - 1) for low, high in pairwise(ends)]
    long = [piece for piece in pieces if len(said.text[slice(*piece)].split()) >= LEAST_CLAUSE] or pieces
    low, high = max(long, key=lambda piece: index.weight(notions(said.text[slice(*piece)], index.language) & own))
    return low, low + len(said.text[low:high].rstrip(" .,;:—–"))
