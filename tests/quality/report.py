"""Prints the scores of every labelled dossier, and of sumy's methods at the same length on the same cleaned text.

Run as ``python -m tests.quality.report`` (`make quality`). The figures are those of ../shared/evaluation/score.py;
where that is not beside the checkout, the demonstration dossier alone is scored, by labels.py. sumy files nothing, so
that only its share of the facts can be told.

Of the events as a first-time user has them only the half that rules are made on is scored. ``--last-look`` scores the
other half too, and prints its mean apart: it is for the end of a piece of work, once.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
from collections.abc import Iterable, Mapping, Sequence
from types import ModuleType
from typing import Any

from summarizer.cleaning import clean
from summarizer.codec import to_plain
from summarizer.composition.choosing.ranking import by_sumy
from summarizer.language import load
from summarizer.model import Brief
from summarizer.readers.dossier import read_dossier
from summarizer.understanding.text.sentences import split
from tests.quality.dossiers import (
    DEMONSTRATION,
    DEVELOPMENT,
    FIRST_TIME,
    KEPT_FOR_THE_END,
    LAST_LOOK,
    NEW,
    OWN,
    SEEDS,
    SHARED,
    Labelled,
    events,
    first_time,
    own_events,
)
from tests.quality.labels import score as own_score

SHOWN = ("filed", "filed_strict", "background", "nuggets", "nuggets_filed", "empty", "cruft", "repeats", "words")
PEERS = ("lexrank", "sumbasic")
FIRST_TIME_SHOWN = (
    "filed", "placed", "background", "nuggets", "nuggets_filed", "roles", "roles_wrong", "steps", "steps_true", "due",
    "quotes", "speakers", "quote_errors", "differences", "dates", "titles", "cruft", "headlines", "empty", "repeats",
    "words",
)  # fmt: skip


def scorer() -> ModuleType:
    """../shared/evaluation/score.py as a module."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "evaluation" / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def peer_brief(brief: Mapping[str, Any], sentences: Sequence[tuple[int, str]], method: str) -> dict[str, Any]:
    """A brief of one section: the sentences that sumy ranks first, while they fit the length of ours.

    ``sentences`` are (number of the source, text).
    """
    room = sum(len(st["text"].split()) for section in brief["sections"] for st in section["statements"])
    texts = list(dict.fromkeys(text for _, text in sentences))
    sources = {text: number for number, text in reversed(sentences)}
    taken = []
    for index in by_sumy(texts, method, load("en").stopwords):
        length = len(texts[index].split())
        if length <= room:
            room -= length
            taken.append({"text": texts[index], "source": sources[texts[index]], "start": 0, "end": 0})
    return {"sources": brief["sources"], "sections": [{"key": "all", "statements": taken}]}


def cleaned(dossier: Labelled, brief: Brief) -> list[tuple[int, str]]:
    """(number of the source, sentence) of the dossier's cleaned articles."""
    numbers = {source.file: source.number for source in brief.sources}
    bodies = [clean(article) for article in read_dossier(dossier.folder).articles]
    return [
        (numbers[body.article.file], sentence.text)
        for index, body in enumerate(bodies)
        for sentence in split(body, index, "en")
    ]


def figures(dossier: Labelled, judge: ModuleType) -> dict[str, float]:
    """The dossier's figures, and under ``lexrank`` and ``sumbasic`` the peers' share of the facts."""
    brief, gold = dossier.build(), dossier.gold()
    plain = to_plain(brief)
    found: dict[str, float] = judge.score(plain, gold, judge.load_articles(dossier.folder))[0]
    sentences = cleaned(dossier, brief)
    for method in PEERS:
        found[method] = judge.score(peer_brief(plain, sentences, method), gold, None)[0]["nuggets"]
    return found


def row(name: str, values: Mapping[str, float]) -> str:
    """One line of the table."""
    return f"{name:22}" + "".join(f"{values[key]:>14.3g}" for key in (*SHOWN, *PEERS))


def means(rows: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """The mean of each figure."""
    listed = list(rows)
    return {key: statistics.fmean(values[key] for values in listed) for key in (*SHOWN, *PEERS)}


def first_time_figures(dossier: Labelled, judge: ModuleType) -> dict[str, Any]:
    """All figures of one event as a first-time user has it; None where its labels say nothing of one."""
    found: dict[str, Any] = judge.score(to_plain(dossier.build()), dossier.gold(), judge.load_articles(dossier.folder))[
        0
    ]
    return found


def mean_of(key: str, rows: Iterable[Mapping[str, Any]]) -> float | None:
    """The mean of one figure over the events whose labels say something of it."""
    told = [row[key] for row in rows if row[key] is not None]
    return statistics.fmean(told) if told else None


def tallied(rows: Iterable[Mapping[str, Any]]) -> str:
    """How far "also in" is right and complete, counted over all events: one alone has only a few."""
    right, named, found, true = map(sum, zip(*(row["support_tally"] for row in rows), strict=True))
    return f"support: {right} of {named} named articles say it, {found} of {true} that say it are named"


def first_time_table(title: str, dossiers: Iterable[Labelled], judge: ModuleType) -> str:
    """The figures of the events as rows of a table, an event a column, and their mean."""
    rows = {dossier.name: first_time_figures(dossier, judge) for dossier in dossiers}
    head = f"{title:22}" + "".join(f"{name[:11]:>13}" for name in (*rows, "MEAN"))
    lines = [
        f"{key:22}" + "".join(shown(row[key]) for row in rows.values()) + shown(mean_of(key, rows.values()))
        for key in FIRST_TIME_SHOWN
    ]
    return "\n".join([head, *lines, tallied(rows.values())])


def shown(value: float | None) -> str:
    """A figure in its column, a dash where there is none."""
    return f"{'-':>13}" if value is None else f"{value:>13.3g}"


def main() -> None:
    """Print the tables."""
    options = argparse.ArgumentParser(description="Scores of every labelled dossier.")
    options.add_argument("--last-look", action="store_true", help="score the half kept for the end too")
    options.add_argument("--first-time", action="store_true", help="score the first-time user's events alone")
    chosen = options.parse_args()
    if not SHARED.is_dir():
        print("../shared is not beside this checkout: only the dossiers of the project are scored")
        for dossier in (DEMONSTRATION, *own_events(OWN + NEW)):
            print(dossier.name, own_score(dossier.build(), dossier.gold()))
        return
    judge = scorer()
    print(first_time_table("the project’s own", own_events(), judge))
    print(first_time_table("the project’s new", own_events(NEW), judge), flush=True)
    if not chosen.first_time:
        print_older(judge)
    print(first_time_table("first-time, open", first_time(FIRST_TIME), judge), flush=True)
    if chosen.last_look:
        print(first_time_table("first-time, last look", first_time(LAST_LOOK), judge), flush=True)


def print_older(judge: ModuleType) -> None:
    """Print the project's own dossier, the reference articles and the ten older events."""
    print(f"{'':22}" + "".join(f"{key:>14}" for key in (*SHOWN, *PEERS)))
    for dossier in (DEMONSTRATION, SEEDS):
        print(row(dossier.name, figures(dossier, judge)))
    for title, names in (("developed on", DEVELOPMENT), ("kept for the end", KEPT_FOR_THE_END)):
        rows = {dossier.name: figures(dossier, judge) for dossier in events(names)}
        print("\n".join(row(name, values) for name, values in rows.items()))
        print(row(f"MEAN, {title}", means(rows.values())), flush=True)


if __name__ == "__main__":
    main()
