"""A process that is killed at any step of an act leaves the settings of before or after, and a log that can be read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.review.log import Log
from tests.unit.review.reviewing import dossier_in, session_on, statement_ids

STEPS = ("open", "fsync", "replace", "unlink", "write")
SCRIPT = """
import os, signal, sys
from pathlib import Path
from tests.unit.review.reviewing import session_on, statement_ids
session = session_on(Path(sys.argv[1]))
left = int(sys.argv[2])

def dying(call):
    def wrapped(*args, **more):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return call(*args, **more)
    return wrapped

for name in ("open", "fsync", "replace", "unlink", "write", "rename"):
    setattr(os, name, dying(getattr(os, name)))
session.act({"act": "drop", "id": statement_ids(session)[0]})
print("whole")
"""


@pytest.mark.parametrize("step", range(1, 9))
def test_killed_at_a_step(tmp_path: Path, step: int) -> None:
    """The file is whole, the next session starts, and an act works."""
    dossier = dossier_in(tmp_path)
    before = (dossier / "dossier.yaml").read_bytes()
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")])}
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(dossier), str(step)],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert run.returncode in (-9, 0), run.stderr
    now = (dossier / "dossier.yaml").read_bytes()
    assert now == before or (now.startswith(before.rstrip()) and b"- drop: " in now)
    session = session_on(dossier)
    session.act({"act": "title", "value": "After"})
    assert session.brief.title == "After"
    assert Log.of(dossier).done
    assert statement_ids(session)
