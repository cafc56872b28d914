"""What each part of cleaning and of reading is worth on one half of the sixty pages when chosen on the other half.

A part is switched off by putting its neutral value in its place; it helps where the figure without it is lower. The
cross-validated figure of a half is what the parts give that help on the other half.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from statistics import fmean
from typing import Any, NamedTuple
from unittest.mock import patch

from summarizer.cleaning import block, signs
from summarizer.cleaning.vocabulary import Vocabulary
from summarizer.readers.formats import pages
from tests.quality.measure_cleaning import Score, Way, kept_of, kept_text, mean_score, read_pages, score


class Part(NamedTuple):
    """A part by its name: the module or class that holds it, the attribute, and its neutral value."""

    name: str
    holder: object
    attribute: str
    neutral: Any


def _nothing(*_arguments: object) -> None:
    """Marks nothing, finds nothing."""


CLEANING = (
    Part("a headline and date above pull", block, "_HEADED_PULL", 0.0),
    Part("lines of a menu prove a page", block, "_EDGE_LABELS", 10**9),
    Part("ties between paragraphs", block, "_TIE_WEIGHTS", (1.0, 1.0, 1.0)),
    Part("boxes inside the article", block, "resumes_at", _nothing),
    Part("other stories below are trimmed", block, "_trim", lambda _units, _topic, _first, last: last),
    Part("text before the block", block, "_stretch_back", lambda _units, _signs, _topic, first, _last: first),
    Part("text behind the block", block, "_stretch", lambda _units, _signs, _topic, _first, last: last),
    Part("readers' comments", block, "comments_from", _nothing),
    Part("captions by their scene", signs, "mark_captions", _nothing),
    Part("copies of a gallery", signs, "mark_copies", _nothing),
    Part("credits behind the last sentence", Vocabulary, "tail_start", _nothing),
)
READING = (
    *CLEANING,
    Part("a second, thorough look", pages, "_ENOUGH_SHARE", 0.0),
    Part("hidden and struck text out", pages, "keep_visible", lambda _tree: Counter()),
)


class Figures(NamedTuple):
    """F1 of the two halves (pages of even and odd places), with all parts and cross-validated, and what helps where."""

    whole: tuple[float, float]
    crossed: tuple[float, float]
    worth: tuple[tuple[str, float, float], ...]
    """Name of a part, and how much F1 of each half falls without it."""

    @property
    def cross_validated(self) -> float:
        """The mean of both halves."""
        return fmean(self.crossed)


@contextmanager
def _without(parts: Sequence[Part]) -> Iterator[None]:
    with ExitStack() as stack:
        for part in parts:
            stack.enter_context(patch.object(part.holder, part.attribute, part.neutral))
        yield


def cross_validate(
    way: Way, parts: Sequence[Part], pages_of: Callable[[], list[dict[str, str]]] = read_pages
) -> Figures:
    """The figures of a way from a page's HTML to its text."""
    read = read_pages()
    whole = _halves(way, read, ())
    alone = [_halves(way, read, (part,)) for part in parts]
    worth = tuple((part.name, whole[0] - even, whole[1] - odd) for part, (even, odd) in zip(parts, alone, strict=True))
    crossed = []
    for half in (0, 1):
        idle = [part for part, row in zip(parts, worth, strict=True) if row[2 - half] <= 0]
        crossed.append(_halves(way, read, idle)[half])
    return Figures(whole, (crossed[0], crossed[1]), worth)


def _halves(way: Way, read: Sequence[dict[str, str]], off: Sequence[Part]) -> tuple[float, float]:
    with _without(off):
        scores: list[Score] = [score(way(page["html"]), page["gold"]) for page in read]
    return mean_score(scores[::2])["F1"], mean_score(scores[1::2])["F1"]


def text_way(html: str) -> str:
    """A page's text as pasted, cleaned."""
    import html_text

    return kept_text(html_text.extract_text(html))


def html_way(html: str) -> str:
    """A page read from HTML, cleaned."""
    return "\n".join(kept_of(article) for article in pages.parse(html.encode(), "page.html"))


def main() -> None:
    """Prints both ways: with all parts, cross-validated, and what each part is worth on either half."""
    for name, way, parts in (("text way", text_way, CLEANING), ("HTML way", html_way, READING)):
        figures = cross_validate(way, parts)
        halves = " and ".join(f"{value:.4f}" for value in figures.whole)
        print(f"pages, {name}: halves {halves}; cross-validated {figures.cross_validated:.4f}")
        for part, even, odd in figures.worth:
            print(f"    {part}: {even:+.4f} {odd:+.4f}{'' if even > 0 and odd > 0 else '  (not on both halves)'}")


if __name__ == "__main__":
    main()
