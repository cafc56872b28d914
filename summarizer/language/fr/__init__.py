"""French: its rules beside its tables; who speaks is read, clauses and differences are not."""

from __future__ import annotations

from summarizer.language.fr.speech import SPEECH
from summarizer.language.rules import Rules

RULES = Rules(speech=SPEECH)
