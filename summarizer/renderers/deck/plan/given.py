"""What every part of the plan is given: brief, style, labels, the template's forms; and paragraphs of their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.config.deck_style import DeckStyle
from summarizer.config.labels import Labels
from summarizer.model import Brief, Quote, Source, Statement
from summarizer.renderers.by_desk import step_lead
from summarizer.renderers.deck.plan.slides import Paragraph, Picture, Run
from summarizer.renderers.deck.template.forms import Form, Forms
from summarizer.renderers.printing import printed, source_language
from summarizer.renderers.since import is_new
from summarizer.renderers.support import support_of
from summarizer.renderers.wording import foreign

TIE = "\N{NO-BREAK SPACE}"
NAMED_SOURCES = 3
"""Further sources that stand on a slide by number; the notes name all."""
Key = tuple[int, int, int]
"""Source, start and end of a sentence."""


class Crest(NamedTuple):
    """The logo of the layout."""

    png: bytes
    alt: str
    width: int
    height: int
    """In EMU."""

    def at(self, left: int, top: int) -> Picture:
        """The crest as a picture at a place."""
        return Picture(role="logo", box=(left, top, self.width, self.height), name="Logo", alt=self.alt, png=self.png)


class Given(NamedTuple):
    """The planner's input."""

    brief: Brief
    style: DeckStyle
    labels: Labels
    forms: Forms
    size: float
    """Of the text on all slides, in points."""
    crest: Crest | None = None

    def language(self, source: int | None = None) -> str:
        """The proofing language of the deck's own words, or of a source."""
        code = (foreign(self.brief, self.labels, source) if source else None) or self.labels.language
        return self.style.languages.get(code, code)

    def source(self, number: int) -> Source | None:
        """The source with a number."""
        return next((source for source in self.brief.sources if source.number == number), None)

    def printed(self, statement: Statement) -> str:
        """The words of a statement as they are printed."""
        return printed(statement, source_language(self.brief, statement.source))

    def form(self, *uses: str) -> Form:
        """The first of the forms that the template has; in the end the one for text."""
        return next((self.forms[use] for use in uses if use in self.forms), self.forms["section"])

    def own(self, text: str, level: int = 0, *, bold: bool = False) -> Paragraph:
        """A paragraph in the deck's own words."""
        return Paragraph(runs=(Run(text=text, language=self.language(), bold=bold),), level=level)

    def number(self, source: int) -> Paragraph:
        """The number of a source, as a paragraph."""
        return Paragraph(runs=(Run(text=f"[{source}]", language=self.language(), source=source),))

    def cited(self, text: str, sources: Sequence[int], level: int = 0) -> Paragraph:
        """A verbatim text with the numbers of its sources, the first of them tied to its last word."""
        language = self.language(sources[0])
        shown = [Run(text=text + TIE, language=language)]
        for number in sources[: NAMED_SOURCES + 1]:
            between = [Run(text=" ", language=language, between=True)] if number != sources[0] else []
            shown += [*between, Run(text=f"[{number}]", language=language, source=number)]
        left = len(sources) - NAMED_SOURCES - 1
        if left > 0:
            shown.append(Run(text=" " + self.labels.more.format(count=left), language=self.language()))
        return Paragraph(runs=tuple(shown), level=level)

    def stated(self, statement: Statement, *, mark: bool = True, lead: bool = True) -> Paragraph:
        """A statement with its sources, with the dots of its support where known, and a mark if it is new.

        ``lead`` puts before it what the desk wrote of when it comes and who acts.
        """
        paragraph = self._supported(statement)
        written = step_lead(self.brief, self.labels, statement, to_come=False) if lead else None
        before = [self._bold(written + self.labels.colon)] if written else []
        new = [self._bold(f" {self.labels.new_mark}")] if mark and is_new(self.brief, statement) else []
        return paragraph._replace(runs=(*before, *paragraph.runs, *new))

    def _bold(self, text: str) -> Run:
        return Run(text=text, language=self.language(), bold=True)

    def _supported(self, statement: Statement) -> Paragraph:
        support = support_of(self.brief, statement)
        if support is None:
            return self.cited(self.printed(statement), (statement.source,))
        others = [number for number in support.sources if number != statement.source]
        paragraph = self.cited(self.printed(statement), (statement.source, *others))
        dots = Run(text=f"{TIE}{support.drawn(self.labels)}", language=self.language())
        return paragraph._replace(
            runs=(*paragraph.runs, dots), spoken=f"[{statement.source}] {support.words(self.labels)}"
        )


class Told:
    """Which sentences stand in the body of the deck already: none stands there twice."""

    def __init__(self) -> None:
        """Nothing is told yet."""
        self._keys: set[Key] = set()
        self._texts: set[str] = set()
        self.quotes: set[Quote] = set()

    def add(self, *statements: Statement) -> None:
        """Mark sentences as told."""
        self._keys |= {_key(statement) for statement in statements}
        self._texts |= {statement.text for statement in statements}

    def free(self, statements: Iterable[Statement]) -> list[Statement]:
        """The sentences that are not told yet, each once, in their order."""
        single = {statement.text: statement for statement in reversed(list(statements))}
        return [s for s in reversed(single.values()) if _key(s) not in self._keys and s.text not in self._texts]

    def covers(self, source: int, start: int, end: int) -> bool:
        """Whether a span of a source overlaps a sentence that is told."""
        return any(key[0] == source and key[1] < end and start < key[2] for key in self._keys)


def _key(statement: Statement) -> Key:
    return statement.source, statement.start, statement.end
