"""The order in which documents print statements: each once, results first, then what is to come, then the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.config.kinds import kind_of
from summarizer.config.labels import Labels
from summarizer.model import Brief, Quote, Section, Statement
from summarizer.renderers.picks import chosen_quotes
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
            best_opener((s for s in section.statements if s not in taken), labels, brief.language),
        )
        for section in (*sections, also)
    )


def rank(section: Section) -> int:
    """What came of the event stands first, then what is to come, then what others say of it."""
    kind = kind_of(section.kind)
    return 0 if kind.result else 1 if kind.to_come else 2


def free_quotes(brief: Brief, statements: Sequence[Statement], at_most: int) -> tuple[Quote, ...]:
    """A few quotations worth showing of which no printed statement holds any words."""
    free = (
        quote
        for quote in chosen_quotes(brief)
        if not any(s.source == quote.source and s.start < quote.end and quote.start < s.end for s in statements)
    )
    return tuple(free)[:at_most]


def carriers(brief: Brief, statements: Sequence[Statement]) -> frozenset[int]:
    """Numbers of the sources of some statements, and of those that are known to say the same."""
    supports = [support_of(brief, statement) for statement in statements]
    return frozenset(
        (
            *(statement.source for statement in statements),
            *(number for support in supports if support for number in support.sources),
        )
    )
