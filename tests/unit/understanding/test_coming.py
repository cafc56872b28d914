"""What a sentence announces: what is to come and when, and not what is feared, doubted, denied or past."""

from __future__ import annotations

import datetime

import pytest

from summarizer.understanding.text.coming import announced
from summarizer.understanding.text.times import written

EVENT = datetime.date(2024, 6, 12)
"""A Wednesday."""
DAYS = written(None, EVENT)


def day_of(text: str) -> str | None:
    """The day that is announced; ``-`` where something is announced for no certain day, None where nothing is."""
    found = announced(text, DAYS, "en")
    return found and (found.day.isoformat() if found.day else "-")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The two ministers will meet again on Friday.", "2024-06-14"),
        ("A second round is to follow on 20 June, the envoys said.", "2024-06-20"),
        ("The ban on ferries takes effect on July 1.", "2024-07-01"),
        ("The sides agreed to meet again next Tuesday.", "2024-06-18"),
        ("The talks will go on next week.", "-"),
        ("Technical teams are to draw up a timetable without delay.", "-"),
        ("In two weeks, the commission will review the measures.", "2024-06-26"),
        ("The envoy hopes for progress in the next round, set for next Monday.", "2024-06-17"),
        ("Berg said talks on the harbour would take place on Thursday in Lenno.", "2024-06-13"),
        ("Troops must withdraw from the town by the end of the month.", "2024-06-30"),
        ("The two presidents agreed to stay in touch.", "-"),
        ("Both capitals agreed on further talks about fish.", "-"),
        ("The embargo, which starts on Monday, covers timber and coal.", "2024-06-17"),
        ("Every two months the list is to be reviewed, a diplomat said.", "-"),
        ("The parliament is expected to vote on the treaty on June 18.", "2024-06-18"),
        ("For timber a second limit will follow at a later date.", "-"),
        ("On Monday, the commanders will meet at the bridge.", "2024-06-17"),
        ("It was unclear who won, although the leaders agreed to talk again.", "-"),
        ("The harbour will soon reopen, the mayor said.", "-"),
        ("The next summit, scheduled for 3 July, has no agenda yet.", "2024-07-03"),
    ],
)
def test_what_is_announced(text: str, day: str | None) -> None:
    """Verbs that announce, agreements to go on, fixed days, and the present tense with a day to come."""
    assert day_of(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "Officials fear that the army will attack the town in the coming days.",
        "Aggression in the coming days is possible, a spokesman warned.",
        "It is unclear whether the ministers will meet on Friday.",
        "The talks may resume next week.",
        "Troops could withdraw by Friday, an analyst said.",
        "There are doubts that the parliament will vote next week.",
        "Rumours say that the envoy will visit Lenno on Monday.",
        "The president threatened that his fleet will leave on Sunday.",
        "The unions will perhaps meet on Friday.",
        "She predicted that prices will double next year.",
    ],
)
def test_what_is_feared_or_doubted_is_not_announced(text: str) -> None:
    """In no clause of that account."""
    assert day_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Last month they agreed to meet again in Lenno.",
        "The two had agreed to hold talks on the border.",
        "The visit had first been planned for Monday.",
        "The ministers met on Tuesday and signed the treaty.",
        "On 3 May the two agreed to continue the talks.",
        "The truce was to begin on June 3.",
        "The envoy left for Lenno on Monday.",
        "Two years ago the leaders agreed to reopen the harbour.",
    ],
)
def test_what_is_past_is_not_announced(text: str) -> None:
    """By its tense, by its words of time, or by the calendar."""
    assert day_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The ministers will not meet on Friday.",
        "Norway will never recognise the vote.",
        "If the ferry stops, the two sides will meet again.",
        "Unless the ban ends, the envoy will leave on Monday.",
        "The two refused to set a date and agreed to nothing.",
        "The treaty will be a great success.",
        "We will need more time.",
        "The fleet will answer any attack on the harbour.",
    ],
)
def test_what_is_denied_conditional_or_a_state_is_not_announced(text: str) -> None:
    """Nothing of it is to take place for certain."""
    assert day_of(text) is None


def test_the_day_nearest_to_what_is_announced_counts_and_not_that_of_saying() -> None:
    """What was said on Monday is no day of the meeting."""
    assert day_of("Berg said on Monday that the teams will meet on Friday.") == "2024-06-14"
    assert day_of("Berg announced on Friday that the teams will meet soon.") == "-"
