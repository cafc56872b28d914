"""layouts/deck.yaml as it ships, and what a style may not say."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from summarizer.config.deck_style import DeckStyle
from summarizer.config.loading import load_model
from tests.conftest import ROOT


def test_the_shipped_file_shows_the_defaults() -> None:
    """deck.yaml says of itself that what is left out has the value it shows."""
    assert load_model(ROOT / "layouts" / "deck.yaml", DeckStyle) == DeckStyle()


@pytest.mark.parametrize(
    "values", [{"body_pt": 16}, {"headline_pt": 6}, {"bullets": 0}, {"at_most": 2}, {"layouts": {"x": ("y",)}}]
)
def test_values_out_of_range_are_refused(values: dict[str, object]) -> None:
    """Sizes nobody can read, decks of no slides, uses that do not exist."""
    with pytest.raises(ValidationError):
        DeckStyle.model_validate(values)
