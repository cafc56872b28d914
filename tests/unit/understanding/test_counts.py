"""What is a count, and how much it is."""

from __future__ import annotations

import pytest

from summarizer.understanding.figures.counts import counted


@pytest.mark.parametrize(
    "text",
    [
        "Norland bought F-16 jets.",
        "Article 5 commitments were kept.",
        "Resolution 2231 sanctions were lifted.",
        "2 million to 3 million people fled.",
        "Nearly half a million people fled.",
    ],
)
def test_a_number_that_names_or_is_not_sure_counts_nothing(text: str) -> None:
    """A designation, a range of which one end has its own scale, about half of a scale."""
    assert list(counted(text, "en")) == []


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Several thousand people were killed.", 3000, 9000),
        ("Half a million people fled.", 500_000, 500_000),
        ("The 7 October attacks killed 30 people.", 30, 30),
    ],
)
def test_scales_and_halves(text: str, low: float, high: float) -> None:
    """A vague number has the scale that follows it, and half is half at a sentence's head too."""
    assert {(figure.low, figure.high) for figure in counted(text, "en")} == {(low, high)}
