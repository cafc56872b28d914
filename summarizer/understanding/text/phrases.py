"""Word lists found in texts: phrases of a language's tables, with ``*`` for any letters of a word.

``counts`` reads a text once for all lists; ``pattern`` gives one list as a regular expression where the place counts.
"""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from summarizer.language.lists import read_lists

FILES = ("filing", "concepts")
"""The files whose lists are counted."""
WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
Phrase = tuple[tuple[str, ...], str]
"""The words of a phrase after its first, and the list it stands in."""


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


class Index:
    """All phrases of all lists by their first word, or by the letters before its ``*``."""

    def __init__(self, language: str) -> None:
        self.exact: dict[str, list[Phrase]] = defaultdict(list)
        self.begun: dict[str, list[Phrase]] = defaultdict(list)
        for name in FILES:
            for heading, phrases in sorted(read_lists(language, name).items()):
                for phrase in sorted(phrases):
                    self.add(phrase, f"{name}.{heading}")
        self.shortest = min(map(len, self.begun), default=1)

    def add(self, phrase: str, where: str) -> None:
        """Enter one phrase of a list."""
        first, *rest = phrase.lower().replace("’", "'").split()
        entries = self.begun[first[:-1]] if first.endswith("*") else self.exact[first]
        entries.append((tuple(rest), where))

    def at(self, words: Sequence[str], place: int) -> list[str]:
        """The lists of which a phrase begins at a word, each once."""
        word = words[place]
        entries = list(self.exact.get(word, ()))
        for length in range(self.shortest, len(word) + 1):
            entries += self.begun.get(word[:length], ())
        return list(dict.fromkeys(where for rest, where in entries if follows(rest, words, place + 1)))


def follows(rest: Sequence[str], words: Sequence[str], place: int) -> bool:
    """Whether the further words of a phrase stand from a place on."""
    if len(words) < place + len(rest):
        return False
    return all(
        word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
        for wanted, word in zip(rest, words[place:], strict=False)
    )


@functools.cache
def index(language: str) -> Index:
    """The index of a language's lists."""
    return Index(language)


@functools.lru_cache(maxsize=10_000)
def counts(text: str, language: str) -> Mapping[str, int]:
    """How often a text holds a phrase of each list (``filing.result``, ``concepts.truce``); others are left out."""
    words = WORD.findall(text.lower().replace("’", "'"))
    found: Counter[str] = Counter()
    for place in range(len(words)):
        found.update(index(language).at(words, place))
    return found
