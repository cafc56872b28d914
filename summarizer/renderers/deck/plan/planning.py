"""Plan a deck: which slides it has, in what order, with every text measured. Pure: no file, no clock."""

from __future__ import annotations

from collections.abc import Callable

from summarizer.config.deck_style import DeckStyle, Part
from summarizer.model import Brief
from summarizer.notices import Notice
from summarizer.renderers.deck.plan.chart_slides import agreement_slides
from summarizer.renderers.deck.plan.end_slides import quote_slides, source_slides, targets
from summarizer.renderers.deck.plan.front_slides import bottom_line_slides, title_slide
from summarizer.renderers.deck.plan.gap_slides import difference_slides
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.slides import Deck, Slide
from summarizer.renderers.deck.plan.step_slides import step_slides
from summarizer.renderers.deck.plan.table_slides import position_slides
from summarizer.renderers.deck.plan.text_slides import heading, renamed, section_slides
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Forms

PLANNERS: dict[Part, Callable[[Given, frozenset[str]], list[Slide]]] = {
    "bottom_line": bottom_line_slides,
    "sections": section_slides,
    "quote": quote_slides,
    "positions": position_slides,
    "agreement": agreement_slides,
    "next_steps": step_slides,
    "differences": difference_slides,
    "sources": source_slides,
}
"""What plans each part; it is given the titles in use, so that no two slides have the same."""


def plan_deck(brief: Brief, style: DeckStyle, template: Forms, notices: tuple[Notice, ...] = ()) -> Deck:
    """The brief as slides of the template, in the order of the style; ``notices`` are passed on."""
    given = Given(brief=brief, style=style, forms=template)
    slides = _slides(given)
    if len(slides) > style.at_most:
        slides = _slides(given._replace(short=True))
    return Deck(slides=tuple(slides), targets=targets(slides, given), notices=notices)


def _slides(given: Given) -> list[Slide]:
    slides = [title_slide(given)]
    for part in given.style.slides:
        slides += PLANNERS[part](given, frozenset(slide.title for slide in slides))
    return _unique(given, slides)


def _unique(given: Given, slides: list[Slide]) -> list[Slide]:
    """The slides with a number after a title that an earlier one has."""
    seen: dict[str, int] = {}
    unique = []
    for slide in slides:
        key = slide.title.casefold()
        seen[key] = seen.get(key, 0) + 1
        if seen[key] > 1 and forms.TITLE in slide.form.slots:
            title = heading(given, slide.form, f"{slide.title} ({seen[key]})")
            slide = renamed(slide, title.paragraphs[0])  # noqa: PLW2901 -- the same slide under another title
        unique.append(slide)
    return unique
