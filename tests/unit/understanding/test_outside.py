"""Who takes part in an event does not react to it from outside, be he of a region that a profile lists."""

from __future__ import annotations

import pytest

from summarizer.config.profiles import SectionPlan, load_profile
from summarizer.language import load
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.parties import resolve_all

EUROPE = ("EU", "GB", "NO", "CH")
CALLS = [
    ("GBR", "USA"), ("NOR", "RUS"), ("CHE", "IND"), ("FRA", "CHN"), ("POL", "UKR"),
    ("USA", "GBR"), ("TUR", "NOR"), ("DEU", "GBR"), ("NOR", "CHE"), ("ESP", "MAR"),
]  # fmt: skip


def europe(*principals: str) -> frozenset[str]:
    """The keys of the section of Europe's reaction to a call between these."""
    plans = load_profile("leaders-call").sections
    roles = {"principals": principals, "affected": ("UKR",), "europe": EUROPE}
    return resolve_all(plans, roles, Lexicon(load("en")))[[plan.key for plan in plans].index("europe")]


@pytest.mark.parametrize("principals", CALLS)
def test_a_party_does_not_react_from_outside(principals: tuple[str, str]) -> None:
    """Neither a state that the profile lists nor a member of a union that it lists; the others do."""
    assert not europe(*principals) & set(principals)
    assert "SWE" in europe(*principals)


def test_a_reaction_that_is_asked_of_the_parties_alone_is_theirs() -> None:
    """A profile may have their own words in a section of reactions."""
    plans = [
        SectionPlan(key="done", title="Done", kind="outcome", actors=("both",)),
        SectionPlan(key="said", title="Said", kind="reaction", actors=("both",)),
    ]
    keys = resolve_all(plans, {"both": ("PER", "CHL")}, Lexicon(load("en")))
    assert {"PER", "CHL"} <= keys[1]
