"""The answer: one JSON object of allowed numbers, or a complaint."""

from __future__ import annotations

import pytest

from summarizer.second_reader.answer import AnswerError, choice_of
from summarizer.second_reader.question import question_of
from tests.unit.second_reader.test_question import able, offer

GIVEN = offer("They met.", "They agreed.", "They meet again on Monday.", "They signed.", "He smiled.")
QUESTION = question_of(GIVEN, able(GIVEN), 1000)


def test_numbers_become_ids() -> None:
    """A right answer is a choice of sentences by section."""
    choice = choice_of('{"bottom_line": [2], "outcome": [2, 1], "next": [3]}', QUESTION)
    assert choice.sections == {"outcome": ("id1", "id0"), "next": ("id2",)}
    assert choice.bottom_line == ("id1",)


def test_a_section_that_is_left_out_is_empty() -> None:
    """Not every section need be named."""
    assert choice_of('{"next": [3]}', QUESTION).sections == {"outcome": (), "next": ("id2",)}


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        ("I would choose sentences 1 and 2.", "not one JSON object"),
        ("", "not one JSON object"),
        ('{"outcome": [1]} and more', "not one JSON object"),
        ('{"outcome": [1], "outcome": [2]}', "not one JSON object"),
        ("[1, 2]", "not one JSON object"),
        ("[" * 100_000, "not one JSON object"),
        ('{"outcome": [1], "gossip": [2]}', "no section is called 'gossip'"),
        ('{"outcome": [0]}', "has the number 0"),
        ('{"outcome": [5]}', "has the number 5"),
        ('{"outcome": [-1]}', "has the number -1"),
        ('{"outcome": [1, 1]}', "stand twice: 1"),
        ('{"outcome": [1], "next": [1]}', "stand twice: 1"),
        ('{"outcome": [true]}', "no list of numbers"),
        ('{"outcome": [1.0]}', "no list of numbers"),
        ('{"outcome": ["1"]}', "no list of numbers"),
        ('{"outcome": 1}', "no list of numbers"),
        ('{"outcome": [1, 2, 3]}', "holds 3 sentences, at most 2"),
        ('{"outcome": [1], "bottom_line": [2]}', "takes sentences that no section holds: 2"),
        ('{"outcome": [1], "bottom_line": [9]}', "has the number 9"),
        ("{}", "no sentence is chosen"),
    ],
)
def test_what_is_not_of_the_form_is_refused(answer: str, complaint: str) -> None:
    """Nothing is made of an answer that is wrong in part."""
    with pytest.raises(AnswerError, match=complaint):
        choice_of(answer, QUESTION)
