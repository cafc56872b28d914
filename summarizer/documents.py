"""The documents that a brief becomes: a row for each format, whose renderer is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from summarizer import codec

if TYPE_CHECKING:  # at run time the command line needs the names of the formats alone
    from summarizer.config.layouts import Layout
    from summarizer.model import Brief
    from summarizer.notices import Note


def _memo(brief: Brief, layout: Layout, _note: Note | None) -> bytes:
    from summarizer.renderers.memo import render_memo

    return render_memo(brief, layout)


def _deck(brief: Brief, layout: Layout, note: Note | None) -> bytes:
    from summarizer.renderers.deck import render_deck

    return render_deck(brief, layout, note)


def _markdown(brief: Brief, layout: Layout, _note: Note | None) -> bytes:
    from summarizer.renderers.markdown import render_markdown

    return render_markdown(brief, layout.labels).encode()


def _json(brief: Brief, _layout: Layout, _note: Note | None) -> bytes:
    return codec.encode_brief(brief).encode()


def _html(brief: Brief, layout: Layout, _note: Note | None) -> bytes:
    from summarizer.renderers.web import render_html

    return render_html(brief, layout.labels).encode()


class Document(NamedTuple):
    """A format: the name of its file, what writes it, and whether it is written when nothing else is asked for."""

    file: str
    write: Callable[[Brief, Layout, Note | None], bytes]
    usual: bool = True


DOCUMENTS: Mapping[str, Document] = {
    "pdf": Document("memo.pdf", _memo),
    "pptx": Document("deck.pptx", _deck),
    "md": Document("brief.md", _markdown),
    "json": Document("brief.json", _json),
    "html": Document("brief.html", _html, usual=False),
}
"""Format on the command line to its row; the documents are written in this order."""
USUAL = tuple(name for name, document in DOCUMENTS.items() if document.usual)
"""The formats that are written when none are named."""


def render(brief: Brief, layout: Layout, formats: Iterable[str], note: Note | None = None) -> dict[str, bytes]:
    """The documents asked for, by file name; ``formats`` are keys of ``DOCUMENTS``.

    ``note`` is told what a layout could not do, such as a template without a slide layout that was wanted. Raises
    InputError for a template or logo of the user's that cannot be used.
    """
    from summarizer.renderers.trials import try_layout

    wanted = set(formats)
    try_layout(layout, wanted)
    return {row.file: row.write(brief, layout, note) for name, row in DOCUMENTS.items() if name in wanted}
