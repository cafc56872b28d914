"""What the demonstration dossier gives: its brief, its memo line by line, the plan of its deck and the slides' XML."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator

import pdfplumber
import pytest
from lxml import etree

from summarizer.codec import encode_brief
from summarizer.config.layouts import Layout, load_layout
from summarizer.config.profiles import load_profile
from summarizer.documents import render
from summarizer.model import Brief
from summarizer.pipeline import build_brief
from summarizer.readers.dossier import read_dossier
from summarizer.renderers.deck.plan.planning import given_for, plan_deck
from summarizer.renderers.deck.plan.slides import describe
from summarizer.renderers.deck.template.loading import open_template
from tests.conftest import DEMO, ROOT

Golden = Callable[[str, str], None]
SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml")


@pytest.fixture(scope="module")
def brief() -> Brief:
    """The brief of the demonstration dossier, with the date that its dossier.yaml gives."""
    dossier = read_dossier(DEMO)
    assert dossier.config.profile
    assert dossier.config.prepared_on
    return build_brief(dossier, load_profile(dossier.config.profile), prepared_on=dossier.config.prepared_on).brief


@pytest.fixture(scope="module")
def layout() -> Layout:
    """The layout of this repository."""
    return load_layout(ROOT / "layouts")


def memo_lines(memo: bytes) -> Iterator[str]:
    """Each line of a PDF with its page, its left and top edge and its size in points."""
    with pdfplumber.open(io.BytesIO(memo)) as pdf:
        for page in pdf.pages:
            for line in page.extract_text_lines(return_chars=True):
                size = max(char["size"] for char in line["chars"])
                yield f"{page.page_number} x{line['x0']:.0f} y{line['top']:.0f} {size:g} pt | {line['text']}"


def slide_parts(deck: bytes) -> Iterator[str]:
    """The XML of each slide, indented, in the order of their numbers."""
    with zipfile.ZipFile(io.BytesIO(deck)) as package:
        numbered = {int(found[1]): name for name in package.namelist() if (found := SLIDE.fullmatch(name))}
        for number in sorted(numbered):
            root = etree.fromstring(package.read(numbered[number]))
            etree.indent(root)
            yield f"<!-- slide {number} -->\n{etree.tostring(root, encoding='unicode')}\n"


def test_brief(brief: Brief, golden: Golden) -> None:
    """brief.json, every field."""
    golden("brief.json", encode_brief(brief))


def test_markdown(brief: Brief, layout: Layout, golden: Golden) -> None:
    """brief.md."""
    golden("brief.md", render(brief, layout, ["md"])["brief.md"].decode())


def test_memo(brief: Brief, layout: Layout, golden: Golden) -> None:
    """The memo's lines with where they stand on their pages."""
    golden("memo.txt", "\n".join(memo_lines(render(brief, layout, ["pdf"])["memo.pdf"])) + "\n")


def test_deck_plan(brief: Brief, layout: Layout, golden: Golden) -> None:
    """The slides as planned, with their wrapped lines and sizes."""
    forms = open_template(layout.template, dict(layout.deck.layouts)).resolved.forms
    golden("deck-plan.txt", describe(plan_deck(given_for(brief, layout.deck, layout.labels, forms))))


def test_slides(brief: Brief, layout: Layout, golden: Golden) -> None:
    """The slides as written."""
    golden("slides.xml", "".join(slide_parts(render(brief, layout, ["pptx"])["deck.pptx"])))
