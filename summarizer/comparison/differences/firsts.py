"""What sort of first something was: the first meeting with anybody outside the army, or with an independent official.

The second kind here is a first in one article and more of the same in another: "the first ever shipment of grain",
"already imports more grain".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.model import Difference
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

LEAST_SHARED = 3
"""Notions besides states and figures that a first and a "more" of one thing share."""
_TOLD_BY = re.compile(r"\bwhat ([^,;]{3,80} (?:said|say|says|called) (?:was|is|were) )$")
"""On whose word it was a first."""
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w-]+")


class _First(NamedTuple):
    """A first contact: with whom, and the words for it."""

    where: Said
    others: frozenset[str]
    start: int
    end: int


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    lists = read_lists(language, "differences")
    contact = re.compile(
        rf"\b(?:the|his|her|its|their) first (?:{any_of(lists['contacts'])})(?: [\w’']+){{0,4}}? with "
        rf"(?P<with>[^,;.—]+?)(?= since\b| in \d| after\b|[,;.—])"
    )
    first = re.compile(rf"\b(?:{any_of(lists['firsts'])})\b")
    more = re.compile(rf"\b(?:{any_of(lists['more_of_it'])})\b")
    return contact, first, more


def first_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """Firsts of one event that articles bound differently, and firsts that another article tells as more of it."""
    contacts = [one for said in sentences if " first " in said.text for one in _contacts(said, language)]
    for left, right in combinations(contacts, 2):
        if _differ(left, right):
            values = tuple(one.where.value(one.start, one.end) for one in (left, right))
            yield Difference(what="what sort of first", kind="scope", values=values)
            break
    yield from _first_or_more(sentences, language)


def _contacts(said: Said, language: str) -> Iterator[_First]:
    for match in _patterns(language)[0].finditer(said.text):
        others = frozenset(n for n in notions(match["with"], language) if n[0] not in (STATE, FIGURE))
        told = _TOLD_BY.search(said.text[: match.start()])
        yield _First(said, others, told.start(1) if told else match.start(), match.end())


def _differ(left: _First, right: _First) -> bool:
    """Whether two articles tell of one person's first contact, and name others whom they share no word for."""
    if left.where.article == right.where.article or left.others & right.others or not left.others or not right.others:
        return False
    return bool(set(_NAME.findall(left.where.text)) & set(_NAME.findall(right.where.text)))


def _first_or_more(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    _, first, more = _patterns(language)
    firsts = [(said, match) for said in sentences if (match := first.search(said.text))]
    mores = [(said, match) for said in sentences if (match := more.search(said.text))] if firsts else []
    for said, match in firsts:
        low, high = said.clause(match.start(), match.end())
        for other, again in mores:
            from_, to = other.clause(again.start(), again.end())
            shared = notions(said.text[low:high], language) & notions(other.text[from_:to], language)
            if (
                other.article != said.article
                and len([n for n in shared if n[0] not in (STATE, FIGURE)]) >= LEAST_SHARED
            ):
                values = sorted((said.value(low, high), other.value(from_, to)), key=lambda value: value.source)
                yield Difference(what="the first or more of it", kind="scope", values=tuple(values))
                return
