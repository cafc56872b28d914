"""How far a thing has come, and how certain it is: sanctions threatened or imposed, a visit settled or open.

Two articles differ when one of them knows the earlier stage only and the other the later one only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.speech.word_lists import speech_lists
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

MATTER_WORDS = 14
"""Words after a plan's verb that tell what is planned."""
HEDGE_WORDS = 8
"""A hedge further before the name belongs to another clause."""
_WORDS_BETWEEN = r"(?:[\w’'-]+ ){0,6}?"


@cache
def _patterns(language: str) -> tuple[tuple[re.Pattern[str], bool], ...]:
    """(pattern with the group ``thing``, whether it is the late stage) for each stage."""
    lists = read_lists(language, "differences")
    measures, agreements = any_of(lists["measures"]), any_of(lists["agreements"])
    threatened, imposed = any_of(lists["threatened"]), any_of(lists["imposed"])
    tentative, settled = any_of(lists["tentative"]), any_of(lists["settled"])
    early = (
        rf"\b(?:{threatened}) {_WORDS_BETWEEN}(?P<thing>{measures})\b",
        rf"\b(?:{tentative}) (?P<thing>{agreements})\b",
        rf"\b(?P<thing>{agreements}|{measures}) (?:\w+ )?(?:{any_of(lists['to_be_settled'])})\b",
    )
    late = (
        rf"\b(?:{imposed}) (?:(?!to )[\w’'-]+ ){{0,3}}?(?P<thing>{measures})\b",
        rf"\b(?P<thing>{measures}) (?:were |was |have been |has been )?(?:{imposed})\b",
        rf"\b(?:{settled}) (?:an?|the) (?:[\w’'-]+ )?(?P<thing>{agreements})\b",
        rf"\b(?P<thing>{agreements}) (?:was |has been |had been )?(?:{settled})\b",
        rf"\b(?P<thing>{agreements}) [a-z]+(?: [\w’-]+){{1,3}}? (?:was|were|has been|have been) (?:{settled})\b",
    )
    return tuple((re.compile(p), is_late) for group, is_late in ((early, False), (late, True)) for p in group)


def stages(said: Said, setting: Setting) -> Iterator[Telling]:
    """A measure threatened or imposed, an agreement tentative or settled; the value is whether it is the late stage."""
    language = setting.language
    for pattern, late in () if said.background() else _patterns(language):
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
            read_lists(language, "differences")["hedges"] & set(before)
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
