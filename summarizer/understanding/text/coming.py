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
from summarizer.understanding.text.accounts import WORD, Stretch, stretches
from summarizer.understanding.text.phrases import opens_with, pattern
from summarizer.understanding.text.terms import stem
from summarizer.understanding.text.times import Time, due, find_times, is_past


class Announcement(NamedTuple):
    """The words ``start:end`` that announce, the time that goes with them, and the day it means where that is sure."""

    start: int
    end: int
    time: Time | None
    day: datetime.date | None


def announced(
    text: str, days: Sequence[datetime.date], language: str, present: Sequence[int] = ()
) -> Announcement | None:
    """The first thing that a sentence announces, one with a day before others; None where it announces nothing.

    ``days`` are those on which the text may have been written; ``present`` is where verbs in the present tense stand
    that tell of an act: with a day to come they announce it ("The court hears the case on 9 July").
    """
    if opens_with(pattern(language, "coming", "conditions"), text):
        return None
    found = [each for clause in stretches(text, days, language) for each in _of_clause(clause, present)]
    nouns = pattern(language, "coming", "occasions")

    def place(each: Announcement) -> tuple[bool, bool, bool, int]:
        return each.day is None, each.time is None, nouns.fullmatch(text, each.start, each.end) is not None, each.start

    return min(found, key=place, default=None)


def _of_clause(clause: Stretch, present: Sequence[int]) -> Iterator[Announcement]:
    if any(is_past(time, clause.days) for time in clause.times):
        return
    for match, announces in (*_worded(clause), *_in_present(clause, present)):
        if announces(clause, match) and not _undone(clause, match) and not _asked(clause, match):
            time = _nearest(clause, match.start())
            yield Announcement(match.start(), match.end(), time, _day(time, clause.days) if time else None)
    yield from _limited(clause)


def _day(time: Time, days: Sequence[datetime.date]) -> datetime.date | None:
    """The day of what is announced: a date without a year, be it far off, is the next of that name."""
    day = due(time, days)
    if day or time.kind != "date" or time.year or not days:
        return day
    coming = (due(time._replace(year=year), days) for year in (min(days).year, min(days).year + 1))
    return next((day for day in coming if day and day >= max(days)), None)


def _worded(clause: Stretch) -> Iterator[_Found]:
    for name, announces in FRAMES.items():
        for match in pattern(clause.language, "coming", name).finditer(clause.text, clause.start, clause.end):
            yield match, announces


def _in_present(clause: Stretch, present: Sequence[int]) -> Iterator[_Found]:
    for place in present:
        if clause.start <= place < clause.end and (match := WORD.match(clause.text, place)):
            yield match, _scheduled


def _nearest(clause: Stretch, place: int) -> Time | None:
    """The time nearest after the words that announce, else before them, else the account's first words, or its next."""
    own = (time for time in clause.times if time.kind != "allowed")
    best = min(own, key=lambda time: (time.start < place, abs(time.start - place)), default=None)
    others = [t for t in find_times(clause.text, clause.language) if clause.account[0] <= t.start < clause.account[1]]
    before = (t for t in others if t.start == clause.account[0] and clause.text[t.end : clause.start].strip() == ",")
    later = (t for t in others if clause.end <= t.start)
    found = best or next(before, None) or next(later, None)
    return None if found is None or is_past(found, clause.days) else found


def _firm(clause: Stretch, match: re.Match[str]) -> bool:
    dated = bool(clause.ahead())
    return not clause.holds("feared", whole=True) and _acts(clause, match.end(), "acts", anything=dated)


def _loose(clause: Stretch, match: re.Match[str]) -> bool:
    return bool(clause.ahead()) and _firm(clause, match)


def _agreed(clause: Stretch, match: re.Match[str]) -> bool:
    acts: ComingList = "acts" if clause.ahead() else "together"
    return not clause.holds("feared", whole=True) and _acts(clause, match.end(), acts)


def _bound(clause: Stretch, match: re.Match[str]) -> bool:
    return not clause.holds("feared", whole=True) and _acts(clause, match.end(), "acts")


def _settled(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether further talks are agreed: "agreed to further talks", "agreed on a second round"."""
    words = WORD.findall(clause.text[match.end() : clause.end].lower())[:TO_NOUN]
    rounds = read_lists(clause.language, "coming")["rounds"]
    return any(word in rounds for word in words) and not clause.holds("feared", whole=True)


TO_NOUN = 4
"""Words from "agreed to" to the talks that are agreed."""


def _reported(clause: Stretch, match: re.Match[str]) -> bool:
    said = pattern(clause.language, "speech", "reports").search(clause.text, 0, clause.end)
    quoted = _QUOTED.search(clause.text, match.end(), clause.end)
    return bool(said) and (_firm(clause, match) if clause.ahead() else not quoted and _bound(clause, match))


def _fixed(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether a time follows at once, its preposition being the last word: "due on Monday"."""
    near = any(match.start() < time.start <= match.end() + 1 for time in clause.times)
    return near and not clause.holds("feared") and not clause.holds("dropped", whole=True)


def _turning(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether a time to come follows a verb in the present, or opens its clause."""
    times = [time for time in clause.ahead() if not _habit(clause, match, time)]
    near = any(0 <= time.start - match.end() <= NEAR or _opens(clause, time) for time in times)
    return near and not clause.holds("feared")


def _opens(clause: Stretch, time: Time) -> bool:
    return not clause.text[clause.start : time.start].strip()


def _scheduled(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether a time to come goes with a verb in the present tense."""
    times = [time for time in clause.ahead_later() if not _habit(clause, match, time)]
    return bool(times) and not clause.holds("feared", whole=True)


def _habit(clause: Stretch, match: re.Match[str], time: Time) -> bool:
    """Whether an act is one of every week; a review at such times is to come all the same."""
    reviewed = stem(match[0].split()[0].lower()) in _stems(clause.language, "reviewed")
    return not reviewed and (time.kind == "every" or clause.holds("habits"))


def _named(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether a date after an occasion looks ahead by itself: "a meeting of the forum in Lenno on 20 July"."""
    near = any(0 <= time.start - match.end() <= NEAR and _dates(time) for time in clause.ahead_later())
    return near and not clause.holds("feared", whole=True) and not clause.holds("dropped", whole=True)


def _dates(time: Time) -> bool:
    """Whether a time is ahead in whatever tense the sentence is; a mere weekday may be the one before."""
    return time.kind in ("date", "month") or time.following


def _awaited(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether the subject of "is due" or "are expected" is an occasion: "talks are due", "a vote is expected"."""
    before = clause.text[clause.start : match.start()].split()[-SUBJECT:]
    occasion = pattern(clause.language, "coming", "occasions").search(" ".join(before))
    return bool(occasion) and not clause.holds("feared", whole=True) and not clause.holds("dropped", whole=True)


SUBJECT = 6
"""Words before "is due" among which the occasion stands: "A review of the list of ships is due"."""


def _appointed(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether something is called or somebody invited for a day to come: "called a general strike for Monday"."""
    link = pattern(clause.language, "coming", "appointed")
    near = (time for time in clause.ahead_later() if 0 <= time.start - match.end() <= NEAR)
    between = (clause.text[match.end() : time.start].split()[-1:] for time in near)
    tied = any(link.fullmatch(word) for words in between for word in words)
    return tied and not clause.holds("feared", whole=True) and not clause.holds("dropped", whole=True)


def _pending(clause: Stretch, _match: re.Match[str]) -> bool:
    """Whether something still has to be approved."""
    return not clause.holds("feared")


def _demanded(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether a limit of time follows what is demanded: "has until Friday", "calls on Peru to answer in ten days"."""
    limit = pattern(clause.language, "coming", "limits")
    times = [time for time in clause.ahead_later() if time.end > match.end()]
    return any(limit.match(clause.text, time.start) for time in times) and not clause.holds("feared")


def _limited(clause: Stretch) -> Iterator[Announcement]:
    """What somebody is given a length of time to do: "has sixty days to answer"."""
    gives = pattern(clause.language, "coming", "gives")
    for time in clause.times:
        before = " ".join(clause.text[clause.start : time.start].split()[-BESIDE:])
        found = gives.search(before) if time.kind == "allowed" else None
        if found and not clause.holds("feared", whole=True) and not _negated(before, clause.language):
            day = due(time._replace(kind="length"), clause.days)
            yield Announcement(time.start, time.end, time, day)


def _negated(words: str, language: str) -> bool:
    return bool(pattern(language, "coming", "undone").search(words))


_Found = tuple[re.Match[str], Callable[[Stretch, re.Match[str]], bool]]
"""Words that may announce, and what must hold besides."""
_QUOTED = re.compile(r"[“\"«]")
FRAMES: Mapping[ComingList, Callable[[Stretch, re.Match[str]], bool]] = {
    "firm": _firm,
    "loose": _loose,
    "foreseen": _bound,
    "agreed": _agreed,
    "settled": _settled,
    "bound": _bound,
    "reported": _reported,
    "fixed": _fixed,
    "turns": _turning,
    "occasions": _named,
    "awaited": _awaited,
    "appoints": _appointed,
    "pending": _pending,
    "demands": _demanded,
}
"""List of words that announce to what must hold besides."""
NEAR = 60
"""Characters between a verb in the present and the day to come that it announces."""


def _acts(clause: Stretch, start: int, acts: ComingList, *, anything: bool = False) -> bool:
    """Whether a verb of a list follows; with ``anything`` any verb that tells of no mere state."""
    lists = read_lists(clause.language, "coming")
    words = WORD.findall(clause.text[start : clause.end].lower().replace("’", "'"))
    words = _leading(words, lists["adverbs"])
    passive = bool(words) and words[0] in lists["passive"]
    words = _leading(words[passive:], lists["adverbs"])
    if not words:
        return False
    if _begins(words, lists[acts]) or stem(words[0]) in _stems(clause.language, acts):
        return True
    ended = words[0].endswith(PARTICIPLES) or words[0] in lists["states"]
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


def _undone(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether a word beside what announces takes it back: "had agreed to", "will not"."""
    undone = pattern(clause.language, "coming", "undone")
    before = clause.text[clause.start : match.start()].split()[-BESIDE:]
    after = clause.text[match.end() : clause.end].split()[:1]
    return any(undone.search(" ".join(words)) for words in (before, after))


def _asked(clause: Stretch, match: re.Match[str]) -> bool:
    """Whether a question inside the sentence holds what would announce: "on how the deal is to be carried out"."""
    before = re.split(r"[,;:]", clause.text[clause.start : match.start()])[-1].split()[-WITHIN_QUESTION:]
    return bool(pattern(clause.language, "coming", "asked").search(" ".join(before)))


WITHIN_QUESTION = 10
"""Words from "how" to the verb that it asks about."""
BESIDE = 4
"""Words before what announces in which "had" or "was" puts it into the past: "had first been planned for"."""
