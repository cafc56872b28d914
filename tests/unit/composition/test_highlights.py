"""Fragments for the glance: what is taken for agreed, refused and open, and what is never taken out of its frame."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.composition.findings.highlights import find_highlights
from summarizer.language import load
from summarizer.model import Antecedent, Highlight, Statement
from summarizer.understanding.names.lexicon import Lexicon
from tests.briefs import statement

ENGLISH = load("en")


def found(*statements: Statement) -> list[Highlight]:
    """The highlights of statements."""
    return list(find_highlights(statements, Lexicon(ENGLISH, ()), "en"))


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The two foreign ministers agreed on Tuesday to reopen the border crossing at Lenno.", "agreed"),
        ("The government in Northaven refused to lift its fishing ban.", "refused"),
        ("The minister did not accept the plan of the other side.", "refused"),
        ("It is unclear whether the ban will be lifted before the summer.", "open"),
    ],
)
def test_kinds(sentence: str, kind: str) -> None:
    """Agreement, refusal and what is not settled are told apart by the act and by words of doubt."""
    highlights = found(statement(sentence, 2))
    assert [(h.kind, h.text, h.source) for h in highlights] == [(kind, sentence.rstrip("."), 2)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister promised a new harbour by the end of the year.",
        "The heir has been groomed for the throne since his brother stepped aside.",
        "The crossing has been open since the two ministers agreed on it.",
    ],
)
def test_what_is_no_agreement_is_not_called_one(sentence: str) -> None:
    """A promise binds one side, and a clause of time or reason is not what a sentence tells."""
    assert not [highlight for highlight in found(statement(sentence, 2)) if highlight.kind == "agreed"]


def test_offsets_are_the_articles() -> None:
    """A fragment stands at its offsets."""
    said = statement("The two foreign ministers agreed to reopen the border crossing at Lenno.", 1, at=500)
    (highlight,) = found(said)
    assert said.text[highlight.start - 500 : highlight.end - 500] == highlight.text


def test_a_report_keeps_its_frame() -> None:
    """Who is said to have said it stays with what was said."""
    (highlight,) = found(statement("The ministry stated that both sides agreed to begin talks.", 1))
    assert highlight.text.startswith("The ministry stated that")


def test_nothing_that_turns_the_sense_is_cut() -> None:
    """A contrast after the first clause stays with it, or the sentence is too long to be taken."""
    short = "The two ministers agreed to meet again, but set no date for it."
    (highlight,) = found(statement(short, 1))
    assert highlight.text == short.rstrip(".")


def test_long_sentences_and_bare_pronouns_stay_out() -> None:
    """Neither is seen at a glance."""
    long = "The ministers agreed to reopen the crossing " + "and the bridge " * 10 + "but not the ferry."
    pronoun = statement("They agreed to reopen the crossing.", 1)
    assert found(statement(long, 1)) == []
    assert found(replace(pronoun, antecedent=Antecedent(start=0, end=4, name="The ministers"))) == []


def test_at_most_two_of_a_kind() -> None:
    """A glance, not a list."""
    many = [statement(f"The two ministers agreed to open crossing number {n}.", n) for n in range(1, 6)]
    assert [h.source for h in found(*many)] == [1, 2]
