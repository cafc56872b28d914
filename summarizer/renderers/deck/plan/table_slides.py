"""Who said what, as a native table: actors by topics, verbatim fragments or a dash."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.model import Position
from summarizer.renderers.deck.plan.given import Given, Head, make
from summarizer.renderers.deck.plan.headline import trimmed
from summarizer.renderers.deck.plan.notes import verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Slide
from summarizer.renderers.deck.plan.tables import Grid, Row, lay_out_table, row_words
from summarizer.renderers.deck.plan.text_slides import heading, renamed

DASH = "–"
TOPICS = 3
"""Columns of topics on a slide: more leave too little width for a fragment at a legible size."""


def table_slides(given: Given, label: str, grid: Grid, notes: Sequence[Paragraph]) -> list[Slide]:
    """The grid on as many slides as it needs; in a short deck on one, with the rows that leave most rows room."""
    form, style = given.forms["table"], given.style
    tables = lay_out_table(grid, form, largest=style.table_pt, least=style.table_least_pt, words=style.table_words)
    if given.short and len(tables) > 1:
        fewer = grid._replace(rows=_shortest(given, grid))
        gone = ", ".join(row[0][0].text for row in grid.rows if row not in fewer.rows)
        notes = [given.own(given.label("left_out", what=gone)), *notes]
        tables = lay_out_table(fewer, form, largest=style.table_pt, least=style.table_least_pt,
                               words=style.table_words)[:1]  # fmt: skip
    slides = [make(given, Head(form, label, heading(given, form, label)), [table], notes) for table in tables]
    return numbered(given, label, slides)


def _shortest(given: Given, grid: Grid) -> tuple[Row, ...]:
    """The most rows that the words of one slide allow, in the grid's order."""
    left, kept = given.style.table_words, set[int]()
    for index in sorted(range(len(grid.rows)), key=lambda index: row_words(grid.rows[index])):
        left -= row_words(grid.rows[index])
        if left < 0 and kept:
            break
        kept.add(index)
    return tuple(row for index, row in enumerate(grid.rows) if index in kept)


def numbered(given: Given, label: str, slides: list[Slide]) -> list[Slide]:
    """Slides of one title with page numbers, where there is more than one."""
    if len(slides) < 2:  # noqa: PLR2004 -- one needs no number
        return slides
    names = [given.label("page", title=label, page=n, pages=len(slides)) for n in range(1, len(slides) + 1)]
    return [
        renamed(slide, heading(given, slide.form, name).paragraphs[0])
        for slide, name in zip(slides, names, strict=True)
    ]


def position_slides(given: Given, _taken: frozenset[str]) -> list[Slide]:
    """Who said what; topics beyond the columns of one slide go on to the next, or into the notes of a short deck."""
    positions = given.brief.positions
    label = given.label("positions")
    topics = list(dict.fromkeys(position.topic for position in positions))
    groups = [topics[start : start + TOPICS] for start in range(0, len(topics), TOPICS)]
    slides: list[Slide] = []
    for group in groups[:1] if given.short else groups:
        chosen = [position for position in positions if position.topic in group]
        told = positions if given.short else chosen
        notes = [note for p in told for note in verbatim(given, f"{p.actor}: {p.text}", p.source)]
        slides += table_slides(given, label, _grid(given, group, chosen), notes)
    return numbered(given, label, slides)


def _grid(given: Given, topics: list[str], positions: list[Position]) -> Grid:
    header = [[given.own(name)] for name in (given.label("actor"), *map(capital, topics))]
    rows: list[Row] = []
    for actor in dict.fromkeys(position.actor for position in positions):
        cells = [[p for p in positions if p.actor == actor and p.topic == topic] for topic in topics]
        rows.append([[given.own(actor)], *(_cell(given, cell) for cell in cells)])
    shares = (0.7, *[1.4] * len(topics))
    return Grid(shares=shares, header=header, rows=tuple(rows), name=given.label("positions"))


def _cell(given: Given, said: list[Position]) -> list[Paragraph]:
    """The shortest of what an actor says on a topic (all of it stands in the notes), or a dash."""
    if not said:
        return [given.own(DASH)]
    short = [(trimmed(p.text, given.brief.language), p) for p in said]
    text, position = min(short, key=lambda pair: len(pair[0].split()))
    return [given.cited(text, (position.source,))]


def capital(text: str) -> str:
    """The text with a capital first letter, for headings."""
    return text[:1].upper() + text[1:]
