"""PDF: the text by pypdf, by pdfplumber where a page has columns; running lines out, hyphenated words rejoined.

A scan without text is named as such, and so is a file with a password; nothing is recognised from pictures.
"""

from __future__ import annotations

import io

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.formats.exports_in_text import build_text
from summarizer.readers.formats.printed.page_columns import read_layout
from summarizer.readers.formats.printed.page_furniture import join_pages
from summarizer.readers.limits import allowing, limits
from summarizer.readers.metadata.document_titles import document_title

_LEAST_CHARACTERS = 40
"""A page with fewer is a picture, or empty."""
_BREAKS = (ValueError, TypeError, NotImplementedError)
"""What pypdf and pdfplumber raise on files that were cut, besides their own errors: a third of 400 spoilt ones."""
_REMEDY_SCAN = "run text recognition on it first, or type the passages you need into a .txt file"


def parse(data: bytes, name: str) -> list[Article]:
    """The article of a PDF, or the articles of a database export."""
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException
    from pypdf.errors import PyPdfError

    try:
        text, properties = _read(data, name)
    except (PyPdfError, PdfminerException, MalformedPDFException, *_BREAKS) as error:
        raise ReadError("is no PDF, or a broken one", where=name, remedy="save or print it to PDF again") from error
    return build_text(data, name, text, properties, "PDF properties")


def _read(data: bytes, name: str) -> tuple[str, dict[str, object]]:
    """The text of all pages, and the document's properties."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise ReadError("is encrypted", where=name, remedy="save a copy without a password")
    count = len(reader.pages)
    if count > (most := limits().pages):
        remedy = allowing("keep the pages you need", "pages")
        raise ReadError(f"has {count} pages, more than {most}", where=name, remedy=remedy)
    texts = [page.extract_text() or "" for page in reader.pages]
    if not any(len(text.strip()) >= _LEAST_CHARACTERS for text in texts):
        raise ReadError("is a scan: its pages are pictures without text", where=name, remedy=_REMEDY_SCAN)
    layout = read_layout(data)
    pages = [layout.texts.get(number, text) for number, text in enumerate(texts)]
    fields = _properties(reader.metadata)
    return join_pages(pages, layout.headline), {**fields, "title": fields["title"] or " ".join(layout.headline) or None}


def _properties(metadata: object) -> dict[str, object]:
    """The title and author that a PDF names."""
    author = str(getattr(metadata, "author", None) or "").strip()
    return {"title": document_title(getattr(metadata, "title", None)), "author": author if " " in author else None}
