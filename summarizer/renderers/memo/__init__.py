"""The memo: a brief as a tagged PDF (PDF/UA-1, PDF/A-3a) with embedded fonts.

Compose slabs (parts/), fill pages (flow.py), paint them (paint.py), and write what makes the file accessible and
lasting (archive.py). Same brief and layout, same bytes.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from summarizer.codec import encode_brief
from summarizer.config.labels import Labels
from summarizer.config.memo_style import MemoStyle
from summarizer.model import Brief
from summarizer.renderers.memo.archive import Attachment, archive
from summarizer.renderers.memo.compose import ROOMS, appended, body
from summarizer.renderers.memo.flow import Page, paginate
from summarizer.renderers.memo.fonts import Fontbook
from summarizer.renderers.memo.look import looks_of
from summarizer.renderers.memo.margins import margins
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.paint import Painted, Painter, Sheet
from summarizer.renderers.memo.shaped import lines_of, shaped
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import Typesetter
from summarizer.renderers.memo.xmp import Metadata
from summarizer.renderers.shapes.draft import SPARES
from summarizer.renderers.shapes.lengths import too_long
from summarizer.renderers.shapes.planning import planned as plan_of
from summarizer.renderers.shapes.portions import portion_mark
from summarizer.renderers.wording import articles

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout
    from summarizer.config.shapes import Shape
    from summarizer.notices import Note

SIZES = {"A4": (595.28, 841.89), "Letter": (612.0, 792.0)}
"""In points."""
TOP_MARGIN, FOOT_MARGIN = 58.0, 64.0
PAGES = 2
STUB = 0.2
"""Share of a page under which its few lines are wished onto the page before."""
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
        first = self.memo.setter.fonts.name("sans")
        leads_to = f"{self.memo.words.to_sources}{self.memo.words.colon}"
        painter = Painter(self.sheet, self.memo.style.colours, first, leads_to, tagged=tagged)
        return painter.paint(self.pages, margins(self.memo, self.sheet, _digest(self.memo.brief)))


def render_memo(brief: Brief, layout: Layout, note: Note | None = None) -> bytes:
    """The memo, or the document of the layout's shape, as PDF; ``note`` is told what is too long for the shape.

    Raises InputError for a font or logo that the layout names and that cannot be used.
    """
    setting = set_shape(brief, layout, layout.shape, note) if layout.shape else set_pages(brief, layout)
    data = encode_brief(dataclasses.replace(brief, removed=())).encode()
    attachment = Attachment(name="brief.json", description=brief.title, data=data)
    return archive(
        setting.paint(), setting.root, _metadata(brief, layout.labels), attachment if layout.memo.attach else None
    )


def set_pages(brief: Brief, layout: Layout) -> Setting:
    """The memo's pages with everything at its place; raises InputError as ``render_memo`` does.

    As much is printed as two pages hold; the last of them is no stub. Where nothing does that, the fewest pages.
    """
    sheet, setter = _sheet(layout.memo), _setter(layout)
    tried = []
    for room in ROOMS:
        memo = Memo(brief=brief, style=layout.memo, words=layout.labels, setter=setter, folder=layout.folder, room=room)
        root = Node("Document")
        pages = paginate(body(memo, root), sheet.text_height)
        setting = Setting(memo=memo, sheet=sheet, root=root, pages=pages)
        if len(pages) <= PAGES and not _is_stub(pages, sheet):
            return _with_annex(setting)
        tried.append(setting)
    return _with_annex(min(tried, key=lambda one: (len(one.pages), _is_stub(one.pages, sheet))))


def set_shape(brief: Brief, layout: Layout, shape: Shape, note: Note | None = None) -> Setting:
    """The pages of a document of that shape; ``note`` is told what its length rules say of them."""
    portion = portion_mark(brief.marking) if layout.portion_marks else None
    sheet = _sheet(layout.memo)
    memo = Memo(
        brief=brief, style=layout.memo, words=layout.labels, setter=_setter(layout), folder=layout.folder, room=ROOMS[0]
    )
    tried = []
    for spare in range(SPARES + 1):
        planned, root = plan_of(brief, layout.labels, shape, portion, spare=spare), Node("Document")
        pages = paginate(shaped(memo, root, planned), sheet.text_height)
        tried.append((Setting(memo=memo, sheet=sheet, root=root, pages=pages), planned))
        if not _is_stub(pages, sheet):
            break
    setting, planned = next((one for one in tried if not _is_stub(one[0].pages, sheet)), tried[0])
    lines = lines_of(memo, planned, "bottom_line")
    for notice in too_long(shape, planned, layout.labels, len(setting.pages), lines):
        if note:
            note(notice)
    return setting


def _is_stub(pages: Sequence[Page], sheet: Sheet) -> bool:
    """Whether the last of several pages holds too little to be worth turning to."""
    return len(pages) > 1 and pages[-1].used < STUB * sheet.text_height


def _with_annex(setting: Setting) -> Setting:
    slabs = appended(setting.memo, setting.root)
    return setting._replace(pages=setting.pages + paginate(slabs, setting.sheet.text_height)) if slabs else setting


def _digest(brief: Brief) -> str:
    """The first digits of the SHA-256 of brief.json."""
    return hashlib.sha256(encode_brief(brief).encode()).hexdigest()[:DIGEST_LENGTH]


def _setter(layout: Layout) -> Typesetter:
    style = layout.memo
    return Typesetter(
        fonts=Fontbook(style.fonts, layout.folder),
        looks=looks_of(style),
        colours=style.colours,
        width=_sheet(style).text_width,
    )


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


def _metadata(brief: Brief, words: Labels) -> Metadata:
    return Metadata(
        title=brief.title,
        author=brief.sender,
        subject=articles(words, len(brief.sources)),
        keywords=brief.marking.text if brief.marking else None,
        language=words.language,
        date=brief.prepared_on,
        producer=PRODUCER,
    )
