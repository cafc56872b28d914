"""What the paragraphs of a page share: words of its topic, which tell an article's own text from other stories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from summarizer.cleaning.units import Unit

_REACH = 8
"""Paragraphs on each side that count as neighbours."""
_MOST_TIES = 2
"""Nobody asks for more."""
_SENTENCE_WORDS = 8
"""A sentence of so many words is a neighbour too: articles of one sentence a paragraph have few that are longer."""
_LONG_CONTENT = 12
"""A paragraph with more content words must share two with a neighbour, not one."""


class Topic:
    """The long paragraphs of a page that are not known as furniture, and what ties others to them."""

    def __init__(self, units: Sequence[Unit], signs: Sequence[str | None]) -> None:
        self.units = units
        self.long = [unit.prose and not sign for unit, sign in zip(units, signs, strict=True)]
        self.long_count = sum(self.long)
        self.first_long = self.long.index(True) if self.long_count else 0
        self._contents = [
            unit.content if not sign and (unit.prose or (unit.ended and unit.count >= _SENTENCE_WORDS)) else None
            for unit, sign in zip(units, signs, strict=True)
        ]

    def ties(self, at: int) -> int:
        """How many neighbours that are sentences share content words with this one: none, one, or two for more."""
        own = self.units[at].content
        needed, found = 2 if len(own) > _LONG_CONTENT else 1, 0
        for other in range(max(0, at - _REACH), min(len(self.units), at + _REACH + 1)):
            theirs = self._contents[other]
            if other != at and theirs and theirs != own and len(own & theirs) >= needed:
                found += 1
                if found == _MOST_TIES:
                    break
        return found

    def core(self, places: Iterable[int]) -> Counter[str]:
        """The content words of the long paragraphs among ``places``, each counted once a paragraph."""
        core: Counter[str] = Counter()
        for at in places:
            if self.long[at]:
                core.update(self.units[at].content)
        return core


def shared(unit: Unit, core: Counter[str], *, least: int = 1) -> int:
    """How many content words of the paragraph stand at least ``least`` times in the core."""
    return sum(core[word] >= least for word in unit.content)
