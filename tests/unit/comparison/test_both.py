"""What a sentence tells of two is supported by a sentence that tells it of both."""

from __future__ import annotations

import pytest

from summarizer.comparison.support.clashes import both_held

NEITHER = "Neither Anna Berg nor Erik Holm signed the border pact."
BOTH = "Both Anna Berg and Erik Holm signed the border pact."


@pytest.mark.parametrize("text", [NEITHER, BOTH])
@pytest.mark.parametrize(
    "other",
    [
        "Berg and Holm gave their answer on the border pact.",
        "Holm and Ms Berg gave their answer on the border pact.",
        "Neither side signed the border pact.",
        "The two leaders left the border pact as it was.",
        "Both sides saw the border pact.",
        "The border pact was before Berg, the premier, and Holm.",
        "Nobody signed the border pact.",
        "None of them signed the border pact.",
    ],
)
def test_both_are_told_of(text: str, other: str) -> None:
    """Two names side by side, or a word for both of them, are enough."""
    assert both_held(text, [other], "en")


@pytest.mark.parametrize("text", [NEITHER, BOTH])
@pytest.mark.parametrize(
    "other",
    [
        "Holm had not signed the border pact.",
        "Berg complained that Holm had not signed the border pact.",
        "Holm signed the border pact.",
        "The border pact has no signature.",
        "Berg said Holm had signed the border pact.",
        "Anna Berg would not sign the border pact.",
        "Holm, who met Berg, did not sign.",
        "It was left unsigned.",
        "Holm told Berg that he would not sign.",
        "Erik Holm avoided signing the border pact.",
    ],
)
def test_one_of_two_is_not_enough(text: str, other: str) -> None:
    """A sentence about one of them, or in which they stand against each other, is not."""
    assert not both_held(text, [other], "en")


def test_a_sentence_about_one_asks_for_nothing() -> None:
    """Where no two are named, nothing is asked."""
    assert both_held("Holm did not sign.", ["Nothing was said."], "en")
