"""The strip at a glance: what was agreed, what was refused, what is still open, in the articles' words."""

from __future__ import annotations

from summarizer.model import Highlight
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.slabs import Fill, Slab, Text
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import ASCENT
from summarizer.renderers.picks import strip

GAP = 14.0
RULE_HEIGHT = 2.0
TOP, AFTER = 5.0, 8.0


def glance(memo: Memo, root: Node) -> list[Slab]:
    """One column a kind that has a fragment which no statement prints; fewer than two make no strip."""
    shown = strip(memo.brief, memo.printed)
    if not shown:
        return []
    width = (memo.setter.width - GAP * (len(shown) - 1)) / len(shown)
    columns = [_column(memo, root, highlight, index * (width + GAP), width) for index, highlight in enumerate(shown)]
    height = max(bottom for _, bottom in columns)
    items = tuple(item for column, _ in columns for item in column)
    return [Slab(height=height + AFTER, items=items, before=AFTER)]


def _column(memo: Memo, root: Node, highlight: Highlight, x: float, width: float) -> tuple[list[Text | Fill], float]:
    """A rule, the label and the words of one kind, and where they end."""
    setter, looks = memo.setter, memo.setter.looks
    node = root.child("P")
    names = {"agreed": memo.words.agreed, "refused": memo.words.refused, "open": memo.words.open}
    label = Span(text=names[highlight.kind], look=looks.kicker)
    words = Span(text=highlight.text, look=looks.cell, language=memo.language(highlight.source))
    lines = [*setter.lines([label], width), *setter.lines([words, *memo.references([highlight.source])], width)]
    items: list[Text | Fill] = [Fill(x=x, y=0.0, width=width, height=RULE_HEIGHT, colour=setter.colours.accent)]
    leading = looks.cell.leading
    items += [Text(line=line, x=x, y=TOP + (row + ASCENT) * leading, node=node) for row, line in enumerate(lines)]
    return items, TOP + len(lines) * leading
