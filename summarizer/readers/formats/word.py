"""DOCX: paragraphs and tables in their order by python-docx; headers, footers, comments and deleted text stay out."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.formats.containers import check_zip
from summarizer.readers.formats.exports_in_text import build_text


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of a Word file."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ReadError("is encrypted, or an old .doc file", where=name, remedy="save it as .docx without a password")
    check_zip(data, name)
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        text = "\n".join(_blocks(document))
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError) as error:
        raise ReadError("is no Word file, or a broken one", where=name, remedy="save it again as .docx") from error
    return build_text(data, name, text, {"title": document.core_properties.title or None}, "document properties")


def _blocks(document: object) -> Iterator[str]:
    """Each paragraph's text, and each table row as one line."""
    from docx.table import Table

    for block in document.iter_inner_content():  # type: ignore[attr-defined]
        if isinstance(block, Table):
            yield from _rows(block)
        else:
            yield block.text


def _rows(table: object) -> Iterator[str]:
    for row in table.rows:  # type: ignore[attr-defined]
        cells = dict.fromkeys(cell.text.strip() for cell in row.cells)
        yield "\t".join(text for text in cells if text)
