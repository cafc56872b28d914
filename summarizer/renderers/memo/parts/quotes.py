"""Quotations with speaker and office, and, where the style asks for it, who says what as a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import itemgetter

from summarizer.model import Quote
from summarizer.renderers.memo.lines import NEW_LINE
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Memo, count
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table

SPEAKER_WIDTH = 132.0
ACTOR_WIDTH, TOPIC_WIDTH = 96.0, 96.0
AFTER = 6.0
OPENING_MARKS = "“\"„«‘'"
UNKNOWN = "Speaker not clear from the article"


def quotes(memo: Memo, root: Node) -> list[Slab]:
    """Quotations by speaker; where a speaker is not sure, that is said instead of a name.

    Of more than the style allows, those with a known speaker come first, and different speakers before a second
    quotation of one; how many are left out is said.
    """
    chosen = _chosen(memo.brief.quotes, memo.style.quotes_at_most)
    if not chosen:
        return []
    setter = memo.setter
    rows = [row for group in _by_speaker(chosen) for row in _rows(memo, group)]
    slabs = setter.heading(root, "In their own words")
    widths = (SPEAKER_WIDTH, setter.width - SPEAKER_WIDTH)
    slabs += [*table(setter, root, ("Speaker", "Words"), rows, widths), setter.gap(AFTER)]
    left = len(memo.brief.quotes) - len(chosen)
    more = f"The articles hold {count(left, 'more quotation')}; brief.json lists them."
    return slabs + (setter.paragraph(root, [Span(text=more, look=setter.looks.note)]) if left else [])


def _chosen(found: Sequence[Quote], at_most: int) -> list[Quote]:
    """The first quotations of each speaker, then their second ones and so on, in the brief's order."""
    seen: Counter[str | None] = Counter()
    ranks = []
    for index, quote in enumerate(found):
        ranks.append((quote.speaker is None, seen[quote.speaker], index))
        seen[quote.speaker] += 1
    return [found[index] for *_, index in sorted(sorted(ranks)[:at_most], key=itemgetter(2))]


def _by_speaker(chosen: Sequence[Quote]) -> list[list[Quote]]:
    """Quotations of one speaker and office together, speakers in the order they first speak, unknown ones last."""
    groups: dict[tuple[str | None, str | None], list[Quote]] = {}
    for quote in sorted(chosen, key=lambda quote: quote.speaker is None):
        groups.setdefault((quote.speaker, quote.office), []).append(quote)
    return list(groups.values())


def _rows(memo: Memo, group: Sequence[Quote]) -> list[tuple[Cell | None, Cell]]:
    look = memo.setter.looks.cell
    first = Cell(spans=_speaker(memo, group), header=True, rows=len(group))
    rows: list[tuple[Cell | None, Cell]] = []
    for index, quote in enumerate(group):
        words = Span(text=_in_marks(quote.text), look=look, language=memo.language(quote.source))
        rows.append((None if index else first, Cell(spans=(words, *memo.references([quote.source])))))
    return rows


def _in_marks(text: str) -> str:
    return text if text[:1] in OPENING_MARKS else f"“{text}”"


def _speaker(memo: Memo, group: Sequence[Quote]) -> tuple[Span, ...]:
    looks = memo.setter.looks
    quote = group[0]
    if quote.speaker is None:
        return (Span(text=UNKNOWN, look=looks.label),)
    place = f"in {quote.place}" if quote.place and len(group) == 1 else None
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
