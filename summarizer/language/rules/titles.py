"""Patterns for titles with roles to be filled in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleRules:
    """How a title takes the names of a role."""

    placeholder: re.Pattern[str] = re.compile(r"(?P<before> )?\{(?P<role>\w+)\}(?P<after>’s)?")
    """A role's place, with the preposition ``before`` it and the ending ``after`` it that go when nobody is named."""
    pair: re.Pattern[str] = NEVER
    """A preposition that needs two."""
    definite: str = "{}"
    """A name with its article, for ``{}``."""
    tidy: Callable[[str], str] = _as_it_is
    """The filled title as the language writes it."""
