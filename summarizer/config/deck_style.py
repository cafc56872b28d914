"""How the deck looks: the fields of layouts/deck.yaml, each with its default and what is allowed.

Data only: fonts, colours and places belong to the .pptx template, not to this file. The template itself is found by
config/layouts.py.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from summarizer.config.loading import Config

Form = Literal[
    "title", "section", "key", "glance1", "glance2", "glance3", "glance4", "table", "careful", "timeline2", "timeline3",
    "timeline4", "sources",
]  # fmt: skip
Points = Annotated[float, Field(ge=12, le=60)]


class DeckStyle(Config):
    """The deck's slides, sizes and words a slide."""

    template: str | None = None
    """A .pptx or .potx of the house, relative to deck.yaml; null for the layout's house.pptx."""
    layouts: dict[Form, tuple[str, ...]] = {}
    """Names of the template's layouts for each use, tried before the known names."""
    languages: dict[str, str] = {
        "de": "de-DE",
        "el": "el-GR",
        "en": "en-GB",
        "es": "es-ES",
        "fr": "fr-FR",
        "it": "it-IT",
        "ru": "ru-RU",
        "uk": "uk-UA",
    }
    """The proofing language that PowerPoint is told for each language of the brief."""
    at_most: int = Field(default=8, ge=6, le=30)
    """Slides of the body, the cover among them; what has no place there stands in the appendix."""
    bullets: int = Field(default=4, ge=1, le=8)
    """Statements on a slide."""
    headline_lines: int = Field(default=3, ge=1, le=3)
    headline_pt: Points = 28
    headline_least_pt: Points = 24
    body_pt: Annotated[float, Field(ge=18, le=32)] = 20
    """Of all that is read on the slides: one size through the deck."""
    body_least_pt: Annotated[float, Field(ge=18, le=32)] = 18
    """The same where a template leaves little room."""
    sources_least_pt: Points = 12
