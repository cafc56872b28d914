"""What lies beneath a text in a template that was not made for the deck, and where the text then goes."""

from __future__ import annotations

import io
from pathlib import Path

import pptx
import pytest
from PIL import Image, ImageDraw
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Inches

from summarizer.config.layouts import load_layout
from summarizer.notices import Notice
from summarizer.renderers.deck import render_deck
from summarizer.renderers.deck.template.colours import LEGIBLE, contrast
from summarizer.renderers.deck.template.forms import Form, Paint, Slot
from summarizer.renderers.deck.template.grounds import beneath, inked, overlap
from summarizer.renderers.deck.template.loading import open_template
from summarizer.renderers.deck.template.pictures import cells
from tests.conftest import ROOT
from tests.documents.deck_briefs import full

DEFAULT = Path(pptx.__file__).parent / "templates" / "default.pptx"
COLOURS = {"tx1": "000000", "bg1": "FFFFFF", "tx2": "1F497D", "bg2": "EEECE1", "hlink": "0000FF"}
WHOLE = (0, 0, 100, 100)


def png(colour: str, size: tuple[int, int] = (60, 60)) -> io.BytesIO:
    """A picture of one colour."""
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    out.seek(0)
    return out


def saved(presentation: pptx.Presentation, path: Path) -> Path:
    """The template as a file."""
    presentation.save(str(path))
    return path


def with_seal(path: Path) -> Path:
    """A seal at the lower right of every layout, over the place for text."""
    made = pptx.Presentation(str(DEFAULT))
    master = made.slide_masters[0]
    layout = master.slide_layouts[1]
    _, identifier = layout.part.get_or_add_image_part(png("#AA2200"))
    tree = layout.shapes._spTree
    tree.append(tree.makeelement("{http://schemas.openxmlformats.org/presentationml/2006/main}pic", {}))
    box = (Inches(7.5), Inches(5), Inches(2), Inches(2))
    tree[-1].extend(_picture(tree, identifier, box))
    return saved(made, path)


def _picture(tree: object, identifier: str, box: tuple[int, int, int, int]) -> list[object]:
    from lxml import etree

    spaces = (
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
        'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    )
    left, top, width, height = box
    return list(etree.fromstring(
        f'<p:pic {spaces}><p:nvPicPr><p:cNvPr id="99" name="Seal"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{identifier}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>'
        f'<a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"/></p:spPr>'
        "</p:pic>"
    ))  # fmt: skip


def section_of(path: Path) -> Form:
    """The form for text."""
    return open_template(path, {}).resolved.forms["section"]


def test_what_lies_beneath_is_the_last_that_covers() -> None:
    """And all that reaches in after it."""
    paint = Paint(((WHOLE, ("FFFFFF",)), (WHOLE, ("112233",)), ((50, 0, 50, 100), ("AA0000",))), COLOURS)
    assert beneath(paint, (0, 0, 40, 40)) == {"112233"}
    assert beneath(paint, (40, 0, 40, 40)) == {"112233", "AA0000"}


@pytest.mark.parametrize(
    ("grounds", "ink", "panel"),
    [(("FFFFFF",), None, False), (("101030",), "bg1", False), (("101030", "FFFFFF"), "tx1", True)],
)
def test_an_ink_that_can_be_read_on_all_of_it(grounds: tuple[str, ...], ink: str | None, *, panel: bool) -> None:
    """Where none can, the text stands on a panel."""
    slot = Slot(role="main", kind=None, index=1, name="Text", box=(10, 10, 20, 20), colour="000000")
    done = inked(slot, Paint(((WHOLE, grounds),), COLOURS))
    assert (done.ink, done.panel) == (ink, panel)


def test_a_seal_is_not_covered(tmp_path: Path) -> None:
    """The area for text ends beside or above it."""
    form = section_of(with_seal(tmp_path / "seal.pptx"))
    assert form.paint.pictures
    places = [form.area, *(slot.box for role, slot in form.slots.items() if role in ("main", "source", "footer"))]
    assert not [box for box in places for picture in form.paint.pictures if overlap(box, picture)]


def test_a_seal_in_a_background_picture_is_found() -> None:
    """As a box around what is drawn on a plain ground; a gradient has none."""
    image = Image.new("RGB", (640, 360), "#0A1A3A")
    ImageDraw.Draw(image).ellipse((520, 250, 620, 350), fill="#FFFFFF", outline="#AA0000", width=6)
    out = io.BytesIO()
    image.save(out, "PNG")
    _, drawn = cells(out.getvalue(), (0, 0, 6400, 3600))
    assert len(drawn) == 1
    assert overlap(drawn[0], (5200, 2500, 1000, 1000))
    gradient = Image.linear_gradient("L").resize((640, 360)).convert("RGB")
    out = io.BytesIO()
    gradient.save(out, "PNG")
    assert cells(out.getvalue(), (0, 0, 6400, 3600))[1] == []


def test_text_over_a_dark_shape_of_the_layout_turns_light(tmp_path: Path) -> None:
    """Though the background of the slide is white."""
    made = pptx.Presentation(str(DEFAULT))
    drawn = made.slides.add_slide(made.slide_layouts[6]).shapes.add_shape(
        MSO_SHAPE.RECTANGLE, 0, 0, made.slide_width, made.slide_height
    )
    drawn.fill.solid()
    drawn.fill.fore_color.rgb = RGBColor(0x10, 0x10, 0x30)
    made.slide_masters[0].shapes._spTree.insert(2, drawn._element)
    form = section_of(saved(made, tmp_path / "dark.pptx"))
    ink = form.slots["main"].ink
    assert ink
    assert contrast(form.paint.colours[ink], "101030") >= LEGIBLE


def test_a_place_too_small_to_write_in_is_replaced_with_a_notice(tmp_path: Path) -> None:
    """The free part of the slide is used, and the build ends."""
    made = pptx.Presentation(str(DEFAULT))
    for layout in made.slide_layouts:
        for shape in layout.placeholders:
            if shape.placeholder_format.idx == 1:
                shape.left, shape.top, shape.width, shape.height = Inches(1), Inches(3), Inches(2.9), Inches(1.2)
    path = saved(made, tmp_path / "small.pptx")
    heard: list[Notice] = []
    assert render_deck(full(), load_layout(ROOT / "layouts", path), heard.append)
    assert "too small or covered" in heard[0].text
    assert len(heard) == 1


def test_no_footer_where_the_template_has_none(tmp_path: Path) -> None:
    """A layout without date, footer and number gets none of them."""
    made = pptx.Presentation(str(DEFAULT))
    for layout in made.slide_layouts:
        for shape in list(layout.placeholders):
            if shape.placeholder_format.idx >= 10:
                shape._element.getparent().remove(shape._element)
    assert not {"date", "footer", "number"} & set(section_of(saved(made, tmp_path / "bare.pptx")).slots)
