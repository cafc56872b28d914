"""Facts for which the articles give different values, side by side and without a verdict.

Each kind has a module of its own; here they are put in order and shown once. A wrong difference is worse than a missed
one: every kind asks for a tie by grammar or by shared words before it compares anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.analysis.account_differences import account_differences
from summarizer.analysis.amount_differences import amount_differences
from summarizer.analysis.backer_differences import backer_differences
from summarizer.analysis.certainty_differences import certainty_differences
from summarizer.analysis.doubt_differences import doubt_differences
from summarizer.analysis.event_dates import event_dates
from summarizer.analysis.figure_differences import figure_differences
from summarizer.analysis.first_differences import first_differences
from summarizer.analysis.fragment_differences import fragment_differences
from summarizer.analysis.hearing import Heard
from summarizer.analysis.name_differences import name_differences
from summarizer.analysis.omissions import omissions
from summarizer.analysis.quote_differences import quote_differences
from summarizer.analysis.relation_differences import relation_differences
from summarizer.analysis.remark_differences import remark_differences
from summarizer.analysis.said import said
from summarizer.analysis.scope_differences import scope_differences
from summarizer.analysis.stage_differences import stage_differences
from summarizer.analysis.strength_differences import strength_differences
from summarizer.analysis.support import Index
from summarizer.model import Article, Difference, Quote


def find_differences(
    articles: Sequence[Article],
    index: Index,
    quotes: Sequence[Quote],
    heard: Sequence[Heard],
) -> tuple[Difference, ...]:
    """All differences between the articles, most telling kinds first; sources count from 1.

    ``index`` holds all body sentences of the dossier, ``quotes`` are its direct quotations, ``heard`` the articles as
    speech is looked for in them.
    """
    spoken, language = said(articles, index.sentences), index.language
    found = [
        *figure_differences(spoken, language),
        *amount_differences(spoken, articles, index, language),
        *event_dates(spoken, index, language),
        *strength_differences(spoken, index, language),
        *certainty_differences(spoken, language),
        *doubt_differences(spoken, index, language),
        *stage_differences(spoken, language),
        *relation_differences(spoken, language),
        *scope_differences(spoken, language),
        *first_differences(spoken, language),
        *quote_differences(quotes, spoken, index),
        *fragment_differences(spoken, language),
        *remark_differences(spoken, heard, index),
        *omissions(spoken, index),
        *account_differences(spoken, articles, index),
        *backer_differences(spoken, language),
        *name_differences(spoken, heard, language),
    ]
    return tuple(_once(found))


def _once(found: Iterable[Difference]) -> list[Difference]:
    """Each difference once: the same words, or the same sentences by two ways of the same kind."""
    seen: set[tuple[str, frozenset[tuple[int, str]]]] = set()
    kept: list[Difference] = []
    for difference in found:
        words = ("", frozenset((value.source, value.text) for value in difference.values))
        sentences = (difference.kind, frozenset((value.source, value.sentence) for value in difference.values))
        lasting = difference.kind == "duration" and sentences in seen
        if words not in seen and not lasting:
            seen |= {words, sentences}
            kept.append(difference)
    return kept
