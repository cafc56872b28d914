"""Time of the analysis of 500 and of 2,000 sentences, without imports: it must grow nearly as the sentences do.

The sentences are those of the demonstration dossier with their figures and days changed, in articles of 33 sentences.
Run by `make bench`.
"""

from __future__ import annotations

import datetime
import hashlib
import random
import statistics
import time
from pathlib import Path

from summarizer.config.dossier import DossierConfig
from summarizer.config.profiles import load_profile
from summarizer.model import Article
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import Dossier, read_dossier
from tests.quality.dossiers import DEMONSTRATION

SIZES = (500, 2000)
IN_ARTICLE = 33
RUNS = 3
SECONDS_AT_MOST, GROWTH_AT_MOST = 2.0, 6.0
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")


def dossier(size: int) -> Dossier:
    """A dossier of about ``size`` sentences; the same each time."""
    chance = random.Random(size)  # noqa: S311 - the same articles each time
    texts = [article.text for article in read_dossier(DEMONSTRATION.folder).articles]
    lines = [line for text in texts for line in text.splitlines() if line.strip().endswith(".") and len(line) > 80]
    articles = []
    for number in range(size // IN_ARTICLE):
        chosen = [
            chance.choice(lines).replace("Tuesday", chance.choice(DAYS)).replace("30", str(chance.randint(2, 99)))
            for _ in range(IN_ARTICLE // 3)
        ]
        text = "\n\n".join(chosen)
        articles.append(Article(file=f"{number:03}.txt", text=text, sha256=hashlib.sha256(text.encode()).hexdigest()))
    return Dossier(name="large", folder=Path("large"), config=DossierConfig(), articles=tuple(articles))


def seconds(size: int) -> tuple[float, int]:
    """Median seconds of a build of the brief, and how many sentences it had."""
    profile, day = load_profile("leaders-call"), datetime.date(2025, 3, 19)
    found, times = 0, []
    for _ in range(RUNS):
        begin = time.perf_counter()
        found = len(build_brief(dossier(size), profile, prepared_on=day).trace.sentences)
        times.append(time.perf_counter() - begin)
    return statistics.median(times), found


def main() -> None:
    """Print both times and their quotient."""
    (small, few), (large, many) = (seconds(size) for size in SIZES)
    print(f"{few} sentences {small:.2f} s, {many} sentences {large:.2f} s (at most {SECONDS_AT_MOST} s)")
    print(f"growth {large / small:.1f} (at most {GROWTH_AT_MOST} for four times the sentences)")


if __name__ == "__main__":
    main()
