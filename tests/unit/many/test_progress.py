"""How far a run has come."""

from __future__ import annotations

from summarizer.many.progress import Progress


def test_an_estimate_after_a_few() -> None:
    """The time left follows the rate so far; none is told after one or two dossiers."""
    times = iter([0.0, 30.0, 40.0])
    progress = Progress(100, lambda: next(times))
    assert progress.one_more() == "1 of 100 dossiers"
    assert progress.one_more() == "2 of 100 dossiers"
    assert progress.one_more() == "3 of 100 dossiers, about 16 min left"
    assert progress.one_more() == "4 of 100 dossiers, about 16 min left"
