"""Frames by which a brief is read for who holds what, and what is to come."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRules:
    """What stands before, between and after the words that tell a position, a result or a step."""

    past_perfect: re.Pattern[str] = NEVER
    """What was done before the event of the day."""
    joined: re.Pattern[str] = NEVER
    """The opening of a clause that is joined to the one before it."""
    content_openers: frozenset[str | None] = frozenset({None})
    """What opens a clause that tells what was done or said; None where nothing does."""
    firm_future: frozenset[str] = frozenset()
    """Modal verbs of a refusal that is firm."""
    article: re.Pattern[str] = NEVER
    """The article at the head of a name."""
    second_voice: str = "(?!)"
    """Somebody else who speaks in the same sentence, with ``{}`` for the words between."""
    unasserted: re.Pattern[str] = NEVER
    """A sentence that brings a clause without telling it for true: denied, pretended, a rumour, short of it."""
    unasserted_step: re.Pattern[str] = NEVER
    """The same, of what is to come."""
    doubted: re.Pattern[str] = NEVER
    """A word by which its clause is only said to be so."""
    passive: re.Pattern[str] = NEVER
    """After words that announce: who does it is not their subject."""
    second_subject: re.Pattern[str] = NEVER
    """Before the subject of a second clause of a sentence."""
    of_another: re.Pattern[str] = NEVER
    """Right before words that announce: their subject only says or expects it."""
    boundary: re.Pattern[str] = NEVER
    """Before the clause that announces something."""
