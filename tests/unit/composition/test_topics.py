"""What a section is about, as its profile says it."""

from __future__ import annotations

from summarizer.composition.filing.topics import relevance
from summarizer.config.profiles import SectionPlan

FISH = SectionPlan(key="fish", title="Fishing rights", about="Quotas, the ban on trawlers and the stocks.")


def test_a_sentence_on_what_the_profile_asks_is_more_relevant() -> None:
    """By the words it shares with the section's title, description and cues, from 0 to 1."""
    on_topic, beside = relevance(
        ["The ban on trawlers will stay until the stocks have grown.", "The prime minister flew home on Tuesday."],
        [FISH, FISH],
        "en",
    )
    assert 0 == beside < on_topic <= 1
