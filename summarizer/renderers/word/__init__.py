"""The Word document: a brief planned into paragraphs, tables and pictures, and written into a template.

``planning.py`` says which blocks the memo has and in which order, ``parts/`` makes them, ``shaped.py`` turns the plan
of another shape into the same nodes, ``template/`` opens a template and finds its styles, ``writing/`` writes.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from summarizer.codec import encode_brief
from summarizer.model import Brief
from summarizer.notices import Note
from summarizer.renderers.shapes.planning import planned as plan_of
from summarizer.renderers.shapes.portions import portion_mark
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Planned
from summarizer.renderers.word.planning import planned
from summarizer.renderers.word.shaped import shaped

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
    draft = Draft(
        brief=brief,
        style=layout.memo,
        words=layout.labels,
        folder=layout.folder,
        width_pt=template.width_pt,
        notes=layout.word.notes,
    )
    return write_document(_planned(draft, layout), template, draft, digest_of(brief))


def _planned(draft: Draft, layout: Layout) -> Planned:
    """The memo, or the document of the layout's shape."""
    if layout.shape is None:
        return planned(draft)
    portion = portion_mark(draft.brief.marking) if layout.portion_marks else None
    return shaped(draft, plan_of(draft.brief, layout.labels, layout.shape, portion))


def digest_of(brief: Brief) -> str:
    """The first digits of the SHA-256 of brief.json, as the memo prints them."""
    return hashlib.sha256(encode_brief(brief).encode()).hexdigest()[:DIGEST_LENGTH]
