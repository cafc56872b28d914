"""The head of the first page: logo, letterhead, title, and what is known of the brief itself."""

from __future__ import annotations

from summarizer.config.memo_style import Logo
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import NBSP, Memo, count, day
from summarizer.renderers.memo.slabs import Fill, Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, pairs

ACCENT_WIDTH, ACCENT_HEIGHT = 36.0, 3.0
ACCENT_AFTER = 14.0
KICKER_AFTER = 4.0
TITLE_AFTER = 9.0
BLOCK_AFTER = 6.0
LABEL_WIDTH = 104.0


def opening(memo: Memo, root: Node) -> list[Slab]:
    """The title block; only what is given appears, but the dates, which are said to be unknown where they are."""
    setter = memo.setter
    slabs = [_logo(memo, memo.style.logo, root) if memo.style.logo else _accent(memo)]
    if memo.style.letterhead:
        line = [Span(text=memo.style.letterhead.upper(), look=setter.looks.kicker)]
        slabs += setter.paragraph(root, line, after=KICKER_AFTER)
    slabs += setter.title(root, memo.brief.title, after=TITLE_AFTER)
    cells = [(_label(memo, label), _value(memo, label, value)) for label, value in _rows(memo)]
    return [*slabs, *pairs(setter, root, cells, LABEL_WIDTH), setter.gap(BLOCK_AFTER)]


def _logo(memo: Memo, logo: Logo, root: Node) -> Slab:
    # Most memos have none, and reading pictures takes a tenth of the time to load this package.
    from summarizer.renderers.memo.logo import logo_slab

    return logo_slab(logo, memo.folder, root)


def _accent(memo: Memo) -> Slab:
    bar = Fill(x=0, y=0, width=ACCENT_WIDTH, height=ACCENT_HEIGHT, colour=memo.setter.colours.accent)
    return Slab(height=ACCENT_HEIGHT + ACCENT_AFTER, items=(bar,), keep=True)


def _label(memo: Memo, text: str) -> Cell:
    return Cell(spans=(Span(text=text, look=memo.setter.looks.label),))


def _value(memo: Memo, label: str, text: str) -> Cell:
    look = memo.setter.looks.cell_bold if label == "Correction" else memo.setter.looks.cell
    return Cell(spans=(Span(text=text, look=look),))


def _rows(memo: Memo) -> list[tuple[str, str]]:
    brief = memo.brief
    rows = (
        ("To", brief.to),
        ("From", brief.sender),
        ("Date", day(brief.prepared_on)),
        ("Reference", brief.reference),
        ("Version", _version(brief.version, brief.supersedes)),
        ("Correction", brief.correction),
        ("Date of event", day(brief.event_date) if brief.event_date else "not given"),
        ("Information as of", _as_of(memo)),
    )
    return [(label, value) for label, value in rows if value]


def _version(version: str | None, supersedes: str | None) -> str | None:
    if supersedes is None:
        return version
    return f"{version}, supersedes {supersedes}" if version else f"supersedes {supersedes}"


def _as_of(memo: Memo) -> str:
    sources = memo.brief.sources
    dates = [source.published for source in sources if source.published]
    if not dates:
        return "unknown: no article carries a date"
    missing = len(sources) - len(dates)
    if not missing:
        return f"{day(max(dates))}, date of the latest article"
    carry = "carries" if missing == 1 else "carry"
    total = count(len(sources), "article")
    return f"{day(max(dates))}, latest dated article; {missing}{NBSP}of {total} {carry} no date"
