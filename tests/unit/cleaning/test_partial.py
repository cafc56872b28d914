"""An article that is not whole is told by its page: it asks for money to read on, or breaks off."""

from __future__ import annotations

import pytest

from summarizer.cleaning import clean
from summarizer.cleaning.partial import cut_short
from summarizer.model import Article

TEXT = """Bridge at Lenno opens again

The two foreign ministers agreed on Tuesday to reopen the border bridge at Lenno for the traffic of goods.

Northland refused to lift its fishing ban, and said that no vessel would be let in before a joint survey of stocks.
"""


def told(text: str) -> str | None:
    """What is said of a page."""
    return cut_short(clean(Article(file="a.txt", text=text, sha256="", language="en")), "en")


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to continue reading",
        "Sign in to continue reading this story",
        "This article is for subscribers only",
        "This content is available only to members",
        "To continue reading, please subscribe",
        "You have reached your limit of free articles",
        "Register now to read the full story",
        "Unlock this article",
    ],
)
def test_a_page_that_asks_for_money(line: str) -> None:
    """Behind the beginning of the article."""
    assert told(f"{TEXT}\n{line}\n") is not None


@pytest.mark.parametrize("end", ["…", "...", "[…]"])
def test_a_text_that_breaks_off(end: str) -> None:
    """In the middle of a sentence."""
    text = f"{TEXT}\nThe survey of the stocks is to begin in June, when three ships of both countries will sail{end}\n"
    assert told(text) is not None


def test_a_whole_article() -> None:
    """Nor is a menu above, or a subscription offered below, a sign that something is missing."""
    assert told(TEXT) is None
    assert told(f"Subscribe\nLog in\n\n{TEXT}\nSubscribe to our newsletter\n") is None
