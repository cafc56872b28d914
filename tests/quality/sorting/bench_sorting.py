"""Time and memory of sorting large heaps, made of sentences of labelled articles by chance; ``ARTICLES`` says how many.

Each heap is sorted in a process of its own; growth is the time an article takes, over that in the heap before.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

from summarizer.sorting.events import events_of
from tests.quality.sorting.heaps import large_heap

ROOT = Path(__file__).resolve().parents[3]
SIZES = [int(size) for size in os.environ.get("ARTICLES", "1000,10000,50000").split(",")]
KILOBYTES = 1024


def sort_one(count: int) -> None:
    """Sort a heap and print seconds and megabytes."""
    articles = large_heap(count)
    begin = time.process_time()
    events = events_of(articles, {})
    seconds = time.process_time() - begin
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES, len(events))


def main() -> None:
    """Print a line a heap."""
    before = 0.0
    for size in SIZES:
        command = [sys.executable, "-m", "tests.quality.sorting.bench_sorting", str(size)]
        run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
        seconds, megabytes, events = map(float, run.stdout.split())
        growth = f", {seconds / size / before:.2f} times linear" if before else ""
        print(
            f"sort of {size} articles: {seconds:.1f} s CPU, {megabytes:.0f} MB, {events:.0f} groups{growth}", flush=True
        )
        before = seconds / size


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sort_one(int(sys.argv[1]))
    else:
        main()
