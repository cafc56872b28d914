"""Fragments for the glance: what is taken for agreed, refused and open, and what is never taken out of its frame."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.composition.findings.highlights import find_highlights
from summarizer.language import load
from summarizer.model import Antecedent, Highlight, Statement
from summarizer.understanding.names.lexicon import Lexicon
from tests.articles import sentences
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


@pytest.mark.parametrize(
    "sentence",
    [
        "Last month the government in Northaven refused to lift its fishing ban.",
        "The government in Northaven had refused to lift its fishing ban.",
        "In 2019 the two ministers agreed to reopen the border crossing.",
        "The two ministers initially refused to reopen the border crossing.",
        "The two ministers reportedly agreed to reopen the border crossing.",
        "The two ministers nearly agreed to reopen the border crossing.",
        "The two ministers may agree to reopen the border crossing.",
        "The two ministers are said to have agreed to reopen the border crossing.",
        "The government in Northaven often refuses to lift its fishing ban.",
        "The minister did not refuse to lift the fishing ban.",
        "The government in Northaven rejected it.",
        "The government in Northaven rejected the move.",
        "Lenno says it merely accepted an invitation.",
        "Asked whether he gave way, the minister smiled: “Ask me on Monday.”",
        "The minister of Northaven agreed to this.",
        "This was refused by the government in Northaven.",
        "The minister spoke once the text had been adopted.",
        "The minister regretted that Northaven rejected the plan.",
        "The minister criticised others for spending on the fleet.",
        "The two ministers failed to agree on the border crossing.",
    ],
)
def test_what_would_mislead_is_left_out(sentence: str) -> None:
    """Background, doubt, habits, bare pronouns, side clauses and failures stand at no glance."""
    assert found(statement(sentence, 1)) == []


REFUSED = "The government in Northaven refused to lift its fishing ban on trawlers."
AGREED = "The two ministers agreed to reopen the border crossing at Lenno bridge."


@pytest.mark.parametrize(
    ("sentence", "later"),
    [
        (REFUSED, "By evening Northaven gave up the fishing ban on trawlers."),
        (REFUSED, "Northaven finally lifted the fishing ban for trawlers."),
        (REFUSED, "The government in Northaven accepted an end of the fishing ban for trawlers."),
        (REFUSED, "Northaven backed down over trawlers and the fishing ban."),
        (AGREED, "The plan to reopen the crossing on the bridge collapsed within hours."),
        (AGREED, "The ministry denied that the border crossing would reopen."),
        (AGREED, "The deal on the border crossing at the bridge was called off."),
        (AGREED, "Both sides walked away from the reopening of the border crossing."),
    ],
)
def test_what_a_later_sentence_undoes_is_left_out(sentence: str, later: str) -> None:
    """In its own article further down, or in any other; before it in its own article it was the state of things."""
    own = statement(sentence, 1, at=0)
    lexicon = Lexicon(ENGLISH, ())
    assert find_highlights([own], lexicon, "en", sentences([sentence]))
    assert not find_highlights([own], lexicon, "en", sentences([f"{sentence} {later}"]))
    assert not find_highlights([own], lexicon, "en", sentences([sentence, later]))
    moved = replace(own, start=len(later) + 1, end=len(later) + 1 + len(sentence))
    assert find_highlights([moved], lexicon, "en", sentences([f"{later} {sentence}"]))


@pytest.mark.parametrize(
    "other",
    [
        "The harbour of Lenno was lifted out of poverty.",
        "Talks on tariffs collapsed.",
        "The minister denied a report on his health.",
        "Weather forecasts were withdrawn.",
    ],
)
def test_other_matters_undo_nothing(other: str) -> None:
    """A word that undoes must speak of the same matter."""
    assert find_highlights([statement(AGREED, 1, at=0)], Lexicon(ENGLISH, ()), "en", sentences([AGREED, other]))


@pytest.mark.parametrize(
    "sentence",
    [
        "By midnight, when Foreign Minister Jon Vik took off his glasses and signed, fourteen were left.",
        "The president of Norland sat down and signed.",
        "After six hours the ministers of both sides agreed.",
        "The council met in the evening and approved.",
        "At last the parliament of Norland ratified.",
        "The envoy read the paper twice and accepted.",
        "The two sides talked all night and settled.",
        "The chairman raised his hand and adopted.",
        "The minister of trade smiled and endorsed.",
        "Nobody spoke until the delegates concluded.",
    ],
)
def test_what_is_agreed_must_be_told(sentence: str) -> None:
    """A verb of agreement without what was agreed tells nothing at a glance."""
    assert not [highlight for highlight in found(statement(sentence, 2)) if highlight.kind == "agreed"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norland warned the rebels that aid may stop if the attacks go on.",
        "The president threatened to close the border unless the tolls fall.",
        "The minister issued a warning that the port could close if strikes continue.",
        "Norland's threat stands as long as the fleet stays in the bay.",
        "The envoy gave an ultimatum: unless the troops leave, talks will end.",
        "The council warns that the pact might end if nothing is paid.",
    ],
)
def test_a_threat_is_no_open_matter(sentence: str) -> None:
    """What somebody threatens to do on a condition is not what is left to be settled."""
    assert found(statement(sentence, 2)) == []
