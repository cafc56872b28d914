"""Speakers checked across articles: words that two articles give to two speakers are left to none.

One of the two readings is wrong, or the articles differ; a quotation must not be given to a wrong speaker either way. A
speaker named right beside the words stands against one found by a pronoun or further off.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from summarizer.model import Quote
from summarizer.understanding.speech.reasons import (
    ACCORDING_TO,
    CONTRADICTED,
    GOES_ON,
    MAIN_CLAUSE,
    SAID_X,
    X_SAID,
    X_SAID_BEFORE,
)
from summarizer.understanding.text.pairs import pairs_sharing

RUN = 6
"""Words in a row that two quotations share: shorter runs are phrases that anybody uses."""
MOST_APART = 0.5
"""Of the shorter one's words in a row of six: fewer, and the two only quote the same phrase."""
COMMON = 80
"""Words in a row that more quotations hold are a reprint's: all its copies have one reading."""
BESIDE = frozenset({X_SAID, SAID_X, X_SAID_BEFORE})
"""Rules by which the name stands right beside the words."""
NEAR = frozenset({GOES_ON, ACCORDING_TO, MAIN_CLAUSE})
"""Rules by which it stands not far; a pronoun, or a paragraph between, is further off."""
_WORD = re.compile(r"\w+")

Named = tuple[Quote, str]
Runs = frozenset[tuple[str, ...]]


def agreed(found: Sequence[Named], bodies: frozenset[str]) -> list[Named]:
    """The quotations in order, without the speakers that another article's reading of the same words speaks against.

    ``bodies`` are words of which one makes a name that of a body, for which a person may have spoken.
    """
    runs = [_runs(quote.text) for quote, _ in found]
    gone = {
        loser
        for i, j in pairs_sharing(runs, least=1, common=COMMON)
        if _clash(found[i], found[j], runs[i], runs[j], bodies)
        for loser in _losers(i, j, found)
    }
    return [
        (replace(quote, speaker=None, office=None, place=None), CONTRADICTED) if number in gone else (quote, reason)
        for number, (quote, reason) in enumerate(found)
    ]


def _runs(text: str) -> Runs:
    words = _WORD.findall(text.lower())
    return frozenset(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def _clash(left: Named, right: Named, runs: Runs, others: Runs, bodies: frozenset[str]) -> bool:
    """Whether two articles give one quotation to two persons: "the spokesman" may be the one whom another names."""
    one, other = left[0], right[0]
    if one.source == other.source or len(runs & others) < MOST_APART * min(len(runs), len(others)):
        return False
    names = [set((quote.speaker or "").split()) for quote in (one, other)]
    persons = all(name and not name & bodies and all(word[0].isupper() for word in name) for name in names)
    return persons and not names[0] & names[1]


def _losers(i: int, j: int, found: Sequence[Named]) -> tuple[int, ...]:
    """The one whose speaker was found further off; both where both stand equally near."""
    near = [2 * (reason in BESIDE) + (reason in NEAR) for _, reason in (found[i], found[j])]
    return tuple(number for number, rank in zip((i, j), near, strict=True) if rank == min(near))
