"""The word tables of a language load, agree with one another and hold no event's names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.language import HERE, load
from summarizer.language.former import served
from summarizer.language.verbs import load_verbs


def test_every_state_has_both_codes_a_name_and_a_region() -> None:
    """A row that lacks one of them could not be filed under any role."""
    states = load("en").states
    assert len(states) > 195
    assert all(
        re.fullmatch("[A-Z]{3}", state.alpha3) and re.fullmatch("[A-Z]{2}", state.alpha2) for state in states.values()
    )
    assert all(state.names and state.region for state in states.values())


def test_states_are_named_as_they_are_today() -> None:
    """Old names stay known, the present one comes first."""
    states = load("en").states
    assert states["MKD"].names[0] == "North Macedonia"
    assert states["SWZ"].names[:2] == ("Eswatini", "Swaziland")
    assert "Türkiye" in states["TUR"].names
    assert states["UKR"].capitals[:2] == ("Kyiv", "Kiev")


def test_members_of_the_european_union_are_twenty_seven() -> None:
    """The role entry "EU" stands for these states."""
    members = {code for code, state in load("en").states.items() if "EU" in state.groups}
    assert len(members) == 27
    assert "GBR" not in members


def test_memberships_name_known_bodies() -> None:
    """Every group of a state and every family of a body is a body of the table, but for regional blocs kept by key."""
    language = load("en")
    groups = {group for state in language.states.values() for group in state.groups}
    families = {family for body in language.bodies.values() for family in body.families}
    assert groups | families <= set(language.bodies)


def test_no_name_stands_for_two_states() -> None:
    """A name that two states share would tie a speaker to the wrong one."""
    seen: dict[str, str] = {}
    for code, state in load("en").states.items():
        for name in (*state.names, *state.demonyms, *state.capitals, *state.seats):
            assert seen.setdefault(name, code) == code, name


def test_a_language_without_tables_is_an_input_error_that_lists_those_there_are() -> None:
    """The message names the languages to choose from."""
    with pytest.raises(InputError, match=r"'xx'.*use one of: en"):
        load("xx")


def test_given_names_tell_the_gender_only_where_one_sex_bears_them() -> None:
    """An unknown or shared name tells nothing."""
    language = load("en")
    assert language.gender("Vladimir") == "male"
    assert language.gender("Angela") == "female"
    assert language.gender("Qwerty") is None


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("agreed", "agree"),
        ("raged", "rage"),
        ("halts", "halt"),
        ("carried", "carry"),
        ("planned", "plan"),
        ("sought", "seek"),
    ],
)
def test_verb_forms_have_their_dictionary_form(form: str, base: str) -> None:
    """Regular, doubled and irregular forms."""
    assert base in {reading[0] for reading in load_verbs("en").readings(form)}


def test_former_holders_of_office_are_tied_to_their_state() -> None:
    """By full name, and by surname alone where it can only be one state."""
    assert served("Ronald Reagan", "en") == "USA"
    assert served("Mwanawasa", "en") == "ZMB"
    assert served("Ronald Mwanawasa", "en") is None
    assert served("Nobody", "en") is None


def test_tables_hold_no_name_of_the_demonstration() -> None:
    """Who holds an office now is learned from the articles, never looked up."""
    names = re.compile(
        "|".join(["Pu" + "tin", "Tru" + "mp", "Zele" + "nsk", "Scho" + "lz", "Mac" + "ron", "Jed" + "dah"])
    )
    for path in Path(HERE).rglob("*.[t][sx][vt]"):
        assert not names.search(path.read_text("utf-8")), path.name
