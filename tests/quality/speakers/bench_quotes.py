"""Measures who is given quotations, on sixty that were labelled before any rule was written; ``make bench`` prints it.

The labels hold offsets and names only; the articles lie in ``../shared`` beside the repository. Without them nothing is
measured, and it says so. A label without a speaker is a quotation that nobody can be named for.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.understanding.speech.quotes import find_quotes
from tests.articles import heard

CLUSTERS = Path(__file__).parents[4] / "shared" / "benchmarks" / "multinews-98.jsonl"
LABELS = Path(__file__).parents[1] / "gold" / "multinews_quotes.json"
_WORD = re.compile(r"[^\W_]+")


class Judged(NamedTuple):
    """One labelled quotation: who it is by, who it was given to, why, and ``right``, ``wrong`` or ``open``."""

    cluster: int
    speaker: str | None
    given: str | None
    reason: str
    verdict: str


def judge() -> list[Judged]:
    """All labelled quotations with a verdict; a quotation that is not found at all is open."""
    lines = CLUSTERS.read_text(encoding="utf-8").splitlines()
    labels: list[dict[str, Any]] = json.loads(LABELS.read_text(encoding="utf-8"))
    return [_judged(label, json.loads(lines[label["cluster"]])["docs"][label["document"]]) for label in labels]


def _judged(label: dict[str, Any], text: str) -> Judged:
    start, end = label["start"], label["start"] + label["length"]
    found = ((q, why) for q, why in find_quotes(heard(text)) if q.start <= start + 1 and end <= q.end + 2)
    quote, reason = next(found, (None, "not found"))
    given, speaker = quote.speaker if quote else None, label["speaker"]
    right = given is None if speaker is None else same(given, speaker)
    return Judged(label["cluster"], speaker, given, reason, "right" if right else "wrong" if given else "open")


def same(given: str | None, speaker: str) -> bool:
    """Whether one name is the other or its whole-word part."""
    have, want = ({word.lower() for word in _WORD.findall(name)} for name in (given or "", speaker))
    return bool(have) and (have <= want or want <= have)


def figures() -> dict[str, int]:
    """How many of the labelled quotations are right, wrong and left open."""
    verdicts = [judged.verdict for judged in judge()]
    return {verdict: verdicts.count(verdict) for verdict in ("right", "wrong", "open")}


def report() -> Iterator[str]:
    """The figures, then each quotation that is not right."""
    yield f"quotations: {figures()}"
    for judged in judge():
        if judged.verdict != "right":
            yield f"    {judged.verdict} [{judged.cluster}] {judged.speaker}, given to {judged.given}: {judged.reason}"


def main() -> None:
    """Prints every figure, or why there is none."""
    lines = report() if CLUSTERS.is_file() else iter([f"quotations: not measured, {CLUSTERS} is not there"])
    print("\n".join(lines if "-v" in sys.argv else [next(iter(lines))]))


if __name__ == "__main__":
    main()
