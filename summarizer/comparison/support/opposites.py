"""Which side of a pair of opposites a text takes: "began" against "ended"."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache

from summarizer.language.lists import read_lists
from summarizer.language.verbs import load_verbs
from summarizer.understanding.grammar.negation import turns_round, without_idioms
from summarizer.understanding.text.terms import stem

_TURNED_REACH = 30
"""Characters before a word in which a denial turns it into its opposite."""


@cache
def _opposites(language: str) -> dict[str, list[tuple[str, bool]]]:
    """Stem of a word to the pairs it belongs to, each with its side."""
    found: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    for heading, words in read_lists(language, "opposites").items():
        key = heading.removesuffix("_not")
        for word in words:
            found[stem(word)].append((key, key == heading))
    return found


def _forms(word: str, language: str) -> set[str]:
    """Stems of a word and of the verbs whose form it is: "began", "begin"."""
    return {stem(word), *(stem(lemma) for lemma, _ in load_verbs(language).readings(word))}


@lru_cache(maxsize=20_000)
def sides(text: str, language: str) -> dict[str, set[bool]]:
    """Pair of opposites to the sides of it that a text takes; a denial right before a word turns it round."""
    pairs = _opposites(language)
    text = without_idioms(text, language)
    found: dict[str, set[bool]] = defaultdict(set)
    for match in re.finditer(r"[^\W\d_]+", text):
        for key, side in {side for word in _forms(match[0].lower(), language) for side in pairs.get(word, ())}:
            before = text[max(0, match.start() - _TURNED_REACH) : match.start()]
            turned = turns_round(before.rpartition(",")[2], language)
            found[key].add(side != turned)
    return found
