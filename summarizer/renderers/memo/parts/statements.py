"""Statements as spans: the words, the name for a pronoun in brackets, the source, how many articles carry it."""

from __future__ import annotations

from summarizer.model import Statement
from summarizer.renderers.memo.look import Look, Span
from summarizer.renderers.memo.memo import NBSP, Memo
from summarizer.renderers.printing import printed, source_language
from summarizer.renderers.since import is_new
from summarizer.renderers.support import support_of


def statement_spans(memo: Memo, statement: Statement, look: Look, reference: Look | None = None) -> list[Span]:
    """The statement with its ``[n]``, and a mark where it is new since the last issue."""
    words = Span(
        text=printed(statement, source_language(memo.brief, statement.source)),
        look=look,
        language=memo.language(statement.source),
    )
    new = Span(text=f"{NBSP}{NBSP}{memo.words.new_mark.upper()}", look=memo.setter.looks.kicker)
    return [words, *memo.references([statement.source], reference), *([new] if is_new(memo.brief, statement) else [])]


def support_spans(memo: Memo, statement: Statement) -> list[Span]:
    """Dots for the articles that are known to carry the statement, the others linked; nothing where none is."""
    support = support_of(memo.brief, statement)
    if support is None:
        return []
    look = memo.setter.looks.support
    others = [number for number in support.sources if number != statement.source]
    dots = Span(text=f"{NBSP}{NBSP}{support.drawn(memo.words)}", look=look, alt=support.words(memo.words))
    return [dots, *memo.references(others)]
