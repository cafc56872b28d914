"""Word lists found in texts: phrases of a language's tables, with ``*`` for any letters of a word.

``cues`` and ``concepts`` read a text once for all lists; ``pattern`` gives one list as a regular expression where the
place counts.
"""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal, overload

from summarizer.language.list_names import (
    ActorList,
    ComingList,
    DifferenceList,
    FilingList,
    HighlightList,
    ListFile,
    MomentList,
    RoleList,
    SpeechList,
)
from summarizer.language.lists import read_lists

File = Literal["filing", "concepts"]
FILES: tuple[File, ...] = ("filing", "concepts")
"""The files whose lists are counted."""
WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
List = tuple[File, str]
"""File and heading of a list."""
Phrase = tuple[tuple[str, ...], List]
"""The words of a phrase after its first, and the list it stands in."""


@overload
def pattern(language: str, name: Literal["actors"], heading: ActorList) -> re.Pattern[str]: ...
@overload
def pattern(language: str, name: Literal["differences"], heading: DifferenceList) -> re.Pattern[str]: ...
@overload
def pattern(language: str, name: Literal["coming"], heading: ComingList) -> re.Pattern[str]: ...
@overload
def pattern(language: str, name: Literal["filing"], heading: FilingList) -> re.Pattern[str]: ...
@overload
def pattern(language: str, name: Literal["moments"], heading: MomentList) -> re.Pattern[str]: ...
@overload
def pattern(language: str, name: Literal["highlights"], heading: HighlightList) -> re.Pattern[str]: ...
@overload
def pattern(language: str, name: Literal["roles"], heading: RoleList) -> re.Pattern[str]: ...
@overload
def pattern(language: str, name: Literal["speech"], heading: SpeechList) -> re.Pattern[str]: ...
@overload
def pattern(language: str, name: Literal["alike", "concepts"], heading: str) -> re.Pattern[str]: ...
def pattern(language: str, name: ListFile, heading: str) -> re.Pattern[str]:
    """One pattern for all phrases of a list, at word edges, small or capital letters alike."""
    return _pattern(language, name, heading)


@functools.cache
def _pattern(language: str, name: ListFile, heading: str) -> re.Pattern[str]:
    return compiled(read_lists(language, name)[heading])


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
                    self.add(phrase, (name, heading))
        self.shortest = min(map(len, self.begun), default=1)

    def add(self, phrase: str, where: List) -> None:
        """Enter one phrase of a list."""
        first, *rest = phrase.lower().replace("’", "'").split()
        entries = self.begun[first[:-1]] if first.endswith("*") else self.exact[first]
        entries.append((tuple(rest), where))

    def at(self, words: Sequence[str], place: int) -> list[List]:
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


def cues(text: str, heading: FilingList, language: str) -> int:
    """How often a text holds a phrase of a list of filing.txt."""
    return _counts(text, language)["filing"][heading]


def concepts(text: str, language: str) -> Mapping[str, int]:
    """How often a text holds a phrase of each list of concepts.txt; others are left out."""
    return _counts(text, language)["concepts"]


@functools.lru_cache(maxsize=10_000)
def _counts(text: str, language: str) -> Mapping[File, Counter[str]]:
    words = WORD.findall(text.lower().replace("’", "'"))
    found: dict[File, Counter[str]] = {name: Counter() for name in FILES}
    for place in range(len(words)):
        for name, heading in index(language).at(words, place):
            found[name][heading] += 1
    return found
