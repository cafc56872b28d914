"""Positions: who says what on the issues that articles share, each in a whole clause."""

import pytest

from summarizer.composition.findings.positions import find_positions
from tests.articles import heard

TEXTS = (
    "Anna Berg demanded an open harbour for all ships. Eva Lund rejected an open harbour before the winter.",
    "In Lenno, the White House said that an open harbour could wait. Rain fell on the open harbour.",
)


def cells(*texts: str) -> dict[str, str]:
    """The cells of a table of one issue by party."""
    return {position.actor: position.text for position in find_positions(heard(*texts))}


def test_parties_side_by_side() -> None:
    """Each party has a whole clause from its subject to the sentence's end, word for word."""
    articles = heard(*TEXTS)
    found = find_positions(articles)
    assert {position.topic for position in found} == {"open harbour"}
    assert {(position.actor, position.text) for position in found} == {
        ("Anna Berg", "Anna Berg demanded an open harbour for all ships"),
        ("Eva Lund", "Eva Lund rejected an open harbour before the winter"),
        ("White House", "the White House said that an open harbour could wait"),
    }
    for position in found:
        assert articles[position.source - 1].text[position.start : position.end] == position.text


def test_one_party_alone_is_no_table() -> None:
    """An issue on which one party alone speaks is left out."""
    assert find_positions(heard("Anna Berg demanded an open harbour.", "Rain fell on the open harbour.")) == ()


def test_two_parties_only_where_no_issue_has_more() -> None:
    """An issue of two parties stands back behind one of three."""
    more = "Anna Berg demanded cheap grain. Eva Lund rejected cheap grain. The harbour has cheap grain."
    found = find_positions(heard(f"{TEXTS[0]} {more}", f"{TEXTS[1]} Cheap grain, cheap grain came."))
    assert {position.topic for position in found} == {"open harbour"}


@pytest.mark.parametrize(
    "clause",
    [
        "Anna Berg reportedly rejected an open harbour",
        "Anna Berg never demanded an open harbour for the ships",
        "Anna Berg has not rejected an open harbour so far",
        "Anna Berg demanded an open harbour only if the ships paid",
        "Anna Berg allegedly demanded an open harbour, according to two sailors",
        "Anna Berg, the envoy, rejected an open harbour unless the tolls fell",
        "Anna Berg demanded an open harbour, a claim that her office denies",
        "Anna Berg said an open harbour would be a mistake, two newspapers reported",
    ],
)
def test_nothing_that_turns_the_sense_is_left_off(clause: str) -> None:
    """Negation, doubt, condition and source stay in the cell, or there is no cell."""
    found = cells(f"{clause}. Eva Lund rejected an open harbour.", "Rain fell on the open harbour.")
    assert found.get("Anna Berg", clause) == clause


@pytest.mark.parametrize(
    "report",
    [
        "Anna Berg was told that an open harbour could wait.",
        "Anna Berg has been urged to demand an open harbour.",
        "Anna Berg was accused of having demanded an open harbour.",
        "Anna Berg is said to want an open harbour.",
        "Critics said Anna Berg rejected an open harbour.",
        "Anna Berg was quoted as rejecting an open harbour.",
        "He demanded an open harbour.",
        "Anna Berg demanded an open harbour, but Nils Holm called the open harbour a mistake.",
    ],
)
def test_a_report_about_somebody_is_no_position_of_his(report: str) -> None:
    """What others say of a person, or to one, or beside one, is not what the person says."""
    found = cells(f"Anna Berg came. {report} Eva Lund rejected an open harbour.", "Rain fell on the open harbour.")
    assert "Anna Berg" not in found


def test_a_long_sentence_is_left_out_rather_than_cut() -> None:
    """What cannot be shown whole is not shown."""
    long = "Anna Berg demanded an open harbour " + "for all the ships of the islands " * 5
    assert cells(f"{long}. Eva Lund rejected an open harbour.", "Rain fell on the open harbour.") == {}


def test_a_part_of_a_compound_is_no_issue() -> None:
    """Two words that always stand before a third name no issue, nor do a verb and its object."""
    texts = (
        "Anna Berg demanded a harbour security plan. Eva Lund rejected the harbour security plan.",
        "Nils Holm welcomed the harbour security plan.",
    )
    assert {position.topic for position in find_positions(heard(*texts))} <= {"security plan", "harbour security plan"}
    verbs = (
        "Anna Berg promised to open harbours. Eva Lund refused to open harbours.",
        "Nils Holm asked them to open harbours.",
    )
    assert find_positions(heard(*verbs)) == ()


def test_a_leader_and_his_house_are_one_party() -> None:
    """The Kremlin and the one president of its state share a row, called by whoever speaks in it; Russia is another."""
    texts = (
        "Russian President Oleg Sorin demanded an open harbour. The Kremlin said an open harbour would bring peace.",
        "Russia rejected an open harbour in the north. Anna Berg rejected an open harbour.",
    )
    assert set(cells(*texts)) == {"Kremlin", "Russia", "Anna Berg"}


def test_a_spokesman_speaks_for_the_house_and_not_as_its_leader() -> None:
    """What a press secretary says stands under the name of the house."""
    texts = (
        "White House press secretary Kari Moe said an open harbour would bring peace.",
        "US President Owen Lang came to Lenno. Anna Berg rejected an open harbour.",
    )
    assert set(cells(*texts)) == {"White House", "Anna Berg"}


def test_a_ministry_without_its_state_is_nobody() -> None:
    """Every state has one."""
    texts = (
        "The Defence Ministry rejected an open harbour. Norway’s Defence Ministry demanded an open harbour.",
        "Anna Berg rejected an open harbour.",
    )
    assert set(cells(*texts)) == {"Norway’s Defence Ministry", "Anna Berg"}


@pytest.mark.parametrize(
    "cell",
    [
        "Anna Berg said that strikes on aid workers must end",
        "Anna Berg demanded a route for aid trucks",
        "Anna Berg rejected the ban on aid flights",
        "Anna Berg warned that aid agencies might leave",
        "Anna Berg called for an inquiry by aid donors",
        "Anna Berg said that a sanctions expert had been dismissed",
        "Anna Berg criticised the new tariff schedule",
        "Anna Berg demanded better border guards",
        "Anna Berg said the climate activists were wrong",
        "Anna Berg rejected the ceasefire monitors",
    ],
)
def test_half_a_compound_names_no_issue(cell: str) -> None:
    """Aid workers are no aid: such a clause is no position on it."""
    texts = ("aid", "sanctions", "tariff", "border", "climate", "ceasefire")
    word = next(word for word in texts if word in cell)
    assert find_positions(heard(f"{cell}. Eva Lund rejected the {word}.", f"Rain fell on the {word}.")) == ()


def test_a_verb_names_no_issue() -> None:
    """Who "hit" or "attacked" something takes no position on attacks."""
    told = "The Northern Army said 90 rockets hit the town. Eva Lund said the navy attacked rocket sites."
    assert find_positions(heard(f"{told} The rocket attacks go on.", "The rocket attacks go on.")) == ()
