"""Amounts of the sentences: figures with what stands around them, by which two of them may be of one fact."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from summarizer.language.lists import read_lists
from summarizer.language.rules.texts import FigureRules
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.figures.counts import PEOPLE
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.text.flat_text import LONGEST, Said
from summarizer.understanding.text.notions import FIGURE, notions, placed_notions

KINDS = frozenset({"count", "money", "distance", "duration", "percentage", "tally", "temperature"})
"""Kinds of figures that are amounts; an age is somebody's."""
UNKNOWN_SHARE = "%"
"""The thing of a share that does not say of what."""
NEAR_WORDS, TIE_WORDS = 9, 4
"""Words on each side that tell what an amount is about, and of those the ones that tell what was done with it."""
SIGHT = 80
"""Characters before a number in which words belong to it."""
_OWNED = re.compile(r"((?:[A-Z][\w.’'-]*\s)*[A-Z][\w.-]*)[’']s? (?:\w+ )?$")
"""Whose things are counted, before the number."""
_OPENER = re.compile(r"[^,]{3,40},(?= )")
"""What a sentence opens with before its first clause: "In 1997, …"."""


class Amount(NamedTuple):
    """A figure with what stands around it."""

    where: Said
    figure: Figure
    around: tuple[frozenset[str], frozenset[str], frozenset[str]]
    """Notions of the clause, of the words near by, of the sentence; figures left out."""
    places: frozenset[str]
    """Notions of the names that the clause narrows it by."""
    days: frozenset[str]
    part: bool
    """Whether it is a part of a larger count: "including five children"."""
    further: bool
    """Whether it comes on top of a count: "another 99"."""
    sides: frozenset[str]
    plain: frozenset[str]
    """Notions of the sentence's words in small letters."""
    context: frozenset[str]
    """The same with those of the sentence before a toll, which tells what it is of."""
    tie: frozenset[str]
    """Those right beside it."""
    sort: frozenset[str]
    """Notions between the number and what is counted: "70 underground sites"."""


def amounts_by_kind(sentences: Sequence[Said], language: str) -> dict[tuple[str, str, str], list[Amount]]:
    """The amounts in order by kind, by what is counted, and by what befell it."""
    kinds: dict[tuple[str, str, str], list[Amount]] = defaultdict(list)
    for before, said in pairwise([None, *sentences]):
        for figure in figures(said.text, language) if said and len(said.text) <= LONGEST else ():
            if said and figure.kind in KINDS and figure.thing != UNKNOWN_SHARE:
                told = before if before and before.article == said.article and figure.fate else None
                kinds[figure.kind, figure.thing, figure.fate].append(_amount(said, figure, told, language))
    return kinds


def _amount(said: Said, figure: Figure, told: Said | None, language: str) -> Amount:
    """A figure with what stands around it; ``told`` is the sentence before, where it tells what the toll is of."""
    low, high = said.clause(figure.start, figure.end)
    rules = rules_of(language).figures
    text, before = said.text, said.text[max(0, figure.start - SIGHT) : figure.start]
    named = [match[1] for match in rules.place.finditer(text, low, high)]
    owner, opener = _OWNED.search(before), _OPENER.match(text)
    around = (
        notions(text[low:high], language),
        said.near(figure.start, figure.end, NEAR_WORDS, language),
        notions(text, language),
    )
    words = text[figure.start : figure.end]
    plain = _small(text, language)
    return Amount(
        where=said,
        figure=figure,
        around=tuple(_bare(held, language) for held in around),  # type: ignore[arg-type]
        places=_plain(" ".join([*named, owner[1] if owner else ""]), language),
        days=frozenset([*rules.day.findall(text, low, high), *rules.day.findall(opener[0] if opener else "")]),
        part=bool(rules.part.search(before)),
        further=_is_further(words, before, figure, rules),
        sides=rules.sides & set(text[figure.end : high].split()[1:3]) if "vote" in text else frozenset(),
        plain=plain,
        context=plain | (_small(told.text, language) if told else frozenset()),
        tie=_bare(said.near(figure.start, figure.end, TIE_WORDS, language), language) & plain,
        sort=_plain(words, language) & plain - {figure.thing}
        if figure.kind == "count" and not figure.fate
        else frozenset(),
    )


def _is_further(words: str, before: str, figure: Figure, rules: FigureRules) -> bool:
    others = not figure.fate and rules.others.search(words)
    return bool(others or rules.further.search(words) or rules.before_further.search(before))


def _small(text: str, language: str) -> frozenset[str]:
    """Notions of words in small letters, without units and figures: what is said, and not of whom."""
    return _bare(frozenset(n for n, start, _ in placed_notions(text, language) if text[start].islower()), language)


def _bare(held: frozenset[str], language: str) -> frozenset[str]:
    """Notions without figures and units: two reports both have millions."""
    return frozenset(notion for notion in held - _units(language) if notion[0] != FIGURE)


@cache
def _units(language: str) -> frozenset[str]:
    lists = read_lists(language, "numerals")
    return notions(" ".join([*lists["units"], *lists["scales"], PEOPLE]), language)


def _plain(text: str, language: str) -> frozenset[str]:
    return frozenset(notion for notion in notions(text, language) if notion[0] != FIGURE)
