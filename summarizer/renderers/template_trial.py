"""What the guarded process does with a template nobody vouches for: opens it, plans a small deck, writes it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarizer.config.deck_style import DeckStyle
from summarizer.config.layouts import load_layout
from summarizer.errors import InputError, ReadError
from summarizer.renderers.deck import render_deck
from summarizer.renderers.office_files import POWERPOINT
from summarizer.renderers.trial_brief import trial_brief


def answer(path: Path, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Nothing, where a deck can be made with the template. Raises ReadError where it cannot."""
    style = DeckStyle.model_validate_json(settings["deck"])
    try:
        with POWERPOINT.as_template(path):
            render_deck(trial_brief(), dataclasses.replace(load_layout(), deck=style, template=path))
    except InputError as error:
        raise ReadError(error.message, where=path, remedy=error.remedy) from error
    return {}
