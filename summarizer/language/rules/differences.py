"""Frames by which articles tell one fact differently; the words in their places are lists (differences.txt)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRules:
    """Templates of patterns: ``{things}`` and the like stand for the words of a list, ``{who}`` for a name."""

    who: str = ""
    """A name with what may stand before it, and the group ``who``."""
    requests: tuple[str, ...] = ()
    """Who asked for something; group ``thing`` where the frame names it."""
    denied: re.Pattern[str] = NEVER
    """Right before a frame: it is denied, or only claimed."""
    after_lasting: tuple[str, ...] = ()
    """After a length of time, the group ``event``: what lasted so long."""
    before_lasting: tuple[str, ...] = ()
    """Before a length of time, the same."""
    firsts: tuple[str, ...] = ()
    """A first of something with somebody, who stands in the group ``with``."""
    place: re.Pattern[str] = NEVER
    """Where something is, the group ``place``."""
    coming: re.Pattern[str] = NEVER
    """What is to come."""
    named_bodies: str = ""
    """A body's name by its first word, ``{heads}``, and the rest, in the groups ``head`` and ``rest``."""
    months: tuple[str, ...] = ()
    """First letters of the months, in order."""
    weekdays: tuple[str, ...] = ()
    """The same of the weekdays, Monday first."""
    dates: tuple[re.Pattern[str], ...] = ()
    """A day, the fullest form first, with some of the groups ``month``, ``day``, ``year`` and ``weekday``."""
    on_day: str = ""
    """Between an event and its day."""
    intended: re.Pattern[str] = NEVER
    """What somebody wants or plans, and has not done."""
    by_then: re.Pattern[str] = NEVER
    """The time up to which a count goes."""
    until_day: re.Pattern[str] = NEVER
    """Right before a day up to which something goes."""
