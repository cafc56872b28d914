"""Quotations with speaker and office, and, where the style asks for it, who says what as a table."""

from __future__ import annotations

from summarizer.model import Quote
from summarizer.renderers.memo.lines import NEW_LINE
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table

SPEAKER_WIDTH = 132.0
ACTOR_WIDTH, TOPIC_WIDTH = 96.0, 96.0
AFTER = 6.0
OPENING_MARKS = "“\"„«‘'"
UNKNOWN = "Speaker not clear from the article"


def quotes(memo: Memo, root: Node) -> list[Slab]:
    """Each quotation beside who said it; where that is not sure, that is said instead of a name."""
    if not memo.brief.quotes:
        return []
    setter = memo.setter
    rows = [_row(memo, quote) for quote in memo.brief.quotes]
    slabs = setter.heading(root, "In their own words")
    widths = (SPEAKER_WIDTH, setter.width - SPEAKER_WIDTH)
    return [*slabs, *table(setter, root, ("Speaker", "Words"), rows, widths), setter.gap(AFTER)]


def _row(memo: Memo, quote: Quote) -> tuple[Cell, Cell]:
    looks = memo.setter.looks
    words = Span(text=_in_marks(quote.text), look=looks.cell, language=memo.language(quote.source))
    return Cell(spans=_speaker(memo, quote), header=True), Cell(spans=(words, *memo.references([quote.source])))


def _in_marks(text: str) -> str:
    return text if text[:1] in OPENING_MARKS else f"“{text}”"


def _speaker(memo: Memo, quote: Quote) -> tuple[Span, ...]:
    looks = memo.setter.looks
    if quote.speaker is None:
        return (Span(text=UNKNOWN, look=looks.label),)
    place = f"in {quote.place}" if quote.place else None
    rest = ", ".join(part for part in (quote.office, place) if part)
    name = Span(text=quote.speaker, look=looks.cell_bold)
    return (name, Span(text=f"{NEW_LINE}{rest}", look=looks.label)) if rest else (name,)


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
    return [*slabs, *table(setter, root, ("Who", "On", "In the article’s words"), rows, widths), setter.gap(AFTER)]
