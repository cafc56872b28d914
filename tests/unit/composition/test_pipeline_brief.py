"""What a brief holds, whoever the articles are about."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path

from summarizer.config.dossier import DossierConfig
from summarizer.config.profiles import load_profile
from summarizer.model import Article
from summarizer.pipeline import Built, build_brief
from summarizer.readers.dossier import Dossier

LEAD = (
    "Norwegian Prime Minister Kari Berg and Polish President Jan Zielony agreed in a telephone call "
    "on Tuesday to reopen the ferry line."
)
CALL = (
    LEAD,
    "Berg refused to lift the ban on trawlers that Zielony had asked for, the office in Oslo said.",
    "She said the two sides had talked for almost an hour about fishing.",
    "Sweden welcomed the agreement on Wednesday and urged both sides to share their figures.",
    "Germany rejected the plan and demanded a survey of the fish stocks first.",
    "Technical teams from Norway and Poland will meet in Copenhagen next week to draw up a timetable.",
    "“We will keep the harbour open. It is a promise,” Zielony said in Warsaw.",
    "What does the call mean for the trawlers of the northern sea?",
    "It may yet fail.",
)


def built(*texts: str, profile: str = "leaders-call") -> Built:
    """The brief of these articles."""
    articles = tuple(
        Article(file=f"{n}.txt", text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
        for n, text in enumerate(texts)
    )
    dossier = Dossier(name="ferry", folder=Path("ferry"), config=DossierConfig(), articles=articles)
    return build_brief(dossier, load_profile(profile), prepared_on=datetime.date(2024, 5, 15))


def test_statements_stand_in_the_sections_they_belong_to() -> None:
    """What the principals agreed and refused, what others said of it, what is to come."""
    brief = built("\n\n".join(CALL)).brief
    where = {s.text: section.key for section in brief.sections for s in section.statements}
    where |= {s.text: "also_reported" for s in brief.also_reported}
    assert where[CALL[0]] == where[CALL[1]] == "outcome"
    assert {where.get(CALL[3]), where.get(CALL[4])} <= {"europe", "affected", "also_reported"}
    assert where[CALL[5]] == "next"


def test_what_leans_on_the_sentence_before_stays_out_or_names_whom_it_means() -> None:
    """No bare "It", no question; "She" only with the name it stands for."""
    brief = built("\n\n".join(CALL)).brief
    statements = [s for section in brief.sections for s in section.statements]
    assert not any(s.text.startswith("It ") or s.text.endswith("?") for s in statements)
    assert all(s.antecedent and s.antecedent.name == "Kari Berg" for s in statements if s.text.startswith("She "))


def test_roles_and_title_are_found_in_the_articles() -> None:
    """The leaders who met are named in the title; the profile's title, never a headline."""
    title = built("A headline of the outlet\n\n" + "\n\n".join(CALL)).brief.title
    assert title.startswith("Call between ")
    assert "Berg" in title
    assert "Zielony" in title


def test_the_bottom_line_says_three_different_things() -> None:
    """An agreement, a refusal, and what follows."""
    lines = [s.text for s in built("\n\n".join(CALL)).brief.bottom_line]
    assert lines == [CALL[0], CALL[1], CALL[5]]


def test_a_section_without_material_says_so() -> None:
    """It stays in the brief, with a notice, and among the silent ones where nobody of its actors is named."""
    brief = built(LEAD.replace("Norwegian", "Canadian").replace("Polish", "Brazilian")).brief
    assert [section.key for section in brief.sections] == ["outcome", "affected", "europe", "next"]
    assert brief.silent.sections == ("European reaction",)
    assert any(notice.kind == "silence" for notice in brief.notices)


def test_nobody_found_leaves_no_gap_in_the_title() -> None:
    """A role without anybody goes with its preposition."""
    assert built("The rain went on all day and the streets of the town were empty.").brief.title == "Call"


def test_every_sentence_is_in_the_trace() -> None:
    """Chosen or not, with its scores in the profile's order and what decided."""
    found = built("\n\n".join(CALL))
    assert len(found.trace.sentences) == len(CALL)
    chosen = {row.text: row.chosen for row in found.trace.sentences if row.chosen}
    assert chosen[CALL[5]] in ("next", "bottom_line")
    for row in found.trace.sentences:
        assert [key for key, _ in row.scores] == ["outcome", "affected", "europe", "next"]
        assert row.reasons
