"""Word documents of every shape: valid, and opened by LibreOffice with every statement in its place."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pypdfium2
import pytest

from summarizer.config.layouts import load_layout, with_shape
from summarizer.config.places import packaged_layouts
from summarizer.config.shapes import shape_names
from summarizer.documents import render
from summarizer.renderers.shapes.planning import planned
from tests.documents.deck_checks import validated
from tests.golden.test_shapes_golden import brief
from tests.installed import need
from tests.unit.renderers.test_shapes import said

LAYOUT = load_layout()
NAMES = sorted(shape_names([packaged_layouts()]) - {"mail"})


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the Word document of each shape, and as LibreOffice draws it."""
    need("soffice")
    folder = tmp_path_factory.mktemp("shapes")
    for name in NAMES:
        (folder / f"{name}.docx").write_bytes(render(brief(), with_shape(LAYOUT, name), ["docx"])["memo.docx"])
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / f"{name}.docx") for name in NAMES]
    command = ["soffice", own, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_a_document_is_valid(documents: Path, name: str) -> None:
    """The validators of Open XML find nothing."""
    assert validated(documents / f"{name}.docx") == []


@pytest.mark.parametrize("name", NAMES)
def test_libreoffice_shows_every_statement_in_order(documents: Path, name: str) -> None:
    """As the plan has them."""
    shape = with_shape(LAYOUT, name).shape
    assert shape is not None
    pages = pypdfium2.PdfDocument(documents / f"{name}.pdf")
    text = " ".join("".join(page.get_textpage().get_text_bounded() + " " for page in pages).split())
    places = [text.index(one.text) for one in said(planned(brief(), LAYOUT.labels, shape))]
    assert places == sorted(places)
