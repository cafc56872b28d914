"""What a later sentence undoes: a table of cases."""

from __future__ import annotations

import pytest

from summarizer.language import load
from summarizer.model import Sentence
from summarizer.understanding.clauses.reading import read
from summarizer.understanding.names.lexicon import Lexicon

UNDONE = [
    ("Kenya had refused for months to open the border.", "On Monday Kenya agreed to open the border."),
    ("Last month Peru rejected talks with Chile.", "On Tuesday Peru met Chile for talks."),
    ("Norway had rejected the plan.", "Norway agreed in the end."),
    ("Ghana imposed an embargo on timber.", "Ghana lifted the embargo on Friday."),
    ("Togo refused to sign the accord.", "Togo signed the accord on Sunday."),
    ("Finland had agreed to the deadline.", "Finland rejected the deadline on Friday."),
    ("Iceland denounced the treaty.", "Iceland welcomed the new treaty."),
    ("Laos had declined to meet the envoy.", "Laos talked to the envoy on Monday."),
]
NOT_UNDONE = [
    ("Kenya refused to open the border.", "Uganda agreed to open the border."),
    ("Kenya refused to open the border.", "Kenya agreed to send tents."),
    ("Peru rejected the plan.", "Chile said Peru had agreed to the plan."),
    ("Peru rejected the plan.", "Peru will agree to the plan next month."),
    ("Norway signed the treaty.", "Norway welcomed the treaty."),
    ("Ghana imposed an embargo on timber.", "Togo lifted its embargo on timber."),
    ("Chile rejected the plan.", "“Chile agrees to the plan,” said Peru."),
    ("Finland rejected the deadline.", "In 2015 Finland agreed to a deadline."),
]


def undone_by(*texts: str) -> int | None:
    """By which sentence the first of some is undone."""
    language = load("en")
    sentences = [
        Sentence(article=0, start=0, end=len(text), text=text, position=n, paragraph=0) for n, text in enumerate(texts)
    ]
    return read(sentences, Lexicon(language), "en", {})[0].undone_by


@pytest.mark.parametrize(("first", "later"), UNDONE)
def test_the_opposite_done_later_undoes(first: str, later: str) -> None:
    """The same actor, the same matter or a word of giving up."""
    assert undone_by(first, later) == 1


@pytest.mark.parametrize(("first", "later"), NOT_UNDONE)
def test_another_actor_matter_or_time_undoes_nothing(first: str, later: str) -> None:
    """Nor does what somebody says of it."""
    assert undone_by(first, later) is None
