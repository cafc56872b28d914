"""What every part of a memo shares: the brief, the style, the typesetter, and the numbers of its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from summarizer.config.labels import Labels
from summarizer.config.memo_style import MemoStyle
from summarizer.model import Brief, Passage, Section, Source, Statement
from summarizer.renderers import days, wording
from summarizer.renderers.arrangement import Block, arranged
from summarizer.renderers.memo.look import Look, Span
from summarizer.renderers.memo.typesetter import Typesetter

NBSP = "\u00a0"


class Room(NamedTuple):
    """How much of what is not a statement is printed, so that the memo keeps to two pages."""

    quotes: int
    differences: int
    coverage: bool
    positions: bool


class Label(NamedTuple):
    """A printed statement's number and the anchor that leads to it."""

    text: str
    anchor: str
    section: Section
    statement: Statement


@dataclass(frozen=True, kw_only=True)
class Memo:
    """The brief with all that is needed to set it."""

    brief: Brief
    style: MemoStyle
    words: Labels
    """Headings and labels, in their language."""
    setter: Typesetter
    folder: Path
    """Where the style's files lie."""
    room: Room

    @cached_property
    def opening(self) -> tuple[Statement, ...]:
        """The statements of the bottom line, which the sections do not print again."""
        return self.brief.bottom_line if "bottom_line" in self.style.blocks else ()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The sections in the order to print them, what has no sure section as the last."""
        return arranged(self.brief, self.words, first=self.style.sections, without=self.opening)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections alone."""
        return tuple(block.section for block in self.blocks[:-1])

    @property
    def also_reported(self) -> Section:
        """What has no sure section, as the last one."""
        return self.blocks[-1].section

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """One label a printed statement, in reading order."""
        labels: list[Label] = []
        for number, block in enumerate(self.blocks, 1):
            for index, statement in enumerate(block.statements, 1):
                count = len(labels) + 1
                text = f"{number}.{index}" if self.style.numbering == "section" else str(count)
                labels.append(Label(text=text, anchor=f"paragraph-{text}", section=block.section, statement=statement))
        return tuple(labels)

    @cached_property
    def printed(self) -> tuple[Statement, ...]:
        """All statements that the memo prints, in reading order."""
        return (*self.opening, *(label.statement for label in self.labels))

    def of_section(self, section: Section) -> tuple[Label, ...]:
        """The labels of one section's statements."""
        return tuple(label for label in self.labels if label.section is section)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The paragraphs the statements stand in, each once, by source and place."""
        distinct = {(passage.source, passage.start): passage for passage in self.brief.context}
        return tuple(distinct[key] for key in sorted(distinct))

    def context_link(self, label: Label) -> str | None:
        """Where the annex shows a statement in its paragraph, if there is an annex."""
        held = (passage for passage in self.passages if holds(passage, label.statement))
        passage = next(held, None) if self.style.annex else None
        return f"#context-{passage.source}-{passage.start}" if passage else None

    def source(self, number: int) -> Source:
        """The source of that number."""
        return next(source for source in self.brief.sources if source.number == number)

    def reference(self, number: int, look: Look | None = None) -> Span:
        """``[n]``, leading to the source's entry where the memo lists its sources."""
        look = look or self.setter.looks.reference
        return Span(text=f"[{number}]", look=look, link=f"#source-{number}" if "sources" in self.style.blocks else None)

    def references(self, numbers: Sequence[int], look: Look | None = None) -> list[Span]:
        """``[1] [2]``, never broken between a word and the first of them."""
        look = look or self.setter.looks.reference
        spans: list[Span] = []
        for index, number in enumerate(numbers):
            spans += [Span(text=" " if index else NBSP, look=look), self.reference(number, look)]
        return spans

    def language(self, number: int) -> str | None:
        """The language of a source where it is not the memo's."""
        return wording.foreign(self.brief, self.words, number)


def holds(passage: Passage, statement: Statement) -> bool:
    """Whether the statement stands in the passage."""
    return passage.source == statement.source and passage.start <= statement.start and statement.end <= passage.end


def day(memo: Memo, date: str) -> str:
    """An ISO date in the words of the labels, with spaces that do not break."""
    return days.day(memo.words, date).replace(" ", NBSP)
