"""Whether a dossier tells of one event: mixed ones are told apart, clean ones are left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.composition.filing.one_event import Unity, find_unity
from summarizer.language import load
from tests.articles import sentences
from tests.command_line import Run, dossier

FERRY = (
    """Norway and Poland agreed on Tuesday to reopen the ferry line between Bergen and Gdansk. The line had been closed
since a fire in the engine room of the ship Halvor two winters ago. Prime Minister Kari Berg promised forty million
kroner for new piers in Bergen, and the Polish government will pay for the terminal in Gdansk. The first crossing is
planned for June. Lorry drivers who now take the bridge welcomed the decision, while fishermen in Bergen fear for
their berths. The shipping company Nordlin will run the line for ten years and must hire half of its crew in Poland.""",
    """The ferry between Bergen and Gdansk will sail again. Norway and Poland settled their quarrel over the piers on
Tuesday, Kari Berg said in Bergen. The ship Halvor, whose engine room burnt two winters ago, has been repaired by
Nordlin, the company that runs the line. Poland pays for the terminal in Gdansk and Norway for the piers. Fishermen
protested at the harbour because berths will be lost. The first crossing is expected in June if inspectors agree, and
lorry drivers hope to save nine hours on each journey. Tickets will be sold from April at counters in both ports.""",
    """Nordlin won the contract for the ferry line from Bergen to Gdansk for ten years. The Norwegian and Polish
governments signed the agreement on Tuesday, and half of the crew must come from Poland. Kari Berg called it a good day
for lorry drivers. The terminal in Gdansk has to be rebuilt before June, and the piers in Bergen are too short for the
Halvor. Fishermen in Bergen said they had not been asked about their berths and would go to court.
A retired captain, who steered the first ship on the route, recalled storms, brass bands and crowded cabins on the old
vessel. Hotels along the quay report early bookings by families and cyclists for July and August.""",
)
OTHERS = (
    """Peru declared a state of emergency after floods destroyed bridges in the valley of Tarma. Rescue teams flew food
and blankets into villages that have been cut off for six days. President Elena Rojas asked neighbouring countries for
helicopters, and Brazil sent four of them. The health ministry warned of cholera, since wells are full of mud. More rain
is forecast until the weekend, and schools in three provinces stay closed. Insurers put the damage at two billion.""",
    """Kenya and the World Bank signed a loan of three hundred million dollars for solar power in the north. Villages
around Marsabit will get their first electricity within two years, the energy minister Amos Kiprono said in Nairobi.
Critics in parliament said that the interest was too high and that the tender had favoured a company from abroad. The
opposition wants an inquiry by the auditor general before the first instalment of the credit is paid in autumn. Herders
near Lake Turkana fear that fences around the panels will close their routes to water in the dry season.""",
    """Vietnam banned imports of frozen beef from Australia after inspectors found a forbidden growth hormone in eleven
containers at Haiphong. Farmers in Queensland said the tests were flawed and asked for a second laboratory. The trade
minister in Canberra called the measure out of proportion. Supermarkets in Hanoi took the meat from their shelves and
offered refunds, while restaurants changed menus and chefs praised local ducks. Prices of pork rose at once, and
importers look for suppliers in Argentina and Uruguay instead.""",
    """Astronomers from Chile and Japan presented the first pictures of a new radio telescope in the Atacama desert. The
dish has a diameter of fifty metres and can see clouds of gas in which stars are born. Building it took twelve years and
cost more than planned because of strong winds. Students from Santiago and Kyoto will share the observing time. The
observatory opens its doors to visitors every second Sunday with guides, lectures and coffee. The
director Haruka Mori said that the mirror was so exact that a hair would be a mountain on its surface.""",
)


def unity(*texts: str) -> Unity:
    """What is found of these articles."""
    return find_unity(sentences(texts), len(texts), load("en"))


def test_articles_on_one_event_are_left_alone() -> None:
    """However differently they tell it."""
    assert unity(*FERRY) == Unity((), scattered=False)


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("place", range(4))
def test_an_odd_article_is_named_wherever_it_stands(other: str, place: int) -> None:
    """And no other beside it."""
    assert unity(*FERRY[:place], other, *FERRY[place:]) == Unity((place,), scattered=False)


def test_articles_on_five_events_tell_of_none() -> None:
    """Nor do two pairs, of which neither is the main one."""
    assert unity(FERRY[0], *OTHERS) == Unity((0, 1, 2, 3, 4), scattered=True)
    assert unity(FERRY[0], OTHERS[0]).scattered
    assert unity(FERRY[0], FERRY[1], OTHERS[0], OTHERS[0]).scattered


def test_a_short_article_is_not_judged() -> None:
    """A few lines may share no word with the others and still tell of the event."""
    assert unity(*FERRY, "The minister was late.") == Unity((), scattered=False)
    assert unity("The minister was late.", "Rain fell in Oslo.") == Unity((), scattered=False)


def test_the_odd_article_is_told_with_its_file(run: Run) -> None:
    """A notice with what to do; the brief is built."""
    dossier(yaml=None, a=FERRY[0], b=FERRY[1], c=OTHERS[1], d=FERRY[2])
    told = run("check", "event").err
    assert "c.txt: does not tell of the same event as the others" in told
    assert "a.txt: does not tell" not in told


def test_several_events_are_refused_under_strict_and_never_titled_as_one(run: Run) -> None:
    """Without it a brief is built, under a title that names nobody."""
    dossier(yaml="profile: talks\n", **dict(zip("abcde", (FERRY[0], *OTHERS), strict=True)))
    strict = run("build", "event", "--strict", "--formats", "json")
    assert strict.code == 1
    assert "do not tell of one event (a.txt, b.txt, c.txt, " in strict.err
    assert not Path("outputs/event").exists()
    assert run("build", "event", "--formats", "json").code == 0
    assert "event: Talks (profile talks" in run("check", "event").out
