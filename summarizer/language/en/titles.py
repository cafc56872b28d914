"""How an English title takes the names of a role."""

from __future__ import annotations

import re

from summarizer.language.rules.titles import TitleRules


def _tidy(text: str) -> str:
    """The possessive of a name in s: "the United States’"."""
    return re.sub(r"s’s\b", "s’", text)


TITLES = TitleRules(
    placeholder=re.compile(
        r"(?P<before> ?\b(?:between|among|against|of|with|by|in|from|to|on) )?\{(?P<role>\w+)\}(?P<after>’s)?"
    ),
    pair=re.compile(r"between|among"),
    definite="the {}",
    tidy=_tidy,
)
