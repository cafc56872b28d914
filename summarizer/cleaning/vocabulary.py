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

_NO_REASONS = frozenset({"scene", "label"})
"""Tables that alone make no line furniture."""
_TAIL = 200
"""Characters at the end of a line that are looked at for a credit."""

Pattern = re.Pattern[str]


class Vocabulary(NamedTuple):
    """Furniture words of a language: phrases with their reason, and patterns by reason."""

    phrases: dict[str, str]
    starts: tuple[tuple[str, Pattern], ...]
    ends: tuple[tuple[str, Pattern], ...]
    holds: dict[str, Pattern]

    def name(self, text: str, count: int) -> str | None:
        """The reason why a line of ``count`` words is furniture by its words, or None."""
        if count <= _WHOLE_WORDS:
            bare = _EDGES.sub("", text.lower().replace("’", "'"))
            if not bare:
                return "no words"
            if bare in self.phrases:
                return self.phrases[bare]
        return self._by_start(text, count) or self._by_end(text, count)

    def holds_any(self, reason: str, text: str) -> bool:
        """True when a word of the table ``[reason holds]`` stands in the text."""
        return self.count_held(reason, text) > 0

    def count_held(self, reason: str, text: str) -> int:
        """How many words of the table ``[reason holds]`` stand in the text."""
        pattern = self.holds.get(reason)
        return sum(1 for _ in pattern.finditer(text)) if pattern else 0

    def label_end(self, text: str) -> int:
        """How many characters of furniture stand before a line's own words, the space after them included."""
        found = next((pattern.match(text) for reason, pattern in self.starts if reason == "label"), None)
        return found.end() if found and found.end() < len(text) else 0

    def opens_scene(self, text: str) -> bool:
        """True for words that open the description of a picture, though an article's own sentence may open so too."""
        opens = any(reason == "scene" and pattern.match(text) for reason, pattern in self.starts)
        return opens or self.holds_any("scene", text)

    def _by_start(self, text: str, count: int) -> str | None:
        for reason, pattern in self.starts:
            if (
                reason not in _NO_REASONS
                and count < (_LONG_START_WORDS if reason in _LONG_REASONS else _START_WORDS)
                and pattern.match(text)
            ):
                return reason
        return None

    def _by_end(self, text: str, count: int) -> str | None:
        if count >= _LONG_END_WORDS:
            return None
        tail = text[-_TAIL:]
        return next((reason for reason, pattern in self.ends if pattern.search(tail)), None)


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
        ends=tuple((r, _any_of(lines, end=True)) for (r, kind), lines in tables.items() if kind == "ends"),
        holds={r: _any_of(lines) for (r, kind), lines in tables.items() if kind == "holds"},
    )


def _read_table(path: Path, tables: dict[tuple[str, str], list[str]]) -> None:
    key = ("", "")
    for line in path.read_text(encoding="utf-8").splitlines():
        if heading := _HEADING.match(line):
            key = (heading[1], heading[2])
        elif line.strip() and not line.startswith("#"):
            tables[key].append(line.rstrip("\n"))


def _any_of(patterns: list[str], *, end: bool = False) -> Pattern:
    either = "|".join(patterns)
    return re.compile(rf"(?:{either})[.\s]*$" if end else either, re.IGNORECASE)
