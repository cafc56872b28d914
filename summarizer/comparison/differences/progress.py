"""How far a thing has come, and how certain it is: sanctions threatened or imposed, a visit settled or open.

Two articles differ when one of them knows the earlier stage only and the other the later one only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.list_names import DifferenceList
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.language.spoken import speech_lists
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

MATTER_WORDS = 14
"""Words after a plan's verb that tell what is planned."""
HEDGE_WORDS = 8
"""A hedge further before the name belongs to another clause."""
_STAGED: tuple[DifferenceList, ...] = (
    "measures", "agreements", "threatened", "imposed", "tentative", "settled", "to_be_settled",
)  # fmt: skip
"""Lists whose words stand in the frames of stages."""


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """(pattern with the group ``thing``, whether it is the late stage) for each stage."""
    rules, lists = rules_of(language).differences, read_lists(language, "differences")
    words = {name: any_of(lists[name]) for name in _STAGED}
    early, late = ([frame.format(**words) for frame in frames] for frames in (rules.early_stages, rules.late_stages))
    return tuple((re.compile(p), is_late) for group, is_late in ((early, False), (late, True)) for p in group)


def stages(said: Said, setting: Setting) -> Iterator[Telling]:
    """A measure threatened or imposed, an agreement tentative or settled; the value is whether it is the late stage."""
    language = setting.language
    for pattern, late in () if said.background(language) else _patterns(language):
        for match in pattern.finditer(said.text):
            shared = notions(said.text, language) - notions(match["thing"], language)
            matter = frozenset(n for n in shared if n[0] != FIGURE)
            yield Telling(said, match["thing"], late, match["thing"], *said.clause(*match.span()), matter)


def of_one_thing(left: Telling, right: Telling) -> bool:
    """Whether two stages are of one thing: two words in common besides states, or one word and two states."""
    shared = left.matter & right.matter
    states = sum(notion[0] == STATE for notion in shared)
    return len(shared) - states >= LEAST_WORDS or (len(shared) > states >= LEAST_STATES)


LEAST_WORDS = LEAST_STATES = 2


def plans(said: Said, setting: Setting) -> Iterator[Telling]:
    """Who is to do what; the value is whether that is open."""
    language = setting.language
    for match in rules_of(language).differences.plan.finditer(said.text):
        low, high = said.clause(match.start(), match.end())
        before = said.text[low : match.start()].lower().split()[-HEDGE_WORDS:]
        is_open = match[2] in rules_of(language).differences.open_plans or bool(
            read_lists(language, "denial")["hedges"] & set(before)
        )
        words = said.text[match.end() : high].split()[:MATTER_WORDS]
        matter = frozenset(n for n in notions(" ".join(words), language) if n[0] != FIGURE)
        name = _name(match[1], language)
        yield Telling(said, name, is_open, name, low, high, matter)


def _name(phrase: str, language: str) -> str:
    """The name without titles before it: "State Hillary Rodham Clinton" is what "of" leaves of her office."""
    words = phrase.split()
    titles = speech_lists(language)["titles"]
    last = max((i for i, word in enumerate(words[:-1]) if word in titles or word == "State"), default=-1)
    return " ".join(words[last + 1 :])
