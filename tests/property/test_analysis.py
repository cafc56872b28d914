"""Whatever the text, mentions and clauses stay inside it."""

from __future__ import annotations

import itertools
import re

from hypothesis import given
from hypothesis import strategies as st

from summarizer.language import load
from summarizer.understanding.clauses.clauses import analyse
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import find_mentions

LEXICON = Lexicon(load("en"))
WORDS = st.sampled_from(
    re.findall(
        r"\S+|\n",
        "Putting Norway Norway’s the U.S. - , . “ ” said that who if to agreed agree attacks President Anna Berg in "
        "by was will not and according officials -- ( ) \n 's n't it he must have being",
    )
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=25).map(" ".join))


@given(TEXTS)
def test_mentions_are_spans_in_order(text: str) -> None:
    """Their text is what stands there, and none overlaps the next."""
    mentions = find_mentions(text, LEXICON)
    assert all(text[mention.start : mention.end] == mention.text for mention in mentions)
    assert all(left.end <= right.start for left, right in itertools.pairwise(mentions))


@given(TEXTS)
def test_clauses_are_spans_of_the_text(text: str) -> None:
    """No text breaks the analysis."""
    for clause in analyse(text, LEXICON):
        assert 0 <= clause.start < clause.end <= len(text)
