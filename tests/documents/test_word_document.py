"""Word documents in templates of every sort: valid, the same bytes twice, the memo's statements in the memo's order."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import docx
import pytest

from summarizer.config.layouts import load_layout
from summarizer.config.word_style import Notes
from summarizer.model import Brief
from summarizer.notices import Notice
from summarizer.renderers.memo import render_memo
from summarizer.renderers.word import render_docx
from summarizer.verifying.word import check_document
from tests.conftest import DEMO
from tests.documents.memos import built
from tests.documents.word_templates import TEMPLATES, W
from tests.installed import need, program

LARGEST = 60_000
VALIDATORS = ("ooxml-validator", "openxml-audit")
USUAL = ("house", "default", "without styles", "with macros")
EVERY = [pytest.param(name, marks=[] if name in USUAL else pytest.mark.thorough) for name in TEMPLATES]


@pytest.fixture(scope="module")
def brief() -> Brief:
    """The brief of the demonstration."""
    return built(DEMO)


@cache
def template_of(name: str) -> bytes | None:
    """A template, made once."""
    make = TEMPLATES[name]
    return make() if make else None


def document_in(template: str, brief: Brief, folder: Path, notes: Notes = "footnotes") -> tuple[bytes, list[Notice]]:
    """The Word document in a template, with what is told of it."""
    content = template_of(template)
    notices = list[Notice]()
    file = None
    if content:
        file = folder / "template.docx"
        file.write_bytes(content)
    layout = load_layout(word_template=file)
    return render_docx(
        brief, replace(layout, word=layout.word.model_copy(update={"notes": notes})), notices.append
    ), notices


def complaints(validator: str, content: bytes, folder: Path) -> str:
    """What a validator says of a document; nothing where it is content."""
    need(validator)
    (folder / "memo.docx").write_bytes(content)
    command = [str(program(validator)), str(folder / "memo.docx")]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    return run.stdout[-2000:] if run.returncode else ""


@pytest.mark.parametrize("validator", VALIDATORS)
@pytest.mark.parametrize("template", EVERY)
def test_valid_in_every_template(template: str, validator: str, brief: Brief, tmp_path: Path) -> None:
    """Neither validator has a complaint, and two documents of one brief are the same bytes."""
    content, _ = document_in(template, brief, tmp_path)
    assert content == document_in(template, brief, tmp_path)[0]
    assert len(content) < LARGEST
    assert complaints(validator, content, tmp_path) == ""


@pytest.mark.parametrize("validator", VALIDATORS)
@pytest.mark.parametrize("notes", ["endnotes", "none"])
@pytest.mark.parametrize("template", ["house", "with notes"])
def test_valid_with_other_notes(template: str, notes: Notes, validator: str, brief: Brief, tmp_path: Path) -> None:
    """Sources in endnotes, or by their numbers alone, are as valid; a template's own notes stay with its text."""
    content, _ = document_in(template, brief, tmp_path, notes)
    assert complaints(validator, content, tmp_path) == ""
    if template == "with notes":
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            for part in ("word/footnotes.xml", "word/endnotes.xml"):
                assert b"of the template" in package.read(part)


TOLD = {
    "house": [],
    "protected": ["its protection"],
    "with macros": ["its macros"],
    "without styles": ["no style “Title”", "name its own under styles:"],
    "named in French": [],
    "another language": [],
    "of pandoc": ["the text in its body"],
}


@pytest.mark.parametrize("template", TOLD)
def test_what_a_template_brings_is_told(template: str, brief: Brief, tmp_path: Path) -> None:
    """What of a template is not taken over, and which styles it lacks, is said in one notice; else nothing is."""
    _, notices = document_in(template, brief, tmp_path)
    assert len(notices) == bool(TOLD[template])
    for words in TOLD[template]:
        assert words in notices[0].text


def test_macros_are_never_carried(brief: Brief, tmp_path: Path) -> None:
    """Neither they nor the ribbon that calls them stand in the document, which is declared as one without."""
    content, _ = document_in("with macros", brief, tmp_path)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        assert not [name for name in package.namelist() if "vba" in name.lower() or "customUI" in name]
        assert b"macroEnabled" not in package.read("[Content_Types].xml")


def test_an_earlier_document_is_a_template(brief: Brief, tmp_path: Path) -> None:
    """Its record of statements does not go into the new one: verifying finds one record, and it holds."""
    earlier, _ = document_in("house", replace(brief, bottom_line=brief.bottom_line[:1]), tmp_path)
    (tmp_path / "earlier.docx").write_bytes(earlier)
    (tmp_path / "new.docx").write_bytes(render_docx(brief, load_layout(word_template=tmp_path / "earlier.docx")))
    assert check_document(tmp_path / "new.docx").failures == ()
    with zipfile.ZipFile(tmp_path / "new.docx") as package:
        records = [name for name in package.namelist() if b"summary:statements" in package.read(name)]
    assert len([name for name in records if "Props" not in name]) == 1


def test_the_first_endnote_on_a_source_is_its_entry(brief: Brief, tmp_path: Path) -> None:
    """With endnotes each source is listed once: in the first note on it, which [n] leads to."""
    content, _ = document_in("house", brief, tmp_path, "endnotes")
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        notes, body = (package.read(f"word/{name}.xml").decode() for name in ("endnotes", "document"))
    for source in brief.sources:
        if source.title:
            assert notes.count(f">{source.title}<") + body.count(f">{source.title}<") == 1
        assert f'w:name="source_{source.number}"' in notes + body


@pytest.mark.parametrize("template", EVERY)
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
