"""Facts for which the articles give different values, side by side and without a verdict.

Each kind has a module of its own; here they are put in order and shown once. A wrong difference is worse than a missed
one: every kind asks for a tie by grammar or by shared words before it compares anything.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from summarizer.comparison.differences.accounts import account_differences
from summarizer.comparison.differences.amounts import amount_differences
from summarizer.comparison.differences.dates import event_dates
from summarizer.comparison.differences.doubt import doubt_differences
from summarizer.comparison.differences.firsts import first_differences
from summarizer.comparison.differences.fragments import fragment_differences
from summarizer.comparison.differences.kinds import KINDS
from summarizer.comparison.differences.matcher import Setting, differ
from summarizer.comparison.differences.names import WHAT as SPELLED
from summarizer.comparison.differences.names import name_differences
from summarizer.comparison.differences.omissions import omissions
from summarizer.comparison.differences.quotations import quote_differences
from summarizer.comparison.differences.remarks import remark_differences
from summarizer.comparison.differences.scope import scope_differences
from summarizer.comparison.differences.strength import strength_differences
from summarizer.comparison.differences.two_speakers import speaker_differences
from summarizer.comparison.support.index import Index
from summarizer.model import Article, Difference, Quote
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.flat_text import said


def find_differences(
    articles: Sequence[Article],
    index: Index,
    quotes: Sequence[Quote],
    heard: Sequence[Heard],
    event_date: datetime.date | None = None,
) -> tuple[Difference, ...]:
    """All differences between the articles, most telling kinds first; sources count from 1.

    ``index`` holds all body sentences of the dossier, ``quotes`` are its direct quotations, ``heard`` the articles as
    speech is looked for in them, and ``event_date`` is as the officer gave it.
    """
    spoken, language = said(articles, index.sentences), index.language
    setting = Setting(language, articles, event_date)
    found = [
        *(difference for kind in KINDS for difference in differ(kind, spoken, setting)),
        *amount_differences(spoken, articles, index, language),
        *event_dates(spoken, index, language),
        *strength_differences(spoken, index, language),
        *doubt_differences(spoken, index, language),
        *scope_differences(spoken, language),
        *first_differences(spoken, language),
        *quote_differences(quotes, spoken, index),
        *speaker_differences(quotes, heard, spoken, index),
        *fragment_differences(spoken, language),
        *remark_differences(spoken, heard, index),
        *omissions(spoken, index),
        *account_differences(spoken, articles, index),
        *name_differences(spoken, heard, language),
    ]
    return tuple(sorted(_once(found), key=_rank))


CONSEQUENCE = ("scope", "omission", "strength", "name", "figure", "money", "duration", "date", "wording")
"""Kinds of differences, the weightiest first; spellings of names come after all of them."""


def _rank(difference: Difference) -> int:
    spelled = difference.kind == "name" and difference.what.startswith(SPELLED)
    return len(CONSEQUENCE) if spelled else CONSEQUENCE.index(difference.kind)


ONE_EACH = frozenset({"duration", "date", "wording"})
"""Kinds of which two sentences tell no two differences."""


def _once(found: Iterable[Difference]) -> list[Difference]:
    """Each difference once: the same words, or the same sentences by two ways of the same kind."""
    seen: set[tuple[str, frozenset[tuple[int, str]]]] = set()
    labelled: set[tuple[str, frozenset[tuple[int, str]]]] = set()
    kept: list[Difference] = []
    for difference in found:
        words = ("", frozenset((value.source, value.text) for value in difference.values))
        sentences = (difference.kind, frozenset((value.source, value.sentence) for value in difference.values))
        label = (difference.what, sentences[1])
        again = (difference.kind in ONE_EACH and sentences in seen) or label in labelled
        if words not in seen and not again:
            labelled.add(label)
            seen |= {words, sentences}
            kept.append(difference)
    return kept
