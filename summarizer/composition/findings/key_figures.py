"""Key figures: the figures of printed statements that other articles give too, word for word.

Nothing is added up and nothing is judged: a figure is key because several articles that say what its statement says
give a figure of the same thing that fits it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from summarizer.model import Brief, KeyFigure, Statement
from summarizer.understanding.figures.amounts import KINDS, UNKNOWN_SHARE
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.measures import figures

FEWEST = 2
"""Articles that give a figure: one alone is a claim and no key figure."""


def key_figures(brief: Brief, texts: Mapping[int, str]) -> tuple[KeyFigure, ...]:
    """One a statement at most, those of most articles first; ``texts`` are the articles by number."""
    found = filter(None, (_key_figure(brief, one, texts) for one in _printed(brief)))
    return tuple(sorted(found, key=lambda one: -len(one.also_in)))


def _printed(brief: Brief) -> Iterator[Statement]:
    groups: Iterable[Iterable[Statement]] = (
        brief.bottom_line,
        *(section.statements for section in brief.sections),
        brief.also_reported,
    )
    yield from dict.fromkeys(statement for group in groups for statement in group)


def _key_figure(brief: Brief, statement: Statement, texts: Mapping[int, str]) -> KeyFigure | None:
    """The figure of a statement that most of the articles give which say the same; None where only its own does."""
    carriers = [number for number in _carriers(statement) if number != statement.source and number in texts]
    best: tuple[Figure, tuple[int, ...]] | None = None
    for figure in _amounts(statement.text, brief.language):
        also = tuple(number for number in carriers if _gives(texts[number], figure, brief.language))
        if 1 + len(also) >= FEWEST and (best is None or len(also) > len(best[1])):
            best = figure, also
    if best is None:
        return None
    figure, also = best
    start = statement.start + figure.start
    words = statement.text[figure.start : figure.end]
    return KeyFigure(text=words, source=statement.source, start=start, end=start + len(words), also_in=also)


def _carriers(statement: Statement) -> tuple[int, ...]:
    return statement.carriers.sources if statement.carriers else (statement.source, *statement.also_in)


def _amounts(text: str, language: str) -> list[Figure]:
    return [one for one in figures(text, language) if one.kind in KINDS and one.thing != UNKNOWN_SHARE]


def _gives(text: str, figure: Figure, language: str) -> bool:
    """Whether a text has a figure of the same thing that fits."""
    same = (one for one in _amounts(text, language) if (one.kind, one.thing, one.fate) == _key(figure))
    return any(one.fits(figure) for one in same)


def _key(figure: Figure) -> tuple[str, str, str]:
    return figure.kind, figure.thing, figure.fate
