"""Patterns around the name of somebody whom an article introduces."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRules:
    """What ties a name to an office, a state or an acronym."""

    in_place: re.Pattern[str] = NEVER
    """A place that opens a sentence, right up to the name after it."""
    apposed: re.Pattern[str] = NEVER
    """All that stands between a name and the office behind it: "X, the French foreign minister"."""
    leads: re.Pattern[str] = NEVER
    """All that stands between a name and what it leads: "X, who chairs the U.S. Senate"."""
    office_before: re.Pattern[str] = NEVER
    """All that stands between an office and the name behind it: "the ambassador to Egypt, X"."""
    explained: re.Pattern[str] = NEVER
    """What goes on after a name and says who that is."""
    acronym: re.Pattern[str] = NEVER
    """A long name, the first group, with its acronym, the second."""
    side: re.Pattern[str] = NEVER
    """The side of the compass, the first group, that stands for a state."""
