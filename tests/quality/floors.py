"""Floors for the scores of a brief: a build below one of them fails. They rise and never fall.

Run as ``python -m tests.quality.floors SCORE.json``, on what ../shared/evaluation/score.py --json prints.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

AT_LEAST = {"verbatim": 1.0, "offsets": 1.0, "filed": 0.97, "nuggets": 0.80}
"""Facts were 0.88 before unsure sentences stood aside: see docs/decisions/0013."""
AT_MOST = {"cruft": 0, "empty": 0, "repeats": 0, "quote_errors": 0, "words": 320}


def failures(score: Mapping[str, float]) -> list[str]:
    """One line for each figure that is on the wrong side of its floor."""
    low = [(name, "at least", floor) for name, floor in AT_LEAST.items() if score[name] < floor]
    high = [(name, "at most", ceiling) for name, ceiling in AT_MOST.items() if score[name] > ceiling]
    return [f"{name} is {score[name]}, {side} {limit} is asked" for name, side, limit in low + high]


def main() -> int:
    """Print the figures and what is wrong with them; 1 when something is."""
    score = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    print(" · ".join(f"{name} {value}" for name, value in score.items()))
    wrong = failures(score)
    print("\n".join(wrong) or "all floors hold")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
