"""layouts/deck.yaml as it ships, and what a style may not say."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from summarizer.config.deck_style import DeckStyle, Labels
from summarizer.config.loading import load_model
from tests.conftest import ROOT


def test_the_shipped_file_shows_the_defaults() -> None:
    """deck.yaml says of itself that what is left out has the value it shows."""
    assert load_model(ROOT / "layouts" / "deck.yaml", DeckStyle) == DeckStyle()


@pytest.mark.parametrize(
    "values", [{"words": 500}, {"headline_pt": 6}, {"bullets": 0}, {"slides": ("agenda",)}, {"layouts": {"x": ("y",)}}]
)
def test_values_out_of_range_are_refused(values: dict[str, object]) -> None:
    """Sizes nobody can read and parts that do not exist."""
    with pytest.raises(ValidationError):
        DeckStyle.model_validate(values)


@pytest.mark.parametrize("label", ["Quelle {nummer}", "As of {", "{}", "{total}"])
def test_labels_hold_only_what_is_filled_in(label: str) -> None:
    """A ``{…}`` that the deck does not know is refused when the file is read, not when a slide is made."""
    with pytest.raises(ValidationError):
        Labels(as_of=label)
    assert Labels(as_of="Stand: {date}").as_of == "Stand: {date}"
