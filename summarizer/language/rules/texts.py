"""Patterns of words, times and figures in a text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRules:
    """What a list of words cannot tell of a sentence's times."""

    paywall: re.Pattern[str] = NEVER
    """How a page says that the rest of an article is for those who pay."""
    definite: str = ""
    """Source of a pattern for the definite article before a time, with the space after it."""
    one: str = NEVER.pattern
    """The indefinite article, which counts one."""
    few: str = NEVER.pattern
    """A word for some, before a unit of time."""
    not_of: str = ""
    """After a length of time that is a length of something else: "in two weeks of talks"."""
    allowed: str = NEVER.pattern
    """After a length of time that is given for doing something: "two weeks to answer"."""
    within: str = NEVER.pattern
    """The preposition before a month or year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRules:
    """What stands around a number and says what it counts; templates take their words by the names in braces."""

    place: re.Pattern[str] = NEVER
    """Where something is counted, the first group."""
    part: re.Pattern[str] = NEVER
    """Before a number that is a part of a larger one."""
    further: re.Pattern[str] = NEVER
    """Beside a number that comes on top of another."""
    before_further: re.Pattern[str] = NEVER
    """The same right before it."""
    day: re.Pattern[str] = NEVER
    """The day of a figure, and not of who told it."""
    sides: frozenset[str] = frozenset()
    """Words that tell votes apart."""
    auxiliaries: str = "(?!)"
    """One word between things counted and what befell them, with its space."""
    done: re.Pattern[str] = NEVER
    """A participle that tells what befell something."""
    scales: str = NEVER.pattern
    """Words that multiply the number before them, of sums."""
    short_scales: str = NEVER.pattern
    """The same, written short."""
    count_scales: str = NEVER.pattern
    """The same, of things that are counted."""
    others_before: str = NEVER.pattern
    """What may stand before a number without a noun: "another 99 were intercepted"."""
    others: re.Pattern[str] = NEVER
    """Of things that come on top; of persons it only tells the wounded from the dead."""
    no_age: str = ""
    """After a number that is no age."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """Words for currencies with the sign or word that stands for all."""
    of_currency: str = NEVER.pattern
    """Whose currency it is, before its word."""
    percent: str = NEVER.pattern
    """Words for a share, besides the sign."""
    percent_mark: re.Pattern[str] = re.compile("%")
    """What a text has that tells a share: a quick look."""
    lengths: str = NEVER.pattern
    """Units of distance, whose first letters tell how long they are."""
    length_mark: re.Pattern[str] = NEVER
    """What a text has that tells a distance: a quick look."""
    celsius: str = NEVER.pattern
    """The unit of a temperature."""
    vote: re.Pattern[str] = NEVER
    """What a text of a vote says besides its two numbers."""
    half: re.Pattern[str] = NEVER
    """Before a scale: half of it, with the group ``near`` where it is about so much."""
    up_to: re.Pattern[str] = NEVER
    """Before the upper end of a range whose lower end has a scale of its own."""
    vague: str = "(?P<vague>(?!){})"
    """A vague number, ``{}``, with what may follow it."""
    upper: str = "(?:{})?"
    """The upper end of a range, ``{}``, with what joins it."""
    plural: str = "(?:{})"
    """A noun in the plural; ``{}`` are those that no ending tells."""
    middle: str = r"(?P<middle>(?:[\w’'-]+\s+){0,2}?)"
    """Between a number and its noun."""
    befell: str = "(?P<done>(?!))"
    """What befell things without a noun."""
    one: frozenset[str] = frozenset()
    """The indefinite article, which may count one."""
    seconds: Mapping[str, float] = field(default_factory=dict)
    """Unit of time to its length in seconds."""
    set_lengths: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """Pattern of a length of time without a number to its bounds in seconds: "hour-long" is rounded."""
    no_duration: re.Pattern[str] = NEVER
    """After a length of time that is none."""
    not_before: re.Pattern[str] = NEVER
    """Before it, the same."""
    age: re.Pattern[str] = NEVER
    """A name and an age, in the groups ``name`` and ``age`` or ``name2`` and ``age2``."""
    shared: re.Pattern[str] = NEVER
    """What a share is of, the first group."""
    inner_half: str = "(?P<inner>(?!))?"
    """Between a number and its unit: a half more."""
    outer_half: str = "(?P<half>(?!))?"
    """The same after the unit."""
    tally: re.Pattern[str] = NEVER
    """Two numbers of votes."""
