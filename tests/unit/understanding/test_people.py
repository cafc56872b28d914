"""People learned from articles: names, short forms, spellings, offices, states and gender."""

from __future__ import annotations

from summarizer.language import load
from summarizer.understanding.names.lexicon import Person
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.text.spelling import skeleton


def learned(*texts: str) -> dict[str, Person]:
    """People by full name."""
    return {person.name: person for person in learn_people(texts, load("en"))}


def test_a_title_tells_office_state_and_gender() -> None:
    """The surname alone then stands for the person."""
    person = learned("Norwegian Prime Minister Erik Solheim spoke. Solheim left.")["Erik Solheim"]
    assert (person.country, person.office, person.gender) == ("NOR", "Norwegian Prime Minister", "male")
    assert person.aliases == ("Solheim",)


def test_an_apposition_tells_it_too() -> None:
    """Behind the name, before it, and with another state between."""
    assert learned("Ole Lund, the Danish foreign minister, agreed.")["Ole Lund"].country == "DNK"
    assert learned("Tunisia's president, Monji Slim, agreed.")["Monji Slim"].country == "TUN"
    assert learned("Israel's ambassador to the United States, Dan Oz, said no.")["Dan Oz"].country == "ISR"


def test_an_office_that_speaks_after_the_name_is_somebody_elses() -> None:
    """``with X, a Y spokesman said`` says nothing of X."""
    people = learned("Peter Holm met Ali Nasser, an Egyptian spokesman said.")
    assert "Ali Nasser" not in people or people["Ali Nasser"].country is None


def test_the_place_a_sentence_opens_with_ties_a_bare_title() -> None:
    """``In Oslo, President X`` is the president there."""
    assert learned("In Lima, President Jorge Paz agreed.")["Jorge Paz"].country == "PER"


def test_an_unnamed_office_is_given_to_the_only_one_it_can_be() -> None:
    """``President X`` and "the Chilean president" are one where nobody else holds that office."""
    people = learned("President Jorge Paz agreed. The Chilean president left.")
    assert people["Jorge Paz"].country == "CHL"


def test_who_serves_a_body_speaks_for_no_state() -> None:
    """The state of origin, named later, does not count."""
    person = learned("European Union envoy Jane Hill left. Hill, a British diplomat, agreed.")["Jane Hill"]
    assert (person.country, person.body) == (None, "EU")


def test_spellings_of_one_name_are_one_person() -> None:
    """Transliterations differ in vowels and doubled letters."""
    people = learned("Egyptian President Mohamed Kamil left.", "Egyptian President Mohammed Kamel agreed.")
    assert list(people) == ["Mohamed Kamil"]
    assert {"Mohammed Kamel", "Kamel", "Kamil"} <= set(people["Mohamed Kamil"].aliases)
    assert skeleton("Orlovsky") == skeleton("Orlovskiy")


def test_a_given_name_is_used_alone_only_with_a_title() -> None:
    """Mr Hassan is Hassan Abu Omar; Daniel is not Daniel Ben Simon."""
    text = "Malaysian police chief Hassan Abu Omar left. Mr Hassan agreed. Israeli lawmaker Daniel Ben Simon left."
    people = learned(text)
    assert "Hassan" in people["Hassan Abu Omar"].aliases
    assert "Daniel" not in people["Daniel Ben Simon"].aliases


def test_a_surname_of_two_people_stands_for_neither() -> None:
    """Which Kim is meant cannot be told."""
    people = learned("Korean envoy Anna Kim left. Korean envoy Boris Kim left.")
    assert all("Kim" not in person.aliases for person in people.values())


def test_acronyms_are_short_forms_of_the_organisation() -> None:
    """With the state that the long name holds."""
    people = learned("The Chadian National Front (CNF) agreed.")
    assert (people["Chadian National Front"].aliases, people["Chadian National Front"].country) == (("CNF",), "TCD")


def test_capitalised_things_are_no_people() -> None:
    """Neither headlines nor seas nor treaties."""
    assert not learned("Israeli Forces Kill 40 in Gaza. The Black Sea, a calm sea, froze. OKs came.")
