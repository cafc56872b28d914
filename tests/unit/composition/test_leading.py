"""What two headlines or two leads share is a fact that the brief must hold."""

from __future__ import annotations

from summarizer.composition.choosing.leading import leading_facts, tellers
from tests.articles import index_of, sentences

TEXTS = (
    "Norway and Poland agreed on Monday to reopen the ferry line to Lenno.\n\nThe fish are many.\n\nRain fell.",
    "The ferry line to Lenno will reopen, Norway and Poland agreed.\n\nTolls stay.\n\nLorries waited at the quay.",
    "Drivers were glad.\n\nA baker sold bread.\n\nNorway and Poland agreed to reopen the ferry line to Lenno.",
)


def facts(*headlines: str) -> list[tuple[int, frozenset[int]]]:
    """Each leading fact as its heft and the rows that tell it; headline n is of article n."""
    found = sentences(TEXTS)
    index = index_of(found)
    leading = leading_facts(found, list(enumerate(headlines)), index.weight, "en")
    return [(fact.heft, tellers(fact, found, index.weight, "en")) for fact in leading]


def test_two_leads_that_share_a_fact() -> None:
    """Every sentence that tells it is known, the one deep in an article too."""
    assert facts() == [(2, frozenset({0, 3, 8}))]


def test_headlines_count_as_leads() -> None:
    """An article whose headline tells the fact leads with it."""
    assert facts("Quiet day", "Ferry talks", "Norway and Poland agreed to reopen ferry line to Lenno")[0][0] == len(
        TEXTS
    )


def test_what_one_article_leads_with_is_no_such_fact() -> None:
    """Two leads about two things share nothing."""
    found = sentences(("Norway closed a mine near the coast.", "A choir from Poland sang in the old church."))
    index = index_of(found)
    assert leading_facts(found, [], index.weight, "en") == []
