"""How long an event lasted, and how old somebody is: figures that are tied by grammar and by name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summarizer.comparison.differences.deeds import same_event
from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.text.flat_text import Said

MOST_APART = 4
"""Lengths of one event lie within this factor: a visit of three days holds no speech of forty minutes."""
_GIVEN_AND_SURNAME = 2


@cache
def _frames(language: str) -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """Frames before a length that name the event, and frames after it."""
    rules, lists = rules_of(language).differences, read_lists(language, "differences")
    lasting = any_of(lists["lasting"] - rules.no_frame_of_length)
    words = {"events": any_of(lists["events"]), "lasting": lasting, "held": any_of(lists["met_for"])}
    return tuple(
        tuple(re.compile(frame.format(**words), re.IGNORECASE) for frame in frames)
        for frames in (rules.before_lasting, rules.after_lasting)
    )  # type: ignore[return-value]


@cache
def _telephoned(language: str) -> re.Pattern[str]:
    """Words after a length that name the event by the way it was held: two hours "on the line"."""
    return re.compile(rf"\s(?:{any_of(read_lists(language, 'differences')['telephoned'])})\b", re.IGNORECASE)


def _event(text: str, figure: Figure, language: str) -> tuple[str, int, int] | None:
    """The event whose length the figure gives, and the words to show: "the call [took …]", "a […-long phone call]"."""
    if match := _telephoned(language).match(text, figure.end):
        return match[0].split()[-1], figure.start, figure.end
    before, after = _frames(language)
    if match := next(filter(None, (frame.search(text[: figure.start]) for frame in before)), None):
        start = _from_verb(text, figure.start, language)
        return None if _is_another(text, match, language) else (match["event"].lower(), start, figure.end)
    if match := next(filter(None, (frame.match(text, figure.end) for frame in after)), None):
        between = {word.lower() for word in text[figure.end : match.start("event")].split()}
        apart = between & read_lists(language, "speech")["determiners"]
        return match["event"].lower(), figure.start, figure.end if apart else match.end("event")
    return None


def _is_another(text: str, match: re.Match[str], language: str) -> bool:
    """Whether the word before an event tells that it is not the one of the day: "the last truce"."""
    before = text[: match.start("event")].split()[-1:]
    return bool(before) and before[0].lower() in read_lists(language, "differences")["another_time"]


def _from_verb(text: str, start: int, language: str) -> int:
    """Where the verb right before a length begins: "took 30 minutes"; else the length itself."""
    verbs = any_of(read_lists(language, "differences")["lasting"] - rules_of(language).differences.no_frame_of_length)
    match = re.search(rf"\b(?:{verbs})\s+$", text[:start])
    return match.start() if match else start


def lengths(said: Said, setting: Setting) -> Iterator[Telling]:
    """The length of an event of the day."""
    for figure in figures(said.text, setting.language):
        now = figure.kind == "duration" and not said.background(setting.language, figure.start, figure.end)
        if now and (found := _event(said.text, figure, setting.language)):
            for event in _events(found[0], setting.language):
                yield Telling(said, same_event(event, setting.language), figure, event, *found[1:])


def _events(event: str, language: str) -> tuple[str, ...]:
    """What an event may be called elsewhere: "the two talked for an hour" tells of a call or of talks."""
    lists = read_lists(language, "differences")
    names = rules_of(language).differences.call_or_talks
    if event in lists["either_way"]:
        return names
    return names[-1:] if event in lists["met_for"] else (event,)


def one_scale(left: Telling, right: Telling) -> bool:
    """Whether two lengths can be of one event at all."""
    low, high = sorted((left.value.low, right.value.low))
    return bool(high <= MOST_APART * low)


def ages(said: Said, setting: Setting) -> Iterator[Telling]:
    """The age of a person, by surname."""
    for figure in figures(said.text, setting.language):
        if figure.kind == "age":
            surname = figure.thing.rpartition(" ")[2]
            yield Telling(said, surname, figure, surname, figure.start, figure.end)


def one_person(left: Telling, right: Telling) -> bool:
    """Whether names that end alike can be one person's: the longer holds the words of the shorter, titles aside."""
    short, long = sorted((set(one.value.thing.split()) for one in (left, right)), key=len)
    return len(short & long) >= min(len(short), _GIVEN_AND_SURNAME)


def may_be_one(left: Figure, right: Figure) -> bool:
    """Whether two figures can be the same value."""
    return left.fits(right)
