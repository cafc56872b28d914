"""Time and memory of a whole build, beside the imports alone that it cannot do without.

Builds the reference articles (../shared/seeds), or the demonstration dossier where they are not there, to all four
formats; the two commands alternate, and medians of RUNS are printed. Run by `make bench`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
DEMO = ROOT / "inputs" / "putin-trump-call"
IMPORTS = "import nltk, sumy.summarizers.lex_rank, reportlab.platypus, pptx, numpy"
RUNS = 5
RATIO_AT_MOST = 2.0
MEGABYTES_AT_MOST = 250
KILOBYTES_IN_MEGABYTE = 1024


def measure(command: Sequence[str]) -> tuple[float, float]:
    """Seconds and peak megabytes of one run; a command that fails stops the benchmark."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / KILOBYTES_IN_MEGABYTE


def medians(commands: Sequence[Sequence[str]]) -> list[tuple[float, float]]:
    """Median seconds and peak megabytes of each command, after one run of each to warm up."""
    for command in commands:
        measure(command)
    rounds = [[measure(command) for command in commands] for _ in range(RUNS)]
    columns = zip(*rounds, strict=True)
    return [(statistics.median(s for s, _ in column), max(m for _, m in column)) for column in columns]


def main() -> None:
    """Print both figures and what they may be at most."""
    articles = SEEDS if SEEDS.is_dir() else DEMO
    with tempfile.TemporaryDirectory() as out:
        build = [sys.executable, "-m", "summarizer", "build", str(articles), "--out", out]
        (build_s, build_mb), (imports_s, _) = medians([build, [sys.executable, "-c", IMPORTS]])
    print(f"build of {articles.name}: {build_s:.2f} s, {build_mb:.0f} MB (at most {MEGABYTES_AT_MOST})")
    print(f"imports alone: {imports_s:.2f} s; ratio {build_s / imports_s:.2f} (at most {RATIO_AT_MOST})")


if __name__ == "__main__":
    main()
