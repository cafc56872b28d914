"""What every part of a Word document shares: the brief, the style, its words, and the numbers of its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from summarizer.config.labels import Labels
from summarizer.config.memo_style import MemoStyle
from summarizer.config.word_style import Notes
from summarizer.model import Brief, Difference, Passage, Quote, Section, Source, Statement
from summarizer.renderers import days, wording
from summarizer.renderers.arrangement import Block, arranged, carriers, free_quotes
from summarizer.renderers.picks import by_consequence, left_out
from summarizer.renderers.support import support_of
from summarizer.renderers.word.nodes import Run

NBSP = "\u00a0"
QUOTES, DIFFERENCES = 4, 4
"""As many as the memo prints where it has the room."""
LONGEST_TITLE = 64
"""Characters that Word allows in the title of a content control."""


class Label(NamedTuple):
    """A printed statement with its section, and the number that it has in the memo."""

    text: str
    section: Section
    statement: Statement


@dataclass(frozen=True, kw_only=True)
class Draft:
    """The brief with all that is needed to set it as a Word document."""

    brief: Brief
    style: MemoStyle
    words: Labels
    folder: Path
    """Where the style's files lie."""
    width_pt: float = 450.0
    """Of the text, as the template has it."""
    notes: Notes = "footnotes"

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
    def quotes(self) -> tuple[Quote, ...]:
        """Quotations that the body prints."""
        return free_quotes(self.brief, self.printed, min(QUOTES, self.style.quotes_at_most))

    @cached_property
    def differences(self) -> tuple[Difference, ...]:
        """Differences that the body prints, the weightiest first."""
        found = self.brief.differences
        return (*by_consequence(found), *left_out(found))[:DIFFERENCES]

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The paragraphs the statements stand in, each once, by source and place."""
        distinct = {(passage.source, passage.start): passage for passage in self.brief.context}
        return tuple(distinct[key] for key in sorted(distinct))

    @cached_property
    def cited(self) -> tuple[Source, ...]:
        """The sources that the document refers to; with the annex, or where it refers to none, all."""
        numbers = carriers(self.brief, self.printed) | {
            *(quote.source for quote in self.quotes),
            *(value.source for difference in self.differences for value in difference.values),
            *(position.source for position in self.brief.positions),
            *(highlight.source for highlight in self.brief.highlights),
        }
        found = tuple(source for source in self.brief.sources if source.number in numbers)
        return self.brief.sources if self.style.annex or not found else found

    def source(self, number: int) -> Source:
        """The source of that number."""
        return next(source for source in self.brief.sources if source.number == number)

    def language(self, number: int) -> str:
        """The language of a source."""
        return self.source(number).language or self.brief.language

    @cached_property
    def listed(self) -> dict[int, str]:
        """Numbers of the sources in the document's list, with their names."""
        shown = self.cited if "sources" in self.style.blocks else ()
        return {source.number: wording.source_name(self.words, source) for source in shown}

    def reference(self, number: int) -> Run:
        """``[n]``, leading to the source."""
        return Run(f"[{number}]", "reference", source=number)

    def references(self, numbers: Sequence[int]) -> list[Run]:
        """``[1] [2]``, never broken between a word and the first of them."""
        runs: list[Run] = []
        for index, number in enumerate(numbers):
            runs += [Run(" " if index else NBSP), self.reference(number)]
        return runs

    def others(self, statement: Statement) -> list[int]:
        """The sources that are known to say the same as the statement's own."""
        support = support_of(self.brief, statement)
        return [number for number in support.sources if number != statement.source] if support else []

    @cached_property
    def first_of(self) -> dict[int, Statement]:
        """The first statement of each source, whose endnote is the source's entry; none where there are footnotes."""
        if self.notes != "endnotes":
            return {}
        return {statement.source: statement for statement in reversed(self.printed)}

    def control_title(self, number: int) -> str:
        """What the control of a statement is called: its source by number and name."""
        name = f"[{number}] {wording.source_name(self.words, self.source(number))}"
        return name if len(name) <= LONGEST_TITLE else f"{name[: LONGEST_TITLE - 1]}…"

    def support(self, statement: Statement) -> list[Run]:
        """Dots for the articles that are known to carry the statement; nothing where no other is."""
        support = support_of(self.brief, statement)
        return [Run(f"{NBSP}{NBSP}{support.drawn(self.words)}", "support")] if support else []

    def day(self, iso: str) -> str:
        """An ISO date in the words of the labels, with spaces that do not break."""
        return days.day(self.words, iso).replace(" ", NBSP)
