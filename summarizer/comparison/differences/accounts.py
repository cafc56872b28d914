"""What one side's own account holds and another side's leaves out.

Only texts that are accounts themselves are compared (readouts, statements, communiqués): what a newspaper leaves out
tells nothing of the event. A sentence counts as left out when no sentence of the other account comes near it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import permutations

from summarizer.comparison.support.index import Index
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.model import Article, Difference
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

MOST_COVERED = 0.25
"""Share of a sentence's weight that the other account may hold in one sentence and still leave it out."""
LEAST_NOTIONS = 5
"""Notions besides states and figures; a sentence with fewer is a phrase of courtesy."""
MOST_SHOWN = 4
"""For one pair of accounts; more would be a second copy of the account."""
MOST_TITLE = 160
"""Characters of a first line that may be a title."""


@cache
def _title(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(read_lists(language, 'differences')['account_titles'])})\b", re.IGNORECASE)


@cache
def _stance(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(read_lists(language, 'speech')['stances'])})\b")


def is_account(article: Article, language: str) -> bool:
    """Whether a text is a side's own account, by its title or its first line."""
    title = article.title or article.text.lstrip().partition("\n")[0]
    return len(title) <= MOST_TITLE and bool(_title(language).search(title))


def account_differences(sentences: Sequence[Said], articles: Sequence[Article], index: Index) -> Iterator[Difference]:
    """One difference for each stance of an account of which another account holds nothing."""
    accounts = [number for number, article in enumerate(articles) if is_account(article, index.language)]
    for own, other in permutations(accounts, 2):
        theirs = [notions(said.text, index.language) for said in sentences if said.article == other]
        left_out = (said for said in sentences if said.article == own and _left_out(said, theirs, index))
        for said, _ in zip(left_out, range(MOST_SHOWN), strict=False):
            value = said.value(0, len(said.text.rstrip(" .")))
            what = f"in the account of [{own + 1}], not in that of [{other + 1}]"
            yield Difference(what=what, kind="omission", values=(value,))


def _left_out(said: Said, theirs: Sequence[frozenset[str]], index: Index) -> bool:
    own = notions(said.text, index.language)
    matter = frozenset(notion for notion in own if notion[0] not in (STATE, FIGURE))
    if len(matter) < LEAST_NOTIONS or not _stance(index.language).search(said.text):
        return False
    weight = index.weight(matter)
    return all(index.weight(matter & other) <= MOST_COVERED * weight for other in theirs)
