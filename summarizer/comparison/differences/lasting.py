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
    words = {"events": any_of(lists["events"]), "lasting": lasting}
    return tuple(
        tuple(re.compile(frame.format(**words), re.IGNORECASE) for frame in frames)
        for frames in (rules.before_lasting, rules.after_lasting)
    )  # type: ignore[return-value]


@cache
def _telephoned(language: str) -> re.Pattern[str]:
    """Words after a length that name the event by the way it was held: two hours "on the line"."""
    return re.compile(rf"\s(?:{any_of(read_lists(language, 'differences')['telephoned'])})\b", re.IGNORECASE)


def _event(text: str, figure: Figure, language: str) -> str | None:
    """The event whose length the figure gives: "the call lasted …", "a …-long phone call"."""
    if match := _telephoned(language).match(text, figure.end):
        return match[0].split()[-1]
    before, after = _frames(language)
    found = [match for frame in before if (match := frame.search(text[: figure.start]))]
    found += [match for frame in after if (match := frame.match(text, figure.end))]
    return found[0]["event"].lower() if found else None


def lengths(said: Said, setting: Setting) -> Iterator[Telling]:
    """The length of an event of the day."""
    for figure in figures(said.text, setting.language):
        if figure.kind == "duration" and not said.background(setting.language, figure.start, figure.end):
            event = _event(said.text, figure, setting.language)
            if event:
                key = same_event(event, setting.language)
                yield Telling(said, key, figure, event, figure.start, figure.end)


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
