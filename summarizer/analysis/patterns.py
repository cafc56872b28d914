"""Word lists as patterns: phrases of a language's tables, with ``*`` for any letters of a word."""

from __future__ import annotations

import functools
import re

from summarizer.language.lists import read_lists


@functools.cache
def pattern(language: str, name: str, heading: str) -> re.Pattern[str]:
    """One pattern for all phrases of a list, at word edges, small or capital letters alike."""
    return compiled(read_lists(language, name).get(heading, frozenset()))


def compiled(phrases: frozenset[str]) -> re.Pattern[str]:
    """A pattern that finds any of the phrases; none where there are no phrases."""
    if not phrases:
        return re.compile(r"(?!)")
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    body = "|".join(re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for phrase in ordered)
    return re.compile(rf"(?<![\w-])(?:{body})(?![\w])", re.IGNORECASE)


def opens_with(found: re.Pattern[str], text: str) -> re.Match[str] | None:
    """The match that stands at the head of a text, quotation marks before it left out."""
    return found.match(text, len(text) - len(text.lstrip("\"“‘'(«• ")))
