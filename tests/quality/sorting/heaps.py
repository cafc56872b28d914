"""Heaps with known events, and B-cubed figures (Bagga and Baldwin, 1998) of how they were sorted."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from summarizer.model import Article
from summarizer.sorting.heap import LEAST_WORDS, Found, key_of
from tests.quality.dossiers import NEW, OWN, SHARED, own_events
from tests.quality.measure_cleaning import _documents

LONG_LINE = 40


def labelled_heap() -> tuple[list[Found], list[str]]:
    """Articles and their events: those of ../shared in one heap, or the project's own where that is not there."""
    found: dict[str, tuple[Found, str]] = {}
    for text, event in _shared() if SHARED.is_dir() else _own():
        if len(text.split()) >= LEAST_WORDS:
            found.setdefault(key_of(text), (_found(text), event))
    ordered = [found[key] for key in sorted(found)]
    return [one for one, _ in ordered], [event for _, event in ordered]


def _own() -> Iterator[tuple[str, str]]:
    for event in own_events(OWN + NEW):
        yield from ((file.read_text(encoding="utf-8"), event.name) for file in sorted(event.folder.glob("*.txt")))


def _shared() -> Iterator[tuple[str, str]]:
    """Clusters of Multi-News, the real events, the reference articles."""
    for line in (SHARED / "benchmarks" / "multinews-98.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield from ((text, str(row["id"])) for text in _documents(row["docs"]))
    for folder in [*sorted((SHARED / "real").iterdir()), SHARED / "seeds"]:
        for file in sorted(folder.glob("*.txt")):
            yield file.read_text(encoding="utf-8-sig", errors="replace"), folder.name


def _found(text: str) -> Found:
    return Found(key_of(text), Path("article.txt"), Article(file="article.txt", text=text, sha256=""), alone=True)


def b_cubed(groups: Sequence[Sequence[int]], events: Sequence[str]) -> tuple[float, float, float]:
    """F1, precision and recall."""
    sizes = Counter(events)
    precision = recall = 0.0
    for group in groups:
        held = Counter(events[at] for at in group)
        for at in group:
            precision += held[events[at]] / len(group) / len(events)
            recall += held[events[at]] / sizes[events[at]] / len(events)
    return 2 * precision * recall / (precision + recall), precision, recall


def large_heap(count: int) -> list[Found]:
    """So many articles, each of sentences of two events by chance: twelve of one, four of the other."""
    articles, events = labelled_heap()
    chance = random.Random(count)  # noqa: S311 - no secret
    by_event: dict[str, list[str]] = {}
    for one, event in zip(articles, events, strict=True):
        lines = [line for line in one.article.text.split(". ") if len(line) > LONG_LINE]
        by_event.setdefault(event, []).extend(lines)
    names = sorted(name for name, lines in by_event.items() if lines)
    made = []
    for number in range(count):
        own, other = chance.choice(names), chance.choice(names)
        lines = [chance.choice(by_event[own]) for _ in range(12)] + [chance.choice(by_event[other]) for _ in range(4)]
        made.append(_found(f"Report {number} of the day. " + ". ".join(lines)))
    return made
