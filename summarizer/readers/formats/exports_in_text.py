"""Text that came out of a word processor's file: a database export is taken apart, anything else is one article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from summarizer.model import Article
from summarizer.notices import Notice
from summarizer.readers.articles import Found, build
from summarizer.readers.formats import factiva, nexis


def build_text(
    data: bytes, name: str, text: str, fields: Mapping[str, object], origin: str, notices: Sequence[Notice] = ()
) -> list[Article]:
    """The articles of a document's text; the document's own properties describe it only where it is one article."""
    found = factiva.from_text(text) or nexis.from_text(text) or [Found(text=text, fields=[(origin, fields)])]
    return build(data, name, [replace(found[0], notices=notices), *found[1:]])
