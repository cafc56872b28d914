"""kill -9 at every step, and two builds at once: the output is the old one or the new one, and no edit is lost."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer.publish import MANIFEST, Manifest, publish, recover

OLD = {"memo.pdf": b"old memo", "deck.pptx": b"old deck", "sources/1.txt": b"old"}
NEW = {"memo.pdf": b"new memo", "deck.pptx": b"new deck", "sources/1.txt": b"new"}
LAST = {"memo.pdf": b"last memo", "deck.pptx": b"last deck", "sources/1.txt": b"last"}
EDIT = b"slides that somebody worked on for a day"
NOTE = b"a note of the user's"
STEPS = ("open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.copyfile", "shutil.rmtree", "os.utime")
"""Audit events that Python raises before each change to the file system (PEP 578)."""
PATIENCE_S = 20


def put(out: Path, files: dict[str, bytes], waiting: Callable[[], None] = lambda: None) -> None:
    """Publish the files as ``event``."""
    publish(out, files, Manifest(name="event", prepared_on="2025-03-19", inputs={}, versions={}), waiting=waiting)


def edited_output(out: Path) -> None:
    """An output that somebody edited, with a note beside it."""
    put(out, OLD)
    (out / "event/deck.pptx").write_bytes(EDIT)
    (out / "event/notes.txt").write_bytes(NOTE)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file with its content, but for the manifest."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def killed_at(step: int, out: Path) -> bool:
    """Build in a child that is killed before its ``step``-th change; False when it came to its end."""
    pid = os.fork()
    if pid == 0:
        left = step

        def count(event: str, arguments: tuple[object, ...]) -> None:
            nonlocal left
            if event in STEPS and str(out) in str(arguments):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        try:
            put(out, NEW)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL


def assert_whole(found: dict[str, bytes]) -> None:
    """The old output with its edit, or the new one with the edit kept: nothing between."""
    before = OLD | {"deck.pptx": EDIT, "notes.txt": NOTE}
    after = NEW | {"deck.edited-1.pptx": EDIT, "notes.txt": NOTE}
    assert found in (before, after)


def test_killed_at_every_step(tmp_path: Path) -> None:
    """At once the output is whole or set aside; after the next start it is whole, and nothing is left beside it."""
    step, killed, set_aside = 0, True, 0
    while killed:
        step += 1
        out = tmp_path / str(step)
        edited_output(out)
        killed = killed_at(step, out)
        if (out / "event").exists():
            assert_whole(contents(out / "event"))
        else:
            set_aside += 1
        recover(out / "event")
        assert_whole(contents(out / "event"))
        put(out, LAST)
        kept = LAST | {"deck.edited-1.pptx": EDIT, "notes.txt": NOTE}
        assert contents(out / "event") == kept, f"killed at step {step}"
        assert [entry.name for entry in out.iterdir()] == ["event"]
    print(f"killed at {step - 1} steps; set aside after {set_aside} of them")
    assert step > 20
    assert set_aside <= 1


def test_killed_at_every_step_of_a_first_build(tmp_path: Path) -> None:
    """Where nothing stood before, there is nothing or everything."""
    step, killed = 0, True
    while killed:
        step += 1
        out = tmp_path / str(step)
        out.mkdir()
        killed = killed_at(step, out)
        assert not (out / "event").exists() or contents(out / "event") == NEW
        put(out, LAST)
        assert contents(out) == {f"event/{name}": content for name, content in LAST.items()}
    assert step > 10


def test_an_interrupt_between_the_renames_is_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C at the worst moment leaves the output before."""
    put(tmp_path, OLD)
    rename = os.rename

    def interrupted(source: Path, target: Path) -> None:
        if ".new-" in str(source):
            raise KeyboardInterrupt
        rename(source, target)

    monkeypatch.setattr(os, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        put(tmp_path, NEW)
    assert contents(tmp_path) == {f"event/{name}": content for name, content in OLD.items()}


def test_two_builds_at_once(tmp_path: Path) -> None:
    """Eight processes write one name again and again: in the end one of them has it whole."""
    children = []
    for number in range(8):
        pid = os.fork()
        if pid == 0:
            try:
                for _ in range(5):
                    put(tmp_path, dict.fromkeys(NEW, b"%d" % number))
                os._exit(0)
            finally:
                os._exit(1)
        children.append(pid)
    assert [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in children] == [0] * len(children)
    found = contents(tmp_path)
    assert sorted(found) == sorted(f"event/{name}" for name in NEW)
    assert len(set(found.values())) == 1


def test_the_second_build_says_that_it_waits(tmp_path: Path) -> None:
    """It is told once, waits, and then takes its turn."""
    from summarizer.publish.lock import only_writer

    told, release = tmp_path / "told", tmp_path / "release"
    with only_writer(tmp_path / ".event.lock", lambda: None):
        pid = os.fork()
        if pid == 0:
            try:
                put(tmp_path, NEW, lambda: told.touch(exist_ok=False))
                os._exit(0)
            finally:
                os._exit(1)
        end = time.monotonic() + PATIENCE_S
        while not told.exists() and time.monotonic() < end:
            time.sleep(0.01)
        assert told.exists()
        assert not (tmp_path / "event").exists()
        release.touch()
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert contents(tmp_path / "event") == NEW
