"""What a Word document of ours holds, whoever edited it: its record of statements, and the statements in its text.

Read as an officer sees the text: what is deleted or moved away with changes tracked is gone, what is inserted is there.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

from summarizer.errors import InputError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OURS = "{urn:diplomatic-summary:statements}"
LARGEST = 20_000_000
"""Bytes of a part unpacked: a memo of sixty articles has 400,000."""
GONE = (f"{W}del", f"{W}moveFrom")
"""What stands in them is no longer seen."""
BREAKS = (f"{W}br", f"{W}tab", f"{W}cr")
_ID = re.compile("[0-9a-f]{12}")
"""The id of a statement, by which its control is tagged."""


class Recorded(NamedTuple):
    """A statement as the document was written: its control's id, its source, heading, and the hash of its words."""

    id: str
    source: int
    section: str
    words: int
    sha256: str


class Held(NamedTuple):
    """A statement in the text: its words, and the heading above it, None where no known one stands there."""

    id: str
    text: str
    section: str | None
    marked: bool = True
    """Whether it stands in its control; some programs drop those and keep the words."""


class Document(NamedTuple):
    """The record, None where there is none; and the statements in the order of the text."""

    recorded: tuple[Recorded, ...] | None
    held: tuple[Held, ...]


def read_document(file: Path, known: Sequence[Recorded] = ()) -> Document:
    """The statements of a .docx; ``known`` stands for the record of a document that has none.

    Raises InputError for what cannot be read.
    """
    with _opened(file) as package:
        recorded = _recorded(package, file)
        held = tuple(_held(_part(package, "word/document.xml", file), recorded or known))
    return Document(recorded, held)


def hash_of(text: str) -> str:
    """SHA-256 of the words, whatever stands between them."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def _opened(file: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(file)
    except (OSError, zipfile.BadZipFile) as error:
        reason = getattr(error, "strerror", None) or "it is no Word document"
        raise InputError(f"cannot be read: {reason}", where=file, remedy="name a .docx file of ours") from error


def _part(package: zipfile.ZipFile, name: str, file: Path) -> Element:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        if package.getinfo(name).file_size > LARGEST:
            raise InputError(f"is too large ({name})", where=file)
        root: Element = fromstring(package.read(name))
    except (KeyError, ParseError, DefusedXmlException, zipfile.BadZipFile, zlib.error, OSError, RuntimeError) as error:
        remedy = "open it in Word, save it as .docx again and verify that"
        raise InputError(f"is damaged ({name})", where=file, remedy=remedy) from error
    return root


def _recorded(package: zipfile.ZipFile, file: Path) -> tuple[Recorded, ...] | None:
    for name in package.namelist():
        if name.startswith("customXml/item") and name.endswith(".xml") and "Props" not in name:
            root = _part(package, name, file)
            if root.tag == f"{OURS}statements":
                return tuple(_record(one, file) for one in root.findall(f"{OURS}statement"))
    return None


def _record(one: Element, file: Path) -> Recorded:
    try:
        section = " ".join(one.get("section", "").split())
        return Recorded(
            one.attrib["id"], int(one.attrib["source"]), section, int(one.attrib["words"]), one.attrib["sha256"]
        )
    except (KeyError, ValueError) as error:
        raise InputError("holds a damaged record of its statements", where=file) from error


def _held(root: Element, recorded: Sequence[Recorded]) -> Iterator[Held]:
    """Each statement of the text, copies too; in controls, and by their words where a program dropped those."""
    headings = {one.section for one in recorded if one.section}
    marked = {str(tag.get(f"{W}val")) for tag in root.iter(f"{W}tag")}
    wanted = {(one.words, one.sha256): one.id for one in recorded if one.id not in marked}
    section: str | None = None
    for paragraph in root.iter(f"{W}p"):
        text = _words(paragraph)
        section = text if text in headings else section
        for control in paragraph.iter(f"{W}sdt"):
            if (name := _name(control)) and (words := _control_words(control)):
                yield Held(name, words, section)
        yield from (Held(name, words, section, marked=False) for name, words in _unmarked(text, wanted))


def _name(control: Element) -> str | None:
    tag = control.find(f"{W}sdtPr/{W}tag")
    name = str(tag.get(f"{W}val")) if tag is not None else ""
    return name if _ID.fullmatch(name) else None


def _control_words(control: Element) -> str:
    """The words of a control; none where Word shows its own invitation to type in an emptied one."""
    content = control.find(f"{W}sdtContent")
    shows_own = control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None
    return "" if content is None or shows_own else _words(content)


def _unmarked(text: str, wanted: Mapping[tuple[int, str], str]) -> Iterator[tuple[str, str]]:
    """Id and words of the statements in a paragraph, in its order."""
    words = text.split()
    found = list[tuple[int, str, str]]()
    for count in {count for count, _ in wanted}:
        for at in range(len(words) - count + 1):
            run = " ".join(words[at : at + count])
            if one := wanted.get((count, hash_of(run))):
                found.append((at, one, run))
    return ((one, run) for _, one, run in sorted(found))


def _words(element: Element) -> str:
    """The text that is seen."""
    return " ".join("".join(_seen(element)).split())


def _seen(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag in BREAKS:
            yield " "
        elif child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag not in GONE:
            yield from _seen(child)


def copies(held: Sequence[Held]) -> Mapping[str, int]:
    """How often each statement stands in the text."""
    return Counter(one.id for one in held)
