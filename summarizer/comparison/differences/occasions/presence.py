"""As what somebody was there: an observer in one article, a co-organiser in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import STATE, notions


@cache
def _frames(language: str) -> tuple[re.Pattern[str], ...]:
    attending = any_of(read_lists(language, "differences")["attending"])
    return tuple(re.compile(frame.format(attending=attending)) for frame in rules_of(language).occasions.present)


def presence(said: Said, setting: Setting) -> Iterator[Telling]:
    """The states that attend, each with its part in it; a list is shown whole."""
    rules = rules_of(setting.language).occasions
    found = [match for frame in _frames(setting.language) for match in frame.finditer(said.text)]
    if not found or said.background(setting.language):
        return
    first, last = min(match.start() for match in found), max(match.end() for match in found)
    for match in found:
        groups = match.groupdict()
        for name in rules.and_joint.split(groups.get("several") or groups["who"]):
            states = [n for n in notions(name, setting.language) if n[0] == STATE]
            if len(states) == 1:
                yield Telling(said, states[0], match["role"].lower().removeprefix("co-"), name, first, last)
