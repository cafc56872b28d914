"""A brief as memo and Word document print it: which statements, in which order, under which numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from summarizer.config.labels import Labels
from summarizer.config.memo_style import MemoStyle
from summarizer.model import Brief, Passage, Section, Source, Statement
from summarizer.renderers.arrangement import Block, arranged


class Label(NamedTuple):
    """A printed statement with its number and its section."""

    text: str
    section: Section
    statement: Statement

    @property
    def anchor(self) -> str:
        """The name of the place that leads to it."""
        return f"paragraph-{self.text}"


@dataclass(frozen=True, kw_only=True)
class NumberedBrief:
    """The brief, the style, and what follows of the two for every document with numbered paragraphs."""

    brief: Brief
    style: MemoStyle
    words: Labels
    """Headings and labels, in their language."""
    folder: Path
    """Where the style's files lie."""

    @cached_property
    def opening(self) -> tuple[Statement, ...]:
        """The statements of the bottom line, which the sections do not print again."""
        return self.brief.bottom_line if "bottom_line" in self.style.blocks else ()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The sections in the order to print them, what has no sure section as the last."""
        return arranged(self.brief, self.words, first=self.style.sections, without=self.opening)

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """One label a printed statement, in reading order."""
        labels: list[Label] = []
        for number, block in enumerate(self.blocks, 1):
            for index, statement in enumerate(block.statements, 1):
                text = f"{number}.{index}" if self.style.numbering == "section" else str(len(labels) + 1)
                labels.append(Label(text, block.section, statement))
        return tuple(labels)

    @cached_property
    def printed(self) -> tuple[Statement, ...]:
        """All statements that the document prints, in reading order."""
        return (*self.opening, *(label.statement for label in self.labels))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The paragraphs the statements stand in, each once, by source and place."""
        distinct = {(passage.source, passage.start): passage for passage in self.brief.context}
        return tuple(distinct[key] for key in sorted(distinct))

    def source(self, number: int) -> Source:
        """The source of that number."""
        return next(source for source in self.brief.sources if source.number == number)
