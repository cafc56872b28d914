"""An issue is frozen whole or not at all, once, and proves itself; the next one says what it supersedes."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import InputError
from summarizer.publish import Manifest, publish
from summarizer.readers.folders import find_dossiers
from summarizer.series.freezing import freeze
from summarizer.series.frozen import frozen_issues, read_issues
from summarizer.verifying import verify
from tests.command_line import Run, dossier

STEPS = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree", "os.unlink")
"""Audit events that Python raises before each change to the file system (PEP 578)."""
ARTICLE = """Bridge at Lenno opens again

LENNO, May 14 (Harbour Wire) - The two foreign ministers agreed on Tuesday to reopen the border bridge at Lenno.
The bridge will open to lorries on 1 June, the transport minister, Ana Petrova, said.
Northland refused to lift its fishing ban.
"""


@pytest.fixture
def home(run: Run) -> Path:
    """The working folder, with the dossier ``event`` and what was built of it."""
    dossier("event", None, a=ARTICLE)
    build(run)
    return Path.cwd()


def build(run: Run) -> None:
    """Build it again."""
    assert run("build", "event", "--out", "out", "--formats", "md,json").code == 0


def contents(folder: Path) -> dict[str, bytes]:
    """Every file with its content."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def in_child(action: Callable[[], object]) -> int:
    """How a child ended that did this."""
    pid = os.fork()
    if pid == 0:
        try:
            action()
            os._exit(0)
        except InputError:
            os._exit(3)
        finally:
            os._exit(1)
    return pid


def killed_at(step: int, home: Path) -> bool:
    """Freeze in a child that is killed before its ``step``-th change; False when it came to its end."""

    def action() -> None:
        left = step

        def count(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal left
            if event in STEPS and str(home / "event/issues") in str(arguments):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        freeze(home / "event", home / "out")

    return os.waitstatus_to_exitcode(os.waitpid(in_child(action), 0)[1]) == -signal.SIGKILL


def test_killed_at_every_step(home: Path) -> None:
    """There is the whole issue or none; the next run leaves one whole issue and nothing beside it."""
    expected = {name for name in contents(home / "out/event") if name != "manifest.json"}
    step, killed = 0, True
    while killed:
        step += 1
        killed = killed_at(step, home)
        for issue in frozen_issues(home / "event"):
            assert verify(issue.folder).failures == ()
        with contextlib.suppress(InputError):  # it may be whole already
            freeze(home / "event", home / "out")
        issues = home / "event/issues"
        assert [path.name for path in issues.iterdir()] == ["001"], f"killed at step {step}"
        assert set(contents(issues / "001")) == {*expected, "manifest.json"}
        shutil.rmtree(issues)
    assert step > 10


def test_a_full_disk_leaves_nothing_behind(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The remedy is told, and the next run freezes it."""

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(InputError, match="free some space"):
            freeze(home / "event", home / "out")
    assert not (home / "event/issues").exists()
    assert freeze(home / "event", home / "out").number == 1


def test_two_runs_at_once(home: Path) -> None:
    """Of six runs one freezes the issue, and the others are told that it is one already."""
    children = [in_child(lambda: freeze(home / "event", home / "out")) for _ in range(6)]
    codes = sorted(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children)
    assert codes == [0, 3, 3, 3, 3, 3]
    assert verify(home / "event/issues/001").failures == ()


def test_an_issue_is_never_written_again(home: Path, run: Run) -> None:
    """Neither the same brief twice, nor another under a number that is taken."""
    freeze(home / "event", home / "out", 4)
    with pytest.raises(InputError, match=r"is issue No. 4 already"):
        freeze(home / "event", home / "out")
    before = contents(home / "event/issues/004")
    (home / "event/b.txt").write_text(ARTICLE.replace("1 June", "9 June"), encoding="utf-8")
    build(run)
    with pytest.raises(InputError, match=r"says that it is No. 5, not 4"):
        freeze(home / "event", home / "out", 4)
    assert contents(home / "event/issues/004") == before
    assert freeze(home / "event", home / "out").number == 5


def test_an_issue_proves_itself(home: Path) -> None:
    """With the outputs and the articles gone; a changed word fails."""
    issue = freeze(home / "event", home / "out").folder
    shutil.rmtree(home / "out")
    (home / "event/a.txt").unlink()
    assert verify(issue).failures == ()
    text = (issue / "sources/1.txt").read_text(encoding="utf-8")
    (issue / "sources/1.txt").write_text(text.replace("1 June", "2 June"), encoding="utf-8")
    assert verify(issue).failures
    with pytest.raises(InputError, match="was changed since it was frozen"):
        read_issues(home / "event")


def test_an_edited_document_is_frozen_as_it_is_and_a_changed_brief_is_not(home: Path) -> None:
    """What was sent is what lies there; what proves it must be as it was built."""
    (home / "out/event/brief.md").write_text("# By hand\n", encoding="utf-8")
    frozen = freeze(home / "event", home / "out")
    assert [notice.file for notice in frozen.notices] == ["brief.md"]
    assert verify(frozen.folder).failures == ()
    publish(home / "out", {"brief.json": b"{}"}, Manifest(name="event", prepared_on="2024-05-14", inputs={}))
    (home / "out/event/brief.json").write_text("{ }", encoding="utf-8")
    with pytest.raises(InputError, match="was changed since it was built"):
        freeze(home / "event", home / "out")


def test_what_cannot_be_frozen_is_told(home: Path) -> None:
    """A dossier that was not built, and a folder that is not there."""
    with pytest.raises(InputError, match="was not built yet"):
        freeze(home / "event", home / "elsewhere")
    with pytest.raises(InputError, match="no such folder"):
        freeze(home / "nothing", home / "out")
    assert not (home / "event/issues").exists()


def test_the_next_build_says_what_it_supersedes(home: Path, run: Run) -> None:
    """Number and predecessor come by themselves; the issues are no articles and are listed."""
    freeze(home / "event", home / "out")
    (home / "event/b.txt").write_text("Talks in Sarno\n\nThe council meets in Sarno on 4 July.\n", encoding="utf-8")
    build(run)
    freeze(home / "event", home / "out")
    first, second = read_issues(home / "event")
    assert (first.brief.version, first.brief.supersedes) == (None, None)
    assert (second.brief.version, second.brief.supersedes) == ("2", "1")
    assert second.brief.changes is not None
    assert second.brief.changes.since == 1
    listed = run("issues", "event").out.splitlines()
    assert [line.split(":")[0] for line in listed] == ["event/issues/001", "event/issues/002"]


def test_what_changed_is_proven_from_the_texts_of_the_issue(home: Path, run: Run) -> None:
    """The old words lie in the output too; one that was changed by hand fails."""
    freeze(home / "event", home / "out")
    (home / "event/a.txt").write_text(ARTICLE.replace("1 June", "9 June"), encoding="utf-8")
    build(run)
    changes = read_brief_of(home / "out/event")["changes"]
    assert [(one["kind"], one["old"]["issue"]) for one in changes["changed"]] == [("date", 1)]
    assert verify(home / "out/event").failures == ()
    issue = freeze(home / "event", home / "out").folder
    shutil.rmtree(home / "event/issues/001")
    assert verify(issue).failures == ()
    earlier = issue / "earlier/001/1.txt"
    earlier.write_text(earlier.read_text(encoding="utf-8").replace("1 June", "2 June"), encoding="utf-8")
    assert any("is not at" in failure for failure in verify(issue).failures)


def test_since_last_only_leaves_out_what_was_told(home: Path, run: Run) -> None:
    """Only the article that came holds statements; the brief says so."""
    freeze(home / "event", home / "out")
    (home / "event/dossier.yaml").write_text("since_last: only\n", encoding="utf-8")
    (home / "event/b.txt").write_text(
        "Sarno\n\nA hospital ship of the Red Cross will reach Sarno on 4 July, its captain said.\n", encoding="utf-8"
    )
    build(run)
    brief = read_brief_of(home / "out/event")
    shown = [s for section in brief["sections"] for s in section["statements"]] + brief["also_reported"]
    assert brief["changes"]["only"]
    assert {statement["source"] for statement in [*shown, *brief["bottom_line"]]} == {2}
    assert "What was told before is left out." in (home / "out/event/brief.md").read_text(encoding="utf-8")


def test_two_briefs_are_told_apart(home: Path, run: Run) -> None:
    """As lines and as JSON, with the exit codes of diff(1)."""
    freeze(home / "event", home / "out")
    assert run("diff", "event/issues/001", "out/event").code == 0
    (home / "event/a.txt").write_text(ARTICLE.replace("1 June", "9 June"), encoding="utf-8")
    build(run)
    done = run("diff", "event/issues/001", "out/event")
    assert done.code == 1
    assert "~ date: “" in done.out
    assert "9 June" in done.out
    data = json.loads(run("diff", "--json", "event/issues/001", "out/event").out)
    assert data["changes"]["changed"][0]["kind"] == "date"
    assert run("diff", "event/issues/001", "nowhere").code == 2


def read_brief_of(folder: Path) -> dict[str, Any]:
    """The brief.json of an output as data."""
    data = json.loads((folder / "brief.json").read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def test_issues_are_no_articles_whatever_lies_beside_them(home: Path) -> None:
    """A note that somebody put into the folder makes no dossier of it."""
    freeze(home / "event", home / "out")
    (home / "event/issues/note.txt").write_text("Sent by courier.\n", encoding="utf-8")
    assert find_dossiers(home / "event") == [home / "event"]


def test_a_build_without_issues_imports_nothing_of_them(home: Path) -> None:
    """What compares issues costs nobody anything who has none."""
    code = (
        "import sys\nfrom summarizer.cli import cli\n"
        "cli.main(['build', 'event', '--out', 'other', '--formats', 'md,json'], standalone_mode=False)\n"
        "print([name for name in sys.modules if '.series' in name or 'comparison.changes' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=home, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1] == "[]", done.stderr


def test_the_officer_takes_a_change_away(home: Path, run: Run) -> None:
    """It is told as the desk's; words that nothing shows any more are a notice."""
    freeze(home / "event", home / "out")
    (home / "event/a.txt").write_text(ARTICLE.replace("1 June", "9 June"), encoding="utf-8")
    edits = 'edits: [{drop: {change: "on 9 June"}}, {drop: {change: "no such words"}}]\n'
    (home / "event/dossier.yaml").write_text(edits, encoding="utf-8")
    done = run("build", "event", "--out", "out", "--formats", "md,json")
    brief = read_brief_of(home / "out/event")
    assert brief["changes"]["changed"] == []
    assert [entry["what"] for entry in brief["desk"]] == ["drop"]
    assert "nothing that changed shows these words any more" in done.err


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"schema": 1', b"\xff\xfe\x00", None])
def test_a_damaged_issue_is_brought_back_and_never_built_again(home: Path, run: Run, content: bytes | None) -> None:
    """Whatever reads it names the file and a remedy that fits what was sent; nothing is written."""
    freeze(Path("event"), Path("out"), None)
    brief = home / "event" / "issues" / "001" / "brief.json"
    brief.unlink()
    if content is not None:
        brief.write_bytes(content)
    before = contents(home)
    for command in (("issues", "event"), ("verify", "event/issues/001"), ("build", "event", "--out", "out")):
        ran = run(*command)
        assert ran.code == 1
        assert "issues/001/brief.json" in ran.err
        assert "bring it back from a copy" in ran.err
        assert "build it" not in ran.err
    assert contents(home) == before


def test_a_series_counts_on_from_its_last_issue(home: Path, run: Run) -> None:
    """Its number is that of the issue: given, else the one behind the last; one that was issued already is told."""
    settings = home / "event" / "dossier.yaml"
    settings.write_text("series: {name: Situation report, number: 4}\n", encoding="utf-8")
    build(run)
    freeze(home / "event", home / "out")
    assert [issue.number for issue in frozen_issues(home / "event")] == [4]
    again = run("build", "event", "--out", "out", "--formats", "md,json")
    assert "series: No. 4 was issued already; set number: 5, or leave it out" in again.err
    settings.write_text("series: {name: Situation report}\n", encoding="utf-8")
    build(run)
    assert read_brief_of(home / "out" / "event")["series"]["number"] == "5"


def test_a_damaged_issue_hides_no_other(home: Path, run: Run) -> None:
    """The others are listed, and the damaged one is named at the end."""
    for number in (1, 2, 3):
        (home / "event/a.txt").write_text(ARTICLE.replace("1 June", f"{number} June"), encoding="utf-8")
        build(run)
        freeze(home / "event", home / "out")
    (home / "event/issues/002/brief.json").write_bytes(b"{")
    ran = run("issues", "event")
    assert ran.code == 1
    assert [line.split(":")[0] for line in ran.out.splitlines()] == ["event/issues/001", "event/issues/003"]
    assert "issues/002/brief.json" in ran.err
