"""A Dask cluster on this machine: the same outputs, from folders that it sees or from files that are sent."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.command_line import Run
from tests.conftest import DEMO
from tests.processes.test_many import files

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The scheduler of a cluster of one process."""
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=2, processes=True, dashboard_address=None, host="127.0.0.1", silence_logs=40
    ) as cluster:
        yield cluster.scheduler_address


@pytest.fixture
def dossiers(tmp_path: Path) -> Path:
    """Two dossiers, one with a profile of its own beside the layouts, and one that cannot be built."""
    for name in ("call", "talks"):
        shutil.copytree(DEMO, tmp_path / "in" / name)
    (tmp_path / "in" / "empty").mkdir()
    (tmp_path / "in" / "empty" / "dossier.yaml").write_text("title: Nothing\n", encoding="utf-8")
    profiles = tmp_path / "layouts" / "profiles"
    profiles.mkdir(parents=True)
    sections = "sections:\n  - {key: all, title: What was said, kind: topic, about: The call and what was agreed.}\n"
    (profiles / "short.yaml").write_text(f"title: Short\n{sections}", encoding="utf-8")
    (tmp_path / "in" / "talks" / "dossier.yaml").write_text("profile: short\n", encoding="utf-8")
    return Path("in")


@pytest.mark.parametrize("more", [(), ("--send-files",)])
def test_a_cluster_gives_what_one_process_gives(
    run: Run, dossiers: Path, address: str, tmp_path: Path, more: tuple[str, ...]
) -> None:
    """Same bytes, same messages in the same order, also where the cluster sees none of the folders."""
    one = run("build", dossiers, "--out", "one", "--formats", "md,json")
    two = run("build", dossiers, "--out", "two", "--formats", "md,json", "--cluster", address, *more)
    assert files(tmp_path / "one") == files(tmp_path / "two")
    assert one.out.replace("one/", "two/") == two.out
    assert [line for line in one.err.splitlines() if "empty" not in line] == [
        line for line in two.err.splitlines() if "empty" not in line
    ]
    assert one.code == two.code == 1


def test_a_cluster_that_does_not_answer(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong address is one message with a remedy."""
    from summarizer.many import cluster

    monkeypatch.setattr(cluster, "CONNECT_SECONDS", 1)
    ran = run("build", DEMO, "--cluster", "tcp://127.0.0.1:9")
    assert ran.code == 1
    assert "no scheduler answers" in ran.err
    assert "tcp://host:8786" in ran.err


def test_send_files_needs_a_cluster(run: Run) -> None:
    """Files are sent to nobody."""
    assert run("build", DEMO, "--send-files").code == 2
