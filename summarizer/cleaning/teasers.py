"""Teasers of other stories: a headline and the sentence below it run together on one line, several of them in a row."""

from __future__ import annotations

import re

from summarizer.cleaning.units import PROSE_WORDS, Unit

_LONGEST = 60
_HEADLINE_WORDS = 6
"""Words in headline capitals that open such a line…"""
_CAPITALS = 5
"""…of which so many have a capital,"""
_SMALL_WORDS = 4
"""and so many words without a capital follow."""
_SHORT_WORD = 4
"""Function words of this length pass inside a headline."""
_CLUSTER, _REACH = 3, 5
"""One such line may be an article's own sentence; three within five lines are a list of other stories."""
_BROKEN_OPENING = re.compile(r"[^.]{0,60}[.,:—–-] ?")


def mark_teasers(units: list[Unit], signs: list[str | None]) -> None:
    """Names lines of a cluster of headlines with teasers."""
    like = [not sign and _headline_with_teaser(unit) for unit, sign in zip(units, signs, strict=True)]
    for at, found in enumerate(like):
        if found and sum(like[max(0, at - _REACH) : at + _REACH + 1]) >= _CLUSTER:
            signs[at] = "teaser"


def _headline_with_teaser(unit: Unit) -> bool:
    if not PROSE_WORDS <= unit.count <= _LONGEST or _BROKEN_OPENING.match(unit.text[:70]):
        return False
    run = _headline_run(unit.words)
    capitals = sum(word[0].isupper() for word in unit.words[:run])
    return run >= _HEADLINE_WORDS and capitals >= _CAPITALS and sum(w[0].islower() for w in unit.words) >= _SMALL_WORDS


def _headline_run(words: list[str]) -> int:
    """Words a line opens with that are capitalised as in a headline."""
    for at, word in enumerate(words):
        if not (word[0].isupper() or word[0].isdigit() or (at and len(word) <= _SHORT_WORD)):
            return at
    return len(words)
