"""What an article says that an account leaves out, beside the words that are left out.

"The other side's statement says nothing of that demand" tells an officer nothing without the demand: it stands in the
sentence before, in the same sentence, or in another article. An omission without it is not shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from summarizer.comparison.support.index import Index
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Difference, Value
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, placed_notions

LEAST_SHARED = 2
"""Notions besides states and figures that two sentences share before both tell of one thing left out."""
LEAST_ONE = 0.2
"""Share of the lighter one's weight that two things left out must share to be one."""
LEAST_HELD = 0.8
"""Share of the weight of what is left out that the sentence shown beside it must hold."""
LEAST_BEFORE = 5
"""Words before the clause of the omission that can tell what is left out: "…, a demand that was not addressed in"."""


class _Omission(NamedTuple):
    """An account's silence, as an article tells it, and where the same article or another has what is left out."""

    silent: Value
    told: Value
    matter: frozenset[str]


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lists = read_lists(language, "differences")
    omitted = f"{any_of(lists['omitted'])}|{rules_of(language).differences.left_out or '(?P<out>(?!))'}"
    accounts = any_of([*lists["accounts"], *(word.capitalize() for word in lists["accounts"])])
    return re.compile(rf"\b(?:{omitted})\b", re.IGNORECASE), re.compile(rf"\b(?:{accounts})\b")


@cache
def _hints(language: str) -> frozenset[str]:
    """The longest word of each phrase, and what every frame has: a sentence with none of them need not be searched."""
    phrases = read_lists(language, "differences")["omitted"]
    return frozenset(max(phrase.split(), key=len) for phrase in phrases) | rules_of(language).differences.left_out_hints


def omissions(sentences: Sequence[Said], index: Index) -> Iterator[Difference]:
    """One difference for each thing left out: what an account is silent on, and the sentence that has it."""
    pairs = pairwise([None, *sentences])
    found = [one for before, said in pairs if said and (one := _omission(said, before, sentences, index))]
    for group in _by_matter(found, index):
        values = tuple(dict.fromkeys(value for one in group for value in (one.told, one.silent)))
        yield Difference(what="left out of an account", kind="omission", values=values)


def _omission(said: Said, before: Said | None, sentences: Sequence[Said], index: Index) -> _Omission | None:
    low = said.text.lower()
    if not any(hint in low for hint in _hints(index.language)):
        return None
    omitted = _patterns(index.language)[0]
    match = omitted.search(said.text)
    if match is None or rules_of(index.language).differences.no_account.search(said.text):
        return None
    if before is not None and before.article != said.article:
        before = None
    start, end = _clause(said.text, match, index.language)
    told = _told(said, before, match, sentences, index)
    if told is None or not _tells_of_account(said, before, match, told, index.language):
        return None
    return _Omission(said.value(start, end), told, _matter(told.text, index.language))


def _told(
    said: Said, before: Said | None, match: re.Match[str], sentences: Sequence[Said], index: Index
) -> Value | None:
    """What is left out: named before the clause, in the sentence before, or somewhere by the words of the object."""
    start, _ = _clause(said.text, match, index.language)
    named = _object(said.text, match, index.language)
    if named is None:
        if len(said.text[:start].split()) >= LEAST_BEFORE:
            return said.value(0, start - 2)
        return None
    if rules_of(index.language).differences.left_out_before.match(named):
        return before.value(0, len(before.text.rstrip(" ."))) if before else None
    wanted = _matter(named, index.language)
    if not wanted:
        return None
    if before and wanted <= _matter(before.text, index.language):
        return before.value(0, len(before.text.rstrip(" .")))
    return _elsewhere(wanted, said, sentences, index) if len(wanted) >= LEAST_SHARED else None


def _object(text: str, match: re.Match[str], language: str) -> str | None:
    """The words for what is left out, after the verb; None where they stand before it ("a demand not addressed in")."""
    if match["out"]:
        return match["out"]
    if rules_of(language).differences.object_before.search(match[0]):
        return None
    end = rules_of(language).differences.object_end.search(text, match.end())
    return text[match.end() : end.start() if end else len(text)]


def _elsewhere(wanted: frozenset[str], said: Said, sentences: Sequence[Said], index: Index) -> Value | None:
    """The sentence of another article that holds most of what is left out, the shortest of the best."""
    least = LEAST_HELD * index.weight(wanted)
    held = [
        (index.weight(wanted & _matter(other.text, index.language)), -len(other.text), other)
        for other in sentences
        if other.article != said.article
    ]
    best = max(held, key=lambda one: one[:2], default=None)
    shared = best and len(wanted & _matter(best[2].text, index.language))
    if not best or best[0] < least or (shared or 0) < LEAST_SHARED or _patterns(index.language)[0].search(best[2].text):
        return None
    return best[2].value(0, len(best[2].text.rstrip(" .")))


def _matter(text: str, language: str) -> frozenset[str]:
    """What is said, names, states and figures left out."""
    return frozenset(
        n for n, start, _ in placed_notions(text, language) if n[0] not in (STATE, FIGURE) and text[start].islower()
    )


def _one_thing(one: _Omission, other: _Omission, index: Index) -> bool:
    shared = one.matter & other.matter
    lighter = min(index.weight(one.matter), index.weight(other.matter))
    return len(shared) >= LEAST_SHARED and index.weight(shared) >= LEAST_ONE * lighter


def _by_matter(found: Sequence[_Omission], index: Index) -> Iterator[list[_Omission]]:
    """Silences on one thing together, as several articles tell of it."""
    groups: list[list[_Omission]] = []
    for one in found:
        group = next((group for group in groups if any(_one_thing(one, other, index) for other in group)), None)
        if group is None:
            groups.append([one])
        elif all(one.silent.source != other.silent.source for other in group):
            group.append(one)
    yield from groups


def _tells_of_account(said: Said, before: Said | None, match: re.Match[str], told: Value, language: str) -> bool:
    """Whether an account is silent, or somebody who spoke for a side, and not a newspaper or a passer-by."""
    account = _patterns(language)[1]
    if account.search(said.text):
        return True
    if before is None:
        return False
    if account.search(before.text) and rules_of(language).differences.account_again.match(said.text):
        return True
    return told.source == said.article + 1 and _is_name(said.text[: match.start()].strip(), language)


def _is_name(text: str, language: str) -> bool:
    return rules_of(language).differences.speaker_name.match(text) is not None


def _clause(text: str, match: re.Match[str], language: str) -> tuple[int, int]:
    """Where the clause of the omission begins and ends: "…, a demand that was not addressed in the statement"."""
    at = match.start()
    marks = [mark.end() for mark in re.finditer(r"[,;:—]\s+", text[:at])]
    start = marks[-1] if marks and len(text[marks[-1] : at].split()) > 1 else 0
    close = rules_of(language).differences.omission_end.search(text, match.end())
    return start, close.start() if close else len(text.rstrip(" ."))
