"""The notions of a text: stems of its content words, words for the same thing made one, states as codes.

Two texts are compared by these, not by their letters. Order, grammar and who does what to whom are not kept.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.language.numerals import GROUPED, any_of, numerals, ungrouped
from summarizer.understanding.text.terms import stem

STATE, FIGURE, NOTION = "@", "#", "="
"""First letters of notions that stand for a state, a figure, or a group of words that say the same."""
_WORD = re.compile(rf"(?:[A-Z]\.){{2,}}|(?<![\d,.]){GROUPED}|\d[\d,.]*\d|\d|(?:[^\W\d_]|\u00ad)+(?:[’'][^\W\d_]+)?")
HIDDEN = "\u00ad"
"""The soft hyphen, which may stand in any word and is not seen."""


@cache
def _words(language: str) -> re.Pattern[str]:
    """Words of a text; a listed word with a hyphen is one, "cease-fire" no end of a fire, "twenty-six" no twenty."""
    listed = (*(word for words in read_lists(language, "alike").values() for word in words), *numerals(language))
    joined = any_of(word for word in listed if "-" in word)
    return re.compile(rf"\b(?i:{joined})s?\b|{_WORD.pattern}")


class _Tables(NamedTuple):
    notions: dict[str, str]
    states: dict[str, str]
    phrases: dict[str, list[str]]
    """First word of a state's name of several words to those names, longest first."""
    stopwords: frozenset[str]


@cache
def _tables(language: str) -> _Tables:
    tables, speech = load(language), read_lists(language, "speech")
    groups = read_lists(language, "alike")
    notions = {stem(word.replace("-", "")): NOTION + key for key, words in groups.items() for word in words}
    states: dict[str, str] = {}
    for code, state in tables.states.items():
        for name in (*state.names, *state.demonyms, *state.capitals, *state.seats):
            states.setdefault(name, STATE + code)
    phrases: dict[str, list[str]] = {}
    for name in sorted((name for name in states if not name.isalpha()), key=len, reverse=True):
        phrases.setdefault(_WORD.findall(name)[0], []).append(name)
    empty = tables.stopwords | speech["reports"] | speech["titles"] | speech["days"] | tables.words["months"]
    return _Tables(notions, states, phrases, empty)


@lru_cache(maxsize=50_000)
def notions(text: str, language: str) -> frozenset[str]:
    """The notions of a text as a set: ``=halt``, ``@UKR``, ``#30``, and plain stems."""
    return frozenset(notion for notion, _, _ in placed_notions(text, language))


@lru_cache(maxsize=20_000)
def placed_notions(text: str, language: str) -> tuple[tuple[str, int, int], ...]:
    """(notion, start, end) of every content word of a text, in order."""
    tables, done = _tables(language), 0
    found: list[tuple[str, int, int]] = []
    words = _words(language) if "-" in text else _WORD  # the long pattern only tells words with a hyphen
    for match in words.finditer(text):
        word, start, end = match[0].replace(HIDDEN, ""), match.start(), match.end()
        if start < done or not word:
            continue
        if word in tables.phrases and (
            name := next((n for n in tables.phrases[word] if text.startswith(n, start)), None)
        ):
            done = start + len(name)
            found.append((tables.states[name], start, done))
        elif notion := _notion(word, language):
            found.append((notion, start, end))
    return tuple(found)


@lru_cache(maxsize=50_000)
def _notion(word: str, language: str) -> str | None:
    tables = _tables(language)
    low = word.lower().replace("’", "'").removesuffix("'s").rstrip("'")
    bare = word[: len(low)]
    if word[0].isdigit():
        return FIGURE + ungrouped(word).rstrip(".")
    if bare in tables.states:
        return tables.states[bare]
    if (number := numerals(language).get(low)) is not None and number > 1:
        return f"{FIGURE}{number:.0f}"
    if low in tables.stopwords or bare in tables.stopwords or len(low) == 1:
        return None
    stemmed = stem(low.replace("-", ""))
    return tables.notions.get(stemmed, stemmed)
