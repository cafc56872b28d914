"""Words that two sentences have in common as they stand: quoted words are somebody's, and the same in both."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.understanding.text.terms import tokens

RUNS = (4, 6)
"""Words: shorter runs ("a step forward") are anybody's; of six more may be words that stand in every text."""
LEAST_TELLING = 2
"""Words of a run besides those that stand in every text."""
_QUOTED = re.compile(r"[“„\"«]([^“”„\"«»]+)(?:[”\"»]|$)|(?<!\w)[‘']([^‘’']+(?:[’']\w+[^‘’']*)*)[’'](?!\w)")

Run = tuple[str, ...]


@cache
def empty_words(language: str) -> frozenset[str]:
    """Words that make no run anybody's own."""
    return load(language).stopwords | read_lists(language, "support")["everyday"]


def quoted(text: str) -> list[str]:
    """What stands between quotation marks."""
    return [match[1] or match[2] for match in _QUOTED.finditer(text)]


def quoted_runs(text: str, empty: Collection[str]) -> frozenset[Run]:
    """All runs of so many words between quotation marks that tell something."""
    return frozenset(run for span in quoted(text) for run in runs(span, empty))


def runs(text: str, empty: Collection[str]) -> frozenset[Run]:
    """All runs of so many words of a text that tell something."""
    words = tokens(text)
    found = (tuple(words[i : i + size]) for size in RUNS for i in range(len(words) - size + 1))
    return frozenset(run for run in found if sum(word not in empty for word in run) >= LEAST_TELLING)
