"""Whose words a statement is, where it is one speaker's from end to end."""

import pytest

from summarizer.understanding.speech.statement_speakers import speaker_of
from tests.articles import understood


def speaker(text: str) -> str | None:
    """The speaker of the last sentence of an article."""
    found = understood(text)
    return speaker_of(found.sentences[-1], found.readings[-1], [quote for quote, _ in found.quotes], "en")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We will keep the harbour open for everybody,” said Foreign Minister Anna Berg.", "Anna Berg"),
        ("Foreign Minister Anna Berg spoke. “We will keep the harbour open,” she said.", "Anna Berg"),
        ("Foreign Minister Anna Berg said the harbour would stay open.", "Anna Berg"),
        ("The Kremlin said that the harbour would stay open.", "Kremlin"),
    ],
    ids=["quoted", "pronoun", "reported", "body"],
)
def test_one_speaker(text: str, name: str) -> None:
    """A quotation with its frame, and a report of what one speaker said."""
    assert speaker(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "The harbour stayed open.",
        "A Kremlin report says the harbour will stay open.",
        "Foreign Minister Anna Berg said the harbour would stay open, and President Erik Holm said it would not.",
        "Foreign Minister Anna Berg opened the harbour and left the town before the rain, and “all was well” there.",
        "Foreign Minister Anna Berg was told that the harbour would close.",
        "Foreign Minister Anna Berg did not say that the harbour would close.",
        "The wife of President Erik Holm said that the harbour would close.",
    ],
    ids=["nobody", "a report", "two", "told by the paper", "passive", "negated", "somebody's wife"],
)
def test_nobody_for_sure(text: str) -> None:
    """What the article tells itself, or two speakers say, is no one speaker's."""
    assert speaker(text) is None
