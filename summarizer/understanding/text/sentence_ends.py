"""Where a mark ends a sentence, by lists of abbreviations and openers: Punkt (Kiss and Strunk 2006) without a model.

What a trained model would add, words seen in small letters and words that go together, is left out, so that only the
rules on types and neighbours remain. Written here because importing nltk takes longer than all else at the start; a
test compares the two on whole articles.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

Span = tuple[int, int]

END = ".?!…؟۔。！？"
"""Marks that may end a sentence."""
_NO_WORD = r"[)\"”“’‘«»„;}\]\*:@\'\({\[!\?…؟۔。！？]"
"""What no word holds."""
_RUN = r"(?:-{2,}|\.{2,}|(?:\.\s){2,}\.)"
"""Dashes and dots in a row, which are one token."""
_CANDIDATE = re.compile(rf"[{re.escape(END)}](?=(?P<behind>{_NO_WORD}|\s+(?P<next>\S+)))")
_TOKEN = re.compile(
    rf"{_RUN}|(?=[^\(\"\`{{\[:;&\#\*@\)}}\]\-,])\S+?(?=\s|$|{_NO_WORD}|{_RUN}|,(?=$|\s|{_NO_WORD}|{_RUN}))|\S"
)
_CLOSING = re.compile(r"[\"”’»“)\]}\']+?(?:\s+|(?=--)|$)", re.MULTILINE)
"""What closes the sentence before it: quotation marks and brackets."""
_INITIAL = re.compile(r"[^\W\d]\.")
_NUMBER = re.compile(r"-?[.,]?\d[\d,.-]*\.?")
_DOTS = re.compile(r"\.\.+")
_BLANK = re.compile(r"[ \t\n\r\x0b\x0c]")
_MARKS = frozenset(";:,.!?")


class Ends(NamedTuple):
    """The lists by which marks are judged, in small letters: abbreviations without their full stop, and openers."""

    abbreviations: frozenset[str]
    starters: frozenset[str]

    def sentences(self, text: str) -> Iterator[Span]:
        """The sentences of a text, marks that close one with it."""
        cuts, start = list[Span](), 0
        for mark in self._breaks(text):
            cuts.append((start, mark.end()))
            start = mark.start("next") if mark["next"] else mark.end()
        cuts.append((start, len(text.rstrip())))
        return _closed(text, cuts)

    def _breaks(self, text: str) -> Iterator[re.Match[str]]:
        """The marks that end a sentence; of several in one word the last alone is looked at."""
        starts = _word_starts(text)
        for begin, marks in groupby(_CANDIDATE.finditer(text), key=lambda mark: starts(mark.start())):
            *_, last = marks
            if self._ends(_TOKEN.findall(text[begin : last.end()] + last["behind"])):
                yield last

    def _ends(self, tokens: Sequence[str]) -> bool:
        """Whether a sentence ends at one of the tokens before the last."""
        return any(self._is_end(token, after) for token, after in pairwise(tokens))

    def _is_end(self, token: str, after: str) -> bool:
        ends = self._looks_ended(token)
        if not token.endswith("."):
            return ends
        initial = _INITIAL.fullmatch(token) is not None
        opens = after[0].isupper() and self._type(after) in self.starters
        if not initial and not ends and opens:
            return True
        if initial or _NUMBER.fullmatch(token):
            goes_on = after in _MARKS or after[0].islower() or (initial and after[0].isupper())
            return ends and not goes_on
        return ends

    def _looks_ended(self, token: str) -> bool:
        """By the token alone: a mark, or a full stop behind what is no abbreviation."""
        if len(token) == 1 and token in END:
            return True
        if not token.endswith(".") or token.endswith(".."):
            return False
        word = token[:-1].lower()
        return word not in self.abbreviations and word.rpartition("-")[2] not in self.abbreviations

    def _type(self, token: str) -> str:
        """A token in small letters, without the full stop that ends its sentence."""
        low = token.lower()
        return low[:-1] if len(low) > 1 and low.endswith(".") and self._looks_ended(token) else low


def _word_starts(text: str) -> Callable[[int], int]:
    """Where the word at a place begins."""
    blanks = [found.end() for found in _BLANK.finditer(text)]

    def start(place: int) -> int:
        at = bisect_right(blanks, place)
        return blanks[at - 1] if at else 0

    return start


def _closed(text: str, cuts: Sequence[Span]) -> Iterator[Span]:
    """The sentences, each with the marks that close it, which stand at the head of the next."""
    taken = 0
    for (start, end), (after, stop) in pairwise([*cuts, (len(text), len(text))]):
        closing = _CLOSING.match(text[after:stop]) if (start, end) != cuts[-1] else None
        if closing:
            yield start + taken, after + len(closing[0].rstrip())
        elif text[start + taken : end]:
            yield start + taken, end
        taken = closing.end() if closing else 0
