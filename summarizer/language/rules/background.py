"""Patterns by which a sentence goes back behind the event."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class BackgroundRules:
    """What marks background by its form; its words are lists of filing.txt."""

    time: re.Pattern[str] = NEVER
    """A time before the event: "since 2014", "years ago"."""
    time_or_month: re.Pattern[str] = NEVER
    """The same with a month alone among them, where a whole passage is judged: "in March"."""
    year: re.Pattern[str] = NEVER
    """A year, or years of a decade: "in 1994"."""
    month_alone: str = ""
    """Source of a pattern for a month without a day, with ``{}`` for the names of the months."""
    past_perfect: re.Pattern[str] = NEVER
