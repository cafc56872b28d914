"""What the guarded process does with a template nobody vouches for: opens it, plans a small deck, writes it."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarizer.config.deck_style import DeckStyle
from summarizer.config.layouts import load_layout
from summarizer.errors import InputError, ReadError
from summarizer.model import Brief, Quote, Section, Source, Statement, Step
from summarizer.renderers.deck import render_deck
from summarizer.renderers.deck.template.loading import BREAKS, SAVE_REMEDY

_TEXT = "Officials of both sides said on Tuesday that the two delegations would meet again in the capital next week."


def answer(path: Path, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Nothing, where a deck can be made with the template. Raises ReadError where it cannot."""
    style = DeckStyle.model_validate_json(settings["deck"])
    try:
        render_deck(_sample(), dataclasses.replace(load_layout(), deck=style, template=path))
    except InputError as error:
        raise ReadError(error.message, where=path, remedy=error.remedy) from error
    except BREAKS as error:
        message = f"cannot be used as a template ({type(error).__name__})"
        raise ReadError(message, where=path, remedy=SAVE_REMEDY) from error
    return {}


def _sample() -> Brief:
    """A brief with something for each kind of slide, in words of our own."""
    statement = Statement(text=_TEXT, source=1, start=0, end=len(_TEXT))
    several = tuple(dataclasses.replace(statement, text=f"{_TEXT[:-1]} {number}.") for number in range(4))
    return Brief(
        title="Talks in the capital",
        profile="trial",
        language="en",
        prepared_on="2025-01-01",
        sources=(Source(number=1, file="a.txt", sha256="", title="Talks in the capital", origin=1),),
        bottom_line=several[:2],
        sections=(
            Section(key="outcome", title="Outcome", statements=several, kind="outcome"),
            Section(key="next", title="Next steps", statements=several[:2], kind="next_steps"),
        ),
        quotes=(Quote(speaker="A spokeswoman", text=_TEXT, source=1, start=0, end=len(_TEXT)),),
        steps=tuple(Step(when="next week", who="officials", statement=each) for each in several[:2]),
    )
