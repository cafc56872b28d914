"""What the speaker reads under a slide: the full sentences, where each comes from, who else says it."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.model import Source, Statement
from summarizer.renderers.deck.plan.given import Given, printed
from summarizer.renderers.deck.plan.slides import Paragraph, Run


def statement_notes(given: Given, statements: Iterable[Statement]) -> list[Paragraph]:
    """Each statement in full with its source, and the others that say the same."""
    found: list[Paragraph] = []
    for statement in statements:
        found += verbatim(given, printed(statement), statement.source, _support(given, statement))
    return found


def verbatim(given: Given, text: str, source: int, more: str = "") -> list[Paragraph]:
    """A text word for word, then a line that says where it stands."""
    words = Run(text=f"[{source}] {text}", language=given.language(source))
    article = given.source(source)
    place = f"— {describe(given, article)}{more}" if article else f"— [{source}]{more}"
    return [Paragraph(runs=(words,)), given.own(place)]


def _support(given: Given, statement: Statement) -> str:
    if not statement.also_in:
        return ""
    others = given.label("also", sources=" ".join(f"[{number}]" for number in statement.also_in))
    return f"; {others}; " + given.label("independent", count=statement.independent)


def describe(given: Given, source: Source) -> str:
    """All that is known of a source, in one line."""
    published = given.date(source.published) if source.published else None
    parts = (source.outlet, source.title, source.author, published, source.url or source.file)
    return ", ".join(part for part in parts if part)
