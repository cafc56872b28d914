"""What a sentence announces: what is to come and when, and not what is feared, doubted, denied or past."""

from __future__ import annotations

import datetime

import pytest

from summarizer.language import load
from summarizer.understanding.clauses.clauses import parse
from summarizer.understanding.clauses.times import acts_now
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.text.coming import announced
from summarizer.understanding.text.times import written

EVENT = datetime.date(2024, 6, 12)
"""A Wednesday."""
DAYS = written(None, EVENT)


def day_of(text: str) -> str | None:
    """The day that is announced; ``-`` where something is announced for no certain day, None where nothing is."""
    found = announced(text, DAYS, "en", acts_now(text, parse(text, Lexicon(load("en"))), "en"))
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
        ("In two weeks, the commission will review the measures.", "-"),
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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The supreme court hears the appeal of the editor on 9 July.", "2024-07-09"),
        ("Engineers come to the harbour on Monday.", "2024-06-17"),
        ("The commission meets in six weeks.", "-"),
        ("The fishermen go to court on Tuesday.", "2024-06-18"),
        ("A second team flies to Lenno on Thursday.", "2024-06-13"),
        ("The envoys return to the table in the first week of July.", "-"),
        ("The mayor goes on to Lenno on Friday, her aide says.", "2024-06-14"),
        ("Norway reopens the bridge, in part, from 3 July.", "2024-07-03"),
        ("Ferries sail again from Saturday.", "2024-06-15"),
        ("The fee returns on 14 August unless the commission finds something better.", "2024-08-14"),
        ("The waiver begins on 1 July, says the ministry, as the system is not ready.", "2024-07-01"),
        ("The unions strike on Monday.", "2024-06-17"),
        ("The inspectors publish their report in two weeks.", "-"),
        ("Foreign ministers sign the text in Lenno on 28 June, the host says.", "2024-06-28"),
    ],
)
def test_the_present_tense_with_a_day_to_come_announces(text: str, day: str | None) -> None:
    """Whatever the verb, as long as it tells of an act."""
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Poland has sixty days to name a date.", "-"),
        ("The council gave the army 48 hours to leave the town.", "-"),
        ("The junta has until Friday to free the envoy.", "2024-06-14"),
        ("Norway demands an answer by 20 June.", "2024-06-20"),
        ("We call upon Poland to announce, within ten days, a date for the vote.", "-"),
        ("The union set an ultimatum: the port must open by Sunday.", "2024-06-16"),
        ("Her party wants the papers within a week.", "-"),
        ("The court ordered the ministry to publish the list by 1 July.", "2024-07-01"),
        ("The treaty leaves both capitals three weeks to withdraw.", "-"),
        ("The mediators asked both sides to reply no later than 25 June.", "2024-06-25"),
    ],
)
def test_a_limit_of_time_is_to_come(text: str, day: str | None) -> None:
    """A length of time in which something has to be done, or a day by which."""
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A special session of the forum is set down for Lenno on 26 August.", "2024-08-26"),
        ("The chair called a meeting of the forum in Lenno on 26 August.", "2024-08-26"),
        ("He expects a meeting of the three ministers in Lenno on 15 July.", "2024-07-15"),
        ("Talks are due in Lenno.", "-"),
        ("A vote in parliament is expected, the speaker said.", "-"),
        ("A review of the list is due in six months.", "-"),
        ("The text still needs the approval of the senate.", "-"),
        ("The king accepted an invitation to Lenno for 27 November.", "2024-11-27"),
        ("Elections are scheduled for 3 November.", "2024-11-03"),
        ("The next hearing, on 2 July, is open to the press.", "2024-07-02"),
        ("The ban is reviewed every two months.", "-"),
        ("The measures will be reviewed after three months.", "-"),
        ("Visitors will be able to cross without a visa from 1 July.", "2024-07-01"),
        ("Poland said it would ratify the treaty.", "-"),
        ("Poland undertakes to restore the flow of gas not later than 1 July.", "2024-07-01"),
        ("The ministers will meet in the month of August.", "-"),
        ("Uruguay will host the next round on 4 July, if both sides still want one.", "2024-07-04"),
    ],
)
def test_occasions_reviews_and_undertakings_are_to_come(text: str, day: str | None) -> None:
    """An occasion with its day, one that is due, what is to be approved or reviewed, and what is undertaken."""
    assert day_of(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "The council meets every Monday.",
        "The two sides usually meet on Monday.",
        "The commission meets every two weeks.",
        "The envoys met in Lenno on Monday.",
        "The talks took two weeks to prepare.",
        "The army needed 48 hours to leave the town.",
        "The meeting on 26 August was cancelled.",
        "A meeting planned for 26 August has been called off.",
        "Norway fears a vote on 20 July.",
        "She accused Poland of planning an attack as early as next week.",
        "He warned that the army attacks on Friday.",
        "The harbour lies two days to the north.",
        "The mayor said he would “leave the rest to the cooks”.",
        "The union demanded on Friday that the port open.",
        "The text needed the approval of the king.",
        "Poland remains closed to ships on Monday.",
        "Analysts doubt that talks are due.",
        "The ban could be reviewed after three months.",
        "The envoy denied that a vote is expected.",
        "The capital says it merely accepted an invitation.",
        "The envoy said that Norway would answer as long as Poland kept its word.",
        "Had the talks failed, Norway would have left on Friday.",
    ],
)
def test_what_looks_like_a_step_and_is_none(text: str) -> None:
    """Habits, the past, what is feared or called off, and lengths of time that nobody is given."""
    assert day_of(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The union called a general strike for 20 June.", "2024-06-20"),
        ("The speaker convened the assembly for 20 June.", "2024-06-20"),
        ("The king invited both generals to the palace for 20 June.", "2024-06-20"),
        ("The harbour master announced a test of the locks for 20 June.", "2024-06-20"),
        ("The ministry summoned the envoy for 20 June.", "2024-06-20"),
        ("Parliament has to approve the accord before 20 June.", "2024-06-20"),
        ("The fishermen will block the bridge on 20 June.", "2024-06-20"),
        ("The court set a hearing for 20 June.", "2024-06-20"),
        ("The opposition called a march in Lenno for 20 June.", "2024-06-20"),
        ("The council booked the hall for 20 June.", "2024-06-20"),
    ],
)
def test_what_is_called_together_for_a_day_is_to_come(text: str, day: str) -> None:
    """Though the verb is in the past."""
    assert day_of(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "Tinned fish will cost a tenth more by July.",
        "Prices will rise by 5 percent next month.",
        "The currency will fall further next week.",
        "Shippers will lose 3 million euros next month.",
        "Exports will shrink by half next year.",
        "The strike, called for lack of pay, ended on Monday.",
        "The minister called for calm.",
        "The ship was named for its first captain.",
    ],
)
def test_what_prices_will_do_is_no_step(text: str) -> None:
    """A forecast is nobody's act; "for" without a day names none."""
    assert announced(text, DAYS, "en") is None
