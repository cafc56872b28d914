"""The deck of a hand-made brief as planned, line by line, and the XML of its slides."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree

from summarizer.config.deck_style import DeckStyle
from summarizer.config.layouts import load_layout
from summarizer.renderers.deck import render_deck
from summarizer.renderers.deck.plan.planning import given_for, plan_deck
from summarizer.renderers.deck.plan.slides import describe
from summarizer.renderers.deck.template.loading import open_template
from tests.conftest import ROOT
from tests.documents.deck_briefs import usual
from tests.golden.conftest import Golden


def test_plan(golden: Golden) -> None:
    """Every slide with its measured lines, sizes, tables, chart and notes."""
    forms = open_template(ROOT / "layouts" / "house.pptx", {}).resolved.forms
    golden(
        "deck-talks-plan.txt",
        describe(plan_deck(given_for(usual(), DeckStyle(), load_layout(ROOT / "layouts").labels, forms))),
    )


@pytest.mark.parametrize("number", [3, 5])
def test_slide_xml(number: int, golden: Golden) -> None:
    """A slide of statements and one with a table, as written."""
    deck = render_deck(usual(), load_layout(ROOT / "layouts"))
    with zipfile.ZipFile(io.BytesIO(deck)) as package:
        root = etree.fromstring(package.read(f"ppt/slides/slide{number}.xml"))
    etree.indent(root)
    golden(f"deck-talks-slide-{number}.xml", etree.tostring(root, encoding="unicode") + "\n")
