"""Many dossiers: two processes against one, a Dask cluster against two processes, and workers that are killed.

Builds ``DOSSIERS`` (200; CI does a dozen) dossiers put together from the project's own, in one run, with all four
documents, and prints ratios. The bytes of all ways are compared.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
from distributed import LocalCluster

ROOT = Path(__file__).resolve().parents[3]
COUNT = int(os.environ.get("DOSSIERS", "200"))
KILLED = 10
MEGABYTE = 1e6
LEAST = {"two processes against one": 1.7, "a cluster against two processes": 0.85}


def kinds() -> list[Path]:
    """The dossiers that are copied."""
    events = (path for path in sorted((ROOT / "tests" / "quality" / "events").iterdir()) if path.is_dir())
    return [ROOT / "inputs" / "putin-trump-call", *events]


def heap(folder: Path) -> Path:
    """So many dossiers, of which no two have a name in common."""
    for number in range(COUNT):
        source = kinds()[number % len(kinds())]
        shutil.copytree(source, folder / f"{source.name}-{number:03}")
    return folder


def command(dossiers: Path, out: Path, *more: str) -> list[str]:
    """A build of all of them."""
    return [sys.executable, "-m", "summarizer", "build", str(dossiers), "--out", str(out), *more]


def timed(build: list[str], *, kill: int = 0) -> tuple[float, float]:
    """Seconds, and the most megabytes that the process and its workers held; so many workers are killed on the way."""
    begin, most = time.monotonic(), 0.0
    process = subprocess.Popen(build, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    next_kill = 2.0
    while process.poll() is None:
        time.sleep(0.1)
        own = list(family(process.pid))
        most = max(most, sum(rss for _, rss in own) / MEGABYTE)
        workers = [one for one, _ in own if one.pid != process.pid and "loky" in " ".join(arguments(one))]
        if kill and workers and time.monotonic() - begin > next_kill:
            workers[0].kill()
            kill, next_kill = kill - 1, next_kill + 2.0
    if process.returncode:
        sys.exit(f"{' '.join(build)} ended with {process.returncode}")
    return time.monotonic() - begin, most


def family(pid: int) -> Iterator[tuple[psutil.Process, int]]:
    """A process and those below it, with the memory of each."""
    try:
        parent = psutil.Process(pid)
        for one in (parent, *parent.children(recursive=True)):
            yield one, one.memory_info().rss
    except psutil.NoSuchProcess:
        return


def arguments(process: psutil.Process) -> list[str]:
    """What a process was started with; nothing where it has ended."""
    try:
        return list(process.cmdline())
    except psutil.Error:
        return []


def digest(folder: Path) -> str:
    """A hash of all outputs."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = (f"{path.relative_to(folder)} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in files)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def main() -> None:
    """Print rates, ratios, memory, and whether the bytes are the same."""
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        dossiers = heap(work / "heap")
        one, memory_one = timed(command(dossiers, work / "one"))
        two, memory_two = timed(command(dossiers, work / "two", "--jobs", "2"))
        with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
            dask, _ = timed(command(dossiers, work / "dask", "--cluster", cluster.scheduler_address))
        timed(command(dossiers, work / "killed", "--jobs", "2"), kill=KILLED if COUNT > 2 * KILLED else 2)
        print(f"{COUNT} dossiers: one process {one:.1f} s ({memory_one:.0f} MB), two {two:.1f} s ({memory_two:.0f} MB)")
        for (name, least), ratio in zip(LEAST.items(), (one / two, two / dask), strict=True):
            print(f"{name}: {ratio:.2f} times the rate (at least {least} on two idle cores)")
        same = {digest(work / name) for name in ("one", "two", "dask", "killed")}
        print("same bytes on one process, two, a cluster, and with killed workers:", "yes" if len(same) == 1 else "NO")
        if len(same) > 1:
            sys.exit(1)


if __name__ == "__main__":
    main()
