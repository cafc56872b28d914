"""Patterns for telling who takes what part in an event."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRules:
    """What stands around a name and says what part it plays; each must match the whole stretch but for ``dateline``."""

    dateline: re.Pattern[str] = NEVER
    """The head of an agency's text, with the place where it was written."""
    next_to: re.Pattern[str] = NEVER
    """Between two members of a list, or the two of a pair."""
    same_place: re.Pattern[str] = NEVER
    """Between a place and the state it lies in: "Muscat, the capital of Oman"."""
    agent: re.Pattern[str] = NEVER
    """Between a word of mediation and who mediates: "brokered by the government of"."""
    by: re.Pattern[str] = NEVER
    """Between a participle and its agent: "approved by the countries of the"."""
    governed: re.Pattern[str] = NEVER
    """Between a preposition and the name it governs."""
    verb_after: re.Pattern[str] = NEVER
    """Between a name and the verb it is the subject of: " has "."""
    goods: re.Pattern[str] = NEVER
    """What follows a state's adjective that stands before a thing: "Russian oil"."""
