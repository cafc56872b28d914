"""Support: which other articles say what a sentence says."""

from __future__ import annotations

import pytest

from summarizer.comparison.support.clashes import clashing_measures, days, measures, negated, numbers
from summarizer.comparison.support.opposites import sides
from summarizer.comparison.support.shared_words import quoted_runs, runs
from summarizer.understanding.text.notions import notions
from tests.articles import index_of, sentences
from tests.support_pairs import Pair, pairs

CLAIM = "Norland agreed on Tuesday to suspend all strikes on harbour facilities for 30 days."
PADDING = (
    "Fishermen waited in the rain for news.",
    "The town hall had been painted for the occasion.",
    "A choir of school children sang two songs.",
    "Shops in the old market closed at noon.",
)


def carriers(claim: str, other: str) -> tuple[int, ...]:
    """The articles that say a claim, of two: its own, and one with another sentence."""
    found = sentences(["\n\n".join((claim, *PADDING[:2])), "\n\n".join((other, *PADDING[2:]))])
    return tuple(sorted(index_of(found).carriers(found[0])))


def test_the_same_in_other_words() -> None:
    """Words for the same thing count as the same."""
    assert carriers(CLAIM, "Norland has accepted a 30-day pause in attacks on harbour facilities.") == (1,)


@pytest.mark.parametrize("pair", pairs("same"), ids=str)
def test_an_article_that_says_it_is_named(pair: Pair) -> None:
    """Other order, other words for the same, the same quotation, the same act: it is the same claim."""
    assert carriers(pair.left, pair.right) == (1,)


@pytest.mark.parametrize("pair", pairs("apart"), ids=str)
def test_an_article_that_says_something_else_is_not_named(pair: Pair) -> None:
    """However alike the words: in neither direction."""
    assert carriers(pair.left, pair.right) == ()
    assert carriers(pair.right, pair.left) == ()


@pytest.mark.parametrize("pair", pairs("quoted"), ids=str)
def test_a_formula_that_somebody_quotes_is_not_the_quotation(pair: Pair) -> None:
    """An article that holds a phrase of a quotation only does not say what is quoted."""
    assert carriers(pair.left, pair.right) == ()


@pytest.mark.parametrize(
    "other",
    [
        "Norland has accepted a 60-day pause in attacks on harbour facilities.",
        "Norland has refused to accept a 30-day pause in attacks on harbour facilities.",
        "Ruritania has accepted a pause, while Peter Holm agreed to strikes on harbour facilities.",
        "Harbour facilities in the bay were built 30 years ago.",
    ],
    ids=["figure", "negation", "names", "another fact"],
)
def test_clashes(other: str) -> None:
    """Another figure, a negation, other names or another fact are no support."""
    assert carriers(CLAIM, other) == ()


def test_measures_by_unit() -> None:
    """Figures are read with their unit, in words or digits."""
    assert measures("two ships, 30 days and 5%", "en") == {"day": {"30"}, "%": {"5"}}


def test_clash_of_figures() -> None:
    """Two figures for one unit clash; other units do not."""
    assert clashing_measures("a pause of 30 days", "a pause of 60 days", "en")
    assert not clashing_measures("a pause of 30 days", "talks of two hours", "en")


def test_numbers_with_halves() -> None:
    """Two and a half is not two."""
    assert [number for number, _, _ in numbers("two and a half hours, 30 days", "en")] == ["#2.5", "#30"]


def test_days_of_months() -> None:
    """Either order, full or short names."""
    assert days("on 3 June, Sept. 20 and March 1st, 2024", "en") == {("jun", 3), ("sep", 20), ("mar", 1)}


def test_negation_near_a_shared_word() -> None:
    """A negation counts only right before something shared, in the same clause, and none in idioms."""
    shared = notions("support truce", "en")
    assert negated("She did not support the truce", shared, "en")
    assert not negated("No rain fell that day, and late in the evening she came to support the truce", shared, "en")
    assert not negated("They had no choice but to support the truce", shared, "en")


def test_opposites_and_what_turns_them() -> None:
    """A denial takes the other side; one of another clause does not."""
    assert sides("Norway rejected it", "en")["accept"] == {False}
    assert sides("Norway did not reject it", "en")["accept"] == {True}
    assert sides("If not today, Norway will accept it", "en")["accept"] == {True}


def test_runs_of_quoted_words() -> None:
    """Runs of four words with two that tell something; what stands outside the marks is not quoted."""
    empty = frozenset({"the", "a", "and", "we", "will", "of"})
    assert quoted_runs("He said “we will defend the harbour” and left", empty) == {
        ("we", "will", "defend", "the"),
        ("will", "defend", "the", "harbour"),
    } & runs("we will defend the harbour", empty)
    assert quoted_runs("He left the old harbour town", empty) == frozenset()


def test_every_claim_of_a_sentence_is_carried() -> None:
    """An article that carries two of three acts does not say the sentence."""
    acts = (
        "Holm agreed to pause strikes on harbour plants but refused to sign a full truce of thirty days "
        "and insisted on the neighbours halting all grain deliveries to the islands."
    )
    two = "Holm agreed to pause strikes on harbour plants. Holm refused to sign a full truce of thirty days."
    three = f"{two} Holm insisted on an end of all grain deliveries of the neighbours to the islands."
    found = sentences([acts, two, three])
    assert sorted(index_of(found).carriers(found[0])) == [2]
