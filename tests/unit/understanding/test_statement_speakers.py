"""Whose words a statement is, where it is one speaker's from end to end."""

import pytest

from summarizer.language import load
from summarizer.understanding.clauses.reading import read
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.speech.statement_speakers import speaker_of
from tests.articles import quotes, sentences


def speaker(text: str) -> str | None:
    """The speaker of the last sentence of an article."""
    found, language = sentences([text]), load("en")
    readings = read(found, Lexicon(language, learn_people([s.text for s in found], language)), "en")
    return speaker_of(found[-1], readings[-1], quotes(text), "en")


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
