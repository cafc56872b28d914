"""Steps: when and who in the statement's own words, the day they mean, and each meeting once."""

from __future__ import annotations

import datetime

import pytest

from summarizer.composition.findings.steps import _dated, find_steps
from summarizer.model import Statement, Step
from summarizer.understanding.text.times import written
from tests.articles import heard

EVENT = datetime.date(2024, 6, 12)
"""A Wednesday."""


def steps(*texts: str) -> tuple[Step, ...]:
    """The steps of statements, each of its own article without a date."""
    statements = [Statement(text=text, source=n, start=0, end=len(text)) for n, text in enumerate(texts, 1)]
    return find_steps(statements, heard(*texts), [written(None, EVENT)] * len(texts), "en")


@pytest.mark.parametrize(
    ("text", "when", "who", "due"),
    [
        ("Foreign Minister Anna Berg will visit Lenno next week.", "next week", "Foreign Minister Anna Berg", None),
        ("In coming days, senior officials will visit Lenno.", "In coming days", "senior officials", None),
        ("The White House said on Monday that talks will start right away.", "right away", None, None),
        ("The bridge will be opened on Friday.", "on Friday", None, "2024-06-14"),
        (
            "Technical teams from both countries are to meet without delay.",
            "without delay",
            "Technical teams from both countries",
            None,
        ),
        ("The next round is to take place in Lenno on Friday.", "on Friday", None, "2024-06-14"),
        ("Both sides agreed to meet again next Tuesday.", "next Tuesday", "Both sides", "2024-06-18"),
        ("Commanders of both armies will meet on 20 June.", "on 20 June", "Commanders of both armies", "2024-06-20"),
        ("The defence ministers of Norway and Poland will meet on 5 July.", "on 5 July",
         "The defence ministers of Norway and Poland", "2024-07-05"),
        ("Poland and Norway plan to sign the treaty in two weeks.", "in two weeks", "Poland and Norway", None),
        ("Poland must answer by Friday.", "by Friday", "Poland", "2024-06-14"),
        ("She said that the European Union will review the ban.", None, "the European Union", None),
        ("The EU itself will buy no crude oil from Friday on.", "from Friday", "The EU", "2024-06-14"),
        ("Imports of crude oil into the bloc will end on Friday.", "on Friday", None, "2024-06-14"),
        ("Exports of grain to the union will resume on Friday.", "on Friday", None, "2024-06-14"),
        ("Supplies of gas for the ministry will stop on Friday.", "on Friday", None, "2024-06-14"),
        ("A joint commission on tariffs will meet in Lenno on 20 June.", "on 20 June", "A joint commission on tariffs",
         "2024-06-20"),
        ("Members of the council will vote on Friday.", "on Friday", "Members of the council", "2024-06-14"),
    ],
)  # fmt: skip
def test_when_who_and_due(text: str, when: str | None, who: str | None, due: str | None) -> None:
    """The time of the step and not of saying; a pronoun is nobody, nor is what others do something to."""
    (step,) = steps(text)
    assert (step.when, step.who, step.due) == (when, who, due)
    assert all(part is None or part in text for part in (step.when, step.who))


def test_what_is_past_is_no_step() -> None:
    """A statement that announces nothing is no step, in whatever section it stands."""
    assert steps("Anna Berg came to Lenno.", "Officials fear aggression in the coming days.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "The leaders agreed on how the deal is to be carried out, the envoy said on Saturday.",
        "The envoys could not say how the truce will be observed.",
        "Nobody knows whether the talks will resume.",
        "The minister asked why the harbour will close.",
        "The two sides differ on how the border is to be opened.",
        "The paper tells how the pact will be reviewed.",
        "Anna Berg landed in Lenno for talks that are meant to ease the tension.",
        "The visit is meant to open a way to a truce.",
        "Anna Berg landed in Lenno on Tuesday for two days that are meant to smooth out the quarrel.",
        "The letter was about whether the fleet will leave.",
        "They wondered how the council will decide.",
    ],
)
def test_a_question_inside_a_sentence_announces_nothing(text: str) -> None:
    """How and whether something is to be done, and what something is meant for, is no step."""
    assert steps(text) == ()


@pytest.mark.parametrize(
    "texts",
    [
        ("The talks will go on next week.", "A second round is to follow on 20 June, Poland said."),
        ("Both sides agreed to meet again next Tuesday.", "The next round will take place on 18 June."),
        ("The envoys will hold further talks soon.", "The two agreed to continue the negotiations."),
        ("The ban on timber takes effect on July 1.", "From July 1 the ban on timber from the north will apply."),
        ("The commission will review the list of ships.", "The list of ships will be reviewed on 1 July."),
        ("Ministers will meet in Lenno on Friday.", "A meeting of ministers in Lenno will be held on 14 June."),
        ("The teams will meet at the bridge.", "On Friday, the teams will meet at the bridge."),
        ("The ferry will resume on Monday.", "The ferry to Lenno will resume on 17 June, the mayor said."),
    ],
)
def test_a_meeting_stands_once(texts: tuple[str, str]) -> None:
    """With its day, where one of the statements gives it."""
    (step,) = steps(*texts)
    assert step.due == max(filter(None, (one.due for text in texts for one in steps(text))), default=None)


@pytest.mark.parametrize(
    "texts",
    [
        ("The ministers will meet on Friday.", "The presidents will meet on 20 June."),
        ("Anna Berg will visit Lenno on Friday.", "Jan Zielony will visit Lenno on Friday."),
        ("The ban takes effect on July 1.", "The talks will go on next week."),
        ("The parliament will vote on Friday.", "The fleet will leave the harbour on Friday."),
    ],
)
def test_two_meetings_are_two_steps(texts: tuple[str, str]) -> None:
    """On two days, of two people, or of two things."""
    assert len(steps(*texts)) == len(texts)


def test_without_the_day_of_the_event_no_day_is_told() -> None:
    """A weekday means no date then; a date with its year does."""
    text = "The ministers will meet on Friday."
    statement = Statement(text=text, source=1, start=0, end=len(text))
    (step,) = find_steps([statement], heard(text), [()], "en")
    assert (step.when, step.due) == ("on Friday", None)


LANDED = "Holm landed in Lima on Sunday for talks that are to mend ties."


def test_the_day_of_something_done_is_no_day_of_a_step() -> None:
    """That somebody landed on Sunday does not date the talks that are to come."""
    statement = Statement(text=LANDED, source=1, start=0, end=len(LANDED))
    step = Step(when="on Sunday", who=None, statement=statement, due="2024-06-09")
    past = [(0, LANDED.index(" for"))]
    assert (_dated(step, past).when, _dated(step, past).due) == (None, None)
    assert _dated(step, []) == step


def statements(*texts: str) -> list[Statement]:
    """Statements, each of its own article."""
    return [Statement(text=text, source=n, start=0, end=len(text)) for n, text in enumerate(texts, 1)]


def beside(*texts: str) -> list[str | None]:
    """The days of the steps where the brief prints the first text alone."""
    every = statements(*texts)
    days = [written(None, EVENT)] * len(texts)
    return [step.due for step in find_steps(every[:1], heard(*texts), days, "en", (), every[1:])]


def test_an_appointment_is_in_the_table_though_its_sentence_is_not_printed() -> None:
    """One without a day is not, one that is told already stands once, and a few are enough."""
    printed = "Norway and Poland will meet in Lenno on 20 June."
    assert beside(printed, "The council will vote on the ferry tax on 2 July.") == ["2024-06-20", "2024-07-02"]
    assert beside(printed, "Officials will visit the harbour soon.") == ["2024-06-20"]
    assert beside(printed, "The meeting of Poland and Norway in Lenno will begin on 20 June.") == ["2024-06-20"]
    many = [f"The {thing} will open on {day} July." for day, thing in enumerate(("bridge", "lock", "port", "mill"), 1)]
    assert len(beside(printed, *many, "The dam will close on 9 July.", "The quay will close on 10 July.")) == 5


SECOND_CLAUSES = (
    ("The cut takes effect on January 1, and a committee will report in December.", "a committee"),
    ("The ban ends on May 1, and the ministers will meet on May 3.", "the ministers"),
    ("The tolls fall in June, but the council will meet on 3 July.", "the council"),
    ("The gate stays shut, while the delegations will meet in Lenno on 3 July.", "the delegations"),
    ("Norway asked for a session, which diplomats in Lenno expected for Friday.", None),
    ("Norway wants a vote, which its envoys planned for Friday.", None),
    ("Anna Berg, the envoy, will meet the ministers on 3 July.", "Anna Berg, the envoy"),
    ("The council, a body of ten states, will meet on 3 July.", "The council, a body of ten states"),
)


@pytest.mark.parametrize(("text", "who"), SECOND_CLAUSES)
def test_who_acts_is_the_subject_of_what_is_announced(text: str, who: str | None) -> None:
    """The subject of a clause before it, and whoever only expects it, does not act."""
    found = steps(text)
    assert all(step.who in {who, None} for step in found)
