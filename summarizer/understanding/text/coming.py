"""What a sentence announces: words by which something is to come, with its time, unless it is feared, doubted or past.

An account is the stretch of a sentence between words that turn it ("but", "although", ";"). What somebody fears or only
thinks possible is announced nowhere in its account; what is told as past or not to be is not announced by its clause.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.language.list_names import ComingList
from summarizer.language.lists import read_lists
from summarizer.understanding.text.phrases import opens_with, pattern
from summarizer.understanding.text.terms import stem
from summarizer.understanding.text.times import Time, due, find_times, is_past

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_COMMA = re.compile(r",\s|\s\(|\)\s|\s[–—-]\s")
_STRONG = re.compile(r"[;:]\s|\s[–—]\s|[.!?][”\"]?\s")


class Announcement(NamedTuple):
    """The words ``start:end`` that announce, the time that goes with them, and the day it means where that is sure."""

    start: int
    end: int
    time: Time | None
    day: datetime.date | None


class _Clause(NamedTuple):
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
        return [t for t in self.times if t.turn == "coming" or ((day := due(t, self.days)) and day > min(self.days))]


def announced(text: str, days: Sequence[datetime.date], language: str) -> Announcement | None:
    """The first thing that a sentence announces, one with a day before others; None where it announces nothing.

    ``days`` are those on which the text may have been written.
    """
    if opens_with(pattern(language, "coming", "conditions"), text):
        return None
    found = [each for clause in _clauses(text, days, language) for each in _of_clause(clause)]
    return min(found, key=lambda each: (each.day is None, each.time is None, each.start), default=None)


def _clauses(text: str, days: Sequence[datetime.date], language: str) -> Iterator[_Clause]:
    breaks, times = pattern(language, "coming", "breaks"), find_times(text, language)
    plain = _blanked(text, times)
    turns = sorted({m.end() for m in _STRONG.finditer(text)} | {m.start() for m in breaks.finditer(text)})
    for low, high in zip([0, *turns], [*turns, len(text)], strict=True):
        commas = [m.end() for m in _COMMA.finditer(text, low, high) if not _inside(m.start(), times)]
        for start, end in zip([low, *commas], [*commas, high], strict=True):
            own = tuple(
                time for time in times if start <= time.start < end and not _tells_of_saying(text, time, language)
            )
            yield _Clause(text, start, end, (low, high), own, days, language, plain)


def _blanked(text: str, times: Sequence[Time]) -> str:
    """A text of the same length in which spaces stand for its times."""
    for time in times:
        text = text[: time.start] + " " * (time.end - time.start) + text[time.end :]
    return text


def _inside(place: int, times: Sequence[Time]) -> bool:
    """Whether a comma is part of a date."""
    return any(time.start < place < time.end for time in times)


def _of_clause(clause: _Clause) -> Iterator[Announcement]:
    if any(is_past(time, clause.days) for time in clause.times):
        return
    for name, announces in FRAMES.items():
        for match in pattern(clause.language, "coming", name).finditer(clause.text, clause.start, clause.end):
            if announces(clause, match) and not _undone(clause, match):
                time = _nearest(clause, match.start())
                yield Announcement(match.start(), match.end(), time, due(time, clause.days) if time else None)


def _nearest(clause: _Clause, place: int) -> Time | None:
    """The time nearest after the words that announce, else before them, else the account's first words, or its next."""
    best = min(clause.times, key=lambda time: (time.start < place, abs(time.start - place)), default=None)
    others = [t for t in find_times(clause.text, clause.language) if clause.account[0] <= t.start < clause.account[1]]
    before = (t for t in others if t.start == clause.account[0] and clause.text[t.end : clause.start].strip() == ",")
    later = (t for t in others if clause.end <= t.start)
    found = best or next(before, None) or next(later, None)
    return None if found is None or is_past(found, clause.days) else found


def _firm(clause: _Clause, match: re.Match[str]) -> bool:
    dated = bool(clause.ahead())
    return not clause.holds("feared", whole=True) and _acts(clause, match.end(), "acts", anything=dated)


def _loose(clause: _Clause, match: re.Match[str]) -> bool:
    return bool(clause.ahead()) and _firm(clause, match)


def _agreed(clause: _Clause, match: re.Match[str]) -> bool:
    acts: ComingList = "acts" if clause.ahead() else "together"
    return not clause.holds("feared", whole=True) and _acts(clause, match.end(), acts)


def _bound(clause: _Clause, match: re.Match[str]) -> bool:
    return not clause.holds("feared", whole=True) and _acts(clause, match.end(), "acts")


def _settled(clause: _Clause, match: re.Match[str]) -> bool:
    """Whether further talks are agreed: "agreed to further talks", "agreed on a second round"."""
    words = _WORD.findall(clause.text[match.end() : clause.end].lower())[:TO_NOUN]
    rounds = read_lists(clause.language, "coming")["rounds"]
    return any(word in rounds for word in words) and not clause.holds("feared", whole=True)


TO_NOUN = 4
"""Words from "agreed to" to the talks that are agreed."""


def _reported(clause: _Clause, match: re.Match[str]) -> bool:
    said = pattern(clause.language, "speech", "reports").search(clause.text, 0, clause.end)
    return bool(said) and _bound(clause, match)


def _fixed(clause: _Clause, match: re.Match[str]) -> bool:
    """Whether a time follows at once, its preposition being the last word: "due on Monday"."""
    near = any(match.start() < time.start <= match.end() + 1 for time in clause.times)
    return near and not clause.holds("feared")


def _turning(clause: _Clause, match: re.Match[str]) -> bool:
    """Whether a time to come follows a verb in the present, or stands before it."""
    near = any(time.start - match.end() <= NEAR for time in clause.ahead())
    return near and not clause.holds("feared")


FRAMES: Mapping[ComingList, Callable[[_Clause, re.Match[str]], bool]] = {
    "firm": _firm,
    "loose": _loose,
    "foreseen": _bound,
    "agreed": _agreed,
    "settled": _settled,
    "bound": _bound,
    "reported": _reported,
    "fixed": _fixed,
    "turns": _turning,
}
"""List of words that announce to what must hold besides."""
NEAR = 60
"""Characters between a verb in the present and the day to come that it announces."""


def _acts(clause: _Clause, start: int, acts: ComingList, *, anything: bool = False) -> bool:
    """Whether a verb of a list follows; with ``anything`` any verb that tells of no mere state."""
    lists = read_lists(clause.language, "coming")
    words = _WORD.findall(clause.text[start : clause.end].lower().replace("’", "'"))
    words = _leading(words, lists["adverbs"])
    passive = bool(words) and words[0] in lists["passive"]
    words = _leading(words[passive:], lists["adverbs"])
    if not words:
        return False
    if _begins(words, lists[acts]) or stem(words[0]) in _stems(clause.language, acts):
        return True
    ended = words[0].endswith(PARTICIPLES)
    return anything and (ended if passive else words[0] not in lists["lasting"] | lists["passive"])


PARTICIPLES = ("ed", "en", "ing")


def _leading(words: list[str], adverbs: frozenset[str]) -> list[str]:
    """The words without the adverbs that they begin with."""
    while words and (words[0].endswith("ly") or _begins(words, adverbs)):
        words = _without(words, adverbs) if _begins(words, adverbs) else words[1:]
    return words


def _without(words: list[str], phrases: frozenset[str]) -> list[str]:
    """The words without a phrase that they begin with, the longest there is."""
    best = max((p for p in phrases if words[: len(p.split())] == p.split()), key=len, default="")
    return words[len(best.split()) :]


def _begins(words: Sequence[str], phrases: frozenset[str]) -> bool:
    return any(list(words[: len(phrase.split())]) == phrase.split() for phrase in phrases)


@cache
def _stems(language: str, acts: ComingList) -> frozenset[str]:
    return frozenset(stem(verb) for verb in read_lists(language, "coming")[acts] if " " not in verb)


def _undone(clause: _Clause, match: re.Match[str]) -> bool:
    """Whether a word beside what announces takes it back: "had agreed to", "will not"."""
    undone = pattern(clause.language, "coming", "undone")
    before = clause.text[clause.start : match.start()].split()[-BESIDE:]
    after = clause.text[match.end() : clause.end].split()[:1]
    return any(undone.search(" ".join(words)) for words in (before, after))


BESIDE = 4
"""Words before what announces in which "had" or "was" puts it into the past: "had first been planned for"."""


def _tells_of_saying(text: str, time: Time, language: str) -> bool:
    """Whether a time is that of saying: "said on Monday", "agreed on Friday to meet"."""
    last = _WORD.findall(text[: time.start].lower())[-1:]
    lists = read_lists(language, "speech")
    return bool(last) and (last[0] in lists["said"] or last[0] in lists["reports"])
