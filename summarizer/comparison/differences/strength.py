"""How firm an assent is: "expressed support" in one article, "a willingness to consider" in another.

Two articles differ when for one actor and one matter the firmest words of one are open and those of the other firm.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from summarizer.comparison.support.index import Index
from summarizer.language.list_names import DifferenceList
from summarizer.language.lists import read_lists
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Difference
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

LEVELS: tuple[tuple[DifferenceList, int], ...] = (("firm", 3), ("support", 2), ("open", 1))
LEAST_MATTER = 2
"""Notions of the matter that two stances of one actor must share."""
LEAST_MATTER_OF_TWO = 4
"""The same where the articles name different actors, or none."""
LEAST_ALIKE = 0.34
"""Share of the lighter matter's weight that must be shared."""
MATTER_WORDS = 16
NAMING_WORDS = 3
"""Words in which a matter that is told elsewhere can be named."""
_GENERIC = frozenset({"=truce", "=halt", "=deal", "propos", "plan", "idea"})
"""Notions that stand for the matter of an event as a whole."""
_OPENING_NAME = re.compile(r"(?:[A-Z][\w’-]+\.? )*[A-Z][\w-]+(?= [a-z])")


class Stance(NamedTuple):
    """Who stands how firmly to what, and where it says so."""

    where: Said
    actor: str
    level: int
    matter: frozenset[str]
    start: int
    end: int

    named: frozenset[str]
    """Notions right after the words: "the partial truce" names the matter and does not tell it."""


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    lists = read_lists(language, "differences")
    levels = {phrase: level for key, level in LEVELS for phrase in lists[key]}
    gap = rules_of(language).differences.strength_gap
    phrases = "|".join(re.escape(phrase).replace(r"\ ", gap) for phrase in sorted(levels, key=len, reverse=True))
    return re.compile(rf"\b(?:{phrases})\b"), levels


def strength_differences(sentences: Sequence[Said], index: Index, language: str) -> Iterator[Difference]:
    """One difference for each actor and matter for which articles are not equally firm."""
    pairs = pairwise([None, *sentences])
    stances = [stance for before, said in pairs if said for stance in _stances(said, before, language)]
    by_actor: dict[str, list[Stance]] = defaultdict(list)
    for stance in stances:
        by_actor[stance.actor].append(stance)
    for actor, group in by_actor.items():
        if shown := _uneven(group, index):
            best = {stance.where.article: stance for stance in shown}
            yield _shown(f"how firm: {actor}", _with_summaries(best, stances))
    if shown := _uneven(stances, index, LEAST_MATTER_OF_TWO):
        yield _shown("how firm", shown)


def _shown(what: str, stances: Sequence[Stance]) -> Difference:
    return Difference(what=what, kind="strength", values=tuple(s.where.value(s.start, s.end) for s in stances))


def _stances(said: Said, before: Said | None, language: str) -> Iterator[Stance]:
    pattern, levels = _pattern(language)
    for match in pattern.finditer(said.lower()):
        words = re.sub(r"[“\"]", "", match[0].lower())
        level = levels.get(words) or levels.get(re.sub(r"\san?\s", " ", words), 0)
        anaphor = rules_of(language).differences.leader_again.match(said.text)
        actor = (_antecedent(said, before) if anaphor else None) or _actor(said, match.start(), language)
        end = rules_of(language).differences.matter_end.search(said.text, match.end())
        stop = end.start() if end else len(said.text)
        matter = notions(" ".join(said.text[match.end() : stop].split()[:MATTER_WORDS]), language)
        if level and actor:
            named = notions(" ".join(said.text[match.end() : stop].split()[:NAMING_WORDS]), language)
            plain = frozenset(n for n in matter if n[0] not in (STATE, FIGURE))
            yield Stance(said, actor, level, plain, match.start(), stop, named)


def _actor(said: Said, at: int, language: str) -> str | None:
    """The last name before the words, within the clause or at the sentence's start."""
    clause = rules_of(language).differences.subject_break.split(said.text[:at])[-1]
    names = (
        rules_of(language).differences.subject_name.findall(clause)
        or rules_of(language).differences.subject_name.findall(said.text[:at])[:1]
    )
    return names[-1] if names else None


def _antecedent(said: Said, before: Said | None) -> str | None:
    """The name that opens the sentence before, for "He …" and "The Norland leader said he …"."""
    if before is None or before.article != said.article:
        return None
    opening = _OPENING_NAME.match(before.text)
    return opening[0].split()[-1] if opening else None


def _uneven(group: Sequence[Stance], index: Index, least: int = LEAST_MATTER) -> list[Stance]:
    """The stances to show, one an article, where some article is only open and another firm or supporting."""
    for first in group:
        if first.level != 1:
            continue
        same = [s for s in group if s is first or _one_matter(first, s, index, least)]
        best: dict[int, Stance] = {}
        for stance in same:
            held = best.get(stance.where.article)
            if held is None or stance.level > held.level:
                best[stance.where.article] = stance
        if len({min(s.level, 2) for s in best.values()}) > 1 and best[first.where.article].level == 1:
            return [best[a] for a in sorted(best)]
    return []


def _with_summaries(best: dict[int, Stance], everyone: Sequence[Stance]) -> list[Stance]:
    """The stances by article, with those of further articles that only name the matter: "welcomed the truce"."""
    actors = {stance.actor for stance in best.values()}
    for stance in everyone:
        theirs = len(actors) == 1 and re.search(rf"\b{re.escape(min(actors))}\b", stance.where.text)
        if stance.where.article not in best and theirs and stance.level > 1 and stance.named & _GENERIC:
            best[stance.where.article] = stance
    return [best[a] for a in sorted(best)]


def _one_matter(left: Stance, right: Stance, index: Index, least: int) -> bool:
    shared = left.matter & right.matter
    lighter = min(index.weight(left.matter), index.weight(right.matter))
    return len(shared) >= least and index.weight(shared) >= LEAST_ALIKE * lighter
