"""Clauses: frames, actors, acts, time, modality and negation."""

from __future__ import annotations

import pytest

from summarizer import analyse
from summarizer.model import Clause
from summarizer.understanding.clauses.clauses import parse


def acting(text: str) -> Clause:
    """The first clause that does not report and has an act."""
    return next(clause for clause in analyse(text) if not clause.reporting and clause.act)


@pytest.mark.parametrize(
    ("text", "country", "act"),
    [
        ("Jordan and Britain have agreed to undertake joint exercises.", "JOR", "AGREE"),
        ("Serbia on Thursday flatly rejected an Australian ultimatum.", "SRB", "REJECT"),
        ("Spain welcomed the accord.", "ESP", "SUPPORT"),
        ("The Chinese foreign ministry condemned the launch.", "CHN", "DISAPPROVE"),
        ("Peru called for an immediate truce.", "PER", "DEMAND"),
        ("Kenya suspended aid to the rebels.", "KEN", "SANCTION"),
        ("Iran will withdraw its troops.", "IRN", "AGREE"),
        ("Iran withdrew its troops.", "IRN", "RETREAT"),
        ("India may impose sanctions on the firm.", "IND", "THREATEN"),
        ("Cuba did not agree to the plan.", "CUB", "REJECT"),
        ("Cuba will not meet the demands.", "CUB", "REJECT"),
        ("France continued to send arms to Chad.", "FRA", "AID"),
        ("Ghana is willing to send material.", "GHA", "AGREE"),
        ("The camp was attacked by Burundian militiamen.", "BDI", "FIGHT"),
        ("Nepal and Bhutan held talks on the border.", "NPL", "CONSULT"),
        ("Kuwait mobilized its reservists.", "KWT", "MOBILIZE"),
    ],
)
def test_who_does_what(text: str, country: str, act: str) -> None:
    """One act a sentence, of the kinds that filing rests on."""
    clause = acting(text)
    assert (clause.country, clause.act) == (country, act)


def test_a_frame_reports_and_is_no_act() -> None:
    """Before, behind and inside what it reports."""
    for text in ("Hungary said it will help.", "Japan will help, Hungary said.", "“Japan,” said Hungary, “will help.”"):
        (frame,) = [clause for clause in analyse(text) if clause.reporting]
        assert (frame.country, frame.act) == ("HUN", None)


def test_a_pronoun_in_the_reported_clause_is_the_speaker() -> None:
    """``Hungary said it will support``: Hungary supports."""
    assert acting("Hungary said on Monday it would support the resolution.").country == "HUN"


def test_what_a_speaker_says_another_must_do_is_the_speakers_demand() -> None:
    """The state that must is not the one that acts."""
    clause = acting("British Foreign Secretary John Marsh said that Sudan must reach an agreement.")
    assert (clause.actor, clause.country, clause.act) == ("John Marsh", "GBR", "DEMAND")


def test_a_verb_joined_by_and_shares_the_actor() -> None:
    """A relative clause between does not change it."""
    clauses = analyse("China, which hosted the talks, praised Laos and urged restraint.")
    assert [(clause.country, clause.act) for clause in clauses] == [
        ("CHN", "CONSULT"), ("CHN", "SUPPORT"), ("CHN", "DEMAND"),
    ]  # fmt: skip


def test_subordinate_clauses_have_their_own_actor() -> None:
    """A condition is marked as one."""
    condition, main = analyse("If Russia attacks, NATO will answer with force.")
    assert (condition.country, condition.modality) == ("RUS", "if")
    assert (main.actor, main.modality, main.time) == ("NATO", "will", "future")


def test_time_and_negation() -> None:
    """Past, present and future, denied or not."""
    past, present, future = analyse("Malta left. Malta does not hope. Malta will vote.")
    assert [clause.time for clause in (past, present, future)] == ["past", "present", "future"]
    assert [clause.negated for clause in (past, present, future)] == [False, True, False]


def test_a_participle_after_a_comma_is_a_clause_of_the_subject() -> None:
    """``…, killing one``: the police did it."""
    clauses = analyse("Egyptian police opened fire, killing one person.")
    assert [clause.country for clause in clauses] == ["EGY", "EGY"]


def test_a_source_is_a_frame_without_a_verb() -> None:
    """``according to`` names who says it."""
    clauses = analyse("Two people died, according to Kenyan police.")
    assert any(clause.reporting and clause.country == "KEN" for clause in clauses)


def test_offsets_point_to_the_clause() -> None:
    """They do not overlap and leave out the marks at both ends."""
    text = "Oman agreed, but Qatar refused."
    spans = [text[clause.start : clause.end] for clause in analyse(text)]
    assert spans == ["Oman agreed, but", "Qatar refused"]
    assert all(span[0].isalnum() and span[-1].isalnum() for span in spans)


def test_parse_tells_speaker_and_quotation() -> None:
    """Of a quoted "we" the actor is who speaks."""
    quoted, frame = parse("“We reject the plan,” Iceland’s premier said.")
    assert quoted.quoted
    assert quoted.clause.country == "ISL"
    assert quoted.speaker is frame.actor


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "…", "“”", "No verb here", "Who?", "Said.", "To go.", ", , ,"])
def test_odd_texts_give_no_error(text: str) -> None:
    """Fragments of pages reach the analysis too."""
    assert isinstance(analyse(text), list)
