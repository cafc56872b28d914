"""A floor under who is given quotations."""

import pytest

from tests.quality import measure_quotes


@pytest.mark.skipif(
    not measure_quotes.CLUSTERS.is_file(), reason=f"{measure_quotes.CLUSTERS} is not there: not measured"
)
def test_labelled_quotations() -> None:
    """Of sixty labelled quotations three quarters are right, and at most one is given to a wrong speaker."""
    found = measure_quotes.figures()
    assert found["right"] >= 45
    assert found["wrong"] <= 1
