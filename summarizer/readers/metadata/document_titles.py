"""The title that a document's properties name, unless it is a library's default or the name of a file."""

from __future__ import annotations

import re

_MADE_FROM_FILE = re.compile(
    r"\.(?:docx?|odt|indd|qxd|qxp|pdf|rtf|pages|tmp|txt|html?)$|^microsoft (?:word|powerpoint)\b|\.(?:docx?|rtf) - ",
    re.IGNORECASE,
)
_DEFAULT = re.compile(
    r"(?:(?:microsoft |new |blank |neues )*(?:word|office)[ -]*(?:document|dokument)?"
    r"|(?:untitled|unbenannt(?:es)?|sans (?:nom|titre)|sin título|no title)(?: document| dokument)?(?: ?\d+)?"
    r"|(?:new |neues |nouveau )?(?:document|dokument|documento) ?\d*|title|titel|titre|none|null|print|article"
    r"|powerpoint presentation|slide \d+|normal|template|letterhead|\(?anonymous\)?)$",
    re.IGNORECASE,
)


def document_title(value: object) -> str | None:
    """The title as given, or None where nobody gave one."""
    title = " ".join(str(value or "").split())
    if not title or _MADE_FROM_FILE.search(title) or _DEFAULT.match(title):
        return None
    return title
