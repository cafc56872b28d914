"""The checks of decks catch what they are for: each is shown a deck with one thing spoiled."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from pptx import Presentation
from pptx.util import Emu

from summarizer.config.layouts import load_layout
from summarizer.renderers.deck import render_deck
from tests.conftest import ROOT
from tests.documents import deck_checks
from tests.documents.deck_briefs import usual
from tests.documents.deck_templates import rewritten
from tests.installed import DRAWING, need


@pytest.fixture(scope="module")
def deck() -> bytes:
    """A deck that no check complains of."""
    return render_deck(usual(), load_layout(ROOT / "layouts"))


def spoiled(deck: bytes, slide: int, pattern: str, instead: str) -> bytes:
    """The deck with the first match of a pattern on a slide replaced."""

    def change(name: str, text: str) -> str:
        if name != f"ppt/slides/slide{slide}.xml":
            return text
        new = re.sub(pattern, instead, text, count=1, flags=re.DOTALL)
        assert new != text
        return new

    return rewritten(deck, change)


def slide_with(deck: bytes, text: str) -> int:
    """The number of the first slide whose XML holds a text."""
    with zipfile.ZipFile(io.BytesIO(deck)) as package:
        numbers = range(1, 1 + len(Presentation(io.BytesIO(deck)).slides))
        return next(n for n in numbers if text in package.read(f"ppt/slides/slide{n}.xml").decode())


SPOILS = {
    "no language": ("According", r' lang="en-GB"', ""),
    "no alternative text": ("<a:tbl>", r'(name="What each source gives") descr="[^"]*"', r"\1"),
    "header row": ("<a:tbl>", r' firstRow="1"', ""),
    "fixed colour": ("According", r'schemeClr val="hlink"', 'srgbClr val="FF0000"'),
    "leads nowhere": ("According", r"<a:hlinkClick[^>]*>(</a:hlinkClick>)?", ""),
    "empty placeholder": ("According", r"<a:t>OFFICIAL-SENSITIVE</a:t>", "<a:t></a:t>"),
    "contrast": ("According", r'<a:schemeClr val="hlink"/></a:solidFill><a:hlinkClick[^>]*>(</a:hlinkClick>)?',
                 '<a:schemeClr val="bg1"/></a:solidFill>'),
    "9.0 pt": ("According", r'<a:rPr lang="en-GB"', '<a:rPr lang="en-GB" sz="900"'),
    "words": ("According", r"<a:t>According", f"<a:t>{'word ' * 150}According"),
    "not read first": ("According", r"(<p:sp>.*?</p:sp>)(<p:sp>.*?</p:sp>)", r"\2\1"),
    "slide number": ("According", r'<p:sp><p:nvSpPr><p:cNvPr id="\d+" name="Slide number".*?</p:sp>', ""),
}  # fmt: skip


@pytest.mark.parametrize("complaint", SPOILS)
def test_accessibility_catches(deck: bytes, complaint: str) -> None:
    """Each fault of one slide is named."""
    assert deck_checks.accessibility(deck) == []
    where, pattern, instead = SPOILS[complaint]
    found = deck_checks.accessibility(spoiled(deck, slide_with(deck, where), pattern, instead))
    assert any(complaint in text for text in found), found


def edited(deck: bytes, change: Callable[[Presentation], None]) -> bytes:
    """The deck after a change through python-pptx."""
    presentation = Presentation(io.BytesIO(deck))
    change(presentation)
    out = io.BytesIO()
    presentation.save(out)
    return out.getvalue()


def test_twice_the_same_title_is_caught(deck: bytes) -> None:
    """Two slides of one title are told apart by nobody who only hears them."""

    def change(presentation: Presentation) -> None:
        first, *others = presentation.slides[3].shapes.title.text_frame.paragraphs[0].runs
        first.text = presentation.slides[4].shapes.title.text_frame.text
        for run in others:
            run.text = ""

    assert any("title on 2 slides" in text for text in deck_checks.accessibility(edited(deck, change)))


def test_a_shape_over_the_edge_is_caught(deck: bytes) -> None:
    """What stands beyond the slide is named."""

    def change(presentation: Presentation) -> None:
        shape = presentation.slides[3].shapes[-1]
        shape.left, shape.top, shape.width, shape.height = (Emu(9_000_000), Emu(0), Emu(9_000_000), Emu(900_000))

    found = deck_checks.accessibility(edited(deck, change))
    assert any("over the edge" in text for text in found)
    assert any("overlap" in text for text in found)


def overfull(deck: bytes) -> bytes:
    """The deck with far more text on a slide than its box holds."""
    return spoiled(deck, slide_with(deck, "According"), r"<a:t>According", f"<a:t>{'overfull ' * 150}According")


def test_measuring_catches_what_runs_over(deck: bytes) -> None:
    """Text that needs more than its box is told by the font's widths alone."""
    assert any("needs" in text for text in deck_checks.measured(overfull(deck)))


def test_drawing_catches_what_runs_over(deck: bytes, tmp_path: Path) -> None:
    """LibreOffice's drawing shows text outside its box."""
    need(*DRAWING)
    path = tmp_path / "overfull.pptx"
    path.write_bytes(overfull(deck))
    deck_checks.draw({"overfull": path}, tmp_path)
    assert deck_checks.rendered(path.read_bytes(), tmp_path / "overfull.pdf")


@pytest.mark.parametrize("program", ["ooxml-validator", "openxml-audit"])
def test_validators_catch(deck: bytes, tmp_path: Path, program: str) -> None:
    """An element where the schema has none is found by each validator."""
    need(program)
    path = tmp_path / "broken.pptx"
    path.write_bytes(spoiled(deck, 2, r"<p:spPr></p:spPr>|<p:spPr/>", '<p:spPr nonsense="1"><a:nonsense/></p:spPr>'))
    assert deck_checks.validated(path, program)
