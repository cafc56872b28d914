"""A process that is killed at any step of an act leaves the settings of before or after, and a log that can be read."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.review.log import Log
from tests.unit.review.reviewing import dossier_in, session_on, statement_ids

STEPS = 15
"""Steps of an act in the file system: files opened, written, put on the disk, renamed and removed."""
SCRIPT = """
import os, shutil, signal, sys
from pathlib import Path
from tests.unit.review.reviewing import session_on, statement_ids
folder, kept = Path(sys.argv[1]), Path(sys.argv[2])
session = session_on(folder)
one, first = statement_ids(session)[0], (folder / "dossier.yaml").read_bytes()
articles = {path.name for path in folder.iterdir()}
left = 0

def step():
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

def watched(event, given):
    if event in ("open", "os.rename", "os.remove", "os.chmod") and str(given[0]).startswith(str(folder)):
        step()

def stepping(call):
    def wrapped(*given):
        step()
        return call(*given)
    return wrapped

def killed_at(number):
    global left
    child = os.fork()
    if child == 0:
        left = number
        for name in ("fsync", "write"):
            setattr(os, name, stepping(getattr(os, name)))
        sys.addaudithook(watched)
        session.act({"act": "drop", "id": one})
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])

for number in range(1, 100):
    killed = killed_at(number)
    for path in [path for path in folder.iterdir() if path.name not in articles or path.name == "dossier.yaml"]:
        (kept / str(number)).mkdir(parents=True, exist_ok=True)
        shutil.move(path, kept / str(number) / path.name)
    (folder / "dossier.yaml").write_bytes(first)
    if not killed:
        break
"""


@pytest.fixture(scope="module")
def left_behind(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What was left beside the articles, of a process that was killed at the first step, at the second, and so on."""
    place = tmp_path_factory.mktemp("killed")
    dossier = dossier_in(place)
    path = os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])
    subprocess.run(
        [sys.executable, "-c", SCRIPT, str(dossier), str(place / "left")],
        check=True,
        env=os.environ | {"PYTHONPATH": path},
    )
    return sorted((place / "left").iterdir(), key=lambda folder: int(folder.name))


def test_the_settings_are_whole_at_every_step(left_behind: list[Path], tmp_path: Path) -> None:
    """They are those of before until the act is written, and those of after from then on."""
    before = (dossier_in(tmp_path) / "dossier.yaml").read_bytes()
    held = [(folder / "dossier.yaml").read_bytes() for folder in left_behind]
    assert len(held) > STEPS
    assert held[0] == before
    assert held[-1].startswith(before.rstrip())
    assert b"- drop: " in held[-1]
    change = held.index(held[-1])
    assert held == [before] * change + [held[-1]] * (len(held) - change)


def test_the_log_is_whole_at_every_step(left_behind: list[Path]) -> None:
    """It holds the act or does not, and never an act that the settings lack."""
    after = (left_behind[-1] / "dossier.yaml").read_bytes()
    counts = [len(Log.of(folder).entries) for folder in left_behind]
    assert counts == sorted(counts)
    assert counts[-1] == 1
    for folder, count in zip(left_behind, counts, strict=True):
        assert not count or (folder / "dossier.yaml").read_bytes() == after


@pytest.mark.thorough
def test_the_next_session_goes_on(left_behind: list[Path], tmp_path: Path) -> None:
    """Whatever was left there, the page starts, and an act is done and taken back."""
    seen = set[tuple[str, ...]]()
    for folder in left_behind:
        dossier = dossier_in(tmp_path / folder.name)
        shutil.copytree(folder, dossier, dirs_exist_ok=True)
        left = tuple(sorted(f"{path.name.rstrip('0123456789')} {path.stat().st_size}" for path in folder.iterdir()))
        if left in seen:
            continue
        seen.add(left)
        session, settings = session_on(dossier), (dossier / "dossier.yaml").read_bytes()
        session.act({"act": "title", "value": "After"})
        assert session.brief.title == "After"
        assert session.act({"act": "undo"}).startswith("undo: title")
        assert (dossier / "dossier.yaml").read_bytes() == settings
        assert statement_ids(session)
    assert len(seen) >= 3
