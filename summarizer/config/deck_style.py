"""How the deck looks: the fields of layouts/deck.yaml, each with its default and what is allowed.

Data only: fonts, colours and places belong to the .pptx template, not to this file. The template itself is found by
config/layouts.py.
"""

from __future__ import annotations

import string
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from summarizer.config.loading import Config

Part = Literal["bottom_line", "sections", "quote", "positions", "agreement", "next_steps", "differences", "sources"]
PARTS: tuple[Part, ...] = (
    "bottom_line",
    "sections",
    "quote",
    "positions",
    "agreement",
    "next_steps",
    "differences",
    "sources",
)
Form = Literal["title", "key", "section", "continued", "two", "quote", "table", "chart", "timeline", "sources"]
Points = Annotated[float, Field(ge=12, le=60)]


class Labels(Config):
    """The deck's own words; ``{…}`` is filled in. Everything else on a slide is copied from the articles."""

    bottom_line: str = "Bottom line"
    panel: str = "At a glance"
    agreed: str = "Agreed"
    refused: str = "Refused"
    open: str = "Still open"
    quote: str = "In their words"
    positions: str = "Who said what"
    actor: str = "Who"
    agreement: str = "How far the articles agree"
    agreement_axis: str = "Articles that say it, of {total}"
    agreement_note: str = "Number of the {total} articles that say the same"
    next_steps: str = "Next steps"
    when: str = "When"
    step: str = "What"
    no_time: str = "No date given"
    differences: str = "Where the accounts differ"
    unknown: str = "What is not known"
    differences_and_unknown: str = "Differences and gaps"
    fact: str = "Fact"
    accounts: str = "What the articles say"
    silent_section: str = "No article reports on: {what}"
    silent_actor: str = "No article says anything of {what}"
    sources: str = "Sources"
    source: str = "Source"
    empty: str = "No source reports on this."
    event_date: str = "Event of {date}"
    no_event_date: str = "Date of the event not given"
    made_from_one: str = "From one article"
    made_from: str = "From {total} articles"
    as_of: str = "as of {date}"
    to: str = "To: {name}"
    sender: str = "From: {name}"
    reference: str = "Reference: {text}"
    version: str = "Version {text}"
    supersedes: str = "supersedes {text}"
    correction: str = "Correction: {text}"
    footer: str = "Extracts from press articles, word for word"
    also: str = "also in {sources}"
    more: str = "and {count} more"
    independent: str = "{count} independent sources"
    marking: str = "Marking: {text}"
    comment: str = "Desk comment (not from the sources)"
    chart_of: str = "Bar chart: {what}"
    page: str = "{title} ({page}/{pages})"
    to_sources: str = "Go to the source"
    left_out: str = "Not on the slide, for lack of room: {what}"
    same_origin: str = "same text as [{source}]"

    @field_validator("*")
    @classmethod
    def _filled_in(cls, label: str, about: ValidationInfo) -> str:
        known = _fields(cls.model_fields[about.field_name or ""].default)
        if wrong := sorted(_fields(label) - known):
            allowed = ", ".join(f"{{{name}}}" for name in sorted(known)) or "nothing in braces"
            raise ValueError(f"cannot fill in {{{wrong[0]}}}; this label may hold {allowed}")
        return label


def _fields(label: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(label) if name is not None}


class DeckStyle(Config):
    """The deck's slides, sizes and words a slide."""

    template: str | None = None
    """A .pptx or .potx of the house, relative to deck.yaml; null for the layout's house.pptx."""
    slides: tuple[Part, ...] = PARTS
    """Which parts appear, in this order, after the title slide."""
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
    words: int = Field(default=75, ge=30, le=120)
    """At most so many on a slide with text; more than 75 are not read from a screen."""
    table_words: int = Field(default=75, ge=30, le=200)
    """At most so many in a table."""
    at_most: int = Field(default=14, ge=6, le=60)
    """Slides; in a deck that would be longer, tables keep to one slide and the rest of them stands in the notes."""
    bullets: int = Field(default=4, ge=1, le=8)
    headline_lines: int = Field(default=2, ge=1, le=3)
    headline_pt: Points = 28
    headline_least_pt: Points = 24
    body_least_pt: Points = 18
    lone_pt: Points = 32
    """A statement that stands alone on its slide may be so large."""
    table_pt: Points = 18
    table_least_pt: Points = 12
    sources_least_pt: Points = 12
    bars: int = Field(default=5, ge=2, le=10)
    """Claims in the chart."""
    labels: Labels = Labels()
