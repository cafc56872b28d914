"""At what hour a truce or the like begins: midnight here, first light there.

An hour that ends it, an hour of another zone and one beside a verb of another act are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules.occasions import OccasionRules
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.flat_text import Said

HALF_DAY = 12
MINUTES = 60
_DAY = re.compile(r"\d{1,2}")


@cache
def _begins(language: str) -> re.Pattern[str]:
    truces = any_of(read_lists(language, "differences")["truces"])
    return re.compile(rules_of(language).occasions.begins.format(truces=truces))


def hours(said: Said, setting: Setting) -> Iterator[Telling]:
    """The hour at which a truce, a ban or a curfew begins; the value is the first and last minute that it can mean."""
    rules = rules_of(setting.language).occasions
    for match in _begins(setting.language).finditer(said.text):
        between, minutes = match["between"], _minutes(match["hour"], rules)
        starts = rules.starting.search(between) or not between.strip()
        if minutes is None or not starts or rules.ending.search(between):
            continue
        if not said.background(setting.language, match.start(), match.end()):
            name = match["thing"] + (match["day"] or "")
            yield Telling(said, "truce", minutes, name, match.start("shown"), match.end("shown"))


def _minutes(hour: str, rules: OccasionRules) -> tuple[int, int] | None:
    """The minutes of the day that an hour can mean; one in figures below 13 without its half means either."""
    if hour in rules.hours:
        return rules.hours[hour]
    clock = rules.clock.match(hour)
    if clock is None:
        return None
    at = int(clock["hour"]) % HALF_DAY if clock["half"] else int(clock["hour"])
    minute = (at + HALF_DAY * (clock["half"] == rules.afternoon)) * MINUTES + int(clock["minute"] or 0)
    return minute % rules.midnight_next, minute % rules.midnight_next


def one_hour(left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether two hours can be the same."""
    return left[0] <= right[1] and right[0] <= left[1]


def near_days(left: Telling, right: Telling) -> bool:
    """Whether the days beside two hours, where both are given, are at most one apart."""
    days = [_DAY.search(one.name) for one in (left, right)]
    return not (days[0] and days[1]) or abs(int(days[0][0]) - int(days[1][0])) <= 1
