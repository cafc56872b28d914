"""One fact once, however it is worded; a clash of actor, answer or object makes two."""

from __future__ import annotations

import pytest

from summarizer.composition.choosing.candidate import Candidate
from summarizer.composition.choosing.candidates import beside
from summarizer.composition.choosing.repeats import Claims, deeds, told_of
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.figures.tolls import tolls
from summarizer.understanding.text.terms import plain_bigrams
from tests.articles import index_of, sentences


def one_deed(left: str, right: str) -> bool:
    """Whether two sentences tell the same deed, in a dossier of a few more."""
    others = ("The weather was fine in the harbour.", "Prices of bread rose in the spring.", "A train was late.")
    found = sentences([left, right, *others])
    index = index_of(found)
    claims = Claims(deeds={row: deeds(index, row, "en") for row in range(len(found))}, heft=index.weight)
    return claims.one_deed(0, 1)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Norway rejected the ferry treaty.", "Norway refused the ferry treaty on Monday."),
        ("Norway rejected the ferry treaty.", "Norway did not accept the ferry treaty."),
        ("Poland approved the harbour plan.", "Poland endorsed the harbour plan of the envoys."),
        ("Poland agreed to the harbour plan.", "Poland accepted the harbour plan."),
        ("Norway seized the trawler off the coast.", "Norway seized a trawler near its coast."),
        ("Germany opened the border crossing.", "Germany opened the crossing at the border again."),
        ("Poland imposed a toll on lorries.", "Poland has imposed the toll on all lorries."),
        ("Sweden expelled two trade envoys.", "Sweden has expelled both of the trade envoys."),
    ],
)
def test_one_actor_one_act_one_object(left: str, right: str) -> None:
    """By the same verb, or the same answer."""
    assert one_deed(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Norway rejected the ferry treaty.", "Poland rejected the ferry treaty."),
        ("Norway rejected the ferry treaty.", "Norway accepted the ferry treaty."),
        ("Norway rejected the ferry treaty.", "Norway rejected the fishing quota."),
        ("Poland did not approve the harbour plan.", "Poland approved the harbour plan."),
        ("Norway seized the trawler off the coast.", "Norway freed the trawler off the coast."),
        ("Norway did not reject the ferry treaty.", "Norway rejected the ferry treaty."),
        ("Sweden expelled two envoys.", "Sweden recalled its ambassador."),
        ("Germany opened the border crossing.", "Germany closed the border crossing."),
    ],
)
def test_two_facts(left: str, right: str) -> None:
    """Another actor, another answer, another object, or nobody who is known."""
    assert not one_deed(left, right)


def repeated(left: str, right: str) -> bool:
    """Whether a sentence of one article repeats that of another."""
    found = sentences([left, right])
    one, other = (
        Candidate(
            row=row,
            section="outcome",
            words=len(text.split()),
            worth=1.0,
            terms=frozenset(text.lower().split()),
            bigrams=frozenset(plain_bigrams(text)),
            article=row,
            tolls=tolls(text, "en"),
            figures=figures(text, "en"),
            about=told_of(text, figures(text, "en"), "en"),
        )
        for row, text in enumerate(sentence.text for sentence in found)
    )
    return Claims().repeat(one, other)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Norway will send 200 police officers to the bridge.", "Norway will send 20 police officers to the bridge."),
        ("The fee was set at 40 euros a lorry.", "The fee was set at 60 euros a lorry."),
        ("The pause goes on for 30 days.", "The pause goes on for 60 days."),
        ("Poland owns 14 barges on the river.", "Poland owns 12 barges on the river."),
        ("The bank cut its forecast to 3 percent.", "The bank cut its forecast to 4 percent."),
        ("The two spoke for 90 minutes on Tuesday.", "The two spoke for three hours on Tuesday."),
        ("Sweden pledged 5 million dollars to the town.", "Sweden pledged 8 million dollars to the town."),
        ("The buffer zone is 10 kilometres wide.", "The buffer zone is 30 kilometres wide."),
    ],
)
def test_another_figure_is_no_repetition(left: str, right: str) -> None:
    """Where articles give other figures for one thing the reader must see both."""
    assert not repeated(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Norway will send 200 police officers to the bridge.", "Norway will send two hundred officers to the bridge."),
        ("The pause is to last 30 days.", "The pause is to last a month, 30 days."),
        ("At least 35 people died in the flood in the north.", "Over 30 people died in the flood in the north."),
        ("The two spoke for about two hours on Tuesday.", "The two spoke for 125 minutes on Tuesday."),
        ("Norway will send police officers to the bridge.", "Norway will send 20 police officers to the bridge."),
    ],
)
def test_the_same_figure_is_one(left: str, right: str) -> None:
    """In other words, rounded, as a toll that grew, or where only one tells it."""
    assert repeated(left, right)


@pytest.mark.parametrize(
    ("rows", "sides", "carried", "expected"),
    [
        ((0, 1, 2), {(0, 2), (2, 0)}, (1, 1, 3), (2, 0, 1)),
        ((0, 1, 2), {(0, 2), (2, 0)}, (3, 1, 1), (0, 2, 1)),
        ((0, 1, 2), {(0, 2), (2, 0)}, (2, 1, 2), (0, 2, 1)),
        ((0, 1, 2), {(1, 3), (3, 1)}, (1, 1, 1, 9), (0, 1, 2)),
        ((0, 1, 2), set(), (1, 2, 3), (0, 1, 2)),
        ((3, 0, 2), {(2, 3), (3, 2)}, (1, 1, 2, 1), (2, 3, 0)),
    ],
)
def test_the_version_of_more_articles_leads(
    rows: tuple[int, ...], sides: set[tuple[int, int]], carried: tuple[int, ...], expected: tuple[int, ...]
) -> None:
    """Other figures for one thing stand side by side, those of more articles first; the rest keeps its order."""
    assert beside(rows, sides, carried) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ban on rafts lasts 72 days a year.", "A season without rafts was set at 72 days."),
        ("Fishermen may land 21 percent less tuna.", "The tuna catch shrinks by 21 percent."),
        ("The fund for the islands holds 60 million dollars.", "A fund of 60 million dollars helps the islands."),
        ("The fee for a lorry is 40 euros.", "Each lorry must pay 40 euros."),
        ("The new line costs 30 million euros.", "For the line each state pays a part of 30 million euros."),
        ("Norway gets 14 licences for trawlers.", "The treaty grants 14 licences to trawlers of Norway."),
        ("The loan to the port is worth 8 million pounds.", "The port borrows 8 million pounds."),
        ("The truce holds for 36 hours.", "Both armies keep a truce of 36 hours."),
        ("Exports of herring fell by 12 percent.", "Herring sales abroad are down 12 percent."),
        ("The dam may release 900 litres a second.", "They settled on 900 litres for the dam."),
    ],
)
def test_one_figure_of_one_thing_is_one_fact(left: str, right: str) -> None:
    """However it is worded, where two articles give it."""
    assert repeated(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Two ministers signed a long text.", "Over lunch in Lenno, two ministers fell ill."),
        ("The loan is worth 8 million pounds.", "The bridge costs 9 million pounds."),
        ("Herring exports fell by 12 percent.", "Wages in schools rose by 12 percent last spring."),
        ("The road is 130 kilometres long.", "The army withdrew after a day of rain."),
    ],
)
def test_a_handful_or_another_thing_makes_no_fact_one(left: str, right: str) -> None:
    """A figure alone does not tell one thing from another."""
    assert not repeated(left, right)
