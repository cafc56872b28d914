"""ODT: headings and paragraphs of the text body; footnotes, annotations and tracked deletions stay out."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element  # only its type: defusedxml parses

from defusedxml.ElementTree import ParseError, fromstring

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.formats.containers import check_zip
from summarizer.readers.formats.exports_in_text import build_text

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_SKIPPED = (f"{_TEXT}note", f"{_OFFICE}annotation", f"{_TEXT}tracked-changes")
_SPACES = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of an OpenDocument text."""
    check_zip(data, name)
    try:
        content, meta = _parts(data, name)
    except (zipfile.BadZipFile, zlib.error, ParseError, ValueError, NotImplementedError) as error:
        raise ReadError("is a broken OpenDocument text", where=name, remedy="save it again as ODT or DOCX") from error
    title = meta.findtext(f".//{_DC}title") if meta is not None else None
    body = content.find(f".//{_OFFICE}text")
    lines = [] if body is None else list(_lines(body))
    return build_text(data, name, "\n".join(lines), {"title": title}, "document properties")


def _parts(data: bytes, name: str) -> tuple[Element, Element | None]:
    """The document's content and, where there are any, its properties."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if "content.xml" not in package.namelist():
            raise ReadError("is no OpenDocument text", where=name, remedy="save it again as ODT or DOCX")
        content = fromstring(package.read("content.xml"), forbid_dtd=True)
        meta = fromstring(package.read("meta.xml"), forbid_dtd=True) if "meta.xml" in package.namelist() else None
    return content, meta


def _lines(node: Element) -> Iterator[str]:
    """The headings and paragraphs below a node, in order."""
    for child in node:
        if child.tag in (f"{_TEXT}h", f"{_TEXT}p"):
            yield _line(child)
        elif child.tag not in _SKIPPED:
            yield from _lines(child)


def _line(node: Element) -> str:
    """The text of a paragraph with its spaces and tabs."""
    parts = [node.text or ""]
    for child in node:
        if child.tag not in _SKIPPED:
            parts += [_SPACES.get(child.tag, ""), _line(child)]
        parts.append(child.tail or "")
    return "".join(parts)
