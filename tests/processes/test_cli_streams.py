"""The commands on streams that are closed, full or broken, and under Ctrl-C: no traceback, the right exit code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command_line import ARTICLE, Run, dossier

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shells of POSIX systems")
SUMMARIZER = f"{sys.executable} -m summarizer"


def shell(command: str) -> subprocess.CompletedProcess[str]:
    """What a shell makes of a command."""
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.run(
        ["/bin/sh", "-c", command], capture_output=True, text=True, timeout=120, check=False, env=environment
    )


@pytest.fixture
def event(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dossier in a folder of its own, which is the current one."""
    monkeypatch.chdir(tmp_path)
    dossier()
    return tmp_path


@pytest.mark.parametrize("streams", [">&-", "2>&-", ">&- 2>&-", "2>/dev/full", "| true"])
def test_streams_that_take_nothing(event: Path, streams: str) -> None:
    """The brief is built though nobody can read what is said of it."""
    done = shell(f"{SUMMARIZER} build event --formats json {streams}")
    assert "Traceback" not in done.stderr
    assert done.returncode == 0
    assert (event / "outputs/event/brief.json").is_file()


def test_a_full_disk_behind_standard_output(event: Path) -> None:
    """What was printed is lost, which is said, and the exit code is 1."""
    done = shell(f"{SUMMARIZER} build event --formats json >/dev/full")
    assert done.returncode == 1
    assert "error: standard output: No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
    assert (event / "outputs/event/brief.json").is_file()


@pytest.mark.parametrize("moment", ["fsync", "rename"])
def test_ctrl_c(run: Run, moment: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that is interrupted while it writes exits with 130, without a traceback, and leaves no half output."""
    Path("event").mkdir()
    Path("event/a.txt").write_text(ARTICLE, encoding="utf-8")
    real = getattr(os, moment)

    def interrupted(*arguments: object) -> object:
        monkeypatch.setattr(os, moment, real)
        signal.raise_signal(signal.SIGINT)
        return real(*arguments)

    monkeypatch.setattr(os, moment, interrupted)
    done = run("build", "event")
    assert done.code == 130
    assert not Path("outputs/event").exists()
    assert run("build", "event").code == 0


def test_links_and_empty_folders_beside_the_outputs(run: Run) -> None:
    """What a user put beside the outputs is there after the next build: links as links, folders without files too."""
    dossier()
    run("build", "event", "--formats", "json")
    out = Path("outputs/event")
    (out / "for the minister").mkdir()
    (out / "archive").symlink_to("../elsewhere")
    (out / "notes.txt").symlink_to(out.resolve() / "brief.json")
    run("build", "event", "--formats", "json")
    assert (out / "for the minister").is_dir()
    assert (out / "archive").is_symlink()
    assert (out / "notes.txt").is_symlink()


def test_an_unforeseen_failure(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure that nobody foresaw in one dossier is named, the others are built, and the end counts."""
    from summarizer import building
    from summarizer.jobs import Job, Made, Says

    whole = building.make_dossier
    dossier("inputs/one")
    dossier("inputs/two")

    def breaks(path: Path, job: Job, says: Says) -> Made:
        if path.name == "one":
            raise KeyError("vertical")
        return whole(path, job, says)

    monkeypatch.setattr(building, "make_dossier", breaks)
    done = run("build", "inputs", "--formats", "json")
    assert done.code == 1
    assert "error: inputs/one: the program failed (KeyError: 'vertical'" in done.err
    assert "1 of 2 dossiers were not built: inputs/one" in done.err
    assert Path("outputs/two/brief.json").is_file()


@pytest.mark.parametrize("name", ["manifest.json", "brief.json", "trace.json"])
def test_deep_json_in_an_output(run: Run, name: str) -> None:
    """A file of an output that is nested too deeply is refused, never a traceback."""
    dossier()
    run("build", "event", "--formats", "json")
    (Path("outputs/event") / name).write_text("[" * 100_000, encoding="utf-8")
    for command in ("verify", "explain"):
        done = run(command, "outputs/event")
        assert done.code in (0, 1)
