"""Words by which a text looks back behind the event: one place for all who ask without its clauses.

How far a whole sentence lies in the past, by its verbs too, is told by clauses/times.py.
"""

from __future__ import annotations

import functools
import re

from summarizer.language import Language, load
from summarizer.language.rules.never import NEVER
from summarizer.understanding.text.phrases import cues


def looks_back(text: str, language: str) -> bool:
    """Whether a text names a time before the event: "last year", "since 2014"."""
    return bool(load(language).rules.background.time.search(text))


def looks_back_or_to_a_month(text: str, language: str) -> bool:
    """The same for a passage that is told apart from one of the day: a month alone counts too."""
    return bool(load(language).rules.background.time_or_month.search(text))


def how_far_back(text: str, language: Language) -> float:
    """How much of a text's own words goes back behind the event or says how things are, from 0 to 1."""
    rules, code = language.rules.background, language.code
    years, months = rules.year.findall(text), months_alone(language).findall(text)
    marks = cues(text, "past", code) + len(years) + len(months)
    return min(1.0, 0.6 * marks + 0.4 * cues(text, "standing", code) + 0.2 * len(rules.past_perfect.findall(text)))


def months_alone(language: Language) -> re.Pattern[str]:
    """A month without a day in a language: "in January", "since last March"."""
    return months_pattern(language.rules.background.month_alone, language.words["months"])


@functools.cache
def months_pattern(source: str, months: frozenset[str]) -> re.Pattern[str]:
    """The pattern of a language's months; one that finds nothing where it has none."""
    names = "|".join(sorted(month.title() for month in months))
    return re.compile(source.format(names)) if source and names else NEVER
