"""Word templates of every sort, made on the spot: pages, styles, languages, protection, macros, other programs."""

from __future__ import annotations

import io
import re
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.shared import Mm

from summarizer.config.places import packaged_layouts
from summarizer.renderers.word.writing.notes import SEPARATORS
from tests.installed import need, program

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


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


def repacked(change: Callable[[str, bytes], bytes | None], more: Mapping[str, bytes] | None = None) -> bytes:
    """The default template with its parts changed (None leaves one out) and ``more`` beside them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(plain())) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = change(name, old.read(name))
            if content is not None:
                new.writestr(name, content)
        for name, content in (more or {}).items():
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


def named_in_french() -> bytes:
    """Styles by their French names, as some programs write them, and none of them in English."""
    names = (("heading 1", "Titre 1"), ("Title", "Titre"), ("List Number", "Liste à numéros"), ("Quote", "Citation"))

    def renamed(name: str, content: bytes) -> bytes:
        for old, new in names if name == "word/styles.xml" else ():
            content = content.replace(f'<w:name w:val="{old}"/>'.encode(), f'<w:name w:val="{new}"/>'.encode())
        return content

    return repacked(renamed)


def with_macros() -> bytes:
    """A template that brings macros, a ribbon that calls them, and says so in its content type."""
    relation = '<Relationship Id="rId{id}" Type="http://schemas.microsoft.com/office/{kind}" Target="{target}"/>'
    macros = relation.format(id=901, kind="2006/relationships/vbaProject", target="vbaProject.bin")
    ribbon = relation.format(id=902, kind="2007/relationships/ui/extensibility", target="customUI/customUI14.xml")
    plain_type = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

    def armed(name: str, content: bytes) -> bytes:
        if name == "[Content_Types].xml":
            content = content.replace(plain_type, b"application/vnd.ms-word.document.macroEnabled.main+xml")
            return content.replace(b"<Default ", b'<Default Extension="bin" ContentType="application/vnd.ms-office.'
                                                 b'vbaProject"/><Default ', 1)  # fmt: skip
        if name == "word/_rels/document.xml.rels":
            return content.replace(b"</Relationships>", macros.encode() + b"</Relationships>")
        if name == "_rels/.rels":
            return content.replace(b"</Relationships>", ribbon.encode() + b"</Relationships>")
        return content

    return repacked(armed, {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0macro", "customUI/customUI14.xml": b"<customUI/>"})


def of_pandoc() -> bytes:
    """Pandoc's reference document."""
    need("pandoc")
    command = [str(program("pandoc")), "--print-default-data-file", "reference.docx"]
    return subprocess.run(command, check=True, capture_output=True).stdout


def saved_by_libreoffice(name: str, content: bytes) -> bytes:
    """A file opened and saved as .docx by LibreOffice."""
    need("soffice")
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (place / name).write_bytes(content)
        own = f"-env:UserInstallation={(place / 'profile').as_uri()}"
        form = "docx:MS Word 2007 XML"
        command = [
            "soffice",
            own,
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(place / "saved"),
            str(place / name),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return (place / "saved" / name).with_suffix(".docx").read_bytes()


def house_saved_anew() -> bytes:
    """The house template as LibreOffice writes it."""
    return saved_by_libreoffice("house.docx", (packaged_layouts() / "house.docx").read_bytes())


def from_a_web_page() -> bytes:
    """A page of HTML made into a document by LibreOffice, with its styles."""
    page = (
        "<html><body><h1>Heading</h1><p>Text</p><ol><li>One</li></ol><table><tr><td>A</td></tr></table></body></html>"
    )
    return saved_by_libreoffice("page.html", page.encode())


def with_notes() -> bytes:
    """A template with a place for the brief, and a footnote and an endnote in the text around it."""
    note = '<w:{kind} w:id="2"><w:p><w:r><w:t>of the template</w:t></w:r></w:p></w:{kind}>'
    root = '<w:{kind}s xmlns:w="{w}">{separators}{note}</w:{kind}s>'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts, rels, types, marks = {}, "", "", ""
    for number, kind in enumerate(("footnote", "endnote")):
        separators = SEPARATORS.format(kind=kind)
        text = root.format(kind=kind, w=W[1:-1], separators=separators, note=note.format(kind=kind))
        parts[f"word/{kind}s.xml"] = text.encode()
        rels += f'<Relationship Id="rId90{number}" Type="{office}/{kind}s" Target="{kind}s.xml"/>'
        types += (f'<Override PartName="/word/{kind}s.xml" ContentType="application/vnd.openxmlformats-officedocument.'
                  f'wordprocessingml.{kind}s+xml"/>')  # fmt: skip
        marks += f'<w:r><w:{kind}Reference w:id="2"/></w:r>'
    body = f"<w:p><w:r><w:t>Before</w:t></w:r>{marks}</w:p><w:p><w:r><w:t>{{brief}}</w:t></w:r></w:p>"

    def noted(name: str, content: bytes) -> bytes:
        if name == "[Content_Types].xml":
            return content.replace(b"</Types>", types.encode() + b"</Types>")
        if name == "word/_rels/document.xml.rels":
            return content.replace(b"</Relationships>", rels.encode() + b"</Relationships>")
        return content.replace(b"<w:body>", b"<w:body>" + body.encode()) if name == "word/document.xml" else content

    return repacked(noted, parts)


TEMPLATES: dict[str, Callable[[], bytes] | None] = {
    "house": None,
    "default": plain,
    "landscape": landscape,
    "small": small,
    "without styles": without_styles,
    "another language": of_another_language,
    "named in French": named_in_french,
    "protected": protected,
    "with macros": with_macros,
    "with notes": with_notes,
    "of pandoc": of_pandoc,
    "house saved anew": house_saved_anew,
    "from a web page": from_a_web_page,
}
"""A name to what makes the template; None for the house's own."""
