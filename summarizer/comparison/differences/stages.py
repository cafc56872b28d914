"""How far a thing has come: sanctions threatened or imposed, a deal struck or tentative.

Two articles differ when one of them knows the earlier stage only and the other the later one only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.model import Difference
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

LEAST_SHARED = 2
"""Notions that the two sentences must share besides the thing itself and its stage."""
_WORDS_BETWEEN = r"(?:[\w’'-]+ ){0,6}?"


class Stage(NamedTuple):
    """A thing at a stage: ``late`` when it is imposed or settled."""

    where: Said
    thing: str
    late: bool
    start: int
    end: int


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
    )
    late = (
        rf"\b(?:{imposed}) (?:(?!to )[\w’'-]+ ){{0,3}}?(?P<thing>{measures})\b",
        rf"\b(?P<thing>{measures}) (?:were |was |have been |has been )?(?:{imposed})\b",
        rf"\b(?:{settled}) (?:an?|the) (?:[\w’'-]+ )?(?P<thing>{agreements})\b",
        rf"\b(?P<thing>{agreements}) (?:was |has been |had been )?(?:{settled})\b",
    )
    return tuple((re.compile(p), is_late) for group, is_late in ((early, False), (late, True)) for p in group)


def stage_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """One difference for each thing that articles tell of at different stages."""
    by_thing: dict[str, list[Stage]] = defaultdict(list)
    for said in sentences:
        for stage in _stages(said, language):
            by_thing[stage.thing].append(stage)
    for thing, stages in by_thing.items():
        early, late = ([stage for stage in stages if stage.late is when] for when in (False, True))
        pair = next((pair for pair in product(early, late) if _differ(*pair, stages, language)), None)
        if pair:
            shown = sorted(pair, key=lambda stage: stage.where.article)
            values = tuple(stage.where.value(stage.start, stage.end) for stage in shown)
            yield Difference(what=f"how far: {thing}", kind="strength", values=values)


def _stages(said: Said, language: str) -> Iterator[Stage]:
    if said.background():
        return
    for pattern, late in _patterns(language):
        for match in pattern.finditer(said.text):
            low, high = said.clause(match.start(), match.end())
            yield Stage(said, match["thing"], late, low, high)


def _differ(early: Stage, late: Stage, stages: Sequence[Stage], language: str) -> bool:
    """Whether two articles know one stage each, and speak of the same thing."""
    known = defaultdict(set)
    for stage in stages:
        known[stage.where.article].add(stage.late)
    if known[early.where.article] != {False} or known[late.where.article] != {True}:
        return False
    shared = notions(early.where.text, language) & notions(late.where.text, language)
    own = notions(early.thing, language)
    plain = [n for n in shared - own if n[0] not in (STATE, FIGURE)]
    return len(plain) >= LEAST_SHARED
