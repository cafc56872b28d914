"""The order in which documents print statements: each once, results first, then what is to come, then the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.config.kinds import kind_of
from summarizer.config.labels import Labels
from summarizer.model import Brief, Quote, Section, Statement
from summarizer.renderers.by_desk import step_lead
from summarizer.renderers.days import day
from summarizer.renderers.picks import chosen_quotes, holds, plain
from summarizer.renderers.printing import best_opener
from summarizer.renderers.support import support_of


class Block(NamedTuple):
    """A section and those of its statements that are printed under its title."""

    section: Section
    statements: tuple[Statement, ...]


def arranged(
    brief: Brief, labels: Labels, *, first: Sequence[str] = (), without: Sequence[Statement] = ()
) -> tuple[Block, ...]:
    """The sections in the order to print them, what has no sure section as the last; empty ones are there too.

    ``first`` are keys of sections to print before the others, ``without`` statements that stand elsewhere already.
    """
    order = {key: index for index, key in enumerate(first)}
    sections = sorted(brief.sections, key=lambda section: (order.get(section.key, len(order)), rank(section)))
    also = Section(key="", title=labels.also_reported, statements=brief.also_reported)
    taken = frozenset(without)
    return tuple(
        Block(
            section,
            best_opener(
                _in_order(brief, section, [s for s in section.statements if s not in taken]), labels, brief.language
            ),
        )
        for section in (*sections, also)
    )


FEWEST_DAYS = 2
"""That make a line of time."""


def _in_order(brief: Brief, section: Section, statements: Sequence[Statement]) -> Sequence[Statement]:
    """What is to come by its days, the nearest first and the undated last, where several days are known."""
    due = {step.statement: step.due for step in brief.steps if step.due}
    days = {due[statement] for statement in statements if statement in due}
    if not kind_of(section.kind).to_come or len(days) < FEWEST_DAYS:
        return statements
    return sorted(statements, key=lambda statement: (statement not in due, due.get(statement, "")))


def lead(brief: Brief, labels: Labels, section: Section, statement: Statement) -> str | None:
    """What stands in bold before a statement: the day of what is to come; else that it is agreed, refused or open."""
    step = step_lead(brief, labels, statement, to_come=kind_of(section.kind).to_come)
    kinds = (found.kind for found in brief.highlights if holds(statement, found))
    names = {"agreed": labels.agreed, "refused": labels.refused, "open": labels.open}
    return step or next((names[kind] for kind in kinds), None)


def passed(brief: Brief, labels: Labels, section: Section, statements: Sequence[Statement]) -> str | None:
    """A remark under what is to come, where some of it is due before the day of the latest article, or on it."""
    dates = [source.published for source in brief.sources if source.published]
    due = [step.due for step in brief.steps if step.due and step.statement in statements]
    if not dates or not due or not kind_of(section.kind).to_come or min(due) > max(dates):
        return None
    return labels.passed.format(date=day(labels, max(dates)))


def rank(section: Section) -> int:
    """What came of the event stands first, then what is to come, then what others say of it."""
    kind = kind_of(section.kind)
    return 0 if kind.result else 1 if kind.to_come else 2


def free_quotes(brief: Brief, statements: Sequence[Statement], at_most: int) -> tuple[Quote, ...]:
    """A few quotations worth showing of which no printed statement holds any words, be it of another source."""
    told = "\n".join(plain(statement.text) for statement in statements)  # plain words hold no line end
    free = tuple(
        quote
        for quote in brief.quotes
        if not any(s.source == quote.source and s.start < quote.end and quote.start < s.end for s in statements)
        and plain(quote.text) not in told
    )
    return chosen_quotes(replace(brief, quotes=free), at_most)


def carriers(brief: Brief, statements: Sequence[Statement]) -> frozenset[int]:
    """Numbers of the sources of some statements, and of those that are known to say the same."""
    supports = [support_of(brief, statement) for statement in statements]
    return frozenset(
        (
            *(statement.source for statement in statements),
            *(number for support in supports if support for number in support.sources),
        )
    )
