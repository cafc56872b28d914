"""The words by which a sentence is tied to a section: quarrels at a conference, civil society, both sides together."""

from __future__ import annotations

import pytest

from summarizer.understanding.text.phrases import concepts, cues

QUARRELS = (
    'Norway and Chile quarrelled over the word "voluntary" until dawn.',
    "Two delegations walked out over the seating of observers.",
    "Japan had held out against a shorter season.",
    "Four states entered reservations to the second article.",
    "Peru will not be bound by the new limit.",
    "Ministers were at odds over who should pay for the survey.",
    "Kenya opted out of the fund.",
    "The row over the seat of the secretariat went on behind closed doors.",
    "Canada drew a red line on inspections.",
    "Five countries abstained in the vote on the budget.",
)  # fmt: skip
CIVIL = (
    "The shipowners called the limit a gift to smugglers.",
    "A coalition of forty charities said the text came too late.",
    "Traders in Rotterdam expect dearer herring.",
    "Fishermen in the harbour of Callao burnt a flag.",
    "Dr Ama Osei, a biologist, put the chance at one in three.",
    "The federation of canners was calmer.",
    "Farmers on the plateau want the dam first.",
    "The chamber of shipping doubted the figures.",
    "A trade union announced a strike at the port.",
    "The producers' association asked for a longer delay.",
)
TOGETHER = (
    "Each side accused its neighbour of firing first.",
    "Neither side gave a date.",
    "Both camps claimed the victory.",
    "The two premiers dined alone.",
    "Both parties will keep the minutes secret.",
    "Either side may leave the pact after a year.",
    "Both capitals spoke of progress.",
    "Each of the two will name an expert.",
    "The two neighbours share a river.",
    "The two sides put off the question of the islands.",
)


@pytest.mark.parametrize("text", QUARRELS)
def test_a_quarrel_is_told_by_many_words(text: str) -> None:
    """Walking out, holding out and reservations are what participants differ about."""
    assert "dispute" in concepts(text, "en")


@pytest.mark.parametrize("text", CIVIL)
def test_civil_society_is_told_by_its_kinds(text: str) -> None:
    """Owners, traders, farmers and scholars are organisations and experts."""
    assert "civil_society" in concepts(text, "en")


@pytest.mark.parametrize("text", TOGETHER)
def test_both_sides_are_told_by_many_words(text: str) -> None:
    """What each of the two does, both do."""
    assert cues(text, "pair", "en") > 0


@pytest.mark.parametrize("text", ["Each tanker paid a fee.", "The side door was shut.", "Two ferries collided."])
def test_other_pairs_are_no_parties(text: str) -> None:
    """Each of some things is not each of the parties."""
    assert cues(text, "pair", "en") == 0
