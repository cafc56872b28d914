"""What denies, doubts or leaves open what a text says: one place and one list of words for all who ask.

Verb groups know a negation beside their verb; here it is looked for in plain text, wherever it stands.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from summarizer.language import load
from summarizer.language.list_names import DenialList
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.understanding.text.notions import notions
from summarizer.understanding.text.phrases import compiled

_CLAUSE_END = re.compile(r"[,;:.!?“”\"]")
_NEAR_NEGATION = 6
"""Words after a denial in which stands what it denies."""


def negated(text: str, shared: frozenset[str], language: str) -> bool:
    """Whether a denial stands within a few words before something that both texts say."""
    text = without_idioms(text, language)
    for match in _negation(language).finditer(text):
        near = " ".join(_CLAUSE_END.split(text[match.start() :], maxsplit=1)[0].split()[: _NEAR_NEGATION + 1])
        if notions(near, language) & shared:
            return True
    return False


def turns_round(before: str, language: str) -> bool:
    """Whether the words before another make its opposite of it: "refused to", "no longer"."""
    return bool(_turning(language).search(before))


@lru_cache(maxsize=20_000)
def is_doubted(text: str, language: str) -> bool:
    """Whether a text has a word of reservation or a condition; a month is none."""
    months = load(language).words["months"]
    found = (match[0] for match in _doubts(language).finditer(without_idioms(text, language)))
    return any(word[0].islower() or word.lower() not in months for word in found)


@cache
def marks(language: str, *lists: DenialList) -> re.Pattern[str]:
    """A pattern for the words of some lists, in small letters."""
    held = read_lists(language, "denial")
    return re.compile(rf"\b(?:{any_of(word for name in lists for word in held[name])})\b")


def without_idioms(text: str, language: str) -> str:
    """The text without phrases that look like a denial or a doubt and are none: "no choice but"."""
    return _idioms(language).sub(lambda found: " " * len(found[0]), text)


@cache
def _idioms(language: str) -> re.Pattern[str]:
    return compiled(read_lists(language, "denial")["no_denial"])


@cache
def _negation(language: str) -> re.Pattern[str]:
    return _with_endings(read_lists(language, "denial")["negating"])


@cache
def _turning(language: str) -> re.Pattern[str]:
    return _with_endings(read_lists(language, "denial")["turning"])


@cache
def _doubts(language: str) -> re.Pattern[str]:
    return compiled(read_lists(language, "denial")["doubts"])


def _with_endings(phrases: frozenset[str]) -> re.Pattern[str]:
    """A pattern for phrases; one that begins with "n" and an apostrophe may end a word."""
    ends = {phrase for phrase in phrases if phrase[:2] in ("n'", "n’")}
    return re.compile(f"{compiled(phrases - ends).pattern}|(?:{any_of(ends)})\\b", re.IGNORECASE)
