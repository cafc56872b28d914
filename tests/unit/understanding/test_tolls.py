"""How many were killed or wounded, told twice."""

from __future__ import annotations

import pytest

from summarizer.understanding.figures.tolls import retold, tolls


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("At least 20 people were killed in the port.", "The fire in the port killed 21 people.", True),
        ("At least 20 people were killed in the port.", "In the port 20 people were wounded.", False),
        ("At least 20 people were killed in the port.", "In all, 90 people were killed.", False),
        ("At least 20 people were killed in the port.", "The port was closed for 20 days.", False),
    ],
)
def test_a_toll_is_told_again_when_fate_and_number_are_near(left: str, right: str, *, same: bool) -> None:
    """Not when other things befell them, nor when the numbers are far apart."""
    assert retold(tolls(left, "en"), tolls(right, "en")) == same
