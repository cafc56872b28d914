"""Which parts of a sentence may go from a headline, and which may never."""

from __future__ import annotations

import pytest

from summarizer.renderers.deck.plan.headline import shortened, trimmed

WHOLE = "the two ministers of foreign affairs agreed to reopen the crossing"


@pytest.mark.parametrize(
    ("sentence", "short"),
    [
        (f"On Tuesday, {WHOLE}.", f"… {WHOLE}."),
        (f"In a phone call on 3 March, {WHOLE}.", f"… {WHOLE}."),
        (f"The ministers of both states {WHOLE[18:]}, which lies on the old road.",
         f"The ministers of both states {WHOLE[18:]} …"),
        (f"The ministers of both states {WHOLE[18:]}, ending a long dispute.",
         f"The ministers of both states {WHOLE[18:]} …"),
    ],
)  # fmt: skip
def test_what_may_go(sentence: str, short: str) -> None:
    """A time or an occasion at the start, a loose clause at the end."""
    assert short in list(shortened(sentence, "en"))


def test_both_ends() -> None:
    """Opening and loose end may go together."""
    sentence = f"On Tuesday, {WHOLE}, ending a long dispute."
    assert f"… {WHOLE} …" in list(shortened(sentence, "en"))


@pytest.mark.parametrize(
    "sentence",
    [
        f"According to the White House, {WHOLE}.",
        f"In a statement on Tuesday, which the ministry called binding, {WHOLE}.",
        f"In return, {WHOLE}.",
        f"On no account, {WHOLE}.",
        f"Unless the talks fail, {WHOLE}.",
        f"After the survey, {WHOLE}.",
        f"If the meeting on Tuesday fails, {WHOLE}.",
        f"The government said {WHOLE}, but no date was set.",
        f"The government said {WHOLE}, although no date was set.",
        f"The government said {WHOLE}, which must not be seen as a concession.",
        f"The government said {WHOLE}, provided the survey is finished.",
        f"The government said {WHOLE}, pending a survey.",
        f"The government said {WHOLE}, unless the survey fails.",
        f"The government said {WHOLE}, saying it was overdue.",
        f"The government said {WHOLE}, only days before the vote.",
        f"“The ministers agreed, which is all that counts, to reopen {WHOLE}”, said the envoy.",
        "On Monday, Tuesday and Friday the ministers of the two states met.",
    ],
)
def test_what_must_stay(sentence: str) -> None:
    """Attribution, negation, condition, contrast and doubt are never cut off."""
    assert list(shortened(sentence, "en")) == []


def test_other_languages_are_left_alone() -> None:
    """Without word lists for a language nothing is cut."""
    assert list(shortened(f"On Tuesday, {WHOLE}.", "fr")) == []


def test_fragments() -> None:
    """A cell of a table may lose a last part joined by a comma, but none that turns its sense."""
    kept = "agreed to pause the strikes on the power stations"
    assert trimmed(f"{kept}, starting on the first day of June", "en") == f"{kept} …"
    assert trimmed(f"{kept}, but rejected all that the others wanted", "en").endswith("wanted")
    assert trimmed(kept, "en") == kept
