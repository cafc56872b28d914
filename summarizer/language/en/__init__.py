"""English: its rules beside its tables."""

from __future__ import annotations

from summarizer.language.en.clauses import CLAUSES
from summarizer.language.en.speech import SPEECH
from summarizer.language.rules import Rules

RULES = Rules(clauses=CLAUSES, speech=SPEECH)
