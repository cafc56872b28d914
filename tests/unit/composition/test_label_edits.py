"""The officer's hand on labels: speakers, differences, positions, steps and what stands at a glance."""

from __future__ import annotations

from typing import Any

import pytest

from summarizer.composition.desk.labels import Texts, apply_labels
from summarizer.config.dossier import DossierConfig
from summarizer.errors import InputError
from summarizer.model import Brief, Difference, Highlight, Position, Quote, Section, Step, Value
from summarizer.verifying import brief_failures
from tests.articles import bodies, sentences
from tests.briefs import sources, statement

TEXTS = (
    "“The harbour stays open,” Anna Berg said. The ferry sails on Friday. Norland asked for the talks.",
    "The talks were asked for by Lenno. Eva Lund said “the harbour is closed”. The harbour was calm.",
)
SAID = statement("“The harbour stays open,” Anna Berg said.", 1, at=0)
SAILS = statement("The ferry sails on Friday.", 1, at=42)


def brief() -> Brief:
    """A brief of both texts with a label of each kind."""
    value = Value(source=1, text="open", sentence=SAID.text, start=17, end=21)
    other = Value(source=2, text="closed", sentence=TEXTS[1][35:75], start=68, end=74)
    return Brief(
        title="Talks",
        profile="talks",
        language="en",
        prepared_on="2024-05-15",
        sources=sources(2),
        sections=(Section(key="outcome", title="Outcome", statements=(SAID, SAILS)),),
        quotes=(
            Quote(speaker="Anna Berg", office="Mayor", text="The harbour stays open,", source=1, start=1, end=24),
            Quote(speaker="Eva Lund", text="the harbour is closed", source=2, start=51, end=72),
        ),
        differences=(Difference(what="state of the harbour", kind="scope", values=(value, other)),),
        positions=(
            Position(actor="Eva Lund", topic="harbour", text="Eva Lund said “the harbour", source=2, start=35, end=61),
        ),
        steps=(Step(when="Friday", who=None, statement=SAILS),),
        highlights=(Highlight(kind="open", text="The harbour was calm", source=2, start=76, end=96),),
    )


def edited(*edits: dict[str, Any]) -> Brief:
    """The brief after the edits."""
    config = DossierConfig.model_validate({"edits": list(edits)})
    articles = [one.article for one in bodies(TEXTS)]
    return apply_labels(brief(), config.edits, Texts(articles, sentences(TEXTS)))


def failures(found: Brief) -> list[str]:
    """What verify objects to among names and times."""
    lines = brief_failures(found, dict(enumerate(TEXTS, 1)))
    return [line for line in lines if "not named" in line or "is not in" in line]


def test_a_speaker_is_mended_in_the_quotation_and_its_statement() -> None:
    """The name is the desk's: told in the log, among the desk's words, and no failure of verify."""
    statements = edited({"speaker": {"quote": "The harbour stays", "is": "Kari Moe"}})
    assert (statements.quotes[0].speaker, statements.quotes[0].office) == ("Kari Moe", None)
    assert statements.quotes[1].speaker == "Eva Lund"
    assert [(entry.what, entry.text, entry.of) for entry in statements.desk] == [
        ("speaker", "Kari Moe", "The harbour stays")
    ]
    assert any(notice.kind == "desk" and "Kari Moe" in notice.text for notice in statements.notices)
    assert not failures(statements)


def test_a_speaker_can_be_taken_away() -> None:
    """``unknown`` leaves the quotation without a name."""
    assert edited({"speaker": {"quote": "the harbour is closed", "is": "unknown"}}).quotes[1].speaker is None


@pytest.mark.parametrize(
    ("label", "words", "field"),
    [
        ("difference", "state of the harbour", "differences"),
        ("difference", "closed", "differences"),
        ("quotation", "stays open", "quotes"),
        ("quotation", "Eva Lund", "quotes"),
        ("position", "said “the harbour", "positions"),
        ("step", "The ferry sails", "steps"),
        ("step", "Friday", "steps"),
        ("highlight", "harbour was calm", "highlights"),
    ],
)
def test_each_label_can_be_dropped(label: str, words: str, field: str) -> None:
    """By words that it shows; it is told once as the desk's, and nothing else goes."""
    found = edited({"drop": {label: words}})
    assert len(getattr(found, field)) == len(getattr(brief(), field)) - 1
    others = {"differences", "quotes", "positions", "steps", "highlights"} - {field}
    assert all(getattr(found, other) == getattr(brief(), other) for other in others)
    assert [entry.what for entry in found.desk] == ["drop"]


@pytest.mark.parametrize("label", ["difference", "quotation", "position", "step", "highlight"])
def test_a_label_that_is_gone_is_a_notice(label: str) -> None:
    """The build goes on, and the officer is told what to do."""
    found = edited({"drop": {label: "no such words"}})
    (notice,) = found.notices
    assert "no such words" in notice.text
    assert "take the edit out" in notice.text
    assert found.desk == ()


def test_words_of_two_labels_are_an_error_that_lists_them() -> None:
    """More words tell them apart."""
    with pytest.raises(InputError, match=r"matches 2 of quotation: The harbour stays open.*the harbour is closed"):
        edited({"drop": {"quotation": "the harbour"}})


def test_a_missed_difference_stands_first_with_both_sentences() -> None:
    """Its words are the officer's, its values the articles'."""
    wanted = {"what": "who asked for the talks", "of": ["Norland asked for", "The talks were asked for"]}
    first = edited({"difference": wanted}).differences[0]
    assert first.what == "who asked for the talks"
    assert [(value.source, value.text) for value in first.values] == [
        (1, "Norland asked for the talks."),
        (2, "The talks were asked for by Lenno."),
    ]


def test_a_difference_of_a_sentence_that_is_gone_is_a_notice() -> None:
    """Half a difference is none."""
    found = edited({"difference": {"what": "who asked", "of": ["Norland asked for", "Gone is"]}})
    assert found.differences == brief().differences
    assert any("Gone is" in notice.text for notice in found.notices)


def test_a_step_gets_the_officers_time_and_actor() -> None:
    """A date is due then; a sentence that was no step becomes one."""
    found = edited({"step": {"of": "The ferry sails", "when": "2024-05-17", "who": "Lenno Lines"}})
    (step,) = found.steps
    assert (step.when, step.due, step.who) == ("2024-05-17", "2024-05-17", "Lenno Lines")
    assert not failures(found)
    added = edited({"step": {"of": "The talks were asked", "who": "both sides"}})
    assert [(step.who, step.statement.source) for step in added.steps] == [(None, 1), ("both sides", 2)]


def test_the_place_of_a_faulty_edit_is_known() -> None:
    """The message can point at its line."""
    with pytest.raises(InputError) as caught:
        edited({"pin": "The ferry"}, {"step": {"of": "The "}})
    assert caught.value.setting == ("edits", 1)
