"""Function words of the languages we read: they tell prose from lists of links, and one language from another.

A guess by counting is instant and right for texts of some sentences; ``readers.languages`` asks a trained
identifier where this one is not sure.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "fr", "de", "es", "ru", "uk")
"""ISO 639-1 codes that have tables of their own."""

_HERE = Path(__file__).parent
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAMPLE = 10_000
"""Characters looked at: more change no decision."""
_LEAST_SHARE = 0.15
"""Of a text's words that are function words of its language: prose has 0.25 to 0.5, other prose under 0.1."""
_LEAST_LEAD = 1.3
"""By how much the first language must lead the second: Russian over Ukrainian prose has at least 1.7."""


@cache
def function_words(language: str) -> frozenset[str]:
    """The function words of one of ``LANGUAGES`` in lower case."""
    lines = (_HERE / language / "function_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def counted_language(text: str) -> str | None:
    """The language whose function words clearly lead in the text, or None where the count is not sure."""
    words = _words(text)
    if not words:
        return None
    counts = _counts(words)
    first, second = sorted(counts, key=lambda language: -counts[language])[:2]
    sure = counts[first] >= _LEAST_SHARE * words.total() and counts[first] >= _LEAST_LEAD * counts[second]
    return first if sure else None


def function_word_share(text: str) -> float:
    """Share of the text's words that are function words of the language that has most of them."""
    words = _words(text)
    return max(_counts(words).values()) / max(1, words.total())


def _words(text: str) -> Counter[str]:
    return Counter(word.lower() for word in _WORD.findall(text[:_SAMPLE]))


def _counts(words: Counter[str]) -> dict[str, int]:
    return {language: sum(words[word] for word in function_words(language)) for language in LANGUAGES}
