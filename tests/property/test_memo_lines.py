"""Whatever the text: every line within the measure, and every word painted."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from summarizer.renderers.memo.fonts import Fontbook
from summarizer.renderers.memo.lines import break_lines
from summarizer.renderers.memo.look import Look, Span
from summarizer.renderers.memo.scripts import levels
from tests.documents.memos import layout

LOOK = Look(face="serif", size=10, leading=14, colour="#000000")
FONTS = Fontbook(layout().memo.fonts, layout().folder)
LATIN = st.text(st.characters(min_codepoint=33, max_codepoint=0x17F, categories=["L", "N", "P", "S"]), min_size=1)
TEXT = st.lists(LATIN, min_size=1, max_size=40).map(" ".join)
WIDTH = st.floats(min_value=30, max_value=500)
ROUNDING = 1e-6


@given(TEXT, WIDTH)
def test_no_line_is_wider_than_the_measure(text: str, width: float) -> None:
    """Words too wide are cut."""
    assert all(line.width <= width + ROUNDING for line in break_lines([Span(text=text, look=LOOK)], FONTS, width))


@given(TEXT, WIDTH)
def test_no_character_is_lost(text: str, width: float) -> None:
    """All of them are painted, in order."""
    lines = break_lines([Span(text=text, look=LOOK)], FONTS, width)
    painted = "".join(fragment.text for line in lines for fragment in line.fragments)
    assert painted.replace(" ", "") == unicodedata.normalize("NFC", text).replace(" ", "")


@given(st.text())
def test_every_character_has_a_level(text: str) -> None:
    """Whatever the script, and left to right where nothing is written from the right."""
    found = levels(text)
    assert len(found) == len(text)
    if not any(unicodedata.bidirectional(character) in ("R", "AL") for character in text):
        assert set(found) <= {0}
