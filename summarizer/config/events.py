"""Kinds of event that a profile can be for, one row each: what its title may name, and what the event is told by.

How the roles of each are guessed stands in composition/filing/roles.py, the words it is told by in the language's
tables (roles.txt, under the same key).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

EventName = Literal["call", "talks", "visit", "crisis", "measures", "conference"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What is special about one kind of event."""

    leaders: bool = False
    """Its title names those who lead the principals, where they are known by their full names."""
    headlined: bool = False
    """The leaders are named only where the headlines name them: somebody else may be on the visit."""
    named: bool = False
    """It has a name and a place of its own, which the title takes from the headlines that share them."""


EVENTS: Mapping[EventName, Event] = {
    "call": Event(leaders=True),
    "talks": Event(),
    "visit": Event(leaders=True, headlined=True),
    "crisis": Event(),
    "measures": Event(),
    "conference": Event(named=True),
}
DEFAULT_EVENT: EventName = "call"
"""Of a profile that names none: the two parties it brings together, and whom it concerns besides."""
