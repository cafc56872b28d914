"""Floors under what is told as new, changed and withdrawn on five labelled series."""

from tests.quality.series.scores import score


def test_five_series_over_four_days() -> None:
    """What is called new, changed or withdrawn is so, and nothing that an earlier issue held is called new."""
    scores = score()
    figures = scores.figures
    assert figures["new right"] >= 0.95
    assert figures["changed right"] >= 0.9
    assert figures["withdrawn right"] == 1.0
    assert scores.counts["old called new"] == 0
    assert figures["new found"] >= 0.55
    assert figures["changed found"] >= 0.54
    assert figures["withdrawn found"] >= 0.78
