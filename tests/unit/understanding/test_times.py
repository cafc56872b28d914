"""Times: which words tell when, which way they look, and what day they mean where that is sure."""

from __future__ import annotations

import datetime

import pytest

from summarizer.understanding.text.times import due, find_times, is_past, written

SATURDAY = datetime.date(2024, 6, 1)
WEDNESDAY = datetime.date(2024, 6, 12)
THURSDAY = datetime.date(2024, 6, 27)


def days_of(text: str, event: datetime.date, published: datetime.date | None = None) -> list[str | None]:
    """The day of each time in a text, as ISO 8601."""
    found = (due(time, written(published, event)) for time in find_times(text, "en"))
    return [day and day.isoformat() for day in found]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on 4 August", "2024-08-04"),
        ("on the 4th of August", "2024-08-04"),
        ("August 4", "2024-08-04"),
        ("on Aug. 4, 2025", "2025-08-04"),
        ("on Sunday, August 4", "2024-08-04"),
        ("by 30 June", "2024-06-30"),
        ("no later than December 5", None),
        ("on 3 January", None),
        ("on 3 January 2025", "2025-01-03"),
        ("until 31 May", "2024-05-31"),
        ("on 30 February", None),
        ("on 1 May.", "2024-05-01"),
    ],
)
def test_dates(text: str, day: str | None) -> None:
    """Written in either order; without a year the nearest, and none where two are as near."""
    assert days_of(f"They meet {text}", SATURDAY) == [day]


@pytest.mark.parametrize(
    ("text", "event", "day"),
    [
        ("next Saturday", SATURDAY, "2024-06-08"),
        ("next Wednesday", SATURDAY, "2024-06-05"),
        ("next Monday", SATURDAY, None),
        ("on Monday", SATURDAY, "2024-06-03"),
        ("on Saturday", SATURDAY, None),
        ("by Friday", WEDNESDAY, "2024-06-14"),
        ("on Thursday", WEDNESDAY, "2024-06-13"),
        ("next Friday", WEDNESDAY, None),
        ("this Sunday morning", WEDNESDAY, "2024-06-16"),
        ("next Tuesday", WEDNESDAY, "2024-06-18"),
    ],
)
def test_weekdays(text: str, event: datetime.date, day: str | None) -> None:
    """An article without a date may be of the event's day or the day after: both must mean the same."""
    assert days_of(f"They meet {text}", event) == [day]


@pytest.mark.parametrize(
    ("text", "event", "day"),
    [
        ("in two weeks", WEDNESDAY, None),
        ("in two months", WEDNESDAY, None),
        ("by the end of the month", WEDNESDAY, "2024-06-30"),
        ("by the end of the month", THURSDAY, None),
        ("by the end of next month", WEDNESDAY, "2024-07-31"),
        ("at the end of August", WEDNESDAY, "2024-08-31"),
        ("by the end of the year", WEDNESDAY, "2024-12-31"),
        ("by the end of the week", WEDNESDAY, None),
        ("next week", WEDNESDAY, None),
        ("in the coming days", WEDNESDAY, None),
        ("by 2030", WEDNESDAY, None),
        ("every two months", WEDNESDAY, None),
        ("tomorrow", WEDNESDAY, None),
        ("at a later date", WEDNESDAY, None),
    ],
)
def test_lengths_and_ends(text: str, event: datetime.date, day: str | None) -> None:
    """What names no one day gives none; nor does what is counted from a day that is not sure."""
    assert days_of(f"They meet {text}", event) == [day]


def test_the_date_of_an_article_makes_its_words_sure() -> None:
    """Tomorrow is known where the day of writing is."""
    assert days_of("They meet tomorrow", WEDNESDAY, WEDNESDAY) == ["2024-06-13"]
    assert days_of("They meet on Saturday", SATURDAY, datetime.date(2024, 6, 2)) == ["2024-06-08"]


@pytest.mark.parametrize(
    "text",
    ["last week", "last Tuesday", "three years ago", "a month earlier", "earlier this year", "yesterday", "on 4 May",
     "over the past two years", "in the last few days", "last month"],
)  # fmt: skip
def test_what_looks_back(text: str) -> None:
    """By its words, or by the calendar."""
    [time] = find_times(f"They met {text}", "en")
    assert is_past(time, written(None, SATURDAY))


@pytest.mark.parametrize(
    "text", ["It may help 5 people.", "They march on.", "May 2,000 people came.", "The sun will set."]
)
def test_words_that_are_no_time(text: str) -> None:
    """A month is one by its capital and its number."""
    assert find_times(text, "en") == ()


def test_without_tables_there_are_no_times() -> None:
    """A language that lacks the lists names none."""
    assert find_times("They meet on 4 August", "de") == ()
    assert due(find_times("on Monday", "en")[0], ()) is None
