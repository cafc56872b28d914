"""A change of the officer's made to every place where a statement stands in the brief."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from summarizer.model import Brief, Section, Statement


def every_statement(brief: Brief, change: Callable[[Statement], Statement]) -> Brief:
    """The brief with a change made to each of its statements."""
    return replace(
        brief,
        bottom_line=tuple(map(change, brief.bottom_line)),
        sections=tuple(_section(section, change) for section in brief.sections),
        also_reported=tuple(map(change, brief.also_reported)),
        steps=tuple(replace(step, statement=change(step.statement)) for step in brief.steps),
    )


def _section(section: Section, change: Callable[[Statement], Statement]) -> Section:
    return replace(section, statements=tuple(map(change, section.statements)))
