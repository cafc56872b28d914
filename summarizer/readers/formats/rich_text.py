"""RTF: the text by striprtf, in the encoding the file names; Factiva and Nexis exports are taken apart."""

from __future__ import annotations

import re

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.formats.exports_in_text import build_text
from summarizer.readers.formats.seen.rich_text_marks import without_unseen, write_raised
from summarizer.readers.left_out import left_out
from summarizer.readers.metadata.document_titles import document_title

_INFO = re.compile(r"\{\\(title|author|company)\s+([^{}\\]{1,200})\}")
_FIELDS = {"title": "title", "author": "author", "company": "outlet"}
_CELL_END = re.compile(r"[ \t]*\|[ \t]*$", re.MULTILINE)


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of an RTF file."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise ReadError("is not RTF, whatever its name says", where=name, remedy="save it again as RTF, DOCX or text")
    from striprtf.striprtf import rtf_to_text

    source = data.decode("latin-1")
    seen, gone = without_unseen(source)
    text = _CELL_END.sub("", rtf_to_text(seen, errors="replace"))  # type: ignore[no-untyped-call]
    text = write_raised(text, gone)
    info = {_FIELDS[key]: value.strip() for key, value in _INFO.findall(source[:20_000])}
    fields = {"title": document_title(info.get("title"))}
    return build_text(data, name, text, fields, "RTF properties", left_out(gone, name, quiet=frozenset()))
