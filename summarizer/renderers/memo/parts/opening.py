"""The head of the first page: logo, letterhead with reference, title, and what is known of the brief itself."""

from __future__ import annotations

from summarizer.config.memo_style import Logo, MemoStyle
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo, day
from summarizer.renderers.memo.slabs import Fill, Slab, Text
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, Pair, grid
from summarizer.renderers.memo.typesetter import ASCENT, ENDLESS
from summarizer.renderers.wording import how_recent, tied

ACCENT_WIDTH, ACCENT_HEIGHT = 36.0, 3.0
ACCENT_AFTER = 10.0
KICKER_AFTER = 4.0
TITLE_AFTER = 7.0
BLOCK_AFTER = 2.0
LABEL_WIDTH = 74.0


def opening(memo: Memo, root: Node) -> list[Slab]:
    """The title block: only what is given appears."""
    setter = memo.setter
    slabs = [head_of_page(memo, root), *kicker(memo, root, letterhead(memo), memo.brief.reference)]
    slabs += setter.title(root, tied(memo.brief.title), after=TITLE_AFTER)
    return [*slabs, *grid(setter, root, _pairs(memo), LABEL_WIDTH), setter.gap(BLOCK_AFTER)]


def head_of_page(memo: Memo, root: Node) -> Slab:
    """The logo, else a bar of the accent's colour."""
    return _logo(memo, memo.style.logo, root) if memo.style.logo else _accent(memo)


def _logo(memo: Memo, logo: Logo, root: Node) -> Slab:
    # Most memos have none, and reading pictures takes a tenth of the time to load this package.
    from summarizer.renderers.memo.logo import logo_slab

    return logo_slab(logo, memo.folder, root)


def _accent(memo: Memo) -> Slab:
    bar = Fill(x=0, y=0, width=ACCENT_WIDTH, height=ACCENT_HEIGHT, colour=memo.setter.colours.accent)
    return Slab(height=ACCENT_HEIGHT + ACCENT_AFTER, items=(bar,), keep=True)


def kicker(memo: Memo, root: Node, left: str | None, right: str | None) -> list[Slab]:
    """The line above the title: the desk's or the document's name at the left, its number at the right."""
    setter, look = memo.setter, memo.setter.looks.kicker
    y = look.leading * ASCENT
    items = []
    if left:
        line = setter.lines([Span(text=left.upper(), look=look)], ENDLESS)[0]
        items.append(Text(line=line, x=0.0, y=y, node=root.child("P")))
    if right:
        line = setter.lines([Span(text=right, look=look)], ENDLESS)[0]
        items.append(Text(line=line, x=setter.width - line.width, y=y, node=root.child("P")))
    return [Slab(height=look.leading + KICKER_AFTER, items=tuple(items), keep=True)] if items else []


def letterhead(memo: Memo) -> str | None:
    """The line above the title: the style's own, or the usual one in the language of the labels."""
    given = memo.style.letterhead
    return memo.words.letterhead if given == MemoStyle().letterhead else given


def _pairs(memo: Memo) -> list[Pair]:
    brief, words, looks = memo.brief, memo.words, memo.setter.looks
    rows = (
        (words.to, brief.to),
        (words.sender, brief.sender),
        (words.date, day(memo, brief.prepared_on)),
        (words.event_date, day(memo, brief.event_date) if brief.event_date else None),
        (words.version, _version(memo)),
        (words.sources, how_recent(words, brief.sources)),
        (words.correction, brief.correction),
    )
    return [
        Pair(
            label=Cell(spans=(Span(text=label, look=looks.label),), header=True),
            value=Cell(spans=(Span(text=value, look=looks.cell_bold if label == words.correction else looks.cell),)),
        )
        for label, value in rows
        if value
    ]


def _version(memo: Memo) -> str | None:
    version, earlier = memo.brief.version, memo.brief.supersedes
    if earlier is None:
        return version
    return f"{version}, {memo.words.supersedes} {earlier}" if version else f"{memo.words.supersedes} {earlier}"
