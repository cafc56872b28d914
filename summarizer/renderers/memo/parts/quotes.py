"""Quotations with speaker and office, and, where the style asks for it, who says what as a table."""

from __future__ import annotations

from summarizer.model import Quote
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table

INDENT = 26.0
AFTER_WORDS, AFTER_QUOTE = 0.0, 6.0
ACTOR_WIDTH, TOPIC_WIDTH = 96.0, 96.0
UNKNOWN = "Speaker not clear from the article"


def quotes(memo: Memo, root: Node) -> list[Slab]:
    """Each quotation with who said it; where that is not sure, that is said instead of a name."""
    if not memo.brief.quotes:
        return []
    slabs = memo.setter.heading(root, "In their own words")
    return slabs + [slab for quote in memo.brief.quotes for slab in _quote(memo, root, quote)]


def _quote(memo: Memo, root: Node, quote: Quote) -> list[Slab]:
    setter, looks = memo.setter, memo.setter.looks
    block = root.child("BlockQuote", language=memo.language(quote.source))
    words = [Span(text=_in_marks(quote.text), look=looks.quote)]
    slabs = setter.paragraph(block, words, indent=INDENT, after=AFTER_WORDS, keep=True)
    said_by = [Span(text=_speaker(quote), look=looks.label), *memo.references([quote.source])]
    return slabs + setter.paragraph(root, said_by, indent=INDENT, after=AFTER_QUOTE)


def _in_marks(text: str) -> str:
    return text if text[:1] in "“\"„«‘'" else f"“{text}”"


def _speaker(quote: Quote) -> str:
    if quote.speaker is None:
        return UNKNOWN
    place = f"in {quote.place}" if quote.place else None
    return ", ".join(part for part in (quote.speaker, quote.office, place) if part)


def positions(memo: Memo, root: Node) -> list[Slab]:
    """Who says what on what, in fragments copied from the articles."""
    if not memo.brief.positions:
        return []
    setter, looks = memo.setter, memo.setter.looks
    rows = [
        (
            Cell(spans=(Span(text=position.actor, look=looks.cell_bold),), header=True),
            Cell(spans=(Span(text=position.topic, look=looks.cell),)),
            Cell(
                spans=(
                    Span(text=f"“{position.text}”", look=looks.cell, language=memo.language(position.source)),
                    *memo.references([position.source]),
                )
            ),
        )
        for position in memo.brief.positions
    ]
    widths = (ACTOR_WIDTH, TOPIC_WIDTH, setter.width - ACTOR_WIDTH - TOPIC_WIDTH)
    slabs = setter.heading(root, "Who says what")
    return [*slabs, *table(setter, root, ("Who", "On", "In the article’s words"), rows, widths), setter.gap(6.0)]
