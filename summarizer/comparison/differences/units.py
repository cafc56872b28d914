"""One number in two units: "12 euros" in one article, "12 percent" in another, for what both tell in the same words."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, placed_notions

UNITS = frozenset({"money", "percentage"})
"""Kinds of figures that may be mistaken for each other."""


def units(said: Said, setting: Setting) -> Iterator[Telling]:
    """A sum or a share by its number; the value is its unit."""
    for figure in figures(said.text, setting.language):
        if (
            figure.kind in UNITS
            and figure.low == figure.high
            and not said.background(setting.language, figure.start, figure.end)
        ):
            unit = figure.thing if figure.kind == "money" else "%"
            matter = _matter(said, figure.start, figure.end, setting.language)
            yield Telling(said, figure.low, unit, "", *said.clause(figure.start, figure.end), matter)


def _matter(said: Said, start: int, end: int, language: str) -> frozenset[str]:
    """Notions of the words in small letters beside the figure, without other figures."""
    return frozenset(
        notion
        for notion, low, high in placed_notions(said.text, language)
        if notion[0] not in (STATE, FIGURE) and said.text[low].islower() and (high <= start or end <= low)
    )
