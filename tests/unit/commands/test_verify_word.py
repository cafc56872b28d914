"""verify FILE.docx: which statements stand, were changed, moved or removed, alone and from the sources."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command_line import Run
from tests.conftest import DEMO
from tests.installed import need


@pytest.fixture
def output(run: Run, tmp_path: Path) -> Path:
    """The demonstration built with a Word document."""
    assert run("build", DEMO, "--out", tmp_path / "out", "--formats", "docx,json").code == 0
    return tmp_path / "out" / DEMO.name


def changed(file: Path, change: Callable[[str], str]) -> Path:
    """A copy of a document whose text was changed."""
    copy = file.with_name("edited.docx")
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = change(content.decode()).encode()
            new.writestr(name, content)
    return copy


def controls(xml: str) -> list[str]:
    """The content controls of a document, as they stand in it."""
    parts = xml.split("<w:sdt>")[1:]
    return ["<w:sdt>" + part.split("</w:sdt>")[0] + "</w:sdt>" for part in parts]


def test_as_it_was_built(run: Run, output: Path) -> None:
    """Every statement stands, alone and from the sources."""
    alone = run("verify", output / "memo.docx")
    assert alone.code == 0, alone.err
    assert "statements stand word for word" in alone.out
    against = run("verify", output / "memo.docx", "--against", output)
    assert against.code == 0, against.err


def test_a_changed_word(run: Run, output: Path) -> None:
    """The statement is named with its source and how it reads now."""
    file = changed(output / "memo.docx", lambda xml: xml.replace("agreed", "refused", 1))
    ran = run("verify", file)
    assert ran.code == 1
    assert "was changed; it now reads “" in ran.err
    assert "refused" in ran.err
    assert "1 changed" in ran.out
    assert "not found word for word in its source" in run("verify", file, "--against", output).err


def test_a_removed_and_a_moved_one(run: Run, output: Path) -> None:
    """A statement that is gone fails; one that stands elsewhere is told and does not."""

    def without_second(xml: str) -> str:
        return xml.replace(controls(xml)[1], "", 1)

    ran = run("verify", changed(output / "memo.docx", without_second))
    assert ran.code == 1
    assert "statement 2, from source" in ran.err
    assert "was removed" in ran.err

    def swapped(xml: str) -> str:
        first, second = controls(xml)[3:5]
        return xml.replace(first, "@", 1).replace(second, first, 1).replace("@", second, 1)

    moved = run("verify", changed(output / "memo.docx", swapped))
    assert moved.code == 0, moved.err
    assert "was moved to another place" in moved.err


def test_after_libreoffice_saved_it(run: Run, output: Path, tmp_path: Path) -> None:
    """Another program's way of writing the same document changes no statement."""
    need("soffice")
    saved = tmp_path / "saved"
    command = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to",
               "docx:MS Word 2007 XML", "--outdir", str(saved), str(output / "memo.docx")]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    ran = run("verify", saved / "memo.docx")
    assert ran.code == 0, ran.err
    assert "changed" not in ran.out


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"text"])
def test_what_is_no_document(run: Run, tmp_path: Path, content: bytes) -> None:
    """A message with the file and a remedy."""
    (tmp_path / "a.docx").write_bytes(content)
    ran = run("verify", tmp_path / "a.docx")
    assert ran.code == 1
    assert "a.docx" in ran.err


def test_a_document_of_another_program(run: Run, tmp_path: Path) -> None:
    """What carries no record cannot be verified, and says so."""
    from docx import Document

    document = Document()
    document.add_paragraph("Hello.")
    document.save(str(tmp_path / "other.docx"))
    ran = run("verify", tmp_path / "other.docx")
    assert ran.code == 1
    assert "carries no record of its statements" in ran.err


def test_against_what_is_no_output(run: Run, output: Path, tmp_path: Path) -> None:
    """A folder that is none of ours proves nothing."""
    shutil.copy(output / "memo.docx", tmp_path / "memo.docx")
    ran = run("verify", tmp_path / "memo.docx", "--against", tmp_path)
    assert ran.code == 1
    assert "no output folder of ours" in ran.err
