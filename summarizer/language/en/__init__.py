"""English: its rules beside its tables."""

from __future__ import annotations

from summarizer.language.en.background import BACKGROUND
from summarizer.language.en.changes import CHANGES
from summarizer.language.en.clauses import CLAUSES
from summarizer.language.en.differences import DIFFERENCES
from summarizer.language.en.findings import FINDINGS
from summarizer.language.en.names import NAMES
from summarizer.language.en.occasions import OCCASIONS
from summarizer.language.en.pronouns import PRONOUNS
from summarizer.language.en.roles import ROLES
from summarizer.language.en.speech import SPEECH
from summarizer.language.en.support import SUPPORT
from summarizer.language.en.texts import FIGURES, TEXTS
from summarizer.language.en.titles import TITLES
from summarizer.language.rules import Rules

RULES = Rules(
    background=BACKGROUND,
    changes=CHANGES,
    clauses=CLAUSES,
    differences=DIFFERENCES,
    occasions=OCCASIONS,
    findings=FINDINGS,
    names=NAMES,
    pronouns=PRONOUNS,
    roles=ROLES,
    speech=SPEECH,
    support=SUPPORT,
    figures=FIGURES,
    texts=TEXTS,
    titles=TITLES,
)
