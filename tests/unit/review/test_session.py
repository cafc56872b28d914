"""Acts: each is an edit of dossier.yaml, can be undone to the byte, and gives the brief that a build gives."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from summarizer.building import make_dossier
from summarizer.codec import decode_brief, encode_brief
from summarizer.errors import InputError
from summarizer.review.log import FILE as LOG
from summarizer.review.log import Log
from summarizer.review.session import Session, StaleError
from tests.unit.review.reviewing import dossier_in, job_in, session_on, statement_ids


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A session on a copy of the demonstration."""
    return session_on(dossier_in(tmp_path))


def settings(session: Session) -> str:
    """The text of dossier.yaml."""
    return (session.folder / "dossier.yaml").read_text(encoding="utf-8")


def built(session: Session) -> bytes:
    """brief.json of a fresh build."""
    return make_dossier(session.folder, job_in(session.folder.parent)).files["brief.json"]


def section_of(session: Session, one: str) -> str | None:
    """Key of the section that prints a statement."""
    for section in session.brief.sections:
        if one in {statement.id for statement in section.statements}:
            return section.key
    return None


def test_dropped_moved_and_put_back(session: Session) -> None:
    """A drop takes the sentence out, a move puts it elsewhere, and each replaces the edit before."""
    one = statement_ids(session)[0]
    session.act({"act": "drop", "id": one})
    assert section_of(session, one) is None
    session.act({"act": "move", "id": one, "section": "next"})
    assert section_of(session, one) == "next"
    assert settings(session).count("source: ") == 1
    session.act({"act": "restore", "id": one})
    assert "edits" not in settings(session)


def test_comments_and_order_are_kept(session: Session) -> None:
    """What the officer wrote by hand stands as it stood."""
    before = settings(session)
    session.act({"act": "drop", "id": statement_ids(session)[0]})
    assert settings(session).startswith(before.rstrip("\n"))
    session.act({"act": "undo"})
    assert settings(session) == before


def test_undo_and_redo_go_on_after_a_restart(session: Session) -> None:
    """What was done is known tomorrow too, and each act can be taken back and done again to the byte."""
    texts = [settings(session)]
    ids = statement_ids(session)
    for act in ({"act": "drop", "id": ids[0]}, {"act": "pin", "id": ids[1]}, {"act": "title", "value": "Another"}):
        session.act(act)
        texts.append(settings(session))
    again = session_on(session.folder)
    for text in reversed(texts[:-1]):
        again.act({"act": "undo"})
        assert settings(again) == text
    with pytest.raises(InputError, match="nothing to undo"):
        again.act({"act": "undo"})
    for text in texts[1:]:
        again.act({"act": "redo"})
        assert settings(again) == text


def test_a_dossier_without_settings(tmp_path: Path) -> None:
    """The file is made by the first act and goes with the last undo."""
    session = session_on(dossier_in(tmp_path, settings=False))
    session.act({"act": "drop", "id": statement_ids(session)[0]})
    assert settings(session).startswith("edits:\n  - drop: ")
    session.act({"act": "undo"})
    assert not (session.folder / "dossier.yaml").exists()


def test_order_in_a_section(session: Session) -> None:
    """A statement goes right below the one it is put below."""
    section = next(section for section in session.brief.sections if len(section.statements) > 1)
    first, second = section.statements[0].id, section.statements[1].id
    session.act({"act": "below", "id": first, "after": second})
    order = [one.id for kept in session.brief.sections if kept.key == section.key for one in kept.statements]
    assert order.index(first) == order.index(second) + 1


def test_labels_are_corrected_and_dropped(session: Session) -> None:
    """A speaker is the one that the officer names, a step has his date, and what he drops is gone."""
    labels = session.scene().labels
    quotation = next(label for label in labels.values() if label.kind == "quotation")
    session.act({"act": "speaker", "id": quotation.id, "is": "Somebody Else"})
    assert any(quote.speaker == "Somebody Else" for quote in session.brief.quotes)
    step = next(label for label in session.scene().labels.values() if label.kind == "step")
    session.act({"act": "step", "id": step.id, "when": "2025-03-25", "who": "both sides"})
    assert any(one.due == "2025-03-25" and one.who == "both sides" for one in session.brief.steps)
    for kind in ("difference", "position", "highlight"):
        label = next((one for one in session.scene().labels.values() if one.kind == kind), None)
        if label:
            session.act({"act": "drop_label", "id": label.id})
            assert label.id not in session.scene().labels
    assert {entry.what for entry in session.brief.desk} >= {"speaker", "step", "drop"}


def test_what_stands_above(session: Session) -> None:
    """Title, comment, budget and roles."""
    session.act({"act": "title", "value": "Call on energy"})
    session.act({"act": "comment", "value": "First line.\nSecond line."})
    session.act({"act": "words", "value": "200"})
    session.act({"act": "role", "role": "affected", "value": "UA, MD"})
    assert session.brief.title == "Call on energy"
    assert (session.brief.comment or "").splitlines() == ["First line.", "Second line."]
    assert [actor.country for actor in session.brief.roles["affected"].actors] == ["UKR", "MDA"]
    assert sum(len(one.text.split()) for kept in session.brief.sections for one in kept.statements) <= 200


def test_an_approval_lapses(session: Session) -> None:
    """It is printed while the brief is the one that was approved, and told when it is not any more."""
    session.act({"act": "approve", "by": "Desk officer"})
    assert session.brief.approved is not None
    assert decode_brief(built(session).decode()).approved == session.brief.approved
    session.act({"act": "drop", "id": statement_ids(session)[0]})
    assert session.brief.approved is None
    assert any("has lapsed" in notice.text for notice in session.brief.notices)
    session.act({"act": "undo"})
    assert session.brief.approved is not None


def test_marks_stand_in_the_log_alone(session: Session) -> None:
    """Reviewed and flagged change nothing of the brief, and can be undone."""
    before, one = settings(session), statement_ids(session)[0]
    session.act({"act": "reviewed", "id": one})
    session.act({"act": "flag", "id": one})
    assert session.log.marked("reviewed") == {one} == session.log.marked("flag")
    session.act({"act": "undo"})
    assert session.log.marked("flag") == set()
    assert settings(session) == before


@pytest.mark.parametrize(
    "act",
    [
        {},
        {"act": "explode"},
        {"act": "drop"},
        {"act": "drop", "id": "../../etc/passwd"},
        {"act": "move", "id": "FIRST", "section": "no such section"},
        {"act": "move", "id": "FIRST"},
        {"act": "title", "value": 7},
        {"act": "title", "value": "x" * 30_000},
        {"act": "title", "value": "x" * 400},
        {"act": "words", "value": "many"},
        {"act": "words", "value": "1"},
        {"act": "event_date", "value": "soon"},
        {"act": "role", "role": "nobody", "value": "FR"},
        {"act": "speaker", "id": "nothing", "is": "X"},
        {"act": "approve", "by": " "},
        {"act": "reviewed", "id": "nothing"},
        {"act": "redo"},
    ],
)
def test_an_act_that_is_none_changes_nothing(session: Session, act: dict[str, Any]) -> None:
    """It is refused with a reason, and neither file nor brief nor log is touched."""
    given = {key: statement_ids(session)[0] if value == "FIRST" else value for key, value in act.items()}
    before = settings(session), encode_brief(session.brief)
    with pytest.raises(InputError):
        session.act(given)
    assert (settings(session), encode_brief(session.brief)) == before
    assert not (session.folder / LOG).exists()


def test_nothing_is_saved_over_a_change_by_hand(session: Session) -> None:
    """A page that is not up to date says what changed, and its next act is made on what stands there."""
    one = statement_ids(session)[0]
    text = settings(session).replace("title: Call", "title: Long call")
    (session.folder / "dossier.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(StaleError, match=r"nothing was saved: .*Long call"):
        session.act({"act": "drop", "id": one})
    assert settings(session) == text
    session.act({"act": "drop", "id": one})
    assert "Long call" in settings(session)
    shutil.copy(session.folder / "01-meridian-ledger.txt", session.folder / "09-late.txt")
    with pytest.raises(StaleError, match=r"09-late.txt is new"):
        session.act({"act": "undo"})


def test_two_pages_lose_no_act(session: Session) -> None:
    """Acts of two sessions on one dossier all stand in the file, whoever comes second."""
    other = session_on(session.folder)
    ids = statement_ids(session)
    session.act({"act": "drop", "id": ids[0]})
    with pytest.raises(StaleError):
        other.act({"act": "drop", "id": ids[1]})
    other.act({"act": "drop", "id": ids[1]})
    assert settings(session).count("- drop:") == 2


def test_an_undo_passes_over_what_was_changed_by_hand(session: Session) -> None:
    """What the officer rewrote since is his; the acts before it can still be undone, and done again."""
    session.act({"act": "words", "value": "300"})
    session.act({"act": "title", "value": "Mine"})
    text = settings(session).replace("title: Mine", "title: Yours")
    (session.folder / "dossier.yaml").write_text(text, encoding="utf-8")
    session.look()
    assert "passed over title" in session.act({"act": "undo"})
    assert settings(session) == text
    session.act({"act": "undo"})
    assert "words: 300" not in settings(session)
    assert "title: Yours" in settings(session)
    session.act({"act": "redo"})
    assert "words: 300" in settings(session)
    with pytest.raises(InputError, match="nothing to redo"):
        session.act({"act": "redo"})


def test_a_half_line_of_the_log_is_healed(session: Session) -> None:
    """What a killed program left half is passed over, and the next act begins a line of its own."""
    session.act({"act": "title", "value": "One"})
    with (session.folder / LOG).open("ab") as file:
        file.write(b'{"act": "title", "of": "ti')
    again = session_on(session.folder)
    again.act({"act": "title", "value": "Two"})
    assert [entry["after"] for entry in Log.of(session.folder).entries] == ["One", "Two"]


def some_act(session: Session, chance: random.Random) -> dict[str, Any]:
    """An act that a page could send, by chance."""
    scene = session.scene()
    sentence, other = chance.choice(sorted(scene.places)), chance.choice(statement_ids(session))
    label = chance.choice(sorted(scene.labels)) if scene.labels else "none"
    return chance.choice(
        [
            {"act": "drop", "id": other},
            {"act": "pin", "id": sentence},
            {"act": "move", "id": sentence, "section": chance.choice(scene.keys)},
            {"act": "restore", "id": other},
            {"act": "below", "id": sentence, "after": other},
            {"act": "drop_label", "id": label},
            {"act": "speaker", "id": label, "is": chance.choice(["", "Ms X"])},
            {"act": "step", "id": other, "when": "2025-03-21"},
            {"act": "title", "value": chance.choice(["", "A title", "Another: with a colon"])},
            {"act": "comment", "value": chance.choice(["", "One", "One\nTwo"])},
            {"act": "words", "value": str(chance.randint(60, 400))},
            {"act": "event_date", "value": chance.choice(["2025-03-18", "2025-03-17"])},
            {"act": "reviewed", "id": other},
            {"act": "undo"},
            {"act": "undo"},
            {"act": "redo"},
        ]
    )


@pytest.mark.parametrize("acts", [20, pytest.param(100, marks=pytest.mark.thorough)])
def test_acts_by_chance_give_what_a_fresh_build_gives(session: Session, acts: int) -> None:
    """After whatever acts, the brief of the page is the one of a build, byte for byte."""
    chance = random.Random(20250319)  # noqa: S311 - no secret
    done = 0
    for number in range(acts):
        try:
            session.act(some_act(session, chance))
            done += 1
        except InputError:
            continue
        if number % 10 == 0:
            assert encode_brief(session.brief).encode() == built(session)
    assert done > 0.6 * acts
    assert encode_brief(session.brief).encode() == built(session)


def test_anchors_name_their_sentence_alone(session: Session) -> None:
    """Every sentence of the articles can be pinned and is then the one that is printed."""
    scene = session.scene()
    for place in [one for one in scene.places.values() if one.trace.able and one.trace.chosen is None][:6]:
        session.act({"act": "move", "id": place.id, "section": "outcome"})
        assert section_of(session, place.id) == "outcome"
        session.act({"act": "undo"})
