"""Word documents in templates of every sort: valid, the same bytes twice, the memo's statements in the memo's order."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from summarizer.config.layouts import load_layout
from summarizer.model import Brief
from summarizer.notices import Notice
from summarizer.renderers.memo import render_memo
from summarizer.renderers.word import render_docx
from tests.conftest import DEMO
from tests.documents.memos import built
from tests.installed import need, program

LARGEST = 60_000
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def brief() -> Brief:
    """The brief of the demonstration."""
    return built(DEMO)


def saved(change: Callable[[Any], None]) -> bytes:
    """python-docx's default template, changed."""
    document = docx.Document()
    change(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def plain() -> bytes:
    """As python-docx has it."""
    return saved(lambda _document: None)


def landscape() -> bytes:
    """A page on its side."""

    def turned(document: Any) -> None:
        section = document.sections[0]
        section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)

    return saved(turned)


def small() -> bytes:
    """A5 with narrow margins."""

    def cut(document: Any) -> None:
        section = document.sections[0]
        section.page_width, section.page_height = Mm(148), Mm(210)
        section.left_margin = section.right_margin = Mm(15)

    return saved(cut)


def repacked(change: Callable[[str, bytes], bytes | None]) -> bytes:
    """The default template with its parts changed; None leaves one out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain())) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def without_styles() -> bytes:
    """A template that has none."""

    def bare(name: str, content: bytes) -> bytes | None:
        if name == "word/styles.xml":
            return None
        if name == "[Content_Types].xml":
            return re.sub(rb"<Override[^>]*/styles\.xml[^>]*/>", b"", content)
        if name.endswith("document.xml.rels"):
            return re.sub(rb'<Relationship [^>]*relationships/styles"[^>]*/>', b"", content)
        return content

    return repacked(bare)


def of_another_language() -> bytes:
    """German names of styles, one of which another refers to by its old name."""
    names = ((b'"en-US"', b'"de-DE"'), (b'styleId="Title"', b'styleId="Titel"'), (b'"Heading1"', b'"berschrift1"'))

    def renamed(name: str, content: bytes) -> bytes:
        for old, new in names if name == "word/styles.xml" else ():
            content = content.replace(old, new)
        return content

    return repacked(renamed)


def protected() -> bytes:
    """A template that may only be read."""
    lock = rb'\1<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'

    def locked(name: str, content: bytes) -> bytes:
        return re.sub(rb"(<w:zoom[^>]*/>)", lock, content) if name == "word/settings.xml" else content

    return repacked(locked)


TEMPLATES = {
    "house": None,
    "default": plain,
    "landscape": landscape,
    "small": small,
    "without styles": without_styles,
    "another language": of_another_language,
    "protected": protected,
}


def document_in(template: str, brief: Brief, folder: Path) -> tuple[bytes, list[Notice]]:
    """The Word document in a template, with what is told of it."""
    make = TEMPLATES[template]
    notices = list[Notice]()
    file = None
    if make:
        file = folder / "template.docx"
        file.write_bytes(make())
    return render_docx(brief, load_layout(word_template=file), notices.append), notices


@pytest.mark.parametrize("validator", ["ooxml-validator", "openxml-audit"])
@pytest.mark.parametrize("template", TEMPLATES)
def test_valid_in_every_template(template: str, validator: str, brief: Brief, tmp_path: Path) -> None:
    """Neither validator has a complaint, and two documents of one brief are the same bytes."""
    need(validator)
    content, _ = document_in(template, brief, tmp_path)
    assert content == document_in(template, brief, tmp_path)[0]
    assert len(content) < LARGEST
    (tmp_path / "memo.docx").write_bytes(content)
    command = [program(validator), str(tmp_path / "memo.docx")]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stdout[-2000:]


def test_a_protected_template_is_told(brief: Brief, tmp_path: Path) -> None:
    """What of a template is not taken over is said in one notice."""
    _, notices = document_in("protected", brief, tmp_path)
    [notice] = notices
    assert "its protection" in notice.text


@pytest.mark.parametrize("template", TEMPLATES)
def test_each_statement_stands_in_a_control(template: str, brief: Brief, tmp_path: Path) -> None:
    """Every printed statement is a control of its own, in the order of the brief, with its words."""
    content, _ = document_in(template, brief, tmp_path)
    root = docx.Document(io.BytesIO(content)).element
    tags = [tag.get(f"{W}val") for tag in root.iter(f"{W}tag")]
    statements = [*brief.bottom_line, *(one for section in brief.sections for one in section.statements)]
    wanted = list(dict.fromkeys(one.id for one in (*statements, *brief.also_reported)))
    assert [tag for tag in tags if tag in wanted] == tags
    assert set(tags) == set(wanted)


def test_the_memo_and_the_document_say_the_same(brief: Brief, tmp_path: Path) -> None:
    """The statements of the Word document stand in the PDF in the same order."""
    import pypdf

    content, _ = document_in("house", brief, tmp_path)
    layout = load_layout()
    pdf = pypdf.PdfReader(io.BytesIO(render_memo(brief, layout)))
    memo = "".join(re.sub(r"\s", "", page.extract_text()) for page in pdf.pages)
    root = docx.Document(io.BytesIO(content)).element
    texts = ["".join(part.text or "" for part in control.iter(f"{W}t")) for control in root.iter(f"{W}sdt")]
    places = [memo.find(re.sub(r"\s", "", text)) for text in texts]
    assert -1 not in places
    assert places == sorted(places)
