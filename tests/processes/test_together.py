"""Several pages, and editors beside them, on one dossier: no act, mark or line of the officer is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.review import session as sessions
from summarizer.review.log import Log
from summarizer.review.session import Session, StaleError
from tests.unit.review.reviewing import dossier_in, session_on, statement_ids

ACTS_OF_EACH = 3
SCRIPT = """
import sys
from pathlib import Path
from summarizer.review.session import StaleError
from tests.unit.review.reviewing import session_on
session = session_on(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for one in sys.argv[2:]:
    while True:
        try:
            session.act({"act": "drop", "id": one})
            break
        except StaleError:
            pass
"""


@pytest.fixture
def session(tmp_path: Path) -> Session:
    """A session on a copy of the demonstration."""
    return session_on(dossier_in(tmp_path))


def settings(session: Session) -> str:
    """The text of dossier.yaml."""
    return (session.folder / "dossier.yaml").read_text(encoding="utf-8")


def test_two_processes_at_once_lose_no_act(session: Session) -> None:
    """Every act of both stands in the file and in the log, in whatever order they came."""
    ids = statement_ids(session)[: 2 * ACTS_OF_EACH]
    place = os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])
    pages = [
        subprocess.Popen(
            [sys.executable, "-c", SCRIPT, str(session.folder), *ids[start::2]],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": place},
        )
        for start in (0, 1)
    ]
    for page in pages:
        assert page.stdout
        assert page.stdout.readline() == "ready\n"
    for page in pages:
        page.communicate("go\n", timeout=300)
        assert page.returncode == 0
    log = Log.of(session.folder)
    assert sorted(entry["id"] for entry in log.entries) == sorted(ids)
    assert settings(session).count("- drop:") == len(ids)
    again = session_on(session.folder)
    assert not set(ids) & set(statement_ids(again))


def test_an_undo_knows_the_marks_of_another_page(session: Session) -> None:
    """It takes back what was done last, whichever page did it, and what it says is what the log holds."""
    one = statement_ids(session)[0]
    session.act({"act": "title", "value": "Mine"})
    other = session_on(session.folder)
    other.act({"act": "reviewed", "id": one})
    assert session.act({"act": "undo"}).startswith("undo: reviewed")
    assert session.brief.title == "Mine"
    assert session.act({"act": "undo"}).startswith("undo: title")
    other.look()
    assert session.log.marked("reviewed") == other.log.marked("reviewed") == set()
    assert Log.of(session.folder).done == []


def test_a_mark_of_another_page_is_seen(session: Session) -> None:
    """A page that is drawn anew shows what was reviewed elsewhere."""
    other, one = session_on(session.folder), statement_ids(session)[0]
    other.act({"act": "flag", "id": one})
    assert session.look() == []
    assert session.log.marked("flag") == {one}


def test_what_an_editor_saves_during_an_act_stays(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """The act is refused and tells what was written, and can then be done."""
    compose, path = sessions.compose, session.folder / "dossier.yaml"

    def meanwhile(given: sessions.Given, job: sessions.Job) -> sessions.Composed:
        monkeypatch.setattr(sessions, "compose", compose)
        path.write_text(settings(session) + "reference: EE/7\n", encoding="utf-8")
        return compose(given, job)

    monkeypatch.setattr(sessions, "compose", meanwhile)
    with pytest.raises(StaleError, match="EE/7"):
        session.act({"act": "title", "value": "Mine"})
    assert "EE/7" in settings(session)
    assert "Mine" not in settings(session)
    session.act({"act": "title", "value": "Mine"})
    assert {"title: Mine", "reference: EE/7"} <= set(settings(session).splitlines())


def test_nothing_is_saved_while_the_files_cannot_be_read(session: Session) -> None:
    """However often it is tried; once they can be read again the page goes on."""
    one, away = statement_ids(session)[0], session.folder.parent / "away.txt"
    before = settings(session)
    shutil.move(session.folder / "01-meridian-ledger.txt", away)
    for _ in range(3):
        with pytest.raises(InputError, match="01-meridian-ledger"):
            session.act({"act": "drop", "id": one})
        assert session.scene().places
    assert settings(session) == before
    shutil.move(away, session.folder / "01-meridian-ledger.txt")
    session.look()
    session.act({"act": "drop", "id": one})
    assert one not in statement_ids(session)
