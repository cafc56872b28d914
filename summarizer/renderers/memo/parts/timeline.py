"""A line of time: the days on which the next steps fall, in proportion, with the numbers of their paragraphs."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence

from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo, day
from summarizer.renderers.memo.slabs import Fill, Picture, Slab, Text
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import ENDLESS

FEWEST = 2
"""Days that make a line of time."""
HEIGHT, AFTER = 30.0, 4.0
LINE_Y, LINE_HEIGHT, MARK = 20.0, 1.2, 7.0
DAY_Y = 11.0
AIR = 8.0
"""Between the dates of two days."""


def timeline(memo: Memo, root: Node, due: Mapping[str, Sequence[str]]) -> list[Slab]:
    """The figure; ``due`` is ISO date to the numbers of its paragraphs. Nothing for fewer than two days."""
    if len(due) < FEWEST:
        return []
    setter, looks = memo.setter, memo.setter.looks
    dates = sorted(due)
    texts = [f"{day(memo, date)}  ({', '.join(due[date])})" for date in dates]
    lines = [setter.lines([Span(text=text, look=looks.source)], ENDLESS)[0] for text in texts]
    places = _places(dates, [line.width for line in lines], setter.width)
    if places is None:
        return []
    colour = setter.colours.accent
    items: list[Text | Fill] = [Fill(x=0.0, y=LINE_Y, width=setter.width, height=LINE_HEIGHT, colour=colour)]
    for line, x in zip(lines, places, strict=True):
        items.append(Fill(x=x, y=LINE_Y - (MARK - LINE_HEIGHT) / 2, width=MARK, height=MARK, colour=colour))
        items.append(Text(line=line, x=x, y=DAY_Y, node=None))
    alt = memo.words.timeline_alt.format(steps="; ".join(texts))
    picture = Picture(
        x=0, y=0, width=setter.width, height=HEIGHT, node=root.child("Figure", alt=alt), items=tuple(items)
    )
    return [Slab(height=HEIGHT + AFTER, items=(picture,), keep=True)]


def _places(dates: Sequence[str], widths: Sequence[float], width: float) -> list[float] | None:
    """Where each day stands: in proportion to the days between, moved apart where dates would touch.

    None where they do not all fit on the line.
    """
    if sum(widths) + AIR * (len(widths) - 1) > width:
        return None
    days = [datetime.date.fromisoformat(date).toordinal() for date in dates]
    span = max(1, days[-1] - days[0])
    places = [(number - days[0]) / span * (width - widths[-1]) for number in days]
    for index in range(1, len(places)):
        places[index] = max(places[index], places[index - 1] + widths[index - 1] + AIR)
    limit = width
    for index in reversed(range(len(places))):
        places[index] = min(places[index], limit - widths[index])
        limit = places[index] - AIR
    return places


def by_day(steps: Sequence[tuple[str | None, str]]) -> dict[str, list[str]]:
    """Days to numbers of paragraphs, from (ISO date or None, number)."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for due, number in steps:
        if due:
            found[due].append(number)
    return dict(found)
