"""The stretches of a sentence that announce by themselves: between commas, each with its account and its times.

An account is the stretch of a sentence between words that turn it ("but", "although", ";").
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.language.list_names import ComingList
from summarizer.language.lists import read_lists
from summarizer.understanding.text.phrases import pattern
from summarizer.understanding.text.times import Time, find_times, is_ahead

WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_COMMA = re.compile(r",\s|\s\(|\)\s|\s[–—-]\s")
_STRONG = re.compile(r"[;:]\s|\s[–—]\s|[.!?][”\"]?\s")


class Stretch(NamedTuple):
    """A stretch between commas of a sentence, with the account that it is part of, and the times that it names."""

    text: str
    start: int
    end: int
    account: tuple[int, int]
    times: tuple[Time, ...]
    days: Sequence[datetime.date]
    language: str
    plain: str
    """The text with its times blanked out: May is a month there and no doubt."""

    def holds(self, name: ComingList, *, whole: bool = False) -> bool:
        """Whether the clause, or with ``whole`` its account, holds a phrase of a list."""
        low, high = self.account if whole else (self.start, self.end)
        return bool(pattern(self.language, "coming", name).search(self.plain, low, high))

    def ahead(self) -> list[Time]:
        """Times that are to come, by their words or by the calendar; the day of the event itself is none."""
        return [time for time in self.times if is_ahead(time, self.days)]

    def ahead_later(self) -> list[Time]:
        """The same, with those of the account that follow the clause: "meets, once more, on 20 June"."""
        low, high = self.end, self.account[1]
        after = (time for time in find_times(self.text, self.language) if low <= time.start < high)
        return [*self.ahead(), *(time for time in after if is_ahead(time, self.days))]


def stretches(text: str, days: Sequence[datetime.date], language: str) -> Iterator[Stretch]:
    """The stretches of a text that was written on one of ``days``, in order."""
    breaks, times = pattern(language, "coming", "breaks"), find_times(text, language)
    plain = _blanked(text, times)
    turns = sorted({m.end() for m in _STRONG.finditer(text)} | {m.start() for m in breaks.finditer(text)})
    for low, high in zip([0, *turns], [*turns, len(text)], strict=True):
        commas = [m.end() for m in _COMMA.finditer(text, low, high) if not _inside(m.start(), times)]
        for start, end in zip([low, *commas], [*commas, high], strict=True):
            own = tuple(
                time for time in times if start <= time.start < end and not _tells_of_saying(text, time, language)
            )
            yield Stretch(text, start, end, (low, high), own, days, language, plain)


def _blanked(text: str, times: Sequence[Time]) -> str:
    """A text of the same length in which spaces stand for its times."""
    for time in times:
        text = text[: time.start] + " " * (time.end - time.start) + text[time.end :]
    return text


def _inside(place: int, times: Sequence[Time]) -> bool:
    """Whether a comma is part of a date."""
    return any(time.start < place < time.end for time in times)


def _tells_of_saying(text: str, time: Time, language: str) -> bool:
    """Whether a time is that of saying: "said on Monday", "agreed on Friday to meet"."""
    last = WORD.findall(text[: time.start].lower())[-1:]
    lists = read_lists(language, "speech")
    says = bool(last) and (last[0] in lists["said"] or last[0] in lists["reports"])
    return says and last[0] not in read_lists(language, "coming")["turns"]
