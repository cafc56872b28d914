"""Corrections that an article carries."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.comparison.support.corrections import corrections, is_corrected
from summarizer.model import Body
from tests.articles import body


def furniture(line: str) -> Body:
    """An article whose one line was taken for furniture."""
    made = body(line)
    return replace(made, lines=tuple(replace(one, role="furniture") for one in made.lines))


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this report gave a wrong date.",
        "CORRECTION (June 3): The toll is 12 crowns.",
        "Corrections: the harbour lies in the north.",
        "Clarification, 4 May: The minister spoke after the vote.",
        "Editor's note: the talks were moved after this report was written.",
        "Editor’s Note: A name was spelled wrongly.",
        "This article was amended on 4 May to correct the sum.",
        "The story has been corrected to show that the ferry sailed.",
        "An earlier version of this article named another port.",
        "A previous version of this story misstated the toll.",
        "In the report headlined “Ferry sails”, please correct the third paragraph.",
    ],
)
def test_a_correction_is_told(line: str) -> None:
    """Each way of telling it stands as it is in the notes of the source."""
    assert corrections(furniture(line), "en") == (line,)


@pytest.mark.parametrize(
    "line",
    [
        "Norland corrected its statement on Tuesday.",
        "Subscribe to our newsletter.",
        "The clarification came too late, the minister said.",
        "Editor: Ann Holm",
        "This article was first published on 4 May.",
    ],
)
def test_other_lines_are_no_corrections(line: str) -> None:
    """News of a correction, and other furniture, is none."""
    assert corrections(furniture(line), "en") == ()


def test_a_correction_in_the_body_is_none() -> None:
    """Only what cleaning took out of the text is told of the source."""
    assert corrections(body("Correction: the toll is 12 crowns."), "en") == ()


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Peru set the toll at 40 euros.", "Correction: The toll is 90 euros, not 40 euros."),
        ("Peru set the toll at 40 euros.", "Correction: The toll is 90 euros rather than 40 euros."),
        ("Peru set the toll at 40 euros.", "Correction: The toll is 90 euros instead of 40 euros."),
        (
            "Chile agreed to pay for the customs post.",
            "An earlier version of this article said that Chile had agreed to pay for the customs post.",
        ),
        (
            "On Monday Ghana closed the northern harbour to trawlers.",
            "A previous version of this story wrongly said that Ghana closed the northern harbour to trawlers.",
        ),
    ],
)
def test_what_was_wrong_is_no_statement(sentence: str, told: str) -> None:
    """A sentence that still says what the correction takes back."""
    assert is_corrected(sentence, (told,), "en")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Peru set the toll at 90 euros.", "Correction: The toll is 90 euros, not 40 euros."),
        ("Peru welcomed the new toll.", "Correction: The toll is 90 euros, not 40 euros."),
        (
            "Chile refused to pay for the customs post.",
            "An earlier version of this article said that Chile had agreed to pay for the customs post.",
        ),
        (
            "Chile did not agree to pay for the customs post.",
            "An earlier version of this article said that Chile had agreed to pay for the customs post.",
        ),
        (
            "Peru agreed to pay for the customs post.",
            "An earlier version of this article said that Chile agreed to pay the post.",
        ),
        (
            "The minister rejected a fee of 40 euros.",
            "This article was amended: it said that the minister had rejected a fee of 90 euros.",
        ),
    ],
)
def test_what_is_right_stays(sentence: str, told: str) -> None:
    """The corrected figure, the opposite, somebody else's act."""
    assert not is_corrected(sentence, (told,), "en")
