"""Which line of a page is the article's headline: an unended line whose words the article takes up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summarizer.cleaning.block import Block
from summarizer.cleaning.signs import Reason
from summarizer.cleaning.topic import Topic
from summarizer.cleaning.units import Unit

_TITLE_WORDS = (3, 28)
_LOOK_BACK = 25
"""Lines before the block among which the headline is sought."""
_TAKEN_UP = 0.5
"""Share of a headline's content words that the article uses."""
_TAKEN_UP_FIRST = 0.3
"""The same for the first line that is no furniture, where nothing but a headline is likely."""
_WORDS_BEFORE = 40
"""So many words of the article may stand before a headline without date (a summary above it)…"""
_WORDS_BEFORE_DATED = 90
"""…and with a date or byline after it."""
_DATE_REACH = 6
_CREDITED = re.compile(r"[—–|]\s*[A-Z][\w/ .]{1,25}$")
"""What stands behind a caption that a page prints twice: no headline's second copy."""


def find_title(units: Sequence[Unit], signs: Sequence[Reason], topic: Topic, block: Block) -> int | None:
    """Index of the headline, the last copy before the text where there are several, or None."""
    stems = set(topic.core(range(block.first, block.last + 1)))
    copies = Counter(unit.text.lower() for unit in units)
    long_enough = (at for at, sign in enumerate(signs) if not sign and units[at].count >= _TITLE_WORDS[0])
    opening = next(long_enough, 0)
    best: int | None = None
    before = 0
    for at in range(max(0, block.first - _LOOK_BACK), block.last + 1 if len(units) > 1 else 0):
        if at > block.first and topic.long[at - 1]:
            before += units[at - 1].count
        if before > _WORDS_BEFORE_DATED:
            break
        marked = _is_dated(at, signs) or (copies[units[at].text.lower()] > 1 and not _CREDITED.search(units[at].text))
        if not _could_be(units[at], signs[at], first=at == opening) or (before > _WORDS_BEFORE and not marked):
            continue
        opens = at in (opening, block.first, block.first - 1)
        if _taken_up(units[at], stems, first=at == opening) and (marked or (opens and best is None)):
            best = at
    return best


def _taken_up(unit: Unit, stems: set[str], *, first: bool) -> bool:
    return len(unit.content & stems) >= (_TAKEN_UP_FIRST if first else _TAKEN_UP) * len(unit.content)


def _could_be(unit: Unit, sign: Reason, *, first: bool) -> bool:
    low, high = _TITLE_WORDS
    ends = (".", "。", ")") if first else (".", "。", ":", ")")
    return (
        not sign
        and low <= unit.count <= high
        and len(unit.content) > 1
        and not unit.truncated
        and not unit.text.endswith(ends)
    )


def _is_dated(at: int, signs: Sequence[Reason]) -> bool:
    return any(sign in ("date", "byline") for sign in signs[at + 1 : at + 1 + _DATE_REACH])
