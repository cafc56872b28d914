"""Whatever stands in a brief, the memo is written, and twice the same."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.model import Antecedent, Brief, Statement
from summarizer.renderers.memo import render_memo
from tests.briefs import talks
from tests.documents.memos import layout

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
STATEMENT = st.builds(
    Statement,
    text=WORDS,
    source=st.integers(1, 5),
    start=st.just(0),
    end=st.just(1),
    also_in=st.lists(st.integers(1, 5), max_size=3, unique=True).map(tuple),
    independent=st.integers(1, 3),
    antecedent=st.none() | st.builds(Antecedent, start=st.just(0), end=st.just(0), name=WORDS),
)


def brief_of(title: str, comment: str, statements: list[Statement]) -> Brief:
    """The usual brief with other words."""
    brief = talks()
    first = replace(brief.sections[0], title=title, statements=tuple(statements))
    quotes = tuple(replace(quote, text=comment, speaker=title or None) for quote in brief.quotes)
    return replace(
        brief, title=title, comment=comment, sender=title, sections=(first, *brief.sections[1:]), quotes=quotes
    )


@settings(max_examples=15)
@given(WORDS, WORDS, st.lists(STATEMENT, max_size=5))
def test_any_words_make_a_memo(title: str, comment: str, statements: list[Statement]) -> None:
    """Control characters, any script, no words at all: a document with pages and a structure."""
    document = render_memo(brief_of(title, comment, statements), layout())
    assert document == render_memo(brief_of(title, comment, statements), layout())
    with pikepdf.open(io.BytesIO(document)) as pdf:
        assert len(pdf.pages) > 0
        assert "/StructTreeRoot" in pdf.Root
