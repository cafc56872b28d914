"""What the page shows beside the statements, and what it lets an officer say of them: every label can be corrected."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.config.layouts import load_layout
from summarizer.errors import InputError
from summarizer.model import Change, Changes, Withdrawn
from summarizer.model.changes import Wording
from summarizer.review.candidates import candidates_of
from summarizer.review.page.articles import article_html
from summarizer.review.page.cards import app_html
from summarizer.review.page.found import found_html
from summarizer.review.places import labels_of
from summarizer.review.session import Session
from summarizer.review.state import state_of
from tests.unit.review.reviewing import NOON, dossier_in, job_in, session_on, statement_ids


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A session on a copy of the demonstration."""
    return session_on(dossier_in(tmp_path))


def free(session: Session) -> list[str]:
    """Ids of sentences of other articles that the brief does not print."""
    scene = session.scene()
    return [one.id for one in scene.places.values() if one.trace.able and one.trace.chosen is None]


def test_a_difference_that_was_missed(session: Session) -> None:
    """Two sentences and the officer's words for it, whether they are printed or not."""
    first, second = free(session)[0], statement_ids(session)[-1]
    session.act({"act": "difference", "of": [first, second], "what": "who asked for it"})
    found = next(one for one in session.brief.differences if one.what == "who asked for it")
    assert len(found.values) == 2
    assert any(entry.what == "difference" for entry in session.brief.desk)


def test_other_words_for_a_difference(session: Session) -> None:
    """Its sentences stay, what they differ in is the officer's; once more, and only the last words stand."""
    shown = [one for one in session.scene().labels.values() if one.kind == "difference"]
    assert shown
    count = len(session.brief.differences)
    session.act({"act": "difference", "id": shown[0].id, "what": "how far it goes"})
    again = next(one for one in session.scene().labels.values() if getattr(one.item, "what", "") == "how far it goes")
    session.act({"act": "difference", "id": again.id, "what": "how wide the truce is"})
    whats = [one.what for one in session.brief.differences]
    assert "how wide the truce is" in whats
    assert "how far it goes" not in whats
    assert len(whats) == count


def test_a_difference_without_words_is_refused(session: Session) -> None:
    """Nothing is written for it."""
    with pytest.raises(InputError, match="few words"):
        session.act({"act": "difference", "of": statement_ids(session)[:2], "what": " "})


def test_the_articles_that_say_it(session: Session) -> None:
    """The officer's list stands in place of the program's, also an empty one."""
    one = session.brief.sections[0].statements[0]
    session.act({"act": "support", "id": one.id, "in": [one.source, 5]})
    assert 5 in session.brief.sections[0].statements[0].also_in
    session.act({"act": "support", "id": one.id, "in": []})
    assert session.brief.sections[0].statements[0].also_in == ()


def test_nothing_is_said_by_one_article(session: Session) -> None:
    """A reason that holds of every sentence is none."""
    reasons = [one.reason for found in candidates_of(session.scene()).values() for one in found]
    assert reasons
    assert not any("said by 1 " in reason for reason in reasons)


def test_a_search_finds_what_no_card_shows(session: Session) -> None:
    """Sentences of the articles, told whether they are printed; the markup of an article stays text."""
    state = state_of(session)
    place = session.scene().places[free(session)[0]]
    words = " ".join(place.trace.text.split()[:4])
    assert f'data-id="{place.id}"' in found_html(state, words.upper())
    printed = session.brief.sections[0].statements[0]
    assert "printed under" in found_html(state, " ".join(printed.text.split()[:5]))
    assert "No sentence" in found_html(state, "xyzzy plugh")
    assert found_html(state, " a") == ""


def test_the_carrier_s_own_sentence_is_highlighted(session: Session) -> None:
    """In another article that says the same, the sentence that says it; where none does, nothing."""
    one = next(one for kept in session.brief.sections for one in kept.statements if one.also_in)
    html = article_html(session, one.also_in[0], "", one.id)
    assert html
    found = re.search(r'<mark class="here" id=here>(.*?)</mark>', html)
    assert found
    assert set(found[1].lower().split()) & set(one.text.lower().split()) - {"the", "a", "of", "to", "and", "in"}
    assert "id=here" not in (article_html(session, one.also_in[0], "", "no such sentence") or "")


def test_labels_can_be_flagged(session: Session) -> None:
    """As statements can, and the page shows it."""
    label = next(iter(session.scene().labels.values()))
    session.act({"act": "flag", "id": label.id, "on": True})
    assert f'is-flagged" id="card-{label.id}"' in app_html(session)


def test_statements_have_their_numbers(session: Session) -> None:
    """The cards show the numbers by which the documents call them."""
    html = app_html(session)
    numbers = re.findall(r'<span class="number" aria-hidden="true">(\d+)</span>', html)
    assert numbers[: len(statement_ids(session))] == [str(at) for at in range(1, len(statement_ids(session)) + 1)]


def test_changes_since_the_last_issue_are_cards(session: Session) -> None:
    """What was changed and what was withdrawn, each to be dropped by words that name it."""
    old = Wording(source=1, file="a.txt", text="ten", start=0, end=3, sentence="Ten were hurt.", issue=1)
    changes = Changes(
        since=1,
        date="2025-03-18",
        changed=(Change(kind="figure", old=old, new=replace(old, text="12", sentence="12 were hurt.", issue=None)),),
        withdrawn=(Withdrawn(id="x", old=replace(old, text="Nobody was hurt."), why="gone"),),
    )
    brief = replace(session.brief, changes=changes)
    assert [one.words for one in labels_of(brief) if one.kind == "change"] == ["Ten were hurt.", "Nobody was hurt."]
    session.composed = session.composed._replace(brief=brief)
    html = app_html(session)
    assert "Since the last issue" in html
    assert "was: “ten” [issue 1]" in html
    assert "withdrawn: “Nobody was hurt.” [issue 1]" in html


def test_a_required_approval_that_is_missing_is_a_notice(tmp_path: Path) -> None:
    """A layout that asks for one gets its notice until somebody approves, and again when the brief changes."""
    layout = tmp_path / "layout"
    layout.mkdir()
    (layout / "memo.yaml").write_text("approval: required\n", encoding="utf-8")
    dossier = dossier_in(tmp_path)
    session = Session(dossier, job_in(tmp_path)._replace(layout=load_layout(layout)), lambda: NOON)

    def told() -> list[str]:
        return [notice.kind for notice in session.brief.notices if notice.kind == "approval"]

    assert told() == ["approval"]
    session.act({"act": "approve", "by": "Desk officer"})
    assert told() == []
    session.act({"act": "drop", "id": statement_ids(session)[0]})
    assert told() == ["approval"]
