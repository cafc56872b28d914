"""What may stand in a brief: no headline, nothing old among results, nothing but what comes under next steps."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path

from summarizer.config.dossier import DossierConfig
from summarizer.config.profiles import load_profile
from summarizer.model import Article, Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import Dossier
from tests.unit.composition.test_pipeline_brief import CALL

EVENT = datetime.date(2024, 5, 14)


def brief(*more: str) -> Brief:
    """The brief of an article about a call, with further paragraphs."""
    text = "\n\n".join((*CALL[:6], *more))
    article = Article(file="a.txt", text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    config = DossierConfig(event_date=EVENT)
    dossier = Dossier(name="ferry", folder=Path("ferry"), config=config, articles=(article,))
    return build_brief(dossier, load_profile("leaders-call"), prepared_on=EVENT).brief


def printed(found: Brief, key: str | None = None) -> str:
    """The statements of a section, or all of them, as one text."""
    sections = [section for section in found.sections if key in (None, section.key)]
    aside = found.also_reported if key is None else ()
    return " ".join(s.text for statements in (*(x.statements for x in sections), aside) for s in statements)


def test_a_line_without_a_full_stop_is_no_statement() -> None:
    """It is a headline or a caption that cleaning let through."""
    assert "reopen the harbour" not in printed(brief("Norway and Poland agree to reopen the harbour after the call"))


def test_an_act_dated_before_the_event_is_no_result_of_it() -> None:
    """By its date at the head of the sentence, or by its words."""
    found = brief(
        "On 2 May, Norway and Poland agreed to cut the toll.", "Last month, Norway rejected the same ferry plan."
    )
    assert "toll" not in printed(found, "outcome")
    assert "Last month" not in printed(found, "outcome")


def test_next_steps_hold_only_what_is_to_come() -> None:
    """What is feared is none of it."""
    found = brief("Officials fear that talks on the ferry will fail in the coming days.")
    assert "Technical teams" in printed(found, "next")
    assert "fear" not in printed(found, "next")


def test_an_old_answer_is_no_answer_to_the_event() -> None:
    """What those concerned said a year ago does not tell how they received the result."""
    found = brief("In 2019 Denmark rejected a similar plan of both.", "Last year Denmark called the ferry plan a joke.")
    assert "similar plan" not in printed(found)
    assert "joke" not in printed(found, "affected")
