"""Three lines for whoever reads no further."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from summarizer.composition.choosing.bottom_line import best_first, other_half, turns
from summarizer.config.dossier import DossierConfig
from summarizer.config.profiles import load_profile
from summarizer.model import Article
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import Dossier
from tests.unit.composition.test_pipeline_brief import CALL, built

if TYPE_CHECKING:
    from summarizer.composition.choosing.candidates import Selected
    from summarizer.composition.filing.study import Study

EVENT = datetime.date(2024, 5, 14)


def lines(*texts: str) -> list[str]:
    """The bottom line of an article's paragraphs."""
    return lines_of("\n\n".join(texts))


def lines_of(*articles: str) -> list[str]:
    """The bottom line of a dossier."""
    held = tuple(
        Article(file=f"{number}.txt", text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
        for number, text in enumerate(articles, 1)
    )
    dossier = Dossier(name="ferry", folder=Path("ferry"), config=DossierConfig(event_date=EVENT), articles=held)
    return [s.text for s in build_brief(dossier, load_profile("leaders-call"), prepared_on=EVENT).brief.bottom_line]


def test_it_opens_with_what_came_of_the_event() -> None:
    """Then, where nothing was refused, stands one statement of each of the weightiest other sections."""
    found = built("\n\n".join((CALL[0], *CALL[2:]))).brief
    where = {s.text: section.key for section in found.sections for s in section.statements}
    keys = [where[line.text] for line in found.bottom_line]
    assert keys[0] == "outcome"
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("opener", ["But", "And", "However,", "Also,"])
def test_nothing_in_it_sets_itself_against_what_stood_before(opener: str) -> None:
    """Rather none than a line that leans on what is not there."""
    assert lines(f"{opener} Norwegian Prime Minister Kari Berg and Polish President Jan Zielony agreed on it.") == []


def test_nothing_in_it_looks_back() -> None:
    """By its words or by the calendar."""
    old = "Norway and Poland agreed on 2 May to cut the toll.", "Norway and Poland agreed last month to open a mine."
    assert not set(old) & set(lines(*CALL[:6], *old))


def test_what_had_been_done_before_does_not_open_it() -> None:
    """The past perfect of the first clause tells of a time before the event; that of what somebody reports does not."""
    before = "Prime Minister Kari Berg had spoken to the Danish king of the ferry."
    assert before not in lines(before, *CALL)
    reported = "Prime Minister Kari Berg said that Poland had agreed to reopen the ferry line in the summer."
    assert lines(reported) == [reported]


def test_somebody_elses_words_give_way_to_an_account() -> None:
    """Of two statements the one that tells stands before the one that opens with a quotation, whatever it is worth."""
    found = SimpleNamespace(
        readings=[SimpleNamespace(quoted=True), SimpleNamespace(quoted=False)],
        sentences=[
            SimpleNamespace(text="“We are glad,” she said."),
            SimpleNamespace(text="Sweden welcomed the agreement."),
        ],
    )
    chosen = SimpleNamespace(worth=(2.0, 1.0))
    assert best_first([0, 1], cast("Study", found), cast("Selected", chosen)) == [1, 0]


FIGURES = (
    (
        "Norway and Poland agreed on a ferry toll of 40 euros for lorries.",
        "The two ministers met in Lenno for an hour.",
    ),
    ("Poland and Norway agreed on a ferry toll of 60 euros for lorries.", "A crowd stood before the hall in the rain."),
)


def test_a_figure_has_the_other_one_beside_it() -> None:
    """Where articles give other figures for one thing, the second stands right below the first."""
    articles = tuple(
        Article(file=f"{n}.txt", text="\n\n".join(texts), sha256=str(n)) for n, texts in enumerate(FIGURES)
    )
    dossier = Dossier(name="ferry", folder=Path("ferry"), config=DossierConfig(event_date=EVENT), articles=articles)
    brief = build_brief(dossier, load_profile("talks"), prepared_on=EVENT).brief
    assert {line.text for line in brief.bottom_line[:2]} == {FIGURES[0][0], FIGURES[1][0]}


def test_an_old_day_in_the_headline_is_the_news() -> None:
    """What tells its own article's headline is no background, whatever day it names."""
    text = "Norway and Poland agree on ferry toll\n\nNorway and Poland agreed on 2 May on a ferry toll of 40 euros."
    article = Article(file="a.txt", text=text, sha256="a")
    dossier = Dossier(name="ferry", folder=Path("ferry"), config=DossierConfig(event_date=EVENT), articles=(article,))
    brief = build_brief(dossier, load_profile("talks"), prepared_on=EVENT).brief
    assert [s.text for section in brief.sections for s in section.statements] == [text.rpartition("\n")[2]]


@pytest.mark.parametrize(
    "state",
    [
        "Norway is one of the oldest members of the ferry union of the north.",
        "Poland has one of the largest ferry fleets in the northern sea.",
        "Norway and Poland are neighbours across the northern ferry strait.",
        "The ferry line remains the shortest way from Norway to Poland.",
        "Poland belongs to the ferry union of the northern states.",
    ],
)
def test_how_things_are_is_no_news(state: str) -> None:
    """A standing fact may be told in the text, but opens no brief."""
    assert state not in lines(*CALL[:6], state)


def test_what_needs_a_name_in_brackets_stands_further_down() -> None:
    """Three lines are read without the text that says who "he" is."""
    found = lines(
        "Norwegian Prime Minister Kari Berg met Polish President Jan Zielony. He agreed to cut the ferry toll."
    )
    assert not any(line.startswith("He ") for line in found)


def test_what_articles_lead_with_comes_first() -> None:
    """Of what came of the event the sentence at the head of its article stands first."""
    first = "Norway and Poland agreed on Tuesday to open the ferry line in June."
    later = "Norway and Poland also agreed to share the cost of the pier and of the ferry line, the ministers said."
    assert lines(first, "The hall was full.", "It rained all day in Lenno.", later)[0] == first


FOLLOWING = [
    "Berg, on the other hand, complained that nobody had signed.",
    "Sweden, meanwhile, sent two ships.",
    "Denmark, by contrast, offered drones.",
    "The king, for his part, kept silent.",
    "Finland closed its harbours, too.",
    "As for the toll, nothing was decided.",
    "Asked whether he had given way, the minister smiled.",
    "Whether Norway will go there is not decided.",
    "In effect the minister set a deadline.",
    "Poland, moreover, wants its barges back.",
    "The treaty, in turn, names no day.",
    "What was not agreed: the price of the herring.",
    "Not so the fishermen, who want more.",
    "The council, likewise, put off its vote.",
]
STANDING_ALONE = [
    "Berg complained that nobody had signed.",
    "Sweden sent two ships to the strait, the ministry said.",
    "The mayor of Lenno, Anna Berg, opened the bridge.",
    "Norway too often waited, a minister said.",
    "The two sides agreed, after ten hours, on a toll.",
    "The king kept silent as the ministers met in the hall.",
    "Not a single ship left the harbour.",
    "Finland, Norway and Sweden closed their harbours.",
]


@pytest.mark.parametrize("text", FOLLOWING)
def test_what_follows_another_sentence_is_known_by_its_words(text: str) -> None:
    """Between commas or at its head; it is no line for whoever reads no further."""
    assert turns(text, "en")


@pytest.mark.parametrize("text", STANDING_ALONE)
def test_what_stands_alone_is_known_too(text: str) -> None:
    """An apposition or a list between commas joins nothing."""
    assert not turns(text, "en")


def test_an_account_whose_subject_is_a_pronoun_for_nobody_is_no_line() -> None:
    """The reader would have to guess who counted."""
    told = "In the harbour quarter they did the sums at dawn: two hundred boats, fifty licences from Norway and Poland."
    assert told not in lines(told, *CALL[:6])


def test_how_many_died_opens_where_articles_lead_with_it() -> None:
    """What was agreed stands second."""
    first = (
        "Norway and Poland agreed on a truce at the bridge on Monday after a night in which 14 people were killed.",
        "Norway and Poland agreed that their boats stay in the harbour.",
    )
    second = (
        "Fourteen people were killed at the bridge between Norway and Poland before the truce, both sides said.",
        "Poland asked for an inquiry.",
    )
    articles = ["\n\n".join(first), "\n\n".join(second)]
    found = [
        Article(file=f"{number}.txt", text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
        for number, text in enumerate(articles)
    ]
    dossier = Dossier(
        name="bridge", folder=Path("bridge"), config=DossierConfig(event_date=EVENT), articles=tuple(found)
    )
    brief = build_brief(dossier, load_profile("crisis"), prepared_on=EVENT).brief
    assert "killed" in brief.bottom_line[0].text


REFUSALS = (
    CALL[1],
    "Poland and Norway did not agree on who pays for the new harbour.",
    "Norway turned down the Polish demand for a second terminal.",
)


@pytest.mark.parametrize("refusal", REFUSALS)
def test_what_was_refused_stands_below_what_was_agreed(refusal: str) -> None:
    """Both halves of a result, whatever answers there are."""
    found = lines(CALL[0], refusal, *CALL[2:6])
    assert "agreed" in found[0]
    assert found[1] == refusal


@pytest.mark.parametrize(
    ("first", "second"), [("AGREE", "REJECT"), ("REJECT", "AGREE"), ("COOPERATE", "DEMAND"), ("THREATEN", "SUPPORT")]
)
def test_the_other_half_of_a_result_is_what_the_first_does_not_say(first: str, second: str) -> None:
    """A refusal below an agreement, an agreement below a refusal; nothing where both say the same."""

    def found(*acts: str) -> Study:
        readings = [SimpleNamespace(clauses=[SimpleNamespace(act=act, negated=False)]) for act in acts]
        told = [SimpleNamespace(text="Both ministers met.") for _ in acts]
        lexicon = SimpleNamespace(language=SimpleNamespace(code="en"))
        return cast("Study", SimpleNamespace(readings=readings, sentences=told, lexicon=lexicon))

    assert other_half([0, 1], found(first, second)) == [1]
    assert other_half([0, 1], found(first, first)) == []


@pytest.mark.parametrize(("other", "printed"), [("Kari Berg", True), ("Jan Zielony", False)])
def test_words_of_two_speakers_are_no_line(other: str, printed: bool) -> None:
    """Where articles give the same words to different persons, neither version stands at the head."""
    cast = "Norwegian Prime Minister {} and Polish President {} spoke by telephone on Tuesday. "
    said = "“We have agreed to open the ferry line to Gdansk in the summer,” {} said."
    one = cast.format("Kari Berg", "Jan Zielony") + said.format("Kari Berg")
    found = lines_of(one, "The call took an hour.\n\n" + cast.format("Kari Berg", "Jan Zielony") + said.format(other))
    assert any("ferry line" in line for line in found) is printed
