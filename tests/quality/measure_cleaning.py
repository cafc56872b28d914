"""Measures cleaning on real pages and labelled dossiers; ``make bench`` prints the figures.

The pages and labels lie in ``../shared`` beside the repository; without them nothing is measured, and it says so. Text
of a page is scored by its four-word shingles, as in Scrapinghub's article extraction benchmark.
"""

import gzip
import hashlib
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import fmean, median

from summarizer.cleaning import clean
from summarizer.model import Article

SHARED = Path(__file__).parents[3] / "shared"
PAGES = SHARED / "benchmarks" / "pages-60.jsonl.gz"
CLUSTERS = SHARED / "benchmarks" / "multinews-98.jsonl"
GOLD = SHARED / "gold"
SHINGLE = 4
KEPT = ("body", "heading")

RUNS = 5
"""Times are the medians of so many: a machine that does other things wavers by a third."""

Score = tuple[float, float, float]
Way = Callable[[str], str]


def kept_text(text: str, roles: tuple[str, ...] = KEPT) -> str:
    """The lines of a text that play one of these roles."""
    return kept_of(Article(file="page", text=text, sha256=""), roles)


def kept_of(article: Article, roles: tuple[str, ...] = KEPT) -> str:
    """The lines of an article that play one of these roles."""
    return "\n".join(article.text[line.start : line.end] for line in clean(article).lines if line.role in roles)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The four-word runs of a text, each with how often it stands there."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def score(found: str, gold: str) -> Score:
    """Precision, recall and F1 of one page."""
    have, want = shingles(found), shingles(gold)
    common = (have & want).total()
    precision, recall = common / max(1, have.total()), common / max(1, want.total())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def mean_score(scores: list[Score]) -> dict[str, float]:
    """Mean precision, recall and F1 a page, and the F1 of the two means."""
    precision, recall, f1 = (fmean(column) for column in zip(*scores, strict=True))
    return {
        "precision": precision,
        "recall": recall,
        "F1 a page": f1,
        "F1": 2 * precision * recall / (precision + recall),
    }


def read_pages() -> list[dict[str, str]]:
    """The benchmark's pages: url, html and the hand-made body."""
    with gzip.open(PAGES, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def measure_pages() -> dict[str, float]:
    """The text way: a page's text as pasted, cleaned."""
    import html_text

    return mean_score([score(kept_text(html_text.extract_text(p["html"])), p["gold"]) for p in read_pages()])


def measure_html() -> dict[str, dict[str, float]]:
    """The HTML way: read as a page and cleaned, beside trafilatura's own settings, with seconds for all pages."""
    import trafilatura

    from summarizer.readers.formats.pages import parse

    def ours(html: str) -> str:
        return "\n".join(kept_of(article) for article in parse(html.encode(), "page.html"))

    ways: dict[str, Way] = {
        "ours": ours,
        "trafilatura": lambda html: trafilatura.extract(html) or "",
        "trafilatura precise": lambda html: (
            trafilatura.extract(html, include_comments=False, favor_precision=True) or ""
        ),
        "trafilatura bare": lambda html: trafilatura.extract(html, include_comments=False, include_tables=False) or "",
    }
    pages = read_pages()
    ours(pages[0]["html"])
    runs = [{name: _timed(way, pages) for name, way in _turned(ways, turn)} for turn in range(RUNS)]
    return {name: _scored(runs[0][name][1], pages) | {"seconds": median(run[name][0] for run in runs)} for name in ways}


def _turned(ways: dict[str, Way], turn: int) -> list[tuple[str, Way]]:
    """The ways in an order that begins at another one each turn: what ran before warms what runs after."""
    listed = list(ways.items())
    return listed[turn % len(listed) :] + listed[: turn % len(listed)]


def _timed(way: Way, pages: list[dict[str, str]]) -> tuple[float, list[str]]:
    started = time.process_time()
    found = [way(page["html"]) for page in pages]
    return time.process_time() - started, found


def _scored(found: list[str], pages: list[dict[str, str]]) -> dict[str, float]:
    return mean_score([score(text, page["gold"]) for text, page in zip(found, pages, strict=True)])


def measure_clean_texts() -> dict[str, float]:
    """Shares of the words that cleaning takes out of texts that are articles alone, or next to it.

    ``removed`` is all of it; ``lost`` leaves out the lines that were judged by hand to be furniture.
    """
    bodies = [page["gold"] for page in read_pages()]
    return {f"bodies {key}": value for key, value in _losses(bodies).items()} | {
        f"articles {key}": value for key, value in _losses(read_articles()).items()
    }


def read_articles() -> list[str]:
    """The articles of the clusters."""
    lines = CLUSTERS.read_text(encoding="utf-8").splitlines()
    return [text for line in lines for text in _documents(json.loads(line)["docs"]) if text.strip()]


def _documents(value: object) -> list[str]:
    import ast

    return list(value) if isinstance(value, list) else ast.literal_eval(str(value))


def _losses(texts: list[str]) -> dict[str, float]:
    removed = [line for text in texts for line in _removed(text)]
    total, judged = sum(map(_words, texts)), _judged()
    return {
        "removed": sum(_words(text) for _, text in removed) / total,
        "removed but for captions": sum(_words(text) for role, text in removed if role != "caption") / total,
        "lost": sum(_words(text) for _, text in removed if _digest(text) not in judged) / total,
    }


def _removed(text: str) -> Iterator[tuple[str, str]]:
    """Role and words of each line that is left out."""
    for line in clean(Article(file="page", text=text, sha256="")).lines:
        if line.role not in (*KEPT, "title"):
            yield line.role, text[line.start : line.end]


def _judged() -> frozenset[str]:
    lines = (Path(__file__).parent / "gold" / "furniture_in_clean_texts.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def _digest(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()[:12]


def _words(text: str) -> int:
    return len(re.findall(r"\w+", text))


def measure_labels(name: str) -> dict[str, list[str]]:
    """Of one labelled dossier: sentences lost, and furniture kept in the body."""
    gold = json.loads((GOLD / f"{name}.json").read_text(encoding="utf-8"))
    folder = SHARED / "seeds" if name == "putin-trump-call" else SHARED / "dossiers" / name
    files = {line["file"] for line in gold["lines"]}
    bodies = {file: _fold(kept_text((folder / file).read_text(encoding="utf-8-sig"), ("body",))) for file in files}
    lines = [(line["kind"], _fold(line["text"]), bodies[line["file"]]) for line in gold["lines"]]
    return {
        "lost": [text for kind, text, body in lines if kind == "sentence" and text not in body],
        "kept": [text for kind, text, body in lines if kind == "cruft" and text in body],
    }


def _fold(text: str) -> str:
    return " ".join(text.split())


def main() -> None:
    """Prints every figure, or why there is none."""
    if not PAGES.is_file():
        print(f"cleaning: not measured, {PAGES} is not there")
        return
    measured = {"pages, text way": measure_pages(), "texts without furniture": measure_clean_texts()}
    measured |= {f"pages, HTML way, {name}": figures for name, figures in measure_html().items()}
    for title, figures in measured.items():
        print(f"{title}: " + ", ".join(f"{key} {value:.4f}" for key, value in figures.items()))
    for path in sorted(GOLD.glob("*.json")):
        found = measure_labels(path.stem)
        print(f"{path.stem}: {len(found['lost'])} sentences lost, {len(found['kept'])} lines of furniture kept")
        for kind, texts in found.items():
            for text in texts if "-v" in sys.argv else ():
                print(f"    {kind}: {text[:110]}")


if __name__ == "__main__":
    main()
