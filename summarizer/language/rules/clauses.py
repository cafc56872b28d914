"""Patterns for reading a sentence by its clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseRules:
    """What stands at the head of a sentence or after a name, and says that it is no actor or one named before."""

    dateline: re.Pattern[str] = NEVER
    """A city in capitals at the head of an agency's text, which is nobody who acts."""
    of_body: re.Pattern[str] = NEVER
    """The head of a subject that a body's name follows."""
    anaphor: re.Pattern[str] = NEVER
    """A subject that stands for what the sentence before named."""
    adverb: re.Pattern[str] = NEVER
    """An adverb with a capital at the head of a sentence is no name."""
    expletive: re.Pattern[str] = NEVER
    """An "it" that stands for what follows: "It is possible that", "It was unclear whether"."""
    past_perfect: re.Pattern[str] = NEVER
    """What opens a verb group in the past perfect."""
    joint: re.Pattern[str] = NEVER
    """What stands between names of a list; the group ``last`` before its last."""
    represents: re.Pattern[str] = NEVER
    """Between an office and whom it stands for: "a spokesman for the navy"."""
    possessive: re.Pattern[str] = NEVER
    """What follows a name that only qualifies the noun after it: "Israel's losses"."""
