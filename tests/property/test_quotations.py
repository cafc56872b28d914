"""What holds of the quotations of any text."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from summarizer.understanding.speech.quotes import find_quotes
from tests.articles import heard

MARKS = ["“", "”", '"', "„", "«", "»", "‘", "’", "''", ",", ".", "?", ":", "\n\n", "\n", " ", "…", "(", ")", "’s", "—"]
FRAMES = ["he said", "said Anna Berg", "Anna Berg said", "the official told reporters", "According to", "added", "Mr."]
WORDS = ["We shall open the border tomorrow", "and nobody will close it", "the White House", "in Lenno", "who", "but"]
PIECES = st.sampled_from([*MARKS, *FRAMES, *WORDS])


@given(st.lists(PIECES, max_size=40), st.sampled_from(["", " "]))
def test_every_quotation_stands_in_its_text(pieces: list[str], glue: str) -> None:
    """Whatever marks and words follow each other, offsets give the words, and each quotation has a reason."""
    text = glue.join(pieces)
    for quote, reason in find_quotes(heard(text)):
        assert text[quote.start : quote.end] == quote.text
        assert quote.text == quote.text.strip()
        assert reason
        assert quote.speaker != ""


@given(st.lists(PIECES, max_size=40))
def test_quotations_do_not_overlap(pieces: list[str]) -> None:
    """Quotations stand in reading order, none inside another."""
    found = [quote for quote, _ in find_quotes(heard(" ".join(pieces)))]
    assert all(left.end <= right.start for left, right in pairwise(found))
