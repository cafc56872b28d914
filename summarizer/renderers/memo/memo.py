"""What every part of a memo shares: the brief, the style, the typesetter, and the numbers of its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.model import Passage, Section, Statement
from summarizer.renderers import days, wording
from summarizer.renderers.memo.look import Look, Span
from summarizer.renderers.memo.typesetter import Typesetter
from summarizer.renderers.numbered import Label, NumberedBrief

NBSP = "\u00a0"


class Room(NamedTuple):
    """How much of what is not a statement is printed, so that the memo keeps to two pages."""

    quotes: int
    differences: int
    coverage: bool
    positions: bool


@dataclass(frozen=True, kw_only=True)
class Memo(NumberedBrief):
    """The brief with all that is needed to set it."""

    setter: Typesetter
    room: Room

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections alone."""
        return tuple(block.section for block in self.blocks[:-1])

    @property
    def also_reported(self) -> Section:
        """What has no sure section, as the last one."""
        return self.blocks[-1].section

    def of_section(self, section: Section) -> tuple[Label, ...]:
        """The labels of one section's statements."""
        return tuple(label for label in self.labels if label.section is section)

    def context_link(self, label: Label) -> str | None:
        """Where the annex shows a statement in its paragraph, if there is an annex."""
        held = (passage for passage in self.passages if holds(passage, label.statement))
        passage = next(held, None) if self.style.annex else None
        return f"#context-{passage.source}-{passage.start}" if passage else None

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
