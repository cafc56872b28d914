"""Sentences as differences are looked for in them: flat text with offsets, ready to give a value word for word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.model import Article, Sentence, Value
from summarizer.understanding.text.looking_back import looks_back
from summarizer.understanding.text.notions import notions

_CLAUSE_END = re.compile(r"[;:—–]\s|,\s|\s[-–—_]\s|\.$|\.\s|\(|\)")


LONGEST = 2_000
"""Characters of a sentence that is read for figures and times: a longer one is a table or a list run together."""


class Said(NamedTuple):
    """One sentence: article index, offset, its text on one line (same length as in the article)."""

    article: int
    start: int
    text: str

    def lower(self) -> str:
        """The text in small letters, of the same length; as it is where a letter would change its length."""
        low = self.text.lower()
        return low if len(low) == len(self.text) else self.text

    def background(self, language: str, start: int = 0, end: int | None = None) -> bool:
        """Whether the sentence, or the clause around ``start:end``, looks back to something before the event."""
        low, high = (0, len(self.text)) if end is None else self.clause(start, end)
        return looks_back(self.text[low:high], language)

    def value(self, start: int, end: int) -> Value:
        """The words at ``start:end`` of the sentence as a value; white space at the ends is left out."""
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        text = words.strip()
        at = self.start + start
        return Value(source=self.article + 1, text=text, sentence=self.text, start=at, end=at + len(text))

    def clause(self, start: int, end: int) -> tuple[int, int]:
        """Offsets of the clause around ``start:end``, between the nearest marks."""
        marks = list(_CLAUSE_END.finditer(self.text))
        low = max((m.end() for m in marks if m.end() <= start), default=0)
        high = min((m.start() for m in marks if m.start() >= end), default=len(self.text))
        return low, high

    def near(self, start: int, end: int, words: int, language: str) -> frozenset[str]:
        """Notions of that many words on each side of ``start:end``, within the clause."""
        low, high = self.clause(start, end)
        before = self.text[low:start].split()[-words:]
        after = self.text[end:high].split()[:words]
        return notions(" ".join(before), language) | notions(" ".join(after), language)


def said(articles: Sequence[Article], sentences: Sequence[Sentence]) -> list[Said]:
    """Every sentence with the text that stands in its article, line ends made spaces."""
    return [
        Said(s.article, s.start, articles[s.article].text[s.start : s.end].replace("\n", " ").replace("\t", " "))
        for s in sentences
    ]
