"""A figure of a text as a value that can be compared: its kind, what it counts, and its bounds.

A figure has bounds, so that "over an hour and a half" can be told from "around two hours" and "90 minutes" need not be.
"""

from __future__ import annotations

import re
from typing import NamedTuple

ABOUT = 0.1
"""How far "about" reaches on either side: "around two hours" and 130 minutes are no difference."""
ABOUT_COUNTED = 0.05
"""The same for things that are counted: "some 40" and 43 are told apart, "about 200" and 195 need not be."""
MORE, LESS = 1.25, 0.8
"""How far "more than" reaches up and "less than" down, as a factor."""
SAME_FLOOR = 0.05
"""Two lower bounds are the same within this share: "more than 450" and "more than 600" differ."""
CONVERTED = 0.03
"""How far a length reaches on either side: 580 miles in one article are 930 kilometres in another."""
ROUGHLY = 0.2
"""How far dozens reach on either side."""
SCALES = {
    "dozen": 12,
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "trillion": 1e12,
}


class Figure(NamedTuple):
    """A figure: kind, the thing it counts, bounds (seconds, currency, percent, pieces, km) and offsets."""

    kind: str
    thing: str
    low: float
    high: float
    start: int
    end: int
    fate: str = ""
    """What befell the things counted: killed, wounded, intercepted."""
    floor: bool = False
    """Whether it is a lower bound: "at least"."""
    ranged: bool = False
    """Whether it is told as a range: "40 to 50"."""

    def fits(self, other: Figure) -> bool:
        """Whether both can be the same value."""
        if self.floor and other.floor:
            return abs(self.low - other.low) <= SAME_FLOOR * min(self.low, other.low)
        if self.edges(other) or other.edges(self):
            return False
        return self.low <= other.high and other.low <= self.high

    def edges(self, other: Figure) -> bool:
        """Whether a range only begins or ends at a single value: "40 to 50" and "50" are told apart."""
        single = other.low == other.high
        return self.ranged and single and other.low in (self.low, self.high)


def bounded(match: re.Match[str], kind: str, thing: str, value: float, *, upper: float = 0, fate: str = "") -> Figure:
    """A figure of a value, or of a range up to ``upper``, as wide as the words before the number make it."""
    low, high = min(value, upper or value), max(value, upper)
    wide = CONVERTED if kind == "distance" else ROUGHLY if "dozen" in match[0].lower() else 0.0
    about = ABOUT_COUNTED if kind == "count" else ABOUT
    wide = max(wide, about) if match["about"] else wide
    low, high = low * (1 - wide), high * (1 + wide)
    if match["more"]:
        high = high * MORE
    elif match["less"]:
        low = low * LESS
    return Figure(kind, thing, low, high, match.start(), match.end(), fate, bool(match["more"]), upper > value)


def scaled(match: re.Match[str]) -> float:
    """The factor of a word such as "million" after a number; 1 where none stands."""
    return SCALES.get((match["scale"] or "").lower(), 1.0)
