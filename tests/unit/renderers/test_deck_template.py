"""What is read from a template: layouts by use, inherited styles, colours and their contrast."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from summarizer.renderers.deck.template import colours
from summarizer.renderers.deck.template.loading import Template, open_template
from summarizer.renderers.deck.template.make_template import SIZES, template
from summarizer.renderers.deck.template.resolve import NAMES
from tests.conftest import ROOT
from tests.documents.deck_templates import written

SPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"


@pytest.fixture(scope="module")
def house() -> Template:
    """The house template."""
    return open_template(ROOT / "layouts" / "house.pptx", {})


def test_every_use_has_its_layout(house: Template) -> None:
    """The house template serves every use with a layout of its own, and nothing is guessed."""
    assert set(house.resolved.forms) == set(NAMES)
    assert house.resolved.missing == house.resolved.guessed == ()
    assert len({form.layout for form in house.resolved.forms.values()}) == len(NAMES)


def test_styles_are_inherited(house: Template) -> None:
    """Size, weight and font come from the layout, the master and the theme."""
    slots = house.resolved.forms["section"].slots
    assert (slots["title"].style(0).font, slots["title"].style(0).size, slots["title"].style(0).bold) == (
        "Times New Roman", 28, True,
    )  # fmt: skip
    assert (slots["main"].style(0).size, slots["main"].style(0).bullet) == (20, True)
    assert slots["kicker"].style(0).caps
    assert slots["footer"].style(0).size == 12


def test_every_text_of_the_house_is_legible(house: Template) -> None:
    """No slot but those on the dark title slide needs a colour stated to be read."""
    for use, form in house.resolved.forms.items():
        inks = {slot.ink for slot in form.slots.values()}
        assert use == "title" or inks == {None}


@pytest.mark.parametrize("size", SIZES)
def test_slots_stand_inside_the_slide(size: str, tmp_path: Path) -> None:
    """In every slide size each slot is on the slide and wide enough for a word."""
    path = tmp_path / "house.pptx"
    path.write_bytes(template(size))
    opened = open_template(path, {})
    wide, high = opened.presentation.slide_width, opened.presentation.slide_height
    for form in opened.resolved.forms.values():
        for slot in form.slots.values():
            left, top, width, height = slot.box
            assert min(left, top) >= 0
            assert left + width <= wide
            assert top + height <= high
            assert slot.width > 40


def test_a_template_without_names_is_read_by_geometry(tmp_path: Path) -> None:
    """Unknown names, no types: the title slide is the one with a subtitle, text goes to the largest placeholder."""
    resolved = open_template(written("odd", tmp_path) or Path(), {}).resolved
    assert resolved.guessed == ("title", "section")
    assert resolved.forms["title"].slots["title"].kind == "ctrTitle"
    assert resolved.forms["section"].slots["main"].height > 200


def test_a_template_of_one_blank_layout_gets_text_boxes(tmp_path: Path) -> None:
    """Where nothing is, title and text are placed by us; a footer stands only where the template has one."""
    slots = open_template(written("blank", tmp_path) or Path(), {}).resolved.forms["section"].slots
    assert slots["main"].loose
    assert slots["title"].placed
    assert not {"number", "footer", "date"} & set(slots)


def test_names_of_the_user_come_first(tmp_path: Path) -> None:
    """A layout named in deck.yaml is taken, whatever its case."""
    opened = open_template(written("default", tmp_path) or Path(), {"section": ("two content",)})
    assert opened.resolved.forms["section"].name == "Two Content"


def test_dark_ground_turns_the_ink(tmp_path: Path) -> None:
    """Text that cannot be read on its ground is given a colour of the theme that can."""
    slots = open_template(written("odd", tmp_path) or Path(), {}).resolved.forms["section"].slots
    assert slots["main"].plain_links


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        ('<a:schemeClr val="tx1"/>', "000000"),
        ('<a:schemeClr val="tx1"><a:tint val="75000"/></a:schemeClr>', "898989"),
        ('<a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr>', "376092"),
        ('<a:srgbClr val="12AB34"/>', "12AB34"),
        ('<a:sysClr val="windowText" lastClr="000000"/>', "000000"),
        ('<a:prstClr val="black"/>', None),
    ],
)
def test_colours(xml: str, expected: str | None) -> None:
    """Theme colours and their tints come out as PowerPoint shows them."""
    element = etree.fromstring(xml.replace(" ", f' xmlns:a="{SPACE}" ', 1))
    assert colours.value(element, {"tx1": "000000", "accent1": "4F81BD"}) == expected


def test_contrast() -> None:
    """Black on white is 21, a colour on itself 1."""
    assert colours.contrast("000000", "FFFFFF") == pytest.approx(21)
    assert colours.contrast("1F5582", "1F5582") == pytest.approx(1)
