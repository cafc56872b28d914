"""What all parts of the page share: the brief in its order, and how statements and numbers are written."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from summarizer.config.labels import Labels
from summarizer.model import Brief, Passage, Statement
from summarizer.renderers.arrangement import Block
from summarizer.renderers.printing import printed, source_language
from summarizer.renderers.since import is_new
from summarizer.renderers.support import support_of
from summarizer.renderers.web.elements import element, escaped
from summarizer.renderers.wording import foreign


@dataclass(frozen=True, kw_only=True)
class Page:
    """A brief on its way to a page."""

    brief: Brief
    labels: Labels
    blocks: tuple[Block, ...]

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """All that are printed, in reading order."""
        return (*self.brief.bottom_line, *(s for block in self.blocks for s in block.statements))

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The paragraphs they stand in, each once, by source and place."""
        distinct = {(passage.source, passage.start): passage for passage in self.brief.context}
        return tuple(distinct[key] for key in sorted(distinct))

    def place_of(self, statement: Statement) -> str:
        """Anchor of the paragraph that holds a statement; else of its source."""
        for passage in self.passages:
            if passage.source == statement.source and passage.start <= statement.start < passage.end:
                return anchor(passage)
        return f"source-{statement.source}"

    def language(self, number: int) -> str | None:
        """The language of a source where it is not the brief's."""
        return foreign(self.brief, self.labels, number)


def anchor(passage: Passage) -> str:
    """The name of a paragraph on the page."""
    return f"paragraph-{passage.source}-{passage.start}"


def number(page: Page, source: int, target: str | None = None) -> str:
    """``[n]``, leading to its source or to the paragraph named."""
    return element(
        "a",
        f"[{source}]",
        href=f"#{target or f'source-{source}'}",
        aria_label=f"{page.labels.to_sources}{page.labels.colon}[{source}]",
    )


def statement_html(page: Page, statement: Statement) -> str:
    """The words, their source, and dots for the articles known to say the same."""
    words = element(
        "span",
        escaped(printed(statement, source_language(page.brief, statement.source))),
        lang=page.language(statement.source),
    )
    mark = f" {element('strong', escaped(page.labels.new_mark), klass='new')}" if is_new(page.brief, statement) else ""
    return f"{words} {number(page, statement.source, page.place_of(statement))}{mark}{_support(page, statement)}"


def _support(page: Page, statement: Statement) -> str:
    support = support_of(page.brief, statement)
    if support is None:
        return ""
    dots = element("span", support.drawn(page.labels), role="img", aria_label=support.words(page.labels))
    others = " ".join(number(page, source) for source in support.sources if source != statement.source)
    return element("span", f" {dots} {others}", klass="support")
