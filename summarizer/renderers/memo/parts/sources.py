"""The sources: each with what is known of it, and beside it how many sentences it gives to which section."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.model import Source
from summarizer.renderers.arrangement import carriers
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.parts.coverage import Figure, figure, key_of
from summarizer.renderers.memo.parts.differences import shown_differences
from summarizer.renderers.memo.parts.quotes import shown_quotes
from summarizer.renderers.memo.slabs import Fill, Picture, Slab, Text
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.typesetter import ASCENT
from summarizer.renderers.voices import grade_key
from summarizer.renderers.wording import articles, source_entry

NUMBER_WIDTH = 22.0
GUTTER = 14.0
BETWEEN = 2.0
AFTER = 4.0
TOGETHER = 8
"""So many sources stand on one page with the key to their squares."""


class Entry(NamedTuple):
    """A source with its number and its text, as lines of a column."""

    source: Source
    number: Text
    texts: tuple[Text, ...]
    height: float


def sources(memo: Memo, root: Node) -> list[Slab]:
    """Those that are cited, and how many others there are; in two columns where no figure stands beside them."""
    numbers = cited(memo)
    shown = [source for source in memo.brief.sources if source.number in numbers] or list(memo.brief.sources)
    slabs = memo.setter.heading(root, memo.words.sources)
    drawn = figure(memo, root, shown)
    node = root.child("L")
    node.numbering = "Decimal"
    if drawn:
        slabs += _beside(memo, node, shown, drawn)
        slabs += memo.setter.paragraph(root, [Span(text=key_of(memo), look=memo.setter.looks.note)], after=AFTER)
    else:
        slabs += _two_columns(memo, node, shown)
    if key := grade_key(memo.words, shown):
        slabs += memo.setter.paragraph(root, [Span(text=key, look=memo.setter.looks.note)], after=AFTER)
    left = len(memo.brief.sources) - len(shown)
    return slabs + (
        memo.setter.paragraph(root, [Span(text=_uncited(memo, left), look=memo.setter.looks.source)]) if left else []
    )


def cited(memo: Memo) -> frozenset[int]:
    """Numbers of the sources that the memo refers to; with the annex, of all."""
    brief = memo.brief
    if memo.style.annex:
        return frozenset(source.number for source in brief.sources)
    return carriers(brief, memo.printed) | frozenset(
        (
            *(quote.source for quote in shown_quotes(memo)),
            *(value.source for difference in shown_differences(memo) for value in difference.values),
            *(position.source for position in brief.positions),
            *(highlight.source for highlight in brief.highlights),
        )
    )


def _uncited(memo: Memo, left: int) -> str:
    if left == 1:
        return memo.words.uncited_one + "."
    return memo.words.uncited.format(articles=articles(memo.words, left)) + "."


def _beside(memo: Memo, node: Node, shown: Sequence[Source], drawn: Figure) -> list[Slab]:
    """A strip a source, its squares at the right; the figure's head carries what a screen reader says for it."""
    head = Slab(
        height=drawn.head_height,
        items=(
            Picture(x=0.0, y=0.0, width=memo.setter.width, height=drawn.head_height, node=drawn.node, items=drawn.head),
        ),
        keep=True,
    )
    slabs = [head]
    for source, squares in zip(shown, drawn.rows, strict=True):
        entry = _entry(memo, node, source, 0.0, memo.setter.width - drawn.width - GUTTER)
        slabs.append(_strip([entry], squares)._replace(keep=len(shown) <= TOGETHER))
    return slabs


def _two_columns(memo: Memo, node: Node, shown: Sequence[Source]) -> list[Slab]:
    width = (memo.setter.width - GUTTER) / 2
    half = (len(shown) + 1) // 2
    left = [_entry(memo, node, source, 0.0, width) for source in shown[:half]]
    right = [_entry(memo, node, source, width + GUTTER, width) for source in shown[half:]]
    slabs: list[Slab] = []
    for index, entry in enumerate(left):
        beside = right[index : index + 1]
        slabs += [Slab(height=0.0, anchor=anchor_of(other.source), keep=True) for other in beside]
        slabs.append(_strip([entry, *beside], ()))
    return [*slabs, Slab(height=AFTER)]


def anchor_of(source: Source) -> str:
    """Where the references to a source lead."""
    return f"source-{source.number}"


def _strip(entries: Sequence[Entry], more: Sequence[Fill | Text]) -> Slab:
    items = tuple(item for entry in entries for item in (entry.number, *entry.texts))
    height = max(entry.height for entry in entries) + BETWEEN
    return Slab(height=height, items=(*items, *more), anchor=anchor_of(entries[0].source))


def _entry(memo: Memo, node: Node, source: Source, x: float, width: float) -> Entry:
    setter, look = memo.setter, memo.setter.looks.source
    item = node.child("LI")
    label, body = item.child("Lbl"), item.child("LBody")
    mark = setter.lines([Span(text=f"[{source.number}]", look=look)], NUMBER_WIDTH)[0]
    lines = setter.lines(_words(memo, source), width - NUMBER_WIDTH)
    texts = tuple(
        Text(line=line, x=x + NUMBER_WIDTH, y=(row + ASCENT) * look.leading, node=body)
        for row, line in enumerate(lines)
    )
    number = Text(line=mark, x=x, y=ASCENT * look.leading, node=label)
    return Entry(source=source, number=number, texts=texts, height=len(lines) * look.leading)


def _words(memo: Memo, source: Source) -> list[Span]:
    """Outlet first, in bold; the headline leads to the article's address where it has one."""
    looks = memo.setter.looks
    known = source_entry(memo.words, source)
    spans = [Span(text=f"{known[0].rstrip('.')}. ", look=looks.source_bold)]
    for part in known[1:]:
        headline = part == source.title
        spans.append(
            Span(
                text=part.rstrip("."),
                look=looks.source_link if headline and source.url else looks.source,
                link=source.url if headline else None,
                language=memo.language(source.number) if headline else None,
            )
        )
        spans.append(Span(text=". ", look=looks.source))
    return [*spans, *(Span(text=f"{note}. ", look=looks.note) for note in _notes(memo, source))]


def _notes(memo: Memo, source: Source) -> list[str]:
    """What must be known of the article: that it repeats another, a correction that it carries."""
    same = [memo.words.same_origin.format(source=source.origin)] if source.origin != source.number else []
    part = [memo.words.partial] if source.partial else []
    return [note[:1].upper() + note[1:].rstrip(".") for note in (*same, *part, *source.notes)]
