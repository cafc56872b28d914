"""A floor under who is given quotations."""

import pytest

from tests.quality.speakers import bench_quotes, bench_speakers


@pytest.mark.skipif(not bench_quotes.CLUSTERS.is_file(), reason=f"{bench_quotes.CLUSTERS} is not there: not measured")
def test_labelled_quotations() -> None:
    """Of sixty labelled quotations three quarters are right, and at most one is given to a wrong speaker."""
    found = bench_quotes.figures()
    assert found["right"] >= 45
    assert found["wrong"] <= 1


@pytest.mark.parametrize(("table", "right"), [("first.txt", 97), ("held_out.txt", 56), ("trail.txt", 34)])
def test_political_reports(table: str, right: int) -> None:
    """Of the quotations of made-up political reports nearly all are right, none is wrong, one is given away.

    Measured before the rules were written for them: 81 of 99 right and 4 wrong; the second table, written after that
    and before it was worked with, 55 of 58 and 1; the third, likewise, 34 of 36 and none.
    """
    found = bench_speakers.figures(table)
    assert found["right"] >= right
    assert found["wrong"] == 0
    assert found["given away"] <= 1
