"""The deck as a file: on every brief that strains it and every template that was not made for it."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from pptx import Presentation

from summarizer.config.deck_style import DeckStyle
from summarizer.config.layouts import Layout, load_layout
from summarizer.errors import InputError
from summarizer.model import Brief
from summarizer.notices import Notice
from summarizer.renderers.deck import render_deck
from summarizer.renderers.deck.template.make_template import template
from tests.conftest import ROOT
from tests.documents import deck_checks
from tests.documents.asked import asked
from tests.documents.deck_briefs import BRIEFS, usual
from tests.documents.deck_templates import OTHERS, TEMPLATES, rewritten, written
from tests.installed import DRAWING, need

HOUSE = ROOT / "layouts" / "house.pptx"
FOREIGN = (*TEMPLATES, *OTHERS)
Case = tuple[str, str]
"""A template and a brief."""
ALWAYS: list[Case] = [*(("house", brief) for brief in BRIEFS), *((name, "usual") for name in ("default", "odd", "rtl"))]
EVERY: list[Case] = [
    *ALWAYS,
    *((name, brief) for name in TEMPLATES for brief in ("usual", "long", "full") if (name, brief) not in ALWAYS),
    *((name, brief) for name in OTHERS for brief in ("usual", "full")),
]
CASES = [pytest.param(case, marks=[] if case in ALWAYS else pytest.mark.thorough, id="-".join(case)) for case in EVERY]


def layout(path: Path, style: DeckStyle | None = None) -> Layout:
    """A layout with the given template and all else as it comes."""
    return replace(load_layout(ROOT / "layouts", path), deck=style or DeckStyle())


@pytest.fixture(scope="session")
def decks(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[Case, Path]:
    """The deck of each case that is asked for, as a file; a template whose programs are missing has none."""
    folder = tmp_path_factory.mktemp("decks")
    wanted = asked(request.session, "deck")
    made = {}
    for name in dict.fromkeys(name for name, _ in wanted):
        path = HOUSE if name == "house" else written(name, tmp_path_factory.mktemp(name.replace(".", "-")))
        for case in (case for case in wanted if case[0] == name and path):
            made[case] = folder / f"{case[0].replace('.', '-')}-{case[1]}.pptx"
            made[case].write_bytes(render_deck(BRIEFS[case[1]](), layout(path or HOUSE)))
    return made


@pytest.fixture(scope="session")
def drawn(decks: dict[Case, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all decks as LibreOffice draws them."""
    need(*DRAWING)
    folder = tmp_path_factory.mktemp("drawn")
    deck_checks.draw({path.stem: path for path in decks.values()}, folder)
    return folder


@pytest.fixture(params=CASES)
def deck(request: pytest.FixtureRequest, decks: dict[Case, Path]) -> Path:
    """One deck after the other."""
    if request.param not in decks:
        need(*TEMPLATES.get(request.param[0], (None, ()))[1])
    return decks[request.param]


def test_accessible(deck: Path) -> None:
    """Titles, order, alternative text, languages, contrast, sizes, links, words a slide: nothing to complain of."""
    assert deck_checks.accessibility(deck.read_bytes()) == []


def test_measured_text_fits(deck: Path) -> None:
    """No text needs more height than its box has, by the advance widths of its font."""
    assert deck_checks.measured(deck.read_bytes()) == []


def test_drawn_text_fits(deck: Path, drawn: Path) -> None:
    """LibreOffice draws no text outside its box or the slide, and no line over another."""
    assert deck_checks.rendered(deck.read_bytes(), drawn / f"{deck.stem}.pdf") == []


def test_drawn_text_can_be_read(deck: Path, drawn: Path) -> None:
    """No line is pale in the picture, whatever shape, picture or gradient of the template lies beneath it."""
    assert deck_checks.pale(drawn / f"{deck.stem}.pdf") == []


@pytest.mark.parametrize("program", ["ooxml-validator", "openxml-audit"])
def test_valid(deck: Path, program: str) -> None:
    """Two schema validators find nothing, so that PowerPoint has nothing to repair."""
    need(program)
    assert deck_checks.validated(deck, program) == []


def test_no_text_is_lost(deck: Path, request: pytest.FixtureRequest) -> None:
    """Each statement of the sections stands on the slides, whole, or in parts that join to it, or in the notes."""
    brief = BRIEFS[request.node.callspec.params["deck"][1]]()
    text = _all_text(deck.read_bytes())
    for section in brief.sections:
        for statement in section.statements:
            assert _squeezed(statement.text) in text


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _all_text(deck: bytes) -> str:
    found = []
    for slide in Presentation(io.BytesIO(deck)).slides:
        found += [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        found.append(slide.notes_slide.notes_text_frame.text)
    return _squeezed(" ".join(found))


def _shown(deck: bytes) -> str:
    """All text on the faces of the slides, tables with it."""
    found = []
    for slide in Presentation(io.BytesIO(deck)).slides:
        for shape in slide.shapes:
            found += [shape.text_frame.text] if shape.has_text_frame else []
            if getattr(shape, "has_table", False) and shape.has_table:
                found += [cell.text_frame.text for row in shape.table.rows for cell in row.cells]
    return _squeezed(" ".join(found))


@pytest.mark.parametrize("name", ["house", "default", "odd", "blank", "rtl"])
def test_statements_stand_on_slides(name: str, tmp_path: Path) -> None:
    """In the usual brief each statement of a section stands on a slide, not in the notes alone."""
    brief = usual()
    path = HOUSE if name == "house" else written(name, tmp_path) or HOUSE
    shown = _shown(render_deck(brief, layout(path)))
    assert all(_squeezed(s.text) in shown for section in brief.sections for s in section.statements)


def test_same_bytes() -> None:
    """The same brief and template give the same bytes."""
    assert render_deck(usual(), layout(HOUSE)) == render_deck(usual(), layout(HOUSE))


def test_house_template_is_what_the_script_writes() -> None:
    """layouts/house.pptx holds what make_template.py makes, part for part."""
    assert _parts(HOUSE.read_bytes()) == _parts(template())


def _parts(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as parts:
        return {name: parts.read(name) for name in parts.namelist()}


def test_theme_alone_changes_every_colour_and_font(tmp_path: Path) -> None:
    """With another theme1.xml the slides are the same bytes: all of their looks came from the theme."""

    def change(name: str, text: str) -> str:
        if not name.endswith("theme1.xml"):
            return text
        return re.sub(r'srgbClr val="14304F"', 'srgbClr val="5B1A1A"', text)

    path = tmp_path / "red.pptx"
    path.write_bytes(rewritten(HOUSE.read_bytes(), change))
    red, blue = (_parts(render_deck(usual(), layout(one))) for one in (path, HOUSE))
    assert [name for name in red if red[name] != blue[name]] == ["ppt/theme/theme1.xml"]


def test_sample_slides_are_gone(tmp_path: Path) -> None:
    """Nothing of a template's sample slides is left: no part, no text, no name used twice."""
    path = written("samples", tmp_path)
    deck = render_deck(usual(), layout(path or HOUSE))
    names = zipfile.ZipFile(io.BytesIO(deck)).namelist()
    slides = [name for name in names if re.fullmatch(r"ppt/slides/slide\d+\.xml", name)]
    assert len(names) == len(set(names))
    assert len(slides) == len(Presentation(io.BytesIO(deck)).slides)
    assert not [name for name, part in _parts(deck).items() if b"Sample " in part or b"how to use this" in part]


def test_missing_layouts_are_told(tmp_path: Path) -> None:
    """A template without our layouts gives one notice with the names that it has."""
    heard: list[Notice] = []
    render_deck(usual(), layout(written("default", tmp_path) or HOUSE), heard.append)
    assert [notice.kind for notice in heard] == ["template"]
    assert "“Title and Content”" in heard[0].text


def test_layouts_named_in_the_style_come_first(tmp_path: Path) -> None:
    """A layout that deck.yaml names is used before the known names."""
    style = DeckStyle(layouts={"section": ("Two Content",)})
    deck = Presentation(io.BytesIO(render_deck(usual(), layout(written("default", tmp_path) or HOUSE, style))))
    assert "Two Content" in {slide.slide_layout.name for slide in deck.slides}


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\x03\x04 broken"])
def test_a_broken_template_is_the_users_error(tmp_path: Path, content: bytes) -> None:
    """A file that is no presentation gives a message that names it."""
    path = tmp_path / "broken.pptx"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"is broken|cannot be read as a PowerPoint file"):
        render_deck(usual(), layout(path))


def marked_everywhere(brief: Brief, deck: bytes) -> list[int]:
    """Numbers of the slides whose face or notes lack the marking."""
    text = brief.marking.text if brief.marking else ""
    slides = enumerate(Presentation(io.BytesIO(deck)).slides, 1)
    faces = ((n, " ".join(s.text_frame.text for s in slide.shapes if s.has_text_frame), slide) for n, slide in slides)
    return [n for n, face, slide in faces if text not in face or text not in slide.notes_slide.notes_text_frame.text]


@pytest.mark.parametrize("name", ["house", "default", "blank"])
def test_marking_on_every_slide_and_in_the_notes(name: str, tmp_path: Path) -> None:
    """The marking stands on each slide and at the head of its notes, whatever the template."""
    brief = usual()
    path = HOUSE if name == "house" else written(name, tmp_path) or HOUSE
    assert marked_everywhere(brief, render_deck(brief, layout(path))) == []


def test_a_long_marking_is_never_cut() -> None:
    """A marking of a hundred characters stands in full on each slide."""
    brief = BRIEFS["long"]()
    assert marked_everywhere(brief, render_deck(brief, layout(HOUSE))) == []


def test_size() -> None:
    """The usual deck is small enough to mail."""
    assert len(render_deck(usual(), layout(HOUSE))) < 100_000
