"""Statements as spans: the words, the name for a pronoun in brackets, the source, how many articles carry it."""

from __future__ import annotations

from summarizer.model import Statement
from summarizer.renderers.memo.look import Look, Span
from summarizer.renderers.memo.memo import NBSP, Memo


def statement_spans(memo: Memo, statement: Statement, look: Look, reference: Look | None = None) -> list[Span]:
    """The statement with its ``[n]``."""
    words = Span(text=printed(statement), look=look, language=memo.language(statement.source))
    return [words, *memo.references([statement.source], reference)]


def printed(statement: Statement) -> str:
    """The statement's words; ``[Marsh] confirmed …`` where the article has "He confirmed …"."""
    mention = statement.antecedent
    if mention is None:
        return statement.text
    return f"{statement.text[: mention.start]}[{mention.name}]{statement.text[mention.end :]}"


def support_spans(memo: Memo, statement: Statement) -> list[Span]:
    """How many of the articles carry the statement, with the others linked; nothing where there is only one article."""
    total = len(memo.brief.sources)
    if total == 1:
        return []
    look = memo.setter.looks.support
    if not statement.also_in:
        return [Span(text=f"  one{NBSP}article{NBSP}only", look=look)]
    carried = 1 + len(statement.also_in)
    which = f"{carried} of the {total} articles"
    independent = f", {statement.independent} independent" if statement.independent < carried else ""
    words = f"in {which}{independent}: also".replace(" ", NBSP)
    return [Span(text=f"  {words}", look=look), *memo.references(statement.also_in)]
