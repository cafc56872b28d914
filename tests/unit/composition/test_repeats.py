"""One fact once, however it is worded; a clash of actor, answer or object makes two."""

from __future__ import annotations

import pytest

from summarizer.composition.choosing.repeats import Claims, deeds
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
