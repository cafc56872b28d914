"""What the speaker reads under a slide: the full sentences, where each comes from, who else says it."""

from __future__ import annotations

from collections.abc import Iterable

from summarizer.model import Source, Statement
from summarizer.renderers.by_desk import step_lead
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.slides import Paragraph, Run
from summarizer.renderers.support import support_of
from summarizer.renderers.wording import source_entry


def statement_notes(given: Given, statements: Iterable[Statement]) -> list[Paragraph]:
    """Each statement in full with its source, and the others that say the same."""
    found: list[Paragraph] = []
    for statement in statements:
        found += verbatim(given, given.printed(statement), statement.source, _more(given, statement))
    return found


def verbatim(given: Given, text: str, source: int, more: str = "") -> list[Paragraph]:
    """A text word for word, then a line that says where it stands."""
    words = Run(text=f"[{source}] {text}", language=given.language(source))
    article = given.source(source)
    place = f"— {describe(given, article)}{more}" if article else f"— [{source}]{more}"
    return [Paragraph(runs=(words,)), given.own(place)]


def _more(given: Given, statement: Statement) -> str:
    """Who else says the same, and what the desk wrote of a step."""
    written = step_lead(given.brief, given.labels, statement, to_come=False)
    return _support(given, statement) + (f"; {written}" if written else "")


def _support(given: Given, statement: Statement) -> str:
    support = support_of(given.brief, statement)
    if support is None:
        return ""
    others = " ".join(f"[{number}]" for number in support.sources if number != statement.source)
    return f"; {given.labels.also.format(sources=others)}; {support.words(given.labels)}"


def describe(given: Given, source: Source) -> str:
    """All that is known of a source, in one line."""
    return ", ".join([*source_entry(given.labels, source), *([source.url] if source.url else [])])
