"""A figure below the sources: how many sentences each gives to which section, a square each, with a key as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_uppercase

from summarizer.model import Section, Source
from summarizer.renderers.word.draft import NBSP, Draft
from summarizer.renderers.word.nodes import Node, Paragraph, Picture, Run
from summarizer.renderers.word.parts.squares import Grid, drawn
from summarizer.renderers.wording import source_name

MOST_SOURCES, MOST_SECTIONS = 12, 8
"""Beyond them the figure would be larger than what it says."""


def coverage(draft: Draft) -> Iterator[Node]:
    """The figure and its key; nothing where it would be empty or too large."""
    columns = _columns(draft)
    if len(draft.cited) > MOST_SOURCES or not 0 < len(columns) <= MOST_SECTIONS:
        return
    counts = tuple(tuple(_count(source, section) for section in columns) for source in draft.cited)
    names = tuple(f"[{source.number}]  {source_name(draft.words, source)}" for source in draft.cited)
    grid = Grid(tuple(ascii_uppercase[: len(columns)]), names, counts)
    titles = "; ".join(f"{ascii_uppercase[n]}{NBSP}{section.title}" for n, section in enumerate(columns))
    data, width, height = drawn(grid, draft.style.colours.accent, draft.width_pt)
    yield Picture(data, width, height, _in_words(draft, columns, counts))
    yield Paragraph("caption", (Run(f"{draft.words.coverage}{draft.words.colon}{titles}. {draft.words.support_key}."),))


def _columns(draft: Draft) -> list[Section]:
    sections = [block.section for block in draft.blocks[:-1] if block.section.statements]
    return [*sections, draft.blocks[-1].section] if draft.brief.also_reported else sections


def _count(source: Source, section: Section) -> int:
    return sum(statement.source == source.number for statement in section.statements)


def _in_words(draft: Draft, columns: Sequence[Section], counts: Sequence[Sequence[int]]) -> str:
    rows, colon = [], draft.words.colon
    for source, row in zip(draft.cited, counts, strict=True):
        parts = [f"{section.title} {count}" for section, count in zip(columns, row, strict=True) if count]
        rows.append(f"[{source.number}] {source_name(draft.words, source)}{colon}{', '.join(parts) or '0'}")
    return draft.words.coverage_alt.format(rows="; ".join(rows))
