"""Frames by which articles tell of one occasion: its hour, its place, its tone, who signed, who was there as what."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionRules:
    """Patterns with named groups; ``{things}`` and the like stand for the words of a list of differences.txt."""

    begins: str = NEVER.pattern
    """What begins at an hour: groups ``thing``, ``between``, ``shown``, ``hour``, and ``day`` where it is given."""
    hours: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    """Words for an hour with the first and last minute of the day that they can mean."""
    clock: re.Pattern[str] = NEVER
    """An hour in figures: groups ``hour``, ``minute``, and ``half`` with its first letter where it is told."""
    afternoon: str = ""
    """First letter of the second half of the day."""
    midnight_next: int = 0
    """Minutes of a whole day."""
    starting: re.Pattern[str] = NEVER
    """Between a thing and its hour: it begins then."""
    ending: re.Pattern[str] = NEVER
    """The same: it ends, or something else happens then."""
    venue: tuple[str, ...] = ()
    """Where a meeting was: groups ``thing`` and ``place``."""
    other_round: re.Pattern[str] = NEVER
    """Tells of a meeting before or after the one of the day."""
    inside: str = ""
    """Stands before a place, with a blank behind it."""
    qualities: re.Pattern[str] = NEVER
    """Adjectives in a row: the group ``row``, and ``noun`` where a noun follows."""
    row_opens: re.Pattern[str] = NEVER
    """Right before a row that stands between marks."""
    row_joint: re.Pattern[str] = NEVER
    """Between two of them."""
    signed: tuple[str, ...] = ()
    """Who signed or did not: groups ``all``, ``who``, ``deny`` and ``after``, what is told of the text behind them."""
    present: tuple[str, ...] = ()
    """Who was there as what: groups ``who`` and ``role``, or ``role`` and ``several``."""
    and_joint: re.Pattern[str] = NEVER
    """Between several who were there."""
    definite_before: re.Pattern[str] = NEVER
    """Right before a count of things that the reader is taken to know."""
    next_venue: tuple[re.Pattern[str], ...] = ()
    """A meeting to come with its place and day: groups ``place`` and ``day``."""
    initialled: re.Pattern[str] = NEVER
    """A text that was signed or only initialled: groups ``thing`` and ``verb``."""
    only_initialled: re.Pattern[str] = NEVER
    """A verb for the lesser of the two."""
