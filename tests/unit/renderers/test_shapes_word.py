"""Shapes as Word documents: the plan in its order, each statement in a control, fields for the desk’s words."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

import pytest
from docx import Document
from lxml import etree

from summarizer.config.layouts import load_layout, with_shape
from summarizer.config.places import packaged_layouts
from summarizer.config.shapes import shape_names
from summarizer.documents import render
from summarizer.model import Brief, Marking
from summarizer.renderers.shapes.nodes import Fields, Paragraph, Table
from summarizer.renderers.shapes.planning import planned
from tests.briefs import talks

LAYOUT = load_layout()
NAMES = sorted(shape_names([packaged_layouts()]) - {"mail"})
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def docx(name: str, brief: Brief) -> bytes:
    """The Word document of a brief in a shape."""
    return render(brief, with_shape(LAYOUT, name), ["docx"])["memo.docx"]


def body(data: bytes) -> Any:
    """The body of a document as XML."""
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))


def controls(data: bytes) -> list[str]:
    """The words of each content control, in order."""
    return ["".join(part.text or "" for part in one.iter(f"{W}t")) for one in body(data).iter(f"{W}sdt")]


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Style and words of each paragraph, those in controls too."""
    document = Document(io.BytesIO(data))
    styles = {style.style_id: style.name for style in document.styles}
    found = []
    for one in body(data).iter(f"{W}p"):
        style = one.find(f"{W}pPr/{W}pStyle")
        words = "".join(part.text or "" for part in one.iter(f"{W}t"))
        found.append((styles[style.get(f"{W}val")] if style is not None else "", words))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_word_document_holds_what_the_plan_holds(name: str) -> None:
    """Each statement once, in a control, in the order of the plan; the same bytes each time."""
    brief, shape = talks(), with_shape(LAYOUT, name).shape
    assert shape is not None
    plan = planned(brief, LAYOUT.labels, shape)
    runs = [
        run
        for node in plan.nodes
        for run in (
            node.runs
            if isinstance(node, Paragraph)
            else [run for row in node.rows for cell in row for run in cell]
            if isinstance(node, Table)
            else []
        )
    ]
    assert controls(docx(name, brief)) == [run.text for run in runs if run.statement]
    assert docx(name, brief) == docx(name, brief)


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_the_plan_stands_in_the_document(name: str) -> None:
    """Fields, headings and notes too."""
    brief, shape = talks(), with_shape(LAYOUT, name).shape
    assert shape is not None
    text = " ".join(words for _, words in paragraphs(docx(name, brief)))
    for node in planned(brief, LAYOUT.labels, shape).nodes:
        if isinstance(node, Fields):
            assert all(value in text for _, value in node.rows)
        elif hasattr(node, "text"):
            assert node.text in text


def test_what_the_desk_must_write_is_an_empty_box_under_its_label() -> None:
    """And it is gone where dossier.yaml says it."""
    empty = paragraphs(docx("submission", talks()))
    at = empty.index(("Heading 1", "Recommendation"))
    assert empty[at + 1][0] == "Desk Comment"
    assert empty[at + 1][1].strip() == ""
    written = paragraphs(docx("submission", replace(talks(), own_words={"recommendation": "Agree."})))
    at = next(index for index, (_, words) in enumerate(written) if words == "Recommendation")
    assert written[at + 1] == ("Desk Comment Heading", LAYOUT.labels.comment)
    assert written[at + 2] == ("Desk Comment", "Agree.")


def test_an_outlet_stands_on_the_page_of_its_words() -> None:
    """Its line is kept with the extract, which is set upright; the number of the report stands at the right."""
    data = docx("media-reaction", replace(talks(), reference="PR/7"))
    found = list(body(data).iter(f"{W}p"))
    at = next(n for n, one in enumerate(found) if one.find(f"{W}pPr/{W}pStyle").get(f"{W}val") == "PressExtract")
    assert found[at - 1].find(f"{W}pPr/{W}keepNext") is not None
    assert found[0].find(f"{W}pPr/{W}tabs/{W}tab").get(f"{W}val") == "right"
    assert [name for name, _ in paragraphs(data)].count("Press Extract") > 1


@pytest.mark.parametrize(("title", "shown"), [("Talks", "Talks"), ("a long title " * 20, "a long title a long …")])
def test_a_long_title_leaves_room_in_the_foot(title: str, shown: str) -> None:
    """Cut between words, where date and page would not fit beside it."""
    package = zipfile.ZipFile(io.BytesIO(docx("memo", replace(talks(), title=title.strip()))))
    foots = [package.read(name).decode() for name in package.namelist() if name.startswith("word/footer")]
    assert any(f">{shown[:20]}" in foot for foot in foots)
    assert all(title.strip() not in foot for foot in foots) is (len(title) > len(shown))


def test_paragraphs_of_a_cable_have_words_own_numbers_and_portion_marks() -> None:
    """Numbers are no text, so that an officer may move a paragraph; the mark is."""
    layout = replace(with_shape(LAYOUT, "cable"), portion_marks=True)
    brief = talks(marking=Marking(text="UNCLASSIFIED", scheme="us"))
    data = render(brief, layout, ["docx"])["memo.docx"]
    numbered = [one for one in body(data).iter(f"{W}p") if one.find(f"{W}pPr/{W}numPr") is not None]
    words = ["".join(part.text or "" for part in one.iter(f"{W}t")) for one in numbered]
    assert len(words) > 1
    assert all(text.startswith("(U) ") for text in words)


def test_a_reference_leads_to_the_list_of_sources() -> None:
    """Each [n] is a link to its entry, which has the bookmark."""
    root = body(docx("sitrep", talks()))
    anchors = {one.get(f"{W}anchor") for one in root.iter(f"{W}hyperlink") if one.get(f"{W}anchor")}
    names = {one.get(f"{W}name") for one in root.iter(f"{W}bookmarkStart")}
    assert anchors
    assert anchors <= names
