"""Support: which other articles say what a sentence says."""

import pytest

from summarizer.comparison.support.index import Index, clash, find_support, measures, negated
from summarizer.understanding.text.notions import notions
from tests.articles import sentences

CLAIM = "Norland agreed on Tuesday to suspend all strikes on harbour facilities for 30 days."
PADDING = (
    "Fishermen waited in the rain for news.",
    "The town hall had been painted for the occasion.",
    "A choir of school children sang two songs.",
    "Shops in the old market closed at noon.",
)


def _carriers(other: str) -> tuple[int, ...]:
    texts = [" ".join((CLAIM, *PADDING[:2])), " ".join((other, *PADDING[2:]))]
    found = sentences(texts)
    return find_support([found[0]], Index(found, "en"))[0]


def test_the_same_in_other_words() -> None:
    """Words for the same thing count as the same."""
    assert _carriers("Norland has accepted a 30-day pause in attacks on harbour facilities.") == (1,)


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
    assert _carriers(other) == ()


def test_measures_by_unit() -> None:
    """Figures are read with their unit, in words or digits."""
    assert measures("two ships, 30 days and 5%", "en") == {"day": {"30"}, "%": {"5"}}


def test_clash_of_figures() -> None:
    """Two figures for one unit clash; other units do not."""
    assert clash("a pause of 30 days", "a pause of 60 days", "en")
    assert not clash("a pause of 30 days", "talks of two hours", "en")


def test_negation_near_a_shared_word() -> None:
    """A negation counts only where it stands right before something shared."""
    shared = notions("support truce", "en")
    assert negated("She did not support the truce", shared, "en")
    assert not negated("No rain fell that day, and late in the evening she came to support the truce", shared, "en")


def test_every_claim_of_a_sentence_is_carried() -> None:
    """An article that carries two of three acts does not say the sentence."""
    acts = (
        "Holm agreed to pause strikes on harbour plants but refused to sign a full truce of thirty days "
        "and insisted on the neighbours halting all grain deliveries to the islands."
    )
    two = "Holm agreed to pause strikes on harbour plants. Holm refused to sign a full truce of thirty days."
    three = f"{two} Holm insisted on an end of all grain deliveries of the neighbours to the islands."
    found = sentences([acts, two, three])
    assert find_support(found[:1], Index(found, "en")) == ((2,),)
