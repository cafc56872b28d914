"""The Word document as it stands: style and words of every paragraph, what is in controls, notes, head and foot."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from summarizer.config.layouts import load_layout, with_shape
from summarizer.config.places import packaged_layouts
from summarizer.config.shapes import shape_names
from summarizer.renderers.word import render_docx
from tests.golden.conftest import Golden
from tests.golden.test_shapes_golden import brief
from tests.memo_briefs import annexed

LAYOUT = load_layout()
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DIGEST = re.compile(r"(?<=  ·  )[0-9a-f]{8}(?=  ·  )")
"""Of brief.json, at the foot: it changes with every field that a brief gains."""
PARTS = ("word/header", "word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/footer")


def text_of(data: bytes) -> str:
    """A line a paragraph: its style, then its words; «…» are in a control, ^n is the mark of a note."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = [name for part in PARTS for name in sorted(package.namelist()) if name.startswith(part)]
        parts = [(name, etree.fromstring(package.read(name))) for name in names if name.endswith(".xml")]
    text = "\n".join(line for name, root in parts for line in (f"== {name}", *_lines(root))) + "\n"
    return DIGEST.sub("hash", text)


def _lines(root: Any) -> Iterator[str]:
    for paragraph in root.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        number = " #" if paragraph.find(f"{W}pPr/{W}numPr") is not None else ""
        words = "".join(_words(paragraph))
        if words.strip():
            yield f"{style.get(f'{W}val') if style is not None else ''}{number} | {words}"


def _words(element: Any) -> Iterator[str]:
    for child in element:
        name = etree.QName(child).localname
        if name == "sdt":
            yield f"«{''.join(_words(child))}»"
        elif name in ("footnoteReference", "endnoteReference"):
            yield f"^{child.get(f'{W}id')}"
        elif name == "t":
            yield child.text or ""
        elif name == "tab":
            yield "\t"
        elif name == "drawing":
            yield "[picture]"
        elif name != "pPr":
            yield from _words(child)


def written(notes: str = "footnotes", shape: str = "memo") -> str:
    """The text of the usual brief's document."""
    styled = replace(with_shape(LAYOUT, shape), word=LAYOUT.word.model_copy(update={"notes": notes}))
    return text_of(render_docx(brief(), replace(styled, portion_marks=True)))


@pytest.mark.parametrize("notes", ["footnotes", "endnotes", "none"])
def test_the_document_says_what_it_said(notes: str, golden: Golden) -> None:
    """With its sources at the foot, at the end, or by their numbers."""
    golden(f"word/memo-{notes}.txt", written(notes))


def test_the_annex_says_what_it_said(golden: Golden) -> None:
    """All differences, quotations, and each statement in its paragraph."""
    layout = replace(LAYOUT, memo=LAYOUT.memo.model_copy(update={"annex": True}))
    golden("word/memo-annex.txt", text_of(render_docx(annexed(), layout)))


@pytest.mark.parametrize("shape", sorted(shape_names([packaged_layouts()]) - {"mail"}))
def test_a_shape_says_in_word_what_it_said(shape: str, golden: Golden) -> None:
    """Every block in its style."""
    golden(f"word/{shape}.txt", written(shape=shape))
