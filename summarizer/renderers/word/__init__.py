"""The Word document: a brief planned into paragraphs, tables and pictures, and written into a template.

``planning.py`` says which blocks there are and in which order, ``parts/`` makes them, ``template/`` opens a template
and finds its styles, ``writing/`` writes.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from summarizer.codec import encode_brief
from summarizer.model import Brief
from summarizer.notices import Note
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.planning import planned

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout

DIGEST_LENGTH = 8


def render_docx(brief: Brief, layout: Layout, note: Note | None = None) -> bytes:
    """The document as the bytes of a .docx; ``note`` is told once what the template lacks and what was done instead.

    Raises InputError when the template cannot be used.
    """
    from summarizer.renderers.word.template.loading import load_template
    from summarizer.renderers.word.writing.document import write_document

    template = load_template(layout.word_template, layout.word.styles)
    for notice in template.notices if note else ():
        note(notice)  # type: ignore[misc]
    draft = Draft(brief=brief, style=layout.memo, words=layout.labels, folder=layout.folder, width_pt=template.width_pt)
    return write_document(planned(draft), template, draft, digest_of(brief))


def digest_of(brief: Brief) -> str:
    """The first digits of the SHA-256 of brief.json, as the memo prints them."""
    return hashlib.sha256(encode_brief(brief).encode()).hexdigest()[:DIGEST_LENGTH]
