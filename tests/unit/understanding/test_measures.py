"""Figures as values with bounds."""

import pytest

from summarizer.understanding.figures.measures import figures


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("The call lasted over an hour and a half.", "duration", 5400, 6750),
        ("It took around two hours.", "duration", 6480, 7920),
        ("a 90-minute phone call", "duration", 5400, 5400),
        ("They paid $1.5 million.", "money", 1.5e6, 1.5e6),
        ("up to 40 percent", "percentage", 32, 40),
        ("Four people are in custody.", "count", 4, 4),
        ("more than 600 targets", "count", 600, 750),
        ("about 34 miles away", "distance", 34 * 1.609 * 0.9, 34 * 1.609 * 1.1),
        ("Anna Berg, 57, spoke.", "age", 57, 57),
        ("They paid 3.5 million dollars.", "money", 3.5e6, 3.5e6),
        ("two dozen boats", "count", 24 * 0.8, 24 * 1.2),
        ("half a million people", "count", 5e5, 5e5),
        ("80 to 100 homes", "count", 80, 100),
        ("a 72-storey block", "count", 72, 72),
        ("dozens were wounded", "count", 24, 99),
        ("The 57-year-old minister Anna Berg spoke.", "age", 57, 57),
    ],
)
def test_values(text: str, kind: str, low: float, high: float) -> None:
    """A figure has a kind and bounds that its modifier widens."""
    (figure,) = figures(text, "en")
    assert figure.kind == kind
    assert (figure.low, figure.high) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize("text", ["three years ago", "every two weeks", "an hour", "no figure at all", "one rocket"])
def test_no_values(text: str) -> None:
    """Ages of things past, intervals and bare articles are no figures to compare."""
    assert figures(text, "en") == ()


def test_fitting() -> None:
    """Values fit where their bounds meet."""
    (over,), (about,), (exact,) = (figures(t, "en") for t in ("over 90 minutes", "around two hours", "90 minutes"))
    assert over.fits(exact)
    assert over.fits(about)
    assert not about.fits(exact)
