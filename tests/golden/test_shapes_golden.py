"""Each shape as it stands: its plan in words, and the worked-out ones box for box on their pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.config.layouts import load_layout, with_shape
from summarizer.config.places import packaged_layouts
from summarizer.config.shapes import shape_names
from summarizer.model import Brief, Marking, Series
from summarizer.renderers.mail.plain import plain
from summarizer.renderers.memo import set_shape
from summarizer.renderers.shapes.planning import planned
from tests.briefs import talks
from tests.golden.conftest import Golden
from tests.golden.test_memo_golden import boxes

LAYOUT = load_layout()
WORKED_OUT = ("cable", "media-reaction", "press-review", "sitrep")
MARKING = Marking(text="UNCLASSIFIED", scheme="us")
PLACES = (("DEU", "Germany"), ("FRA", "France"), ("USA", "United States"), (None, None), ("MLT", "Malta"))


def brief() -> Brief:
    """A brief with everything that a shape may print."""
    given = talks(marking=MARKING)
    sources = tuple(
        replace(one, outlet=one.outlet or f"Port Herald {one.number}", country=code, country_name=name, kind="daily")
        for one, (code, name) in zip(given.sources, PLACES, strict=True)
    )
    series = Series(number="5", next="2024-05-22", period="8 to 14 May 2024")
    return replace(given, sources=sources, series=series)


@pytest.mark.parametrize("name", sorted(shape_names([packaged_layouts()])))
def test_a_shape_says_what_it_said(name: str, golden: Golden) -> None:
    """Every block in its order with its words."""
    shape = with_shape(LAYOUT, name).shape
    assert shape is not None
    golden(f"shapes/{name}.txt", plain(planned(brief(), LAYOUT.labels, shape, "U"), LAYOUT.labels, MARKING.text))


@pytest.mark.parametrize("name", WORKED_OUT)
def test_a_shape_stands_as_it_stood(name: str, golden: Golden) -> None:
    """Every line at its place on its page."""
    layout = replace(with_shape(LAYOUT, name), portion_marks=True)
    assert layout.shape is not None
    golden(f"shapes/{name}-boxes.txt", "\n".join(boxes(set_shape(brief(), layout, layout.shape).pages)) + "\n")
