"""Quotations of the parties first, one a speaker; and, where there are some, who says what as a table."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.model import Position, Quote
from summarizer.renderers.arrangement import free_quotes
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import NBSP, Memo
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table
from summarizer.renderers.wording import named, quoted, speaker_line

ACTOR_WIDTH, TOPIC_WIDTH = 96.0, 96.0
AFTER = 5.0
INDENT = 14.0


def quotes(memo: Memo, root: Node) -> list[Slab]:
    """A few quotations that no statement holds already, each with its speaker."""
    shown = shown_quotes(memo)
    if not shown:
        return []
    slabs = memo.setter.heading(root, memo.words.quotes)
    return slabs + [slab for quote in shown for slab in quotation(memo, root, quote)]


def shown_quotes(memo: Memo) -> tuple[Quote, ...]:
    """Those that the body prints."""
    at_most = min(memo.room.quotes, memo.style.quotes_at_most)
    return free_quotes(memo.brief, memo.printed, at_most)


def quotation(memo: Memo, root: Node, quote: Quote) -> list[Slab]:
    """The words, and behind them who said them."""
    setter, looks = memo.setter, memo.setter.looks
    words = Span(text=quoted(memo.words, quote.text), look=looks.quote, language=memo.language(quote.source))
    speaker = Span(text=f"  —{NBSP}{speaker_line(memo.brief, memo.words, quote)}", look=looks.note)
    node = root.child("BlockQuote")
    return setter.paragraph(node, [words, speaker, *memo.references([quote.source])], indent=INDENT)


def positions(memo: Memo, root: Node) -> list[Slab]:
    """Who says what on what, in fragments copied from the articles."""
    found = memo.brief.positions if memo.room.positions else ()
    if not found:
        return []
    setter = memo.setter
    widths = (ACTOR_WIDTH, TOPIC_WIDTH, setter.width - ACTOR_WIDTH - TOPIC_WIDTH)
    slabs = setter.heading(root, memo.words.positions)
    head = (memo.words.who, memo.words.topic, memo.words.words)
    return [*slabs, *table(setter, root, head, _rows(memo, found), widths), setter.gap(AFTER)]


def _rows(memo: Memo, found: Sequence[Position]) -> list[tuple[Cell, Cell, Cell]]:
    looks = memo.setter.looks
    return [
        (
            Cell(spans=(Span(text=named(memo.words, [position.actor]), look=looks.cell_bold),), header=True),
            Cell(spans=(Span(text=position.topic, look=looks.cell),)),
            Cell(
                spans=(
                    Span(
                        text=quoted(memo.words, position.text),
                        look=looks.cell,
                        language=memo.language(position.source),
                    ),
                    *memo.references([position.source]),
                )
            ),
        )
        for position in found
    ]
