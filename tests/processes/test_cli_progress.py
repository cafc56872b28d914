"""What a terminal shows while files are read, and that nothing of it reaches a pipe."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.streams import CLEAR_LINE
from tests.command_line import Run, dossier


def on_a_terminal(folder: Path, *arguments: str) -> str:
    """What a command writes to a terminal of 80 columns."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "summarizer", *arguments]
    done = subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=theirs, check=False)
    os.close(theirs)
    assert done.returncode == 0
    with os.fdopen(ours, "rb", buffering=0) as screen:
        return screen.read(1 << 16).decode()


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_terminal_shows_each_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    """Each on the last line, instead of the one before, and gone before the first message."""
    monkeypatch.chdir(tmp_path)
    dossier()
    shown = on_a_terminal(tmp_path, command, "event")
    assert f"{CLEAR_LINE}event: reading b.txt (2 of 2) …" in shown
    progress, _, messages = shown.rpartition(" …")
    steps = ("reading", "filing", "choosing among", "comparing") if command == "build" else ()
    assert all(f"{CLEAR_LINE}event: {step} " in shown for step in steps)
    assert "\n" not in progress
    assert messages.startswith(CLEAR_LINE)
    assert "guessed: " in messages


def test_a_long_name_stays_on_its_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that wraps could not be erased."""
    monkeypatch.chdir(tmp_path)
    dossier("event" * 40)
    shown = on_a_terminal(tmp_path, "build", "event" * 40).rpartition(" …")[0]
    assert all(len(line) <= 80 for line in shown.split(CLEAR_LINE))


def test_a_pipe_gets_nothing_of_it(run: Run) -> None:
    """No progress; with -v a line for each file."""
    dossier()
    assert "reading" not in run("build", "event").err
    verbose = run("build", "event", "-v").err
    assert "event: reading b.txt (2 of 2)\n" in verbose
    assert CLEAR_LINE not in verbose
