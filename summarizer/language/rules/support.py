"""Where a sentence is cut into what it says, for the comparison of articles."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportRules:
    """Patterns at which a sentence is cut."""

    no_time: frozenset[str] = frozenset()
    """Modal verbs of which the time says nothing: reported speech puts another for them."""
    parts: re.Pattern[str] = NEVER
    """Between clauses that can be compared each on its own."""
    claims: re.Pattern[str] = NEVER
    """Finer: between everything that the sentence claims."""
    asides: re.Pattern[str] = NEVER
    """What only describes somebody or something that is named: a relative clause after a comma."""
    halves: re.Pattern[str] = NEVER
    """What makes the number before it a half more."""
    days: re.Pattern[str] = NEVER
    """A day of a month, with the groups ``month`` and ``day`` or ``month2`` and ``day2``."""
    correction: re.Pattern[str] = NEVER
    """How a line begins in which an article tells that it was corrected or made clear."""
    wrong: tuple[re.Pattern[str], ...] = ()
    """What a correction says had been wrong, as ``wrong``."""
    of_two: re.Pattern[str] = NEVER
    """Two who do a thing, or do not, by their last names: groups ``one`` and ``other``."""
    paired: str = NEVER.pattern
    """Two names side by side, ``{one}`` and ``{other}``."""
    of_all: re.Pattern[str] = NEVER
    """Words that stand for both of them."""
