"""Whatever stands in a brief, its deck is planned so that every text fits and none is lost."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import hypothesis.strategies as st
from hypothesis import given

from summarizer.config.deck_style import DeckStyle
from summarizer.config.layouts import load_layout
from summarizer.model import Section, Statement
from summarizer.renderers.deck.plan.measure import line_height
from summarizer.renderers.deck.plan.planning import given_for, plan_deck
from summarizer.renderers.deck.plan.slides import Deck, Slide, Table, Text
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Forms, Slot
from summarizer.renderers.deck.template.loading import open_template
from summarizer.renderers.printing import printed
from tests.briefs import talks
from tests.conftest import ROOT

words = st.text(st.characters(categories=("L", "N"), include_characters="-’“”,;"), min_size=1, max_size=24)
sentences = st.lists(words, min_size=1, max_size=90).map(lambda parts: " ".join(parts) + ".")
supports = st.lists(st.integers(2, 5), max_size=4, unique=True)
statements = st.builds(
    lambda text, also, start: Statement(text=text, source=1, start=start, end=start + len(text), also_in=tuple(also),
                                        independent=1 + len(also)),
    sentences, supports, st.integers(0, 10**6),
)  # fmt: skip
titles = st.lists(words, min_size=1, max_size=12).map(" ".join)
STYLE, LABELS = DeckStyle(), load_layout(ROOT / "layouts").labels


@cache
def forms() -> Forms:
    """The house template's forms."""
    return open_template(ROOT / "layouts" / "house.pptx", {}).resolved.forms


def deck_of(found: list[Statement], title: str) -> Deck:
    """The plan of a brief with one section of these statements."""
    apart = tuple(replace(s, start=10_000 * n, end=10_000 * n + len(s.text)) for n, s in enumerate(found, 1))
    section = Section(key="a", title=title, kind="topic", statements=apart)
    brief = replace(talks(), sections=(section,), bottom_line=apart[:3])
    return plan_deck(given_for(brief, STYLE, LABELS, forms()))


def slot_of(slide: Slide, text: Text) -> Slot:
    """Where a text stands."""
    return text.slot or slide.form.slots[text.role]


def height(slide: Slide, text: Text) -> float:
    """What the text's lines need, in points."""
    slot = slot_of(slide, text)
    return sum(
        len(p.lines) * line_height(slot.style(p.level), p.size or 0)
        + ((slot.style(p.level).before + slot.style(p.level).before_share * (p.size or 0)) if n else 0)
        for n, p in enumerate(text.paragraphs)
    )


@given(st.lists(statements, min_size=1, max_size=6), titles)
def test_every_text_fits_its_slot(found: list[Statement], title: str) -> None:
    """Texts are no higher than their slots, and tables no higher than theirs."""
    for slide in deck_of(found, title).slides:
        for fill in slide.fills:
            if isinstance(fill, Text):
                assert height(slide, fill) <= slot_of(slide, fill).height + 0.01
            elif isinstance(fill, Table) and fill.slot:
                assert sum(fill.heights) <= fill.slot.box[3] / EMU_PER_POINT + 0.01


@given(st.lists(statements, min_size=1, max_size=6), titles)
def test_every_statement_stands_in_the_notes_and_once_in_the_body(found: list[Statement], title: str) -> None:
    """Each sentence is there word for word, and on no two slides."""
    slides = deck_of(found, title).slides
    notes = bare(" ".join(note.text for slide in slides for note in slide.notes))
    faces = [bare(face(slide)) for slide in slides]
    for statement in found:
        words = bare(printed(statement))
        assert words in notes
        if len(words) > 60:
            assert sum(words in shown for shown in faces) <= 1


def face(slide: Slide) -> str:
    """All text on a slide but tables."""
    return " ".join(p.text for fill in slide.fills if isinstance(fill, Text) for p in fill.paragraphs)


def bare(text: str) -> str:
    """The text without numbers of sources and dots, and without spaces."""
    return re.sub(r"\[\d+\]|and \d+ more|[●○]|\s", "", text)


@given(st.lists(statements, min_size=1, max_size=6), titles)
def test_titles_are_unique(found: list[Statement], title: str) -> None:
    """No two slides have the same title."""
    seen = [slide.title.casefold() for slide in deck_of(found, title).slides]
    assert len(seen) == len(set(seen))
