"""Two wordings of one fact: which words differ, and what sort of change lies in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.language.numerals import numerals

ChangeKind = Literal["figure", "date", "firmness", "scope", "speaker"]
AROUND = 3
"""Words shown beside those that differ, so that they can be understood."""
MOST = 0.7
"""Share of a sentence from which its differing words are shown as the whole sentence."""
_STOPS = (",", ";", ":")
_WORD = re.compile(r"[^\W_]+(?:[.,:’'-][^\W_]+)*")

Span = tuple[int, int]
Op = tuple[str, int, int, int, int]


class Wordings(NamedTuple):
    """Two sentences word by word; ``ops`` are their differences as difflib tells them."""

    old: str
    new: str
    old_words: tuple[re.Match[str], ...]
    new_words: tuple[re.Match[str], ...]
    ops: tuple[Op, ...]

    @property
    def shared(self) -> float:
        """Share of the words of the shorter sentence that stand in the other in the same order."""
        changed = sum(end - start for _, start, end, _, _ in self.ops)
        shorter = min(len(self.old_words), len(self.new_words))
        return (len(self.old_words) - changed) / shorter if shorter else 0.0


def compare(old: str, new: str) -> Wordings:
    """The two sentences with what differs."""
    left, right = tuple(_WORD.finditer(old)), tuple(_WORD.finditer(new))
    matcher = SequenceMatcher(a=[_plain(word) for word in left], b=[_plain(word) for word in right], autojunk=False)
    ops = tuple(op for op in matcher.get_opcodes() if op[0] != "equal")
    return Wordings(old, new, left, right, ops)


def _plain(word: re.Match[str]) -> str:
    return word[0].casefold().replace("’", "'")


def spans(told: Wordings) -> tuple[Span, Span]:
    """Offsets of the words in question in the old and in the new sentence."""
    if not told.ops:
        return (0, len(told.old)), (0, len(told.new))
    ops = [op for op in told.ops if op[0] == "replace"] or list(told.ops)
    old = around(told.old, ops[0][1], ops[-1][2], told.old_words)
    new = around(told.new, ops[0][3], ops[-1][4], told.new_words)
    return old, new


def around(text: str, first: int, end: int, words: Sequence[re.Match[str]] = ()) -> Span:
    """Offsets of some words of a text with a few beside them, not beyond the comma after the first of them."""
    words = words or tuple(_WORD.finditer(text))
    low = max(first - AROUND, 0)
    high = min(end + AROUND, len(words))
    stops = (at + 1 for at in range(first, high) if text[words[at].end() : words[at].end() + 1] in _STOPS)
    high = next(stops, high)
    if not words or high - low >= MOST * len(words):
        return 0, len(text)
    return words[low].start(), words[high - 1].end()


def around_span(text: str, start: int, end: int) -> Span:
    """The same of the words that stand between two offsets."""
    words = tuple(_WORD.finditer(text))
    inside = [at for at, word in enumerate(words) if word.end() > start and word.start() < end]
    return around(text, inside[0], inside[-1] + 1, words) if inside else (start, end)


def kind_of(told: Wordings, language: str) -> ChangeKind | None:
    """What sort of change the differing words are; None where nothing of weight differs."""
    replaced = [op for op in told.ops if op[0] == "replace"]
    found = {word for op in (replaced or told.ops) for word in _words(told, op)}
    inserted = {word for op in told.ops if op[0] != "replace" for word in _words(told, op)}
    lists, words = read_lists(language, "differences"), load(language).words
    low = {word.casefold() for word in found}
    if (low | {word.casefold() for word in inserted}) & lists["firmness"]:
        return "firmness"
    if any(word[0].isdigit() or word.casefold() in numerals(language) for word in found):
        return "date" if _of_time(told, language) else "figure"
    if low & (lists["when"] | words["days"] | words["months"]):
        return "date"
    if low & lists["somebody"] or (replaced and any(_is_name(told, op) for op in replaced)):
        return "speaker"
    empty = load(language).stopwords
    return "scope" if replaced and low - empty else None


def _words(told: Wordings, op: Op) -> Iterator[str]:
    _, old, old_end, new, new_end = op
    yield from (word[0] for word in told.old_words[old:old_end])
    yield from (word[0] for word in told.new_words[new:new_end])


def _of_time(told: Wordings, language: str) -> bool:
    """Whether a figure that differs is of days or years, or stands beside a month."""
    units = read_lists(language, "differences")["lengths"] | load(language).words["months"]
    near = {
        told.new_words[at][0].casefold()
        for _, _, _, start, end in told.ops
        for at in range(max(start - 1, 0), min(end + 1, len(told.new_words)))
    }
    return bool(near & units)


def _is_name(told: Wordings, op: Op) -> bool:
    """Whether a name stands in place of another one."""
    _, old, old_end, new, new_end = op
    return all(any(word[0][:1].isupper() for word in words[start:end]) for words, start, end in
               ((told.old_words, old, old_end), (told.new_words, new, new_end)))  # fmt: skip
