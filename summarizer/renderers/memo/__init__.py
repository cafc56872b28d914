"""The memo: a brief as a tagged PDF (PDF/UA-1, PDF/A-3a) with embedded fonts.

Compose slabs (parts/), fill pages (flow.py), paint them (paint.py), and write what makes the file accessible and
lasting (archive.py). Same brief and layout, same bytes.
"""

from __future__ import annotations

import dataclasses
import hashlib
from typing import TYPE_CHECKING, NamedTuple

from summarizer.codec import encode_brief
from summarizer.config.memo_style import MemoStyle
from summarizer.model import Brief
from summarizer.renderers.memo.archive import Attachment, archive
from summarizer.renderers.memo.compose import compose
from summarizer.renderers.memo.flow import Page, paginate
from summarizer.renderers.memo.fonts import Fontbook
from summarizer.renderers.memo.look import looks_of
from summarizer.renderers.memo.margins import margins
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.paint import Painted, Painter, Sheet
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import Typesetter
from summarizer.renderers.memo.xmp import Metadata

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout

SIZES = {"A4": (595.28, 841.89), "Letter": (612.0, 792.0)}
"""In points."""
TOP_MARGIN, FOOT_MARGIN = 61.0, 67.0
DIGEST_LENGTH = 8
PRODUCER = "diplomatic-summary"


class Setting(NamedTuple):
    """A memo set into pages, before it is painted."""

    memo: Memo
    sheet: Sheet
    root: Node
    pages: list[Page]

    def paint(self, *, tagged: bool = True) -> Painted:
        """The pages on a canvas; ``tagged`` False leaves out the marks of the structure, to measure their cost."""
        painter = Painter(self.sheet, self.memo.style.colours, self.memo.setter.fonts.name("sans"), tagged=tagged)
        return painter.paint(self.pages, margins(self.memo, self.sheet, _digest(self.memo.brief)))


def render_memo(brief: Brief, layout: Layout) -> bytes:
    """The memo as PDF.

    Raises InputError for a font or logo that the layout names and that cannot be used.
    """
    setting = set_pages(brief, layout)
    data = encode_brief(dataclasses.replace(brief, removed=())).encode()
    attachment = Attachment(name="brief.json", description="The brief as data", data=data)
    return archive(setting.paint(), setting.root, _metadata(brief), attachment if layout.memo.attach else None)


def set_pages(brief: Brief, layout: Layout) -> Setting:
    """The memo's pages with everything at its place; raises InputError as ``render_memo`` does."""
    memo, sheet, root = _memo(brief, layout), _sheet(layout.memo), Node("Document")
    return Setting(memo=memo, sheet=sheet, root=root, pages=paginate(compose(memo, root), sheet.text_height))


def _digest(brief: Brief) -> str:
    """The first digits of the SHA-256 of brief.json."""
    return hashlib.sha256(encode_brief(brief).encode()).hexdigest()[:DIGEST_LENGTH]


def _memo(brief: Brief, layout: Layout) -> Memo:
    style = layout.memo
    setter = Typesetter(
        fonts=Fontbook(style.fonts, layout.folder),
        looks=looks_of(style),
        colours=style.colours,
        width=_sheet(style).text_width,
    )
    return Memo(brief=brief, style=style, setter=setter, folder=layout.folder)


def _sheet(style: MemoStyle) -> Sheet:
    width, height = SIZES[style.page]
    return Sheet(
        width=width,
        height=height,
        left=style.margin_pt,
        top=height - TOP_MARGIN,
        text_width=width - 2 * style.margin_pt,
        text_height=height - TOP_MARGIN - FOOT_MARGIN,
    )


def _metadata(brief: Brief) -> Metadata:
    return Metadata(
        title=brief.title,
        author=brief.sender,
        subject=f"Extractive brief of {len(brief.sources)} articles",
        keywords=brief.marking.text if brief.marking else None,
        language=brief.language,
        date=brief.prepared_on,
        producer=PRODUCER,
    )
