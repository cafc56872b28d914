"""The words by which furniture is known, read from ``language/LANGUAGE/furniture.txt``.

A line is named by its words alone here; what its place and neighbours say is judged elsewhere. English
words are always known as well: pages of every language carry them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

from summarizer.cleaning.units import Unit

_TABLES = Path(__file__).parent.parent / "language"
_HEADING = re.compile(r"\[([\w ]+) (is|starts|holds|ends)\]$")
_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")

_WHOLE_WORDS = 6
"""The longest furniture phrase that is a line of its own has so many words."""
_START_WORDS = 30
"""Longer lines that only begin like furniture are sentences…"""
_LONG_START_WORDS = 80
"""…but notes on comments, rights and pictures run on."""
_LONG_END_WORDS = 120
"""A credit may end a caption of several sentences."""
_LONG_REASONS = frozenset({"comments", "legal", "caption", "byline", "subscribe"})

_NO_REASONS = frozenset({"scene", "label", "tail"})
"""Tables that alone make no line furniture."""
_NEXT_SENTENCE = re.compile(r"[.!?][”\"’)]?\s+(?=[(\[*—–A-Z])")
_TAIL = 200
"""Characters at the end of a line that are looked at for a credit."""

_EDGE_FIRST = re.compile(r"(^|\|)\\b(?=[^\W\d_])")
"""A word's edge before the letters of an alternative, in the source of a pattern."""

Pattern = re.Pattern[str]


class Held(NamedTuple):
    """A table that is sought anywhere in a line: a quick pattern that finds too much, and the exact one.

    Most lines hold nothing. A pattern whose alternatives all begin with a letter, in small letters, is passed over at
    the speed of a search for these letters: half of the time that cleaning took.
    """

    quick: Pattern
    exact: Pattern

    def finds(self, text: str, lower: str) -> bool:
        """True when an alternative stands in the text, whose small letters are given too."""
        return bool(self.quick.search(lower) and self.exact.search(text))

    def number(self, text: str, lower: str) -> int:
        """How many stand in it."""
        return sum(1 for _ in self.exact.finditer(text)) if self.quick.search(lower) else 0


class Vocabulary(NamedTuple):
    """Furniture words of a language: phrases with their reason, and patterns by reason."""

    phrases: dict[str, str]
    starts: tuple[tuple[str, Pattern], ...]
    ends: tuple[tuple[str, Held], ...]
    holds: dict[str, Held]

    def name(self, unit: Unit) -> str | None:
        """The reason why a paragraph is furniture by its words, or None."""
        if unit.count <= _WHOLE_WORDS:
            bare = _EDGES.sub("", unit.lower.replace("’", "'"))
            if not bare:
                return "no words"
            if bare in self.phrases:
                return self.phrases[bare]
        return self._by_start(unit.text, unit.count) or self._by_end(unit)

    def holds_any(self, reason: str, unit: Unit) -> bool:
        """True when a word of the table ``[reason holds]`` stands in the paragraph."""
        held = self.holds.get(reason)
        return held is not None and held.finds(unit.text, unit.lower)

    def count_held(self, reason: str, unit: Unit) -> int:
        """How many words of the table ``[reason holds]`` stand in the paragraph."""
        held = self.holds.get(reason)
        return held.number(unit.text, unit.lower) if held else 0

    def label_end(self, text: str) -> int:
        """How many characters of furniture stand before a line's own words, the space after them included."""
        found = next((pattern.match(text) for reason, pattern in self.starts if reason == "label"), None)
        return found.end() if found and found.end() < len(text) else 0

    def tail_start(self, text: str) -> int | None:
        """Where credits or a note about the article begin behind a line's last sentence, or None."""
        pattern = next((pattern for reason, pattern in self.starts if reason == "tail"), None)
        if pattern is None:
            return None
        places = (found.end() for found in _NEXT_SENTENCE.finditer(text))
        return next((place for place in places if pattern.match(text, place)), None)

    def opens_scene(self, unit: Unit) -> bool:
        """True for words that open the description of a picture, though an article's own sentence may open so too."""
        opens = any(reason == "scene" and pattern.match(unit.text) for reason, pattern in self.starts)
        return opens or self.holds_any("scene", unit)

    def _by_start(self, text: str, count: int) -> str | None:
        for reason, pattern in self.starts:
            if (
                reason not in _NO_REASONS
                and count < (_LONG_START_WORDS if reason in _LONG_REASONS else _START_WORDS)
                and pattern.match(text)
            ):
                return reason
        return None

    def _by_end(self, unit: Unit) -> str | None:
        if unit.count >= _LONG_END_WORDS:
            return None
        tail, lower = unit.text[-_TAIL:], unit.lower[-_TAIL:]
        return next((reason for reason, held in self.ends if held.finds(tail, lower)), None)


@cache
def read_vocabulary(language: str) -> Vocabulary:
    """The furniture words of a language and of English."""
    tables: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name in dict.fromkeys((language, "en")):
        path = _TABLES / name / "furniture.txt"
        if path.is_file():
            _read_table(path, tables)
    return Vocabulary(
        phrases={
            phrase: reason
            for (reason, kind), lines in tables.items()
            if kind == "is"
            for line in lines
            for phrase in line.split("|")
        },
        starts=tuple((r, _any_of(lines)) for (r, kind), lines in tables.items() if kind == "starts"),
        ends=tuple((r, _held(lines, end=True)) for (r, kind), lines in tables.items() if kind == "ends"),
        holds={r: _held(lines) for (r, kind), lines in tables.items() if kind == "holds"},
    )


def _read_table(path: Path, tables: dict[tuple[str, str], list[str]]) -> None:
    key = ("", "")
    for line in path.read_text(encoding="utf-8").splitlines():
        if heading := _HEADING.match(line):
            key = (heading[1], heading[2])
        elif line.strip() and not line.startswith("#"):
            tables[key].append(line.rstrip("\n"))


def _any_of(patterns: list[str]) -> Pattern:
    return re.compile("|".join(patterns), re.IGNORECASE)


def _held(patterns: list[str], *, end: bool = False) -> Held:
    either, tail = "|".join(patterns), r"[.\s]*$" if end else ""
    quick = _EDGE_FIRST.sub(r"\1", either)
    return Held(re.compile(quick), re.compile(f"(?:{either}){tail}", re.IGNORECASE))
