"""Mentions: who is named, of which state, as what."""

from __future__ import annotations

import pytest

from summarizer.language import load
from summarizer.understanding.names.lexicon import Lexicon, Person
from summarizer.understanding.names.mentions import Mention, find_mentions

LEXICON = Lexicon(load("en"))


def only(text: str) -> Mention:
    """The one mention of a text."""
    (mention,) = find_mentions(text, LEXICON)
    return mention


@pytest.mark.parametrize(
    ("text", "name", "country", "kind"),
    [
        ("Hungary agreed.", "Hungary", "HUN", "state"),
        ("The U.S. agreed.", "United States", "USA", "state"),
        ("Kyiv agreed.", "Ukraine", "UKR", "metonym"),
        ("It was signed in Kyiv.", "Ukraine", "UKR", "place"),
        ("Downing Street agreed.", "Downing Street", "GBR", "body"),
        ("Palestinians agreed.", "Palestine", "PSE", "demonym"),
        ("The IAEA agreed.", "International Atomic Energy Agency", None, "body"),
        ("Hezbollah agreed.", "Hezbollah", "LBN", "group"),
        ("Sudanese rebels agreed.", "Sudanese rebels", "SDN", "group"),
        ("The French foreign minister agreed.", "French foreign minister", "FRA", "office"),
    ],
)
def test_kinds_of_actors(text: str, name: str, country: str | None, kind: str) -> None:
    """States, capitals, seats of government, peoples, bodies, groups and offices."""
    mention = only(text)
    assert (mention.name, mention.country, mention.kind) == (name, country, kind)


def test_a_title_ties_a_person_to_a_state_and_an_office() -> None:
    """The mention spans title and name, its name is the person's."""
    mention = only("German Foreign Minister Oskar Fischer agreed.")
    assert (mention.name, mention.country, mention.kind) == ("Oskar Fischer", "DEU", "person")
    assert mention.office == "German Foreign Minister"
    assert mention.text == "German Foreign Minister Oskar Fischer"
    assert mention.gender == "male"


def test_a_possessive_ties_too() -> None:
    """Not only demonyms stand before an office."""
    assert only("Lebanon's new President Elias Hrawi agreed.").country == "LBN"


def test_the_state_after_of_is_that_of_the_office() -> None:
    """``President of`` and "rebels in" name it behind the noun."""
    president, state = find_mentions("The president of Armenia agreed.", LEXICON)
    assert (president.kind, president.country, state.country) == ("office", "ARM", "ARM")
    assert find_mentions("Rebels in the Ivory Coast agreed.", LEXICON)[0].country == "CIV"


@pytest.mark.parametrize("text", ["a pro-Iranian group", "a U.S.-backed plan", "anti-Israel slogans"])
def test_a_state_in_a_compound_is_no_actor(text: str) -> None:
    """Who backs a plan does not act in it."""
    assert not any(mention.country for mention in find_mentions(text, LEXICON))


def test_two_states_with_a_hyphen_are_two_mentions() -> None:
    """Talks between two states name both."""
    assert [mention.country for mention in find_mentions("U.S.-Russia talks", LEXICON)] == ["USA", "RUS"]


def test_days_and_newspapers_are_no_governments() -> None:
    """A weekday ends a name; a newspaper is not the city it comes from."""
    arafat, offer = find_mentions("Palestinian leader Yasser Arafat Wednesday rejected a US offer.", LEXICON)
    assert (arafat.name, offer.country) == ("Yasser Arafat", "USA")
    assert only("The Washington Post asked.").kind == "media"


def test_learned_people_are_found_by_their_short_names() -> None:
    """The name given is the full one, with state and office."""
    person = Person(name="Anna Berg", aliases=("Berg",), country="SWE", office="Swedish premier", gender="female")
    (mention,) = find_mentions("Berg declined.", Lexicon(load("en"), [person]))
    assert (mention.name, mention.country, mention.office, mention.gender) == (
        "Anna Berg", "SWE", "Swedish premier", "female",
    )  # fmt: skip


def test_offsets_point_into_the_text() -> None:
    """Curly quotes and spaces before do not shift them."""
    text = "“Yes,” said  Norway’s foreign minister."
    (mention,) = find_mentions(text, LEXICON)
    assert text[mention.start : mention.end] == mention.text == "Norway’s foreign minister"
