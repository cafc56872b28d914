"""The documents that a brief becomes: a row for each format, whose renderer is imported only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from summarizer import codec
from summarizer.errors import InputError

MAIL = "eml"
MAIL_BODY = "mail"
"""The shape of a mail's text where the documents have none of their own."""

if TYPE_CHECKING:  # at run time the command line needs the names of the formats alone
    from summarizer.config.layouts import Layout
    from summarizer.model import Brief
    from summarizer.notices import Note


def _memo(brief: Brief, layout: Layout, note: Note | None) -> bytes:
    from summarizer.renderers.memo import render_memo

    return render_memo(brief, layout, note)


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


def _mail(brief: Brief, layout: Layout, note: Note | None) -> bytes:
    return _mail_with({}, brief, layout, note)


def _mail_with(made: Mapping[str, bytes], brief: Brief, layout: Layout, note: Note | None) -> bytes:
    """The mail; of the documents that go with it those that are ``made`` already are not made again."""
    from summarizer.config.shapes import load_shape
    from summarizer.renderers.mail import render_mail

    shape = layout.shape or load_shape(MAIL_BODY, layout.folders)
    assert shape is not None, "only the memo has no file"
    rows = [DOCUMENTS[name] for name in attached(layout)]
    files = {row.file: made[row.file] if row.file in made else row.write(brief, layout, note) for row in rows}
    return render_mail(brief, layout, shape, files)


def attached(layout: Layout) -> tuple[str, ...]:
    """The formats that go with the mail; raises InputError for one that is none."""
    wrong = [name for name in layout.mail.attach if name not in DOCUMENTS or name == MAIL]
    if wrong:
        raise InputError(f"cannot attach '{wrong[0]}' to the mail", remedy="name formats under attach: in mail.yaml")
    return layout.mail.attach


def _docx(brief: Brief, layout: Layout, note: Note | None) -> bytes:
    from summarizer.renderers.word import render_docx

    return render_docx(brief, layout, note)


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
    "docx": Document("memo.docx", _docx, usual=False),
    "html": Document("brief.html", _html, usual=False),
    "eml": Document("brief.eml", _mail, usual=False),
}
"""Format on the command line to its row; the documents are written in this order."""
SHAPED = {"pdf", "docx", MAIL}
"""The formats that a shape orders."""
USUAL = tuple(name for name, document in DOCUMENTS.items() if document.usual)
"""The formats that are written when none are named."""


def _tell_length(brief: Brief, layout: Layout, note: Note) -> None:
    """What the length rules of a shape say of its pages, which only the PDF counts."""
    shape = layout.shape
    if shape and shape.length != type(shape.length)():
        from summarizer.renderers.memo import set_shape

        set_shape(brief, layout, shape, note)


def render(brief: Brief, layout: Layout, formats: Iterable[str], note: Note | None = None) -> dict[str, bytes]:
    """The documents asked for, by file name; ``formats`` are keys of ``DOCUMENTS``.

    ``note`` is told what a layout could not do, such as a template without a slide layout that was wanted. Raises
    InputError for a template or logo of the user's that cannot be used.
    """
    from summarizer.renderers.shapes.lengths import shape_notices
    from summarizer.renderers.trials import try_layout

    wanted = set(formats)
    try_layout(layout, {*wanted, *(attached(layout) if MAIL in wanted else ())})
    for notice in shape_notices(brief, layout) if wanted & SHAPED and note else ():
        note(notice)  # type: ignore[misc]
    if note and layout.shape and "pdf" not in wanted and "docx" in wanted:
        _tell_length(brief, layout, note)
    made: dict[str, bytes] = {}
    for name, row in DOCUMENTS.items():
        if name in wanted:
            made[row.file] = _mail_with(made, brief, layout, note) if name == MAIL else row.write(brief, layout, note)
    return made
