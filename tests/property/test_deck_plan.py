"""Whatever stands in a brief, its deck is planned so that every text fits and none is lost."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import hypothesis.strategies as st
from hypothesis import given

from summarizer.config.deck_style import DeckStyle
from summarizer.model import Section, Statement
from summarizer.renderers.deck.plan.headline import KEPT, shortened
from summarizer.renderers.deck.plan.measure import line_height
from summarizer.renderers.deck.plan.planning import plan_deck
from summarizer.renderers.deck.plan.slides import Deck, Slide, Table, Text
from summarizer.renderers.deck.template.forms import EMU_PER_POINT, Forms
from summarizer.renderers.deck.template.loading import open_template
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
STYLE = DeckStyle()


@cache
def forms() -> Forms:
    """The house template's forms."""
    return open_template(ROOT / "layouts" / "house.pptx", {}).resolved.forms


def deck_of(found: list[Statement], title: str) -> Deck:
    """The plan of a brief with one section of these statements."""
    section = Section(key="a", title=title, kind="topic", statements=tuple(found))
    return plan_deck(replace(talks(), sections=(section,), bottom_line=tuple(found[:3])), STYLE, forms())


def height(slide: Slide, text: Text) -> float:
    """What the text's lines need, in points."""
    slot = slide.form.slots[text.role]
    return sum(
        len(p.lines) * line_height(slot.style(p.level), p.size or 0)
        + ((slot.style(p.level).before + slot.style(p.level).before_share * (p.size or 0)) if n else 0)
        for n, p in enumerate(text.paragraphs)
    )


@given(st.lists(statements, min_size=1, max_size=6), titles)
def test_every_text_fits_its_slot(found: list[Statement], title: str) -> None:
    """Texts are no higher than their slots, tables no higher than theirs, and slides hold few enough words."""
    for slide in deck_of(found, title).slides:
        for fill in slide.fills:
            slot = slide.form.slots[fill.role]
            if isinstance(fill, Text):
                assert height(slide, fill) <= slot.height + 0.01
            elif isinstance(fill, Table):
                assert sum(fill.heights) <= slot.box[3] / EMU_PER_POINT + 0.01


@given(st.lists(statements, min_size=1, max_size=6), titles)
def test_every_statement_stands_on_the_slides_of_its_section(found: list[Statement], title: str) -> None:
    """Each sentence is there word for word, whole, in parts that join to it, or shortened with its full text below."""
    slides = [slide for slide in deck_of(found, title).slides if slide.section == title]
    shown = bare(" ".join(p.text for slide in slides for f in slide.fills if isinstance(f, Text) for p in f.paragraphs))
    notes = bare(" ".join(note.text for slide in slides for note in slide.notes))
    for statement in found:
        assert bare(statement.text) in notes
        assert bare(statement.text) in shown or any(bare(s) in shown for s in shortened(statement.text, "en"))


def bare(text: str) -> str:
    """The text without what is put between the parts of a long sentence, and without spaces."""
    return re.sub(r"\[\d+\]|and \d+ more|…|\s", "", text)


@given(st.lists(statements, min_size=1, max_size=6), titles)
def test_titles_are_unique(found: list[Statement], title: str) -> None:
    """No two slides have the same title."""
    seen = [slide.title.casefold() for slide in deck_of(found, title).slides]
    assert len(seen) == len(set(seen))


@given(sentences)
def test_nothing_that_turns_the_sense_is_cut(sentence: str) -> None:
    """What a shortened sentence lacks holds no word of attribution, negation, condition or contrast."""
    for short in shortened(sentence, "en"):
        kept = short.replace("…", "").strip()
        assert kept in sentence
        lost = sentence.replace(kept, "")
        assert not KEPT & set(re.findall(r"[\w’'-]+", lost.casefold()))
