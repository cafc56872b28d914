"""When a sentence is: a table of cases, seen from an event on 12 June 2024, a Wednesday."""

from __future__ import annotations

import datetime

import pytest

from summarizer.language import load
from summarizer.understanding.clauses.clauses import parse
from summarizer.understanding.clauses.times import Moment, moment, wholly_before
from summarizer.understanding.names.lexicon import Lexicon

EVENT = datetime.date(2024, 6, 12)
TO_COME = [
    "A new ceiling will be set in September.",
    "The ministers are set to meet in Lima.",
    "The ban is due to take effect on Monday.",
    "Kenya plans to recall its envoy.",
    "The talks are to resume next Saturday.",
    "Chile is expected to answer within days.",
    "Peru said the fee would be raised in July.",
    "The council is to vote on 4 August.",
    "The next round will take place in Oslo on June 20.",
    "“We will meet again in a week,” said Ghana's envoy.",
    "From next month ships will need a permit.",
    "The embargo enters into force on 1 July.",
]
BEFORE = [
    "Kenya had refused for months to open the border.",
    "Last month the two sides rejected the plan.",
    "In March Ghana expelled three envoys.",
    "Chile signed the treaty in 2015.",
    "Earlier this year Norway closed its embassy.",
    "Uganda had sent troops before the talks began.",
    "Three years ago the same plan failed.",
    "On 2 May Peru's parliament voted against the treaty.",
    "Togo broke off relations in August 2022.",
    "In earlier rounds Finland rejected any deadline.",
    "Laos had been warned twice.",
]
STANDING = [
    "Peru has a long border with Chile.",
    "Ghana is one of the largest exporters of cocoa.",
    "The strait lies between Norway and Denmark.",
    "Kenya shares a river with Uganda.",
    "Iceland is home to two radar stations.",
    "Most of the gas comes from Norway and has since 2010.",
    "The treaty is known as the Lima Pact.",
    "Togo depends on loans.",
]
EVENT_ITSELF = [
    "Kenya and Uganda signed the treaty on Wednesday.",
    "Kenya said Uganda had closed the border.",
    "Chile recalled its ambassador on 12 June.",
    "Ghana met Togo's leader, who took office in 2020.",
    "The two presidents spoke for an hour.",
    "Norway rejected the plan after Iceland had left the room.",
    "Peru accused Chile of moving troops.",
    "Finland had told the council earlier on Wednesday that it was ready.",
    "Chile will not accept the plan, its president said.",
]


def when(text: str) -> Moment:
    """The moment of one sentence."""
    language = load("en")
    return moment(text, parse(text, Lexicon(language)), language, EVENT)


@pytest.mark.parametrize("text", TO_COME)
def test_what_is_to_come(text: str) -> None:
    """What will be, is due or planned, or has a date after the event."""
    assert when(text).time == "to come"


@pytest.mark.parametrize("text", BEFORE)
def test_what_lies_before_the_event(text: str) -> None:
    """A date or a phrase before it, and the past perfect, with the words that say so."""
    assert when(text).time == "past"
    assert when(text).background_reason


@pytest.mark.parametrize("text", STANDING)
def test_how_things_are(text: str) -> None:
    """The present tense of verbs that tell of no event."""
    assert when(text).time == "standing"


@pytest.mark.parametrize("text", EVENT_ITSELF)
def test_the_event_itself(text: str) -> None:
    """Not made background by a side clause, nor by the past perfect of reported speech."""
    assert when(text).time == "now"


def test_without_the_day_of_the_event_a_day_tells_nothing() -> None:
    """A day and month may be the event's own; a year alone is taken for earlier."""
    language = load("en")
    for text, time in (("Chile recalled its envoy on 2 May.", "now"), ("Chile recalled its envoy in 2015.", "past")):
        assert moment(text, parse(text, Lexicon(language)), language).time == time


BEFORE_IT = """\
In 2019 the two sides had already agreed to a pause, which lasted a week.
In March 2021, Poland and Norway signed a treaty on ferries.
In 2018 seven rounds failed within a month.
On 3 February 2022 Norway rejected a similar plan.
Poland and Norway signed a memorandum in Bergen on 21 August 2019.
Norway withdrew from the pact in 2016.
The harbour was opened in 1998.
The two ministers met in Gdansk in June 2023.
Norway seized four trawlers on 7 November 2022.
The parliament in Oslo approved the first toll in 2020.
"""
OF_THE_EVENT = """\
The minister spoke of the pact of 2019.
They insisted on equal halves as laid down in 2019.
He raised the case of a sailor who was sentenced in 2022.
Unlike the treaty of 2021, the new text names no port.
For six months no ferry will pay more than it paid in 2023.
The ministers agreed to lift the toll that Norway set in 2020.
Norway turned down a demand that had been made in 2018.
Poland promised ten ferries, twice as many as in 2022, by the winter.
The toll will fall to what it was in 2019.
An official said that a promise had been given in 2020, too.
"""


def test_what_was_done_at_a_date_before_the_event_is_told_by_its_head_or_end() -> None:
    """A date that belongs to another clause, or to a noun, says nothing of the sentence."""
    language = load("en")

    def before(text: str) -> bool:
        parsed = parse(text, Lexicon(language))
        return wholly_before(text, parsed, moment(text, parsed, language, EVENT), language)

    assert [line for line in BEFORE_IT.splitlines() if not before(line)] == []
    assert [line for line in OF_THE_EVENT.splitlines() if before(line)] == []
