"""sumy's methods, and the same mathematics on arrays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from summarizer.composition.choosing.ranking import METHODS, by_sumy, check, rank, walk
from summarizer.config.profiles import load_profile
from summarizer.errors import InputError
from summarizer.language import load
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from tests.quality.dossiers import DAY

STOPWORDS = load("en").stopwords
TEXTS = (
    "The ministers agreed on a fishing quota for the northern sea.",
    "A fishing quota for the sea was agreed by the ministers of the north.",
    "The quota on fishing in the northern sea pleased the ministers.",
    "Rain fell on the market square all day.",
    "The ministers did not speak of the quota for whales.",
)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_ranks_every_text_once(method: str) -> None:
    """Each method gives an order of all texts."""
    assert sorted(by_sumy(TEXTS, method, STOPWORDS)) == list(range(len(TEXTS)))


@pytest.mark.parametrize("method", [*METHODS, "cover", "lex_rank"])
def test_every_method_makes_a_brief(method: str, demo: Path) -> None:
    """Named in a dossier, each chooses within the budget; sections and verbatim words stay."""
    dossier = read_dossier(demo)
    config = dossier.config.model_copy(update={"ranking": method})
    brief = build_brief(replace(dossier, config=config), load_profile("leaders-call"), prepared_on=DAY).brief
    statements = [statement for section in brief.sections for statement in section.statements]
    assert len(statements) > 5
    assert sum(len(statement.text.split()) for statement in (*statements, *brief.also_reported)) <= 320


def test_equal_texts_have_equal_rank() -> None:
    """Sumy tells sentences apart by their words: a repeated one counts once, and both have its rank."""
    ranks = rank((*TEXTS, TEXTS[0]), "lexrank", STOPWORDS)
    assert ranks[-1] == ranks[0]


def test_the_walk_ends_at_the_centre() -> None:
    """The text that has something in common with each of the others has the largest share of the walk."""
    star = (
        "The fishing quota pleased the minister.",
        "A quota for whales.",
        "Fishing boats sailed.",
        "The minister slept.",
    )
    assert int(walk(star, STOPWORDS).argmax()) == 0


def test_an_unknown_method_is_named() -> None:
    """The message lists the methods there are."""
    with pytest.raises(InputError, match=r"unknown ranking 'lexrnk'.*lexrank"):
        check("lexrnk")
