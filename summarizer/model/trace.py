"""What decided about each sentence, for explain."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.model.articles import Clause
from summarizer.model.findings import Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceTrace:
    """Why one sentence was filed and chosen, or left out: one row of trace.json, read by ``explain``."""

    source: int
    start: int
    end: int
    text: str
    chosen: str | None
    """Key of the section that prints it, ``bottom_line``, or None."""
    clauses: tuple[Clause, ...]
    scores: tuple[tuple[str, float], ...]
    """(section key, filing score), in the profile's order."""
    reasons: tuple[str, ...]
    """What decided, in words."""
    close_call: bool = False
    """The runner-up section, or the first sentence left out, was near."""
    worth: float = 0.0
    """What the rules hold it worth among all sentences."""
    able: bool = False
    """Whether it may stand in a brief by itself."""
    chances: tuple[tuple[str, float], ...] = ()
    """(section key, chance that it belongs there), in the profile's order."""
    by_rules: str | None = None
    """Key of the section where the rules would print it, where a second reader chose."""
    by_reader: str | None = None
    """Key of the section for which the second reader chose it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """What decided about each sentence and each quotation left without a speaker."""

    sentences: tuple[SentenceTrace, ...]
    quotes: tuple[tuple[Quote, str], ...] = ()
    """A quotation, and why it has the speaker it has, or none."""
