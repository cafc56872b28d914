"""Processor time and memory of a whole build, beside the imports alone that it cannot do without, and other tools.

Builds the reference articles (../shared/seeds), or the demonstration dossier where they are not there, to all four
formats; the two commands alternate, and medians of RUNS are printed. Beside them: sumy's LexRank on the same text,
pandoc's slides and Word document of the finished brief, and a dossier of two hundred articles. Run by `make bench`.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT.parent / "shared" / "seeds"
DEMO = ROOT / "inputs" / "putin-trump-call"
IMPORTS = "import nltk, sumy.summarizers.lex_rank, reportlab.platypus, pptx, numpy"
SUMY = (str(ROOT / "tests" / "quality" / "peers" / "sumy_alone.py"), "14")
"""Chooses as many sentences as the brief of the reference articles holds."""
RUNS = 11
FEW_RUNS = 3
RATIO_AT_MOST = 1.8
LONG, PARAGRAPHS, FEW = 200, 10, 15
"""Articles of a long dossier, their paragraphs, and the words under which a paragraph is none."""
LONG_SECONDS = 12
MEGABYTES_AT_MOST = 250
KILOBYTES_IN_MEGABYTE = 1024


def measure(command: Sequence[str]) -> tuple[float, float]:
    """Processor seconds and peak megabytes of one run; a command that fails stops the benchmark."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / KILOBYTES_IN_MEGABYTE


def medians(commands: Sequence[Sequence[str]], runs: int = RUNS) -> list[tuple[float, float]]:
    """Median processor seconds and peak megabytes of each command, after one run of each to warm up."""
    for command in commands:
        measure(command)
    rounds = [[measure(command) for command in commands] for _ in range(runs)]
    columns = zip(*rounds, strict=True)
    return [(statistics.median(s for s, _ in column), max(m for _, m in column)) for column in columns]


def building(articles: Path, out: str, *more: str) -> list[str]:
    """The command that builds a dossier."""
    return [sys.executable, "-m", "summarizer", "build", str(articles), "--out", out, *more]


def long_dossier(folder: Path) -> Path:
    """Two hundred articles, each of paragraphs drawn from those of the project's own events, no two alike."""
    held = sorted((ROOT / "tests" / "quality" / "events").glob("*/*.txt"))
    pool = [part for path in held for part in path.read_text(encoding="utf-8").split("\n\n") if len(part.split()) > FEW]
    chance = random.Random(200)  # noqa: S311 - no secret
    for number in range(LONG):
        parts = [f"Report {number} of the day", *chance.sample(pool, PARAGRAPHS)]
        (folder / f"{number:03}.txt").write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    return folder


def main() -> None:
    """Print the figures and what they may be at most."""
    articles = SEEDS if SEEDS.is_dir() else DEMO
    with tempfile.TemporaryDirectory() as out:
        build, imports, sumy = medians(
            [
                building(articles, out),
                [sys.executable, "-c", IMPORTS],
                [sys.executable, SUMY[0], str(articles), SUMY[1]],
            ]
        )
        print(f"build of {articles.name}: {build[0]:.2f} s, {build[1]:.0f} MB (at most {MEGABYTES_AT_MOST})")
        print(f"imports alone: {imports[0]:.2f} s; ratio {build[0] / imports[0]:.2f} (at most {RATIO_AT_MOST})")
        print(f"sumy's LexRank on the same text: {sumy[0]:.2f} s; ratio {build[0] / sumy[0]:.2f}")
        beside_pandoc(articles, Path(out))
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as out:
        seconds, megabytes = measure(building(long_dossier(Path(folder)), out))
        print(f"{LONG} articles: {seconds:.1f} s (at most {LONG_SECONDS}), {megabytes:.0f} MB")


def beside_pandoc(articles: Path, out: Path) -> None:
    """Print the time of a build that makes one document beside that of pandoc, which lays out the finished brief."""
    if not shutil.which("pandoc"):
        print("not measured beside pandoc: it is not installed")
        return
    brief = out / articles.name / "brief.md"
    for kind in ("pptx", "docx"):
        pandoc = ["pandoc", str(brief), "-o", str(out / f"pandoc.{kind}")]
        ours, theirs = medians([building(articles, str(out), "--formats", f"{kind},md"), pandoc], FEW_RUNS)
        print(f"build with {kind}: {ours[0]:.2f} s; pandoc's {kind} of brief.md: {theirs[0]:.2f} s; "
              f"ratio {ours[0] / theirs[0]:.2f}")  # fmt: skip


if __name__ == "__main__":
    main()
