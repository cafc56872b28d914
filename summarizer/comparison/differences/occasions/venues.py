"""Where a meeting was held: two places of which no article names both.

A state is no place here: "in Norland" and "in Lenno" may be one. Where an article names both places, they are two
meetings, or one lies in the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.comparison.differences.days import days_of
from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.language.spoken import speech_lists
from summarizer.understanding.text.flat_text import Said


@cache
def _venues(language: str) -> tuple[re.Pattern[str], ...]:
    meets = any_of(read_lists(language, "differences")["meets"])
    return tuple(re.compile(frame.format(meets=meets)) for frame in rules_of(language).occasions.venue)


@cache
def _no_towns(language: str) -> frozenset[str]:
    """Names of states and what else is no town."""
    states = load(language).states.values()
    names = frozenset(name for state in states for name in (*state.names, *state.demonyms))
    lists = speech_lists(language)
    return names | lists["body_words"] | lists["days"] | lists["openers"] | lists["titles"]


def venues(said: Said, setting: Setting) -> Iterator[Telling]:
    """The town in which a meeting of the day was held, with the articles that name it."""
    rules, frames = rules_of(setting.language).occasions, _venues(setting.language)
    first = frames[0] if frames else None
    for pattern in frames:
        for match in pattern.finditer(said.text):
            place = match["place"]
            low, high = said.clause(match.start(), match.end())
            other = rules.other_round.search(said.text[low:high]) or said.background(setting.language, *match.span())
            inside = rules.inside + place
            named = pattern is first or any(inside in article.text for article in setting.articles)
            if other or not named or any(word in _no_towns(setting.language) for word in (place, *place.split())):
                continue
            days = frozenset(str(found.day[:2]) for found in days_of(said, setting) if found.day.number)
            yield Telling(said, "talks", place, match["thing"], match.start("place"), match.end("place"), days)


def same_place(left: str, right: str) -> bool:
    """Whether one name is a part of the other."""
    return set(left.split()) <= set(right.split()) or set(right.split()) <= set(left.split())


def apart(setting: Setting, left: Telling, right: Telling) -> bool:
    """Whether no article names both places, and no two days tell two meetings."""
    if left.matter and right.matter and not left.matter & right.matter:
        return False
    return not any(left.value in article.text and right.value in article.text for article in setting.articles)


def next_venues(said: Said, setting: Setting) -> Iterator[Telling]:
    """The place of a meeting to come; what ties two is its day."""
    for frame in rules_of(setting.language).occasions.next_venue:
        for match in frame.finditer(said.text):
            place = match["place"]
            day = frozenset(word.rstrip(".")[:3] if word[0].isalpha() else word for word in match["day"].split())
            if not any(word in _no_towns(setting.language) for word in (place, *place.split())):
                yield Telling(said, day, place, match["day"], *said.clause(*match.span()))
