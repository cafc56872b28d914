"""The AspectNews score: three sentences of an article on one aspect, against what five annotators chose.

200 pairs of an article on an earthquake and an aspect (../shared/benchmarks, Ahuja et al. 2022), a profile with one
topic section for each aspect, F1 as its authors compute it (../shared/evaluation/aspects.py). Run by `make bench`.
"""

from __future__ import annotations

import importlib.util
import json
import statistics
from types import ModuleType
from typing import Any

from summarizer.composition.choosing.candidates import best_of
from summarizer.composition.choosing.ranking import rank
from summarizer.composition.filing.study import Wanted, study
from summarizer.config.profiles import SectionPlan
from summarizer.language import load
from summarizer.model import Article, Body, Sentence
from summarizer.understanding.reading import understand
from tests.quality.dossiers import SHARED

PAIRS = SHARED / "benchmarks" / "aspectnews-earthquake.jsonl"
CHOSEN = 3
ENGLISH = load("en")
PLANS = (
    SectionPlan(
        key="geo",
        title="Where the earthquake struck",
        about="The region, country and places struck, the epicenter, magnitude and depth of the earthquake, its "
        "distance from cities in kilometers and miles, tremors felt, aftershocks",
        cues=("magnitude", "epicenter", "struck", "Geological Survey"),
    ),
    SectionPlan(
        key="rescue",
        title="Rescue and recovery",
        about="Rescue work and recovery: survivors, people killed, injured and missing, collapsed and damaged "
        "buildings, evacuation, shelter, relief and medical help, aid from abroad, casualties, the dead and wounded, "
        "people trapped in rubble, hospitals, soldiers, the homeless",
        cues=("rescue", "survivors", "relief", "injured", "killed"),
    ),
)
Row = dict[str, Any]


def ours(row: Row) -> list[int]:
    """The sentences we choose for the row's aspect."""
    sentences, start = [], 0
    for position, text in enumerate(row["sentences"]):
        end = start + len(text)
        sentences.append(Sentence(article=0, position=position, paragraph=position, start=start, end=end, text=text))
        start = end + 1
    body = Body(article=Article(file=row["id"], text="\n".join(row["sentences"]), sha256=""), lines=())
    return list(
        best_of(
            study([body], understand([body], sentences, ENGLISH), PLANS, Wanted({}), ENGLISH), row["aspect"], CHOSEN
        )
    )


def peer(row: Row, method: str) -> list[int]:
    """The sentences that a method of sumy's ranks first, whatever the aspect."""
    worth = rank(row["sentences"], method, ENGLISH.stopwords)
    return sorted(range(len(worth)), key=lambda place: (-worth[place], place))[:CHOSEN]


def metric() -> ModuleType:
    """../shared/evaluation/aspects.py as a module."""
    spec = importlib.util.spec_from_file_location("aspects", SHARED / "evaluation" / "aspects.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Print a line for each way to choose."""
    if not PAIRS.is_file():
        print(f"{PAIRS} is not there: not measured")
        return
    rows, judge = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()], metric()
    ways = {
        "ours": ours,
        "lead-3": lambda _: [0, 1, 2],
        "LexRank": lambda row: peer(row, "lexrank"),
        "SumBasic": lambda row: peer(row, "sumbasic"),
    }
    for name, choose in ways.items():
        found = {}
        for aspect in ("geo", "rescue"):
            wanted = [row for row in rows if row["aspect"] == aspect]
            found[aspect] = judge.f1(wanted, [choose(row) for row in wanted])
        mean = statistics.fmean(found.values())
        print(f"{name:10} geo {found['geo']:.1f}  rescue {found['rescue']:.1f}  mean {mean:.1f}")


if __name__ == "__main__":
    main()
