"""Pasted pages written for this project, in the manner of real sites, with a mark before each line; and their scores.

``+`` is the article, ``-`` furniture (captions too), ``=`` a headline, standfirst or heading, which is neither. Rules
were developed on the pages in ``developed``; those in ``kept`` were written before, and only their scores looked at.
"""

from pathlib import Path
from typing import NamedTuple

from summarizer.cleaning import clean
from summarizer.model import Article

PASTED = Path(__file__).parent / "pasted"
KEPT_ROLES = ("body", "heading")


class Page(NamedTuple):
    """A page's lines, each with its mark."""

    name: str
    lines: tuple[tuple[str, str], ...]


class Judged(NamedTuple):
    """Lines on the wrong side, and the shares of words that they leave."""

    lost: tuple[str, ...]
    extra: tuple[str, ...]
    precision: float
    recall: float


def read_pages(part: str) -> list[Page]:
    """The pages of ``developed`` or ``kept``, in the order of their names."""
    return [
        Page(path.stem, tuple((line[0], line[2:]) for line in path.read_text(encoding="utf-8").splitlines()))
        for path in sorted((PASTED / part).glob("*.txt"))
    ]


def judge(page: Page, *, gap: str) -> Judged:
    """What cleaning makes of the page when its lines are pasted with this gap between them."""
    article = Article(file=page.name, text=gap.join(text for _, text in page.lines), sha256="")
    kept = dict.fromkeys(range(len(page.lines)), "")
    for line in clean(article).lines:
        if line.role in KEPT_ROLES:
            kept[(line.number - 1) // len(gap)] += article.text[line.start : line.end]
    marked = [(mark, text, kept[at]) for at, (mark, text) in enumerate(page.lines)]
    right = sum(len(found.split()) for mark, _, found in marked if mark == "+")
    wrong = sum(len(found.split()) for mark, _, found in marked if mark == "-")
    return Judged(
        lost=tuple(text for mark, text, found in marked if mark == "+" and len(found) < len(text)),
        extra=tuple(found for mark, _, found in marked if mark == "-" and found),
        precision=right / max(1, right + wrong),
        recall=right / sum(len(text.split()) for mark, text, _ in marked if mark == "+"),
    )
