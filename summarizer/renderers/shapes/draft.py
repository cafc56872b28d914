"""What every block of a shaped document shares: brief, labels, shape, what is printed already, paragraph numbers.

A plan is made from the top down, and each block is told what stands above it: a sentence stands once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from summarizer.config.labels import Labels
from summarizer.config.shapes import Shape, ShapeBlock
from summarizer.model import Brief, Source, Statement
from summarizer.renderers import days, wording
from summarizer.renderers.printing import printed, source_language
from summarizer.renderers.shapes.nodes import Paragraph, Run, Use
from summarizer.renderers.since import is_new
from summarizer.renderers.support import support_of

NBSP = "\u00a0"
SPARES = 2
"""Steps in which quotations and differences are cut down to nothing."""


@dataclass(kw_only=True)
class Draft:
    """A shaped document in the making."""

    brief: Brief
    labels: Labels
    shape: Shape
    told: list[Statement] = field(default_factory=list)
    """What is printed so far, in order."""
    cited: set[int] = field(default_factory=set)
    numbers: int = 0
    spare: int = 0
    """How far what is no statement is cut down, so that the last page is no stub: 0 not at all, 2 to nothing."""

    def words(self, text: str) -> str:
        """A label by its name, else the user's own text."""
        label = getattr(self.labels, text, None) if text in type(self.labels).model_fields else None
        return label if isinstance(label, str) else text

    def new(self, statements: Iterable[Statement]) -> list[Statement]:
        """Those that no block above has printed, each once."""
        known = {(one.source, one.start, one.end) for one in self.told}
        return [one for one in dict.fromkeys(statements) if (one.source, one.start, one.end) not in known]

    def source(self, number: int) -> Source:
        """The source of that number."""
        return next(source for source in self.brief.sources if source.number == number)

    def statement(self, statement: Statement, *, references: bool = True) -> list[Run]:
        """The words with their source, and dots for the articles that say the same; counted as printed."""
        self.told.append(statement)
        language = wording.foreign(self.brief, self.labels, statement.source)
        runs = [
            Run(
                printed(statement, source_language(self.brief, statement.source)),
                language=language,
                statement=statement,
            )
        ]
        new = [Run(f"{NBSP}{NBSP}{self.labels.new_mark.upper()}", "strong")] if is_new(self.brief, statement) else []
        if not references:
            return [*runs, *new]
        return [*runs, *self.references([statement.source]), *new, *self.support(statement)]

    def support(self, statement: Statement) -> list[Run]:
        """Dots for the articles that are known to carry the statement, then the others; nothing where none is."""
        support = support_of(self.brief, statement)
        if support is None:
            return []
        dots = Run(f"{NBSP}{NBSP}{support.drawn(self.labels)}", "support", alt=support.words(self.labels))
        return [dots, *self.references([one for one in support.sources if one != statement.source])]

    def references(self, numbers: Sequence[int]) -> list[Run]:
        """``[1] [2]``, never broken between a word and the first of them."""
        runs: list[Run] = []
        for index, number in enumerate(numbers):
            runs += [Run(" " if index else NBSP), Run(f"[{number}]", "reference", source=number)]
            self.cited.add(number)
        return runs

    def paragraph(self, block: ShapeBlock, runs: Sequence[Run], use: Use = "body") -> Paragraph:
        """A paragraph, numbered where the block or the shape asks for that; what stands in a box of its own is not."""
        wanted = self.shape.numbering == "through" if block.numbered is None else block.numbered
        numbered = wanted and use != "bottom_line"
        if not numbered:
            return Paragraph(tuple(runs), use)
        self.numbers += 1
        return Paragraph(tuple(runs), use, str(self.numbers), f"paragraph-{self.numbers}", self.shape.flush)

    def day(self, iso: str) -> str:
        """An ISO date in the words of the labels, with spaces that do not break."""
        return days.day(self.labels, iso).replace(" ", NBSP)
