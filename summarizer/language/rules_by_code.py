"""The rules of each language that has some, by its ISO 639-1 code."""

from __future__ import annotations

from collections.abc import Mapping

from summarizer.language import en, fr
from summarizer.language.rules import Rules

RULES: Mapping[str, Rules] = {
    "en": en.RULES,
    "fr": fr.RULES,
}
NONE = Rules()
"""Those of a language that has none of its own: they find nothing."""


def rules_of(code: str) -> Rules:
    """The rules of a language; of one without rules of its own, those that find nothing."""
    return RULES.get(code, NONE)
