"""What every part of a Word document shares: the brief, the style, its words, and the numbers of its paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.config.word_style import Notes
from summarizer.model import Difference, Quote, Source, Statement
from summarizer.renderers import days, wording
from summarizer.renderers.arrangement import carriers, free_quotes
from summarizer.renderers.numbered import NumberedBrief
from summarizer.renderers.picks import by_consequence, left_out
from summarizer.renderers.support import support_of
from summarizer.renderers.word.nodes import Run

NBSP = "\u00a0"
QUOTES, DIFFERENCES = 4, 4
"""As many as the memo prints where it has the room."""
LONGEST_TITLE = 64
"""Characters that Word allows in the title of a content control."""


@dataclass(frozen=True, kw_only=True)
class Draft(NumberedBrief):
    """The brief with all that is needed to set it as a Word document."""

    width_pt: float = 450.0
    """Of the text, as the template has it."""
    notes: Notes = "footnotes"

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
