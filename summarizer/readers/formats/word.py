"""DOCX: the visible text by python-docx and ``word_text``; headers, footers, comments and deleted text stay out."""

from __future__ import annotations

import io
import zipfile
import zlib

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.formats.containers import check_zip
from summarizer.readers.formats.exports_in_text import build_text
from summarizer.readers.left_out import left_out
from summarizer.readers.metadata.document_titles import document_title


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of a Word file."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ReadError("is encrypted, or an old .doc file", where=name, remedy="save it as .docx without a password")
    check_zip(data, name)
    import docx

    from summarizer.readers.formats.seen.word_text import WordText, styles_with

    try:
        document = docx.Document(io.BytesIO(data))
        styles = _styles(document)
        reading = WordText(
            raised_styles=styles_with(styles, "vertAlign", "superscript"), hidden_styles=styles_with(styles, "vanish")
        )
        text = "\n".join(reading.lines(document.element.body))
        title = document_title(document.core_properties.title)
    except (zipfile.BadZipFile, zlib.error, KeyError, ValueError, NotImplementedError, AttributeError) as error:
        raise ReadError("is no Word file, or a broken one", where=name, remedy="save it again as .docx") from error
    notices = left_out(reading.gone, name, quiet=frozenset())
    return build_text(data, name, text, {"title": title}, "document properties", notices)


def _styles(document: object) -> object:
    """The styles as the file itself holds them; python-docx makes default ones up where there are none."""
    from docx.opc.constants import RELATIONSHIP_TYPE

    part = document.part  # type: ignore[attr-defined]
    held = any(relation.reltype == RELATIONSHIP_TYPE.STYLES for relation in part.rels.values())
    return part.styles.element if held else None
