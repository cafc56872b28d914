"""verify FILE.docx: which statements stand, were changed, moved or removed, alone and from the sources."""

from __future__ import annotations

import re
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
    assert "“Bottom line”, statement 1, from source [" in ran.err
    assert ": changed; it now reads “" in ran.err
    assert "refused" in ran.err
    assert "1 changed" in ran.out
    against = run("verify", file, "--against", output).err
    assert "not found word for word in its source" in against
    assert "(“agreed” became “refused”)" in against


def test_a_removed_and_a_moved_one(run: Run, output: Path) -> None:
    """A statement that is gone fails; one that stands elsewhere is told and does not."""

    def without_second(xml: str) -> str:
        return xml.replace(controls(xml)[1], "", 1)

    ran = run("verify", changed(output / "memo.docx", without_second))
    assert ran.code == 1
    assert "statement 2, from source" in ran.err
    assert ": removed (" in ran.err

    def swapped(xml: str) -> str:
        first, second = controls(xml)[3:5]
        return xml.replace(first, "@", 1).replace(second, first, 1).replace("@", second, 1)

    moved = run("verify", changed(output / "memo.docx", swapped))
    assert moved.code == 0, moved.err
    assert ": moved to another place" in moved.err


def paragraphs(xml: str) -> list[str]:
    """The paragraphs of the body with a statement, as they stand in it."""
    return [part for part in re.findall(r"<w:p>.*?</w:p>", xml, re.DOTALL) if "<w:sdt>" in part]


def test_a_paragraph_under_another_heading(run: Run, output: Path) -> None:
    """Told with the heading that it now stands under, though the order of the statements is the same."""

    def down(xml: str) -> str:
        heading = re.search(
            r"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>(?:(?!</w:p>).)*Next steps.*?</w:p>", xml
        )
        assert heading
        last = paragraphs(xml[: heading.start()])[-1]
        return xml.replace(last, "", 1).replace(heading[0], heading[0] + last, 1)

    ran = run("verify", changed(output / "memo.docx", down))
    assert ran.code == 0, ran.err
    assert "“Outcome of the call”, statement" in ran.err
    assert ": moved to “Next steps”" in ran.err
    assert "1 moved" in ran.out


def test_a_paragraph_that_stands_twice(run: Run, output: Path) -> None:
    """A copy is told and does not fail; one whose words were changed does, whichever of the two it is."""

    def doubled(xml: str, change: Callable[[str], str] = lambda text: text) -> str:
        first = paragraphs(xml)[3]
        return xml.replace(first, first + change(first), 1)

    same = run("verify", changed(output / "memo.docx", doubled))
    assert same.code == 0, same.err
    assert ": stands there 2 times" in same.err
    other = changed(
        output / "memo.docx", lambda xml: doubled(xml, lambda text: re.sub(r"(preserve\">)", r"\1Not ", text))
    )
    ran = run("verify", other)
    assert ran.code == 1
    assert "it now reads “Not " in ran.err


def copied(output: Path, folder: Path) -> Path:
    """A document of another program with a statement pasted into it."""
    from docx import Document
    from docx.oxml import parse_xml

    with zipfile.ZipFile(output / "memo.docx") as package:
        xml = package.read("word/document.xml").decode()
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = Document()
    paragraph = document.add_paragraph("They write: ")
    paragraph._p.append(parse_xml(controls(xml)[3].replace("<w:sdt>", f"<w:sdt {spaces}>", 1)))
    file = folder / "speech.docx"
    document.save(str(file))
    return file


def test_a_statement_in_another_document(run: Run, output: Path, tmp_path: Path) -> None:
    """Alone nothing says what it read; the folder that it is from proves it."""
    file = copied(output, tmp_path)
    alone = run("verify", file)
    assert alone.code == 1
    assert "holds 1 statements that were copied into it" in alone.err
    assert "--against" in alone.err
    proven = run("verify", file, "--against", output)
    assert proven.code == 0, proven.err
    assert "1 statement stands word for word" in proven.out
    broken = run("verify", changed(file, lambda xml: xml.replace('preserve">', 'preserve">Not ')), "--against", output)
    assert broken.code == 1
    assert "not found word for word in its source: “Not" in broken.err


def test_changes_that_are_tracked(run: Run, output: Path) -> None:
    """What is deleted or moved away is not read, what is inserted is; so accepting the changes changes nothing here."""
    inserted = '<w:ins w:id="9901" w:author="A"><w:r><w:t xml:space="preserve">Not </w:t></w:r></w:ins>'

    def tracked(xml: str) -> str:
        control = controls(xml)[3]
        words = re.search(r"<w:sdtContent>(.*)</w:sdtContent>", control, re.DOTALL)
        assert words
        away = f'<w:moveFrom w:id="9902" w:author="A">{words[1]}</w:moveFrom>'
        return xml.replace(control, control.replace(words[1], away + inserted + words[1]), 1)

    def accepted(xml: str) -> str:
        control = controls(xml)[3]
        return xml.replace(control, control.replace('preserve">', 'preserve">Not ', 1), 1)

    lines = [run("verify", changed(output / "memo.docx", change)).err for change in (tracked, accepted)]
    assert lines[0] == lines[1]
    assert "it now reads “Not " in lines[0]


def test_an_emptied_control(run: Run, output: Path) -> None:
    """Word then shows an invitation to type: no words of anybody's."""

    def emptied(xml: str) -> str:
        control = controls(xml)[3]
        shown = re.sub(r"(<w:t [^>]*>)[^<]*", r"\1Click or tap here to enter text.", control)
        return xml.replace(control, shown.replace("</w:sdtPr>", "<w:showingPlcHdr/></w:sdtPr>"), 1)

    ran = run("verify", changed(output / "memo.docx", emptied))
    assert ran.code == 1
    assert ": removed (" in ran.err
    assert "Click or tap" not in ran.err


def test_what_the_article_says_is_told_from_the_folder(run: Run, output: Path) -> None:
    """A changed statement beside the sentence; one cut down to fewer words of the sentence is no failure."""

    def shorter(xml: str) -> str:
        control = controls(xml)[3]
        return xml.replace(control, re.sub(r"(<w:t [^>]*>\S+ \S+ \S+ \S+)[^<]*", r"\1", control), 1)

    cut = changed(output / "memo.docx", shorter)
    assert run("verify", cut).code == 1
    against = run("verify", cut, "--against", output)
    assert against.code == 0, against.err
    assert "changed, and its source says so word for word" in against.err
    other = changed(output / "memo.docx", lambda xml: xml.replace(controls(xml)[3], "", 1))
    assert "; the article says “" in run("verify", other, "--against", output).err


@pytest.mark.parametrize("shape", ["memo", "media-reaction", "cable"])
def test_after_libreoffice_saved_it(run: Run, tmp_path: Path, shape: str) -> None:
    """Another program's way of writing the same document changes no statement and moves none."""
    need("soffice")
    run("build", DEMO, "--out", tmp_path / "out", "--formats", "docx,json", "--shape", shape)
    saved, built = tmp_path / "saved", tmp_path / "out" / DEMO.name / "memo.docx"
    command = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to",
               "docx:MS Word 2007 XML", "--outdir", str(saved), str(built)]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    ran = run("verify", saved / "memo.docx")
    assert ran.code == 0, ran.err
    assert ran.out.strip().endswith("statements stand word for word")


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
