"""Many dossiers in one run: the same outputs however they are built, and nothing lost when something goes wrong."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.command_line import EPOCH, Run
from tests.conftest import DEMO, ROOT

COMMAND = (sys.executable, "-m", "summarizer", "build")
NAMES = ("alpha", "beta", "gamma", "delta")


@pytest.fixture
def dossiers(tmp_path: Path) -> Path:
    """Four small dossiers, the third of which has no article."""
    files = sorted(DEMO.glob("*.txt"))
    for place, name in enumerate(NAMES):
        folder = tmp_path / "in" / name
        folder.mkdir(parents=True)
        for file in files[place : place + 2] if name != "gamma" else ():
            shutil.copy(file, folder)
    (tmp_path / "in" / "gamma" / "dossier.yaml").write_text("title: Nothing\n", encoding="utf-8")
    return tmp_path / "in"


def files(folder: Path) -> dict[str, bytes]:
    """All files of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_two_processes_give_what_one_gives(run: Run, dossiers: Path, tmp_path: Path) -> None:
    """Outputs, messages and their order, the list of failures and the exit code are the same."""
    one = run("build", dossiers, "--out", tmp_path / "one", "--formats", "md,json")
    two = run("build", dossiers, "--out", tmp_path / "two", "--formats", "md,json", "--jobs", 2)
    assert files(tmp_path / "one") == files(tmp_path / "two")
    assert len(files(tmp_path / "two")) > 12
    assert one.out.replace("/one/", "/two/") == two.out
    assert one.err == two.err
    assert one.code == two.code == 1
    assert "1 of 4 dossiers were not built" in two.err


def test_a_second_run_builds_what_changed(run: Run, dossiers: Path, tmp_path: Path) -> None:
    """Of several dossiers the unchanged are skipped; a changed article, option, day or output is a reason to build."""
    shutil.rmtree(dossiers / "gamma")
    given = ("build", dossiers, "--out", tmp_path / "out", "--formats")

    def built(*more: object) -> int:
        return 3 - run(*given, *more).out.count("unchanged since it was built")

    assert built("json") == 3
    assert built("json") == 0
    assert built("json", "--jobs", 2) == 0
    assert built("json,md") == 3
    article = next((dossiers / "beta").glob("*.txt"))
    article.write_text(article.read_text(encoding="utf-8") + "\nThey met.\n", encoding="utf-8")
    assert built("json,md") == 1
    (tmp_path / "out" / "alpha" / "brief.md").write_text("edited", encoding="utf-8")
    assert built("json,md") == 1
    assert (tmp_path / "out" / "alpha" / "brief.edited-1.md").read_text(encoding="utf-8") == "edited"
    assert built("json,md", "--profile", "talks") == 3
    assert built("json,md", "--profile", "talks", "--force") == 3


def test_a_single_dossier_is_always_built(run: Run, tmp_path: Path) -> None:
    """Who names one dossier wants it built."""
    for _ in range(2):
        ran = run("build", DEMO, "--out", tmp_path / "out", "--formats", "json")
        assert "unchanged" not in ran.out


def test_another_day_is_a_reason_to_build(
    run: Run, dossiers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The date of preparation is printed, unless dossier.yaml gives it."""
    shutil.rmtree(dossiers / "gamma")
    (dossiers / "alpha" / "dossier.yaml").write_text("prepared_on: 2025-03-20\n", encoding="utf-8")
    given = ("build", dossiers, "--out", tmp_path / "out", "--formats", "json")
    run(*given)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(EPOCH) + 86400))
    assert run(*given).out.count("unchanged") == 1


def many(tmp_path: Path, count: int) -> Path:
    """So many dossiers of one article each."""
    article = min(DEMO.glob("*.txt"))
    for number in range(count):
        folder = tmp_path / "many" / f"event-{number:03}"
        folder.mkdir(parents=True)
        shutil.copy(article, folder)
    return tmp_path / "many"


def started(heap: Path, out: Path) -> subprocess.Popen[str]:
    """A build on two processes."""
    return subprocess.Popen(
        [*COMMAND, str(heap), "--out", str(out), "--formats", "json", "--jobs", "2"],
        cwd=ROOT,
        env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def workers(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The processes that build."""
    try:
        below = psutil.Process(process.pid).children(recursive=True)
        return [one for one in below if any("popen_loky" in part for part in one.cmdline())]
    except psutil.NoSuchProcess:
        return []


def first_output(out: Path) -> None:
    """Wait until something is built."""
    while not list(out.glob("event-*")):
        time.sleep(0.02)


@pytest.mark.thorough
def test_a_killed_worker_loses_nothing(tmp_path: Path) -> None:
    """Workers are killed three times on the way, and every dossier is built whole."""
    heap, out = many(tmp_path, 30), tmp_path / "out"
    process = started(heap, out)
    first_output(out)
    killed = 0
    while process.poll() is None and killed < 3:
        for one in workers(process)[:1]:
            one.kill()
            killed += 1
        time.sleep(0.4)
    said, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    assert killed
    assert len(said.splitlines()) == 30
    assert {"brief.json", "manifest.json"} <= {path.name for path in (out / "event-029").iterdir()}
    assert not list(out.glob(".*new-*"))


def test_ctrl_c_leaves_whole_outputs_and_the_next_run_goes_on(tmp_path: Path) -> None:
    """Exit code 130; what was built is whole, and a second run builds the rest alone."""
    heap, out = many(tmp_path, 30), tmp_path / "out"
    process = started(heap, out)
    first_output(out)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130, told
    assert "Traceback" not in told
    done = len(list(out.glob("event-*/manifest.json")))
    assert 0 < done < 30
    again = started(heap, out)
    said, told = again.communicate(timeout=120)
    assert again.returncode == 0, told
    assert said.count("unchanged since it was built") >= done
    assert len(list(out.glob("event-*/manifest.json"))) == 30


def test_a_run_without_jobs_imports_no_pool() -> None:
    """Neither loky nor Dask is loaded by a build on one process."""
    code = "import sys, summarizer.cli; print([m for m in sys.modules if 'loky' in m or 'distributed' in m])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_cluster_without_an_address_is_wrong_usage(run: Run) -> None:
    """An empty variable of a script does not turn a run on a cluster into one on this machine."""
    ran = run("build", "event", "--cluster", "")
    assert ran.code == 2
    assert "tcp://host:8786" in ran.err
