"""Which statements of a Word document still stand, whoever edited it: by their controls and the hashes it carries.

Alone, each content control's words are held against the hash in the document's own data; with an output folder they are
looked for in the sources too. Independent of the code that wrote the document.
"""

from __future__ import annotations

import hashlib
import re
import zipfile
import zlib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

from summarizer.errors import InputError
from summarizer.publish import read_manifest

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OURS = "{urn:diplomatic-summary:statements}"
LARGEST = 20_000_000
"""Bytes of a part unpacked: a memo of sixty articles has 400,000."""
SHOWN = 120
_NAMED = re.compile(r"\[[^\]]*\]")
"""A name that stands in brackets for a pronoun of the article."""


class Recorded(NamedTuple):
    """A statement as the document was written: its control's id, its source and the hash of its words."""

    id: str
    source: int
    words: int
    sha256: str


class Checked(NamedTuple):
    """What became of the statements of a document, each as a line for an officer."""

    stand: int
    changed: tuple[str, ...]
    moved: tuple[str, ...]
    removed: tuple[str, ...]
    not_in_source: tuple[str, ...] = ()

    @property
    def failures(self) -> tuple[str, ...]:
        """What no longer holds; another order alone is no failure."""
        return (*self.changed, *self.removed, *self.not_in_source)


def check_document(file: Path, against: Path | None = None) -> Checked:
    """The statements of a .docx; ``against`` is an output folder of ours. Raises InputError for what cannot be read."""
    with _opened(file) as package:
        recorded = _recorded(package, file)
        held = _with_unmarked(recorded, _part(package, "word/document.xml", file))
    found = dict(held)
    lost = [one for one in recorded if one.id not in found]
    changed = [one for one in recorded if one.id in found and _hash(found[one.id]) != one.sha256]
    order = {one.id: place for place, one in enumerate(recorded)}
    moved = _out_of_order([order[one] for one, _ in held if one in order])
    number = {one.id: place for place, one in enumerate(recorded, 1)}
    return Checked(
        stand=len(recorded) - len(lost) - len(changed),
        changed=tuple(_line(one, number, f"changed; it now reads “{_short(found[one.id])}”") for one in changed),
        moved=tuple(_line(recorded[place], number, "moved to another place") for place in sorted(moved)),
        removed=tuple(_line(one, number, f"removed; it had {one.words} words") for one in lost),
        not_in_source=tuple(_not_in_sources(recorded, found, number, against)) if against else (),
    )


def _line(one: Recorded, number: Mapping[str, int], what: str) -> str:
    return f"statement {number[one.id]}, from source [{one.source}], was {what}"


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


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


def _recorded(package: zipfile.ZipFile, file: Path) -> list[Recorded]:
    for name in package.namelist():
        if name.startswith("customXml/item") and name.endswith(".xml") and "Props" not in name:
            root = _part(package, name, file)
            if root.tag == f"{OURS}statements":
                return [_record(one, file) for one in root.findall(f"{OURS}statement")]
    remedy = "name a document that was built with --formats docx; other programs may have dropped its data on saving"
    raise InputError("carries no record of its statements", where=file, remedy=remedy)


def _record(one: Element, file: Path) -> Recorded:
    try:
        return Recorded(one.attrib["id"], int(one.attrib["source"]), int(one.attrib["words"]), one.attrib["sha256"])
    except (KeyError, ValueError) as error:
        raise InputError("holds a damaged record of its statements", where=file) from error


def _with_unmarked(recorded: Sequence[Recorded], root: Element) -> list[tuple[str, str]]:
    """Id and words of each statement, in the document's order; some programs drop the controls and keep the words."""
    found = _controls(root)
    wanted = {(one.words, one.sha256): one.id for one in recorded if one.id not in found}
    held: dict[str, str] = {}
    for paragraph in root.iter(f"{W}p"):
        words = _words(paragraph).split()
        for tag in paragraph.iter(f"{W}tag"):
            name = str(tag.get(f"{W}val"))
            if name in found:
                held.setdefault(name, found[name])
        for count in {count for count, _ in wanted}:
            for at in range(len(words) - count + 1):
                text = " ".join(words[at : at + count])
                if one := wanted.get((count, _hash(text))):
                    held.setdefault(one, text)
    return list(held.items())


def _controls(root: Element) -> dict[str, str]:
    """Id and words of each content control of ours; of one that stands twice the first."""
    found: dict[str, str] = {}
    for control in root.iter(f"{W}sdt"):
        tag = control.find(f"{W}sdtPr/{W}tag")
        content = control.find(f"{W}sdtContent")
        if tag is not None and content is not None:
            found.setdefault(str(tag.get(f"{W}val")), _words(content))
    return found


def _words(element: Element) -> str:
    """The text that is seen: what was deleted with its changes tracked stands in other elements."""
    breaks = {f"{W}br", f"{W}tab", f"{W}cr"}
    parts = (" " if one.tag in breaks else one.text or "" for one in element.iter() if one.tag in {f"{W}t", *breaks})
    return " ".join("".join(parts).split())


def _hash(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def _out_of_order(places: Sequence[int]) -> set[int]:
    """The places that must move for the rest to stand in their order (longest increasing run)."""
    tails, kept = list[int](), list[list[int]]()
    for place in places:
        at = bisect_left(tails, place)
        run = [*(kept[at - 1] if at else []), place]
        tails[at : at + 1], kept[at : at + 1] = [place], [run]
    return set(places) - set(kept[-1] if kept else ())


def _not_in_sources(
    recorded: Sequence[Recorded], found: Mapping[str, str], number: Mapping[str, int], folder: Path
) -> Iterator[str]:
    """A line for each control whose words do not stand in their source."""
    manifest = read_manifest(folder)
    if manifest is None:
        raise InputError("is no output folder of ours", where=folder, remedy="name one, such as outputs/NAME")
    for one in recorded:
        path = folder / "sources" / f"{one.source}.txt"
        try:
            source = " ".join(path.read_text(encoding="utf-8").split())
        except (OSError, UnicodeDecodeError) as error:
            raise InputError("cannot be read", where=path, remedy="build the dossier again") from error
        if one.id in found and not _stands(found[one.id], source):
            yield _line(one, number, "not found word for word in its source")


def _stands(text: str, source: str) -> bool:
    """Whether the words stand in the source, but for names in brackets, which stand for a pronoun there."""
    pieces = [re.escape(piece.strip()) for piece in _NAMED.split(text)]
    return re.search(r"\s*\S{1,20}(?:\s\S{1,20}){0,3}?\s*".join(pieces), source) is not None
