"""An article's text as the paragraphs that cleaning judges, each with what it is judged by.

A line is a paragraph, but hard-wrapped text (mail, PDF) is put together at its blank lines. Judges nothing.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from summarizer.language.function_words import function_words

WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_WIDE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_SENTENCE_END = re.compile(r"[.!?。！？؟।…][\"”’»')\]]*(?:\s*\[?\d*\]?)?$|[\"”»]$")
_TRUNCATED = re.compile(r"(?:\.\.\.|…)\W*(?:read more|more|continue)?\W*$", re.IGNORECASE)
_AGENCY_SIGNATURE = re.compile(
    r"(?<!\.)[.!?][\"”’»]?\s*(?:[—–/-]+\s?[A-Z]\w{1,20}"
    r"|\((?![^)]*(?:[Pp]hoto|[Ii]mage|[Ff]ile|/))[A-Z][\w. -]{1,30}\))$"
)
_INNER_END = re.compile(r"[^\W\d_A-ZА-Я]{2}[.!?][\"”’»)]{0,2} [\"“«]?[^\W\d_a-zа-я]")
_BULLET = re.compile(r"\s*(?:[•●▪‣◦*–—-]|\d{1,2}[.)])\s+\S")

_WRAP_WIDTH = (45, 110)
"""Characters of a full line in hard-wrapped mail and PDF text."""
_WRAPPED_LINES = 4
"""So many full lines without a sentence end, most followed by a small letter, prove hard wrapping."""
_FEW_WRAPPED_LINES, _MOSTLY = 2, 0.6
"""In a short text, where fewer lines must do, more of them must go on in small letters or break off at a function word:
else its first line, unended as it is, would pass for the headline."""
_SEVERAL_WORDS, _INNER_ENDS = 60, 3
"""So many words with so many sentence ends inside are prose, though the last sentence may be cut off."""
_TAIL = 80
"""Characters at its end that show how a paragraph ends."""
STEM = 5
"""Letters by which words are compared: agrees and agreed, Russia and Russian are the same. Whole words, which many
languages inflect, lost a tenth of the paragraphs of our own pasted pages; four, six and seven lose more."""
PROSE_WORDS = 12
"""A paragraph of this many words that ends as a sentence counts as prose."""
_UNENDED_PROSE_WORDS = 9
_PROSE_SHARES = ((0.3, 0.5), (0.4, 0.75))
"""An unended line reads as a sentence with this share of function words, and less than this of capitals."""


class LineSpan(NamedTuple):
    """A non-blank line: its number from 1, and the offsets of its text without the white space around it."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Unit:
    """A paragraph as cleaning sees it."""

    lines: tuple[LineSpan, ...]
    text: str
    language: str

    @cached_property
    def words(self) -> list[str]:
        """Its words, in their own case."""
        return WORD.findall(self.text)

    @cached_property
    def lower(self) -> str:
        """Its text in small letters."""
        return self.text.lower()

    @cached_property
    def count(self) -> int:
        """Its words; for scripts without spaces, two characters count as a word."""
        return max(len(self.words), len(_WIDE.findall(self.text)) // 2)

    @cached_property
    def ended(self) -> bool:
        """True when it ends as a sentence, an agency's signature aside, and is not cut off by dots."""
        if _TRUNCATED.search(self.text[-_TAIL:]):
            return False
        return self.signed or bool(_SENTENCE_END.search(self.text[-_TAIL:]))

    @cached_property
    def signed(self) -> bool:
        """True when an agency's signature follows its last sentence: ``he said. (AP)``."""
        return bool(_AGENCY_SIGNATURE.search(self.text[-_TAIL:]))

    @cached_property
    def truncated(self) -> bool:
        """True when dots stand where its end should."""
        return bool(_TRUNCATED.search(self.text[-_TAIL:]))

    @cached_property
    def bulleted(self) -> bool:
        """True when it opens as an item of a list."""
        return bool(_BULLET.match(self.text))

    @cached_property
    def content(self) -> frozenset[str]:
        """The first letters of its words of four letters and more that are no function words, in small letters."""
        stop = function_words(self.language)
        return frozenset(word[:STEM] for word in map(str.lower, self.words) if len(word) > 3 and word not in stop)  # noqa: PLR2004

    @cached_property
    def prose(self) -> bool:
        """True for a paragraph that reads as sentences, by its length and its end, or the ends inside it."""
        return self.count >= PROSE_WORDS and (self.ended or self.several)

    @cached_property
    def several(self) -> bool:
        """True for a long paragraph of several sentences, however it ends."""
        return not self.truncated and self.count >= _SEVERAL_WORDS and len(_INNER_END.findall(self.text)) >= _INNER_ENDS

    @cached_property
    def wide(self) -> bool:
        """True for a script without spaces, where words cannot be compared."""
        return bool(_WIDE.search(self.text))

    @cached_property
    def capital_share(self) -> float:
        """Share of its words of four letters and more, the first left out, that open with a capital."""
        long = [word for word in self.words[1:] if len(word) > 3]  # noqa: PLR2004
        return sum(word[0].isupper() for word in long) / max(1, len(long))

    @cached_property
    def unended_prose(self) -> bool:
        """True for a paragraph without a sentence end that still has the words of one."""
        stop = function_words(self.language)
        functional = sum(word.lower() in stop for word in self.words) / max(1, self.count)
        return self.count >= _UNENDED_PROSE_WORDS and any(
            functional >= least and self.capital_share < most for least, most in _PROSE_SHARES
        )


def read_units(text: str, language: str) -> list[Unit]:
    """The paragraphs of a text in reading order; blank lines are left out."""
    spans = _line_spans(text)
    return [
        Unit(lines=tuple(group), text=" ".join(text[s.start : s.end] for s in group), language=language)
        for group in _paragraphs(text, spans, language)
    ]


def _line_spans(text: str) -> list[LineSpan]:
    spans, start = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        stripped = line.strip()
        if stripped:
            first = start + line.index(stripped)
            spans.append(LineSpan(number=number, start=first, end=first + len(stripped)))
        start += len(line) + 1
    return spans


def _paragraphs(text: str, spans: list[LineSpan], language: str) -> list[list[LineSpan]]:
    if not _hard_wrapped(text, spans, language):
        return [[span] for span in spans]
    groups: list[list[LineSpan]] = []
    for span in spans:
        last = groups[-1][-1] if groups else None
        if last and last.number == span.number - 1 and last.end - last.start >= _WRAP_WIDTH[0]:
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _hard_wrapped(text: str, spans: list[LineSpan], language: str) -> bool:
    low, high = _WRAP_WIDTH
    lines = [
        (text[span.start : span.end], text[after.start])
        for span, after in itertools.pairwise(spans)
        if after.number == span.number + 1
        and low <= span.end - span.start <= high
        and not _SENTENCE_END.search(text[span.start : span.end])
    ]
    small = sum(first.islower() for _, first in lines)
    if len(lines) >= _WRAPPED_LINES:
        return small > len(lines) / 2
    loose = function_words(language)
    going_on = sum(first.islower() or line.split()[-1].lower() in loose for line, first in lines)
    return len(lines) >= _FEW_WRAPPED_LINES and going_on >= _MOSTLY * len(lines)
