"""Two drawings as SVG: which source gives how much to which section, and the days of what is to come."""

from __future__ import annotations

import datetime
from string import ascii_uppercase

from summarizer.renderers.days import day
from summarizer.renderers.web.elements import element, escaped
from summarizer.renderers.web.parts import heading
from summarizer.renderers.web.words import Page
from summarizer.renderers.wording import source_name

NAME, COLUMN, ROW, HEAD = 260, 60, 20, 22
SQUARE, GAP = 8, 3
MOST_SQUARES = 5
MOST_SOURCES, MOST_SECTIONS = 30, 8
WIDTH, LINE, LEFT, RIGHT = 720, 34, 10, 130
FEWEST_DAYS, MOST_DAYS = 2, 6


def coverage(page: Page) -> str:
    """A row a source, a column a section, a square a statement; told in words to a screen reader."""
    blocks = [block for block in page.blocks if block.section.statements]
    sources = page.brief.sources
    if not blocks or len(sources) > MOST_SOURCES or len(blocks) > MOST_SECTIONS:
        return ""
    parts = [_text(NAME + index * COLUMN, 14, ascii_uppercase[index]) for index in range(len(blocks))]
    rows = []
    for line, source in enumerate(sources):
        top = HEAD + line * ROW
        name = source_name(page.labels, source)
        parts.append(_text(0, top + 12, f"[{source.number}] {name[:40]}"))
        counts = [sum(s.source == source.number for s in block.section.statements) for block in blocks]
        for column, count in enumerate(counts):
            parts += _squares(NAME + column * COLUMN, top + 4, count)
        told = ", ".join(f"{b.section.title} {n}" for b, n in zip(blocks, counts, strict=True) if n) or "0"
        rows.append(f"[{source.number}] {name}{page.labels.colon}{told}")
    key = "; ".join(f"{ascii_uppercase[index]} {block.section.title}" for index, block in enumerate(blocks))
    size = f"0 0 {NAME + COLUMN * len(blocks)} {HEAD + ROW * len(sources)}"
    drawn = element("svg", "".join(parts), viewBox=size, role="img",
                    aria_label=page.labels.coverage_alt.format(rows="; ".join(rows)))  # fmt: skip
    return heading(page.labels.coverage) + element("figure", drawn + element("figcaption", escaped(key), klass="small"))


def _squares(x: int, y: int, count: int) -> list[str]:
    if count > MOST_SQUARES:
        return [_text(x, y + SQUARE, str(count))]
    return [
        f'<rect class="mark" x="{x + index * (SQUARE + GAP)}" y="{y}" width="{SQUARE}" height="{SQUARE}"/>'
        for index in range(count)
    ]


def timeline(page: Page) -> str:
    """The days of the next steps in proportion; nothing for fewer than two, or for more than a line holds."""
    dates = sorted({step.due for step in page.brief.steps if step.due})
    if not FEWEST_DAYS <= len(dates) <= MOST_DAYS:
        return ""
    days = [datetime.date.fromisoformat(date).toordinal() for date in dates]
    span = max(1, days[-1] - days[0])
    room = (WIDTH - RIGHT - LEFT) / max(1, len(days) - 1)
    parts = [f'<line class="rule" x1="0" y1="{LINE}" x2="{WIDTH}" y2="{LINE}"/>']
    at = -room
    for ordinal, date in zip(days, dates, strict=True):
        at = max(at + min(room, RIGHT), LEFT + (ordinal - days[0]) / span * (WIDTH - RIGHT - LEFT))
        at = min(at, WIDTH - RIGHT)
        parts.append(f'<rect class="mark" x="{at:.1f}" y="{LINE - 4}" width="8" height="8"/>')
        parts.append(_text(round(at), LINE - 12, day(page.labels, date)))
    words = page.labels.timeline_alt.format(steps="; ".join(day(page.labels, date) for date in dates))
    return element("figure", element("svg", "".join(parts), viewBox=f"0 0 {WIDTH} 46", role="img", aria_label=words))


def _text(x: int, y: int, text: str) -> str:
    return f'<text x="{x}" y="{y}">{escaped(text)}</text>'
