"""The day of an event: a named one ("the March 22 coup"), or what was begun, decided or held on it.

A weekday becomes a date where the article says when it was published, or the officer when the event was; else it is
compared with weekdays only.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.list_names import DifferenceList
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions, placed_notions

MOST_DAYS_APART = 3
"""Days further apart are those of two events."""
WEEK = 7
NEAR_WORDS = 10
"""Words between a day and what happened on it."""
AT_HEAD = 2
"""Words before a day at the head of its sentence, "On September 19, the navy …": the comma after it parts nothing."""
BEYOND = 40
"""Characters after those words in which a verb among them may have its object: "approving, in writing, a cap"."""
SPOKEN_BEFORE, SPOKEN_AFTER = 3, 2
"""Words on each side of a day in which a verb of speech makes it the day of a statement."""
_WORD = re.compile(r"[\w’'-]+")


_NO_GROUPS: dict[str, str | None] = dict.fromkeys(("month", "day", "weekday", "year"))


class Day(NamedTuple):
    """A day as far as an article tells it; months and weekdays count from 1 and from 0 (Monday)."""

    month: int | None
    number: int | None
    weekday: int | None
    date: datetime.date | None
    published: datetime.date | None
    event: datetime.date | None


class Found(NamedTuple):
    """A day with its offsets in the sentence."""

    day: Day
    start: int
    end: int


def days_of(said: Said, setting: Setting) -> Iterator[Found]:
    """The days that a sentence names, those of other years left out."""
    rules, published = rules_of(setting.language).differences, setting.articles[said.article].published
    done: list[tuple[int, int]] = []
    for pattern in rules.dates:
        for match in pattern.finditer(said.text):
            if not any(match.start() < end and start < match.end() for start, end in done) and not of_dateline(
                said.text, *match.span()
            ):
                done.append(match.span())
                day = _day(
                    {**dict.fromkeys(("month", "day", "weekday", "year")), **match.groupdict()}, published, setting
                )
                if day:
                    yield Found(day, *match.span())


def of_dateline(text: str, start: int, end: int) -> bool:
    """Whether a day only heads the report: "LENNO, Norland – July 28: The ministers …" tells when it was written."""
    return _PLACES.fullmatch(text[:start]) is not None and _REPORT.match(text, end) is not None


_PLACES = re.compile(r"(?:[^\W\d_a-z][\w.’'-]*(?:[ ,/]+|\s*[–—-]+\s*|$)){0,7}")
_REPORT = re.compile(r"(?:,? \d{4})?(?: ?\([^()]{1,30}\))?\s*(?:[:;–—]|-+\s|--)")


def _day(groups: dict[str, str | None], published: datetime.date | None, setting: Setting) -> Day | None:
    """The day of a match; None where it is of another year than the article."""
    rules = rules_of(setting.language).differences
    month, weekday = (
        next((i for i, name in enumerate(names) if (word or "").startswith(name)), None)
        for names, word in ((rules.months, groups["month"]), (rules.weekdays, groups["weekday"]))
    )
    near = published or setting.event_date
    if groups["year"] and near and int(groups["year"]) != near.year:
        return None
    number = int(groups["day"]) if groups["day"] else None
    return Day(None if month is None else month + 1, number, weekday, None, published, setting.event_date)


def _dated(day: Day, *, coming: bool) -> Day:
    """A day with its date, where the article's own tells it; ``coming``: it lies ahead."""
    near = day.published or day.event
    if near is None:
        return day
    if day.month and day.number:
        return day._replace(date=_valid(near.year, day.month, day.number))
    if day.weekday is None:
        return day
    ahead = (day.weekday - near.weekday()) % WEEK
    if day.published is None:
        ahead -= WEEK * (ahead > MOST_DAYS_APART)
    elif not coming and ahead:
        ahead -= WEEK
    return day._replace(date=near + datetime.timedelta(days=ahead))


def _valid(year: int, month: int, number: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, number)
    except ValueError:
        return None


# how days are compared


def may_be_one(left: Day, right: Day) -> bool:
    """Whether two days can be the same, as far as both are told in one way."""
    for one, other in zip(_ways(left), _ways(right), strict=True):
        if one is not None and other is not None:
            return one == other
    return True


def _ways(day: Day) -> tuple[object, object, object]:
    return (day.month, day.number) if day.month and day.number else None, day.date, day.weekday


def close(left: Telling, right: Telling) -> bool:
    """Whether two days can be of one event: a few days apart, in articles of one week where only weekdays are told."""
    one, other = left.value, right.value
    if one.month and other.month and one.number and other.number:
        return bool(one.month == other.month and abs(one.number - other.number) <= MOST_DAYS_APART)
    if one.date and other.date:
        return bool(abs((one.date - other.date).days) <= MOST_DAYS_APART)
    apart = abs((one.published - other.published).days) if one.published and other.published else 0
    if one.weekday is None or other.weekday is None:
        return False
    return apart < WEEK and (one.weekday - other.weekday) % WEEK in _FEW_DAYS


_FEW_DAYS = frozenset({*range(1, MOST_DAYS_APART + 1), *range(WEEK - MOST_DAYS_APART, WEEK)})


# a named event


@cache
def _events(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """An event right after a day, and one right before it."""
    events, on = any_of(read_lists(language, "differences")["dated"]), rules_of(language).differences.on_day
    after = re.compile(rf" (?:[a-z-]+ )?(?P<event>{events})\b")
    return after, re.compile(rf"\b(?P<event>{events}) (?:[a-z-]+ )?{on}$")


def named_events(said: Said, setting: Setting) -> Iterator[Telling]:
    """An event with its month and day: "the March 22 coup", "the coup on March 21"."""
    after, before = _events(setting.language)
    for day, start, end in days_of(said, setting):
        if day.month is None:
            continue
        if match := after.match(said.text, end):
            event = match["event"].removesuffix("s")
            yield Telling(said, event, day, event, start, match.end())
        elif match := before.search(said.text[:start]):
            event = match["event"].removesuffix("s")
            yield Telling(said, event, day, event, match.start(), end)


# what happened on a day


def acts(said: Said, setting: Setting) -> Iterator[Telling]:
    """What was begun, decided or held on a day, with its object or its place for a key."""
    if said.background(setting.language):
        return
    coming = bool(rules_of(setting.language).differences.coming.search(said.text))
    for day, start, end in days_of(said, setting):
        if _spoken_on(said, start, end, setting.language):
            continue
        low, high = _around(said.text, start, end, setting.language)
        beyond = said.text[high : high + BEYOND]
        for key, name in (*_done(said.text[low:high], beyond, setting), *_held(said.text[low:high], setting)):
            dated = _dated(day, coming=coming)
            yield Telling(said, (*key, coming), dated, name, *_shown(said, start, end))


def _around(text: str, start: int, end: int, language: str) -> tuple[int, int]:
    """Offsets of the words around a day, up to the next marks and words that lead on; a day at the head opens both."""
    leading = read_lists(language, "differences")["leading_on"]
    another = rf"[,;:—]\s|\b(?:{any_of(leading)})\b"
    before = [m.start() for m in _WORD.finditer(text[:start])][-NEAR_WORDS:]
    after = [m.end() for m in _WORD.finditer(text, end)][:NEAR_WORDS]
    low, high = before[0] if before else start, after[-1] if after else end
    stops = [match.end() for match in re.finditer(another, _INSERTED.sub(_blank, text[low:start]))]
    at = end + len(text[end:]) - len(text[end:].lstrip(", ")) if len(before) <= AT_HEAD else end
    until = re.search(another, text[at:high])
    return low + (stops[-1] if stops else 0), at + until.start() if until else high


_INSERTED = re.compile(r", [\w’-]+(?: [\w’-]+)?, ")
"""One or two words between commas, which part nothing: "the town, Lenno included, on Monday"."""


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _spoken_on(said: Said, start: int, end: int, language: str) -> bool:
    """Whether a day is that of a statement: "said on Monday"."""
    beside = {*said.text[:start].split()[-SPOKEN_BEFORE:], *said.text[end:].split()[:SPOKEN_AFTER]}
    return bool({word.strip(",.") for word in beside} & read_lists(language, "differences")["told_on"])


PAIRS: tuple[tuple[DifferenceList, DifferenceList], ...] = (
    ("begun", "fights"),
    ("toppled", "power"),
    ("decided", "decided_things"),
)
"""Verbs with the nouns of what they are done to."""


def _done(text: str, beyond: str, setting: Setting) -> Iterator[tuple[tuple[str, str], str]]:
    """A key and a name for each verb of the lists with its object, which may stand just ``beyond`` the words."""
    lists = read_lists(setting.language, "differences")
    for verbs, things in PAIRS:
        verb = re.search(rf"\b(?:{any_of(lists[verbs])})\b", text, re.IGNORECASE)
        named = re.compile(rf"\b(?:{any_of(lists[things])})\b")
        further = named.search(beyond) if verbs == "decided" else None
        found = (named.search(text, verb.end()) or named.search(text) or further) if verb else None
        if verb and found:
            thing = found[0]
            same = next(iter(sorted(notions(thing, setting.language))), thing) if verbs == "decided" else things
            yield (verbs, same), thing if verb[0].lower() == thing else f"{thing} ({verb[0].lower()})"


def _held(text: str, setting: Setting) -> Iterator[tuple[tuple[str, str], str]]:
    """A key and a name for a meeting at a place."""
    meeting = re.search(rf"\b(?:{any_of(read_lists(setting.language, 'differences')['meets'])})\b", text)
    place = rules_of(setting.language).differences.place.search(text)
    if meeting and place:
        yield ("meets", place["place"]), f"{meeting[0]} ({place['place']})"


def _shown(said: Said, start: int, end: int) -> tuple[int, int]:
    """The clause with the day, or the whole sentence where the day stands apart between commas."""
    low, _ = said.clause(start, start)
    _, high = said.clause(end, end)
    whole = len(said.text.rstrip(" ."))
    apart = len(said.text[low:high].split()) < LEAST_CLAUSE and len(said.text.split()) <= MOST_SHOWN
    return (0, whole) if apart else (low, high)


LEAST_CLAUSE, MOST_SHOWN = 5, 40
"""Words of a clause that can be shown, and of a sentence that may be."""


# a day that is given or not


GIVEN, NOT_GIVEN = "given", "missing"


def given(said: Said, setting: Setting) -> Iterator[Telling]:
    """A day of something to come, and words that none is given; the value is whether one is."""
    language = setting.language
    matter = frozenset(
        n for n, at, _ in placed_notions(said.text, language) if n[0] not in (STATE, FIGURE) and said.text[at].islower()
    )
    without = re.search(rf"\b(?:{any_of(read_lists(language, 'differences')['gave_no_date'])})\b", said.text)
    if without:
        low, high = said.clause(*without.span())
        yield Telling(said, "date", NOT_GIVEN, without[0], low, high, matter)
    elif rules_of(language).differences.coming.search(said.text) and not said.background(language):
        for day, start, end in days_of(said, setting):
            if day.number and not _spoken_on(said, start, end, language):
                yield Telling(said, "date", GIVEN, said.text[start:end], *_shown(said, start, end), matter)
