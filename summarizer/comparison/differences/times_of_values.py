"""Whether two values hold for one time: an old and a new value, a plan and a deed, two counts on the way do not differ.

"The fee is currently 40 euros" and "the fee will be 60 euros" tell no difference, nor do "40 ships by Friday" and "60
so far".
"""

from __future__ import annotations

import re
from functools import cache

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.text.flat_text import Said


@cache
def _words(language: str, name: str) -> re.Pattern[str]:
    lists = read_lists(language, "differences")
    chosen = {"old": lists["old_values"], "count": lists["as_of"], "side": lists["compass"]}[name]
    return re.compile(rf"\b(?:{any_of(chosen)})\b", re.IGNORECASE)


def same_time(one: Said, figure: Figure, other: Said, second: Figure, language: str) -> bool:
    """Whether the clauses of two figures are both new or both old, done or to come, final or on the way."""
    left = one.text[slice(*one.clause(figure.start, figure.end))]
    right = other.text[slice(*other.clause(second.start, second.end))]
    return _signs(left, language) == _signs(right, language) and not _apart(left, right, language)


def _signs(text: str, language: str) -> tuple[object, ...]:
    rules = rules_of(language).differences
    old = bool(_words(language, "old").search(text))
    coming = bool(rules.coming.search(text)) or bool(rules.intended.search(text))
    counts = frozenset(match.casefold() for match in _words(language, "count").findall(text))
    return old, coming, counts | frozenset(rules.by_then.findall(text))


def _apart(left: str, right: str, language: str) -> bool:
    """Whether one clause is of the north and the other of the south."""
    sides = [frozenset(word.casefold() for word in _words(language, "side").findall(text)) for text in (left, right)]
    return bool(sides[0] and sides[1]) and not sides[0] & sides[1]
