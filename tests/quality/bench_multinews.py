"""ROUGE and time of ``summarizer.summarize`` on Multi-News clusters, beside sumy's LexRank and SumBasic.

98 clusters with a reference summary each (../shared/benchmarks/multinews-98.jsonl), 250 words, the same cleaned
sentences for all. The texts are for measuring only. Run by `make bench`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from typing import Any

from summarizer.cleaning import clean
from summarizer.composition.choosing.cover import cover
from summarizer.composition.choosing.ranking import by_sumy
from summarizer.language import load
from summarizer.model import Article
from summarizer.pipeline import summarize
from summarizer.understanding.text.sentences import split
from tests.quality.dossiers import SHARED
from tests.quality.rouge import rouge

CLUSTERS = SHARED / "benchmarks" / "multinews-98.jsonl"
WORDS = 250
STOPWORDS = load("en").stopwords
Texts = Sequence[Sequence[str]]


def cleaned(texts: Sequence[str]) -> list[list[str]]:
    """The sentences of each text, furniture left out."""
    bodies = [clean(Article(file=str(number), text=text, sha256="")) for number, text in enumerate(texts)]
    return [[sentence.text for sentence in split(body, number, "en")] for number, body in enumerate(bodies)]


def by_cover(texts: Texts) -> list[str]:
    """Our selector."""
    return [texts[text][position] for text, position in cover(texts, WORDS, STOPWORDS)]


def by_peer(method: str) -> Callable[[Texts], list[str]]:
    """A method of sumy's: its best sentences, in reading order, while they fit."""

    def choose(texts: Texts) -> list[str]:
        distinct = list(dict.fromkeys(sentence for text in texts for sentence in text))
        room, taken = WORDS, []
        for index in by_sumy(distinct, method, STOPWORDS):
            length = len(distinct[index].split())
            if length <= room:
                room -= length
                taken.append(index)
        return [distinct[index] for index in sorted(taken)]

    return choose


def scores(summaries: Sequence[Sequence[str]], clusters: Sequence[dict[str, Any]]) -> str:
    """Mean R1, R2 and RL, times 100."""
    rows = [
        rouge(" ".join(summary), cluster["reference"]) for summary, cluster in zip(summaries, clusters, strict=True)
    ]
    return "  ".join(
        f"{name} {100 * sum(column) / len(rows):.1f}"
        for name, column in zip(("R1", "R2", "RL"), zip(*rows, strict=True), strict=True)
    )


def main() -> None:
    """Print a line for each method."""
    if not CLUSTERS.is_file():
        print(f"{CLUSTERS} is not there: not measured")
        return
    clusters = [json.loads(line) for line in CLUSTERS.read_text(encoding="utf-8").splitlines()]
    whole = [summarize(cluster["docs"], WORDS) for cluster in clusters]
    print(f"{'summarize':10} {scores(whole, clusters)}  (with cleaning)")
    texts = [cleaned(cluster["docs"]) for cluster in clusters]
    for name, choose in (("COVER", by_cover), ("LexRank", by_peer("lexrank")), ("SumBasic", by_peer("sumbasic"))):
        begin = time.perf_counter()
        summaries = [choose(cluster) for cluster in texts]
        seconds = time.perf_counter() - begin
        print(f"{name:10} {scores(summaries, clusters)}  {seconds:.1f} s to choose")


if __name__ == "__main__":
    main()
