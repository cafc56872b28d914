"""The bottom line: the best sentence as headline, below it what was agreed, refused, left open or comes next."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.config.kinds import kind_of
from summarizer.model import Brief, Highlight, Statement
from summarizer.renderers.arrangement import free_quotes
from summarizer.renderers.deck.plan.blocks import HALF, HEAD, above, block, columns, filled, slot_at, snug
from summarizer.renderers.deck.plan.comment import (
    COMMENT_SHARE,
    comment_block,
    comment_notes,
    comment_slides,
    foot_block,
)
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given, Told
from summarizer.renderers.deck.plan.headline import heading, headline
from summarizer.renderers.deck.plan.notes import statement_notes, verbatim
from summarizer.renderers.deck.plan.quotations import said
from summarizer.renderers.deck.plan.slides import Paragraph, Slide, Text
from summarizer.renderers.deck.template.forms import Box, Form
from summarizer.renderers.picks import QUOTES, holds, of_party, party_words
from summarizer.renderers.printing import leans_back
from summarizer.renderers.support import support_of

MOST = 3
COMMENT_GAP = 0.04
"""Of the area's height between columns and comment."""
KINDS = ("agreed", "refused", "open")


class Column(NamedTuple):
    """A heading, and the sentence under it or the fragment that stands for it."""

    label: str
    statement: Statement | None
    fragment: Highlight | None = None
    more: tuple[Statement, ...] = ()
    """Further statements of its section, where the slide would not be filled to half without them."""

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements in it."""
        return ((self.statement,) if self.statement else ()) + self.more


def bottom_line_slides(given: Given, told: Told) -> list[Slide]:
    """The slide of the bottom line, with the desk comment at its foot or, where that is long, on a slide of its own."""
    brief = given.brief
    weightiest = sorted(brief.bottom_line, key=lambda s: _standing(brief, s), reverse=True)
    weightiest = weightiest or [s for section in brief.sections for s in section.statements]
    chosen = headline(given, given.form("glance3"), told.free(weightiest))
    for title in (chosen, None) if chosen else (None,):
        for comment in (brief.comment, None) if brief.comment else (None,):
            slide = _slide(given, told, title, comment)
            if slide:
                return [slide] if comment == brief.comment else [slide, *comment_slides(given)]
    return comment_slides(given) if brief.comment else []


def _standing(brief: Brief, statement: Statement) -> tuple[int, bool]:
    """How many articles are known to say it, and whether it is known to tell what was agreed: such a one heads."""
    support = support_of(brief, statement)
    agreed = any(highlight.kind == KINDS[0] and holds(statement, highlight) for highlight in brief.highlights)
    return support.carried if support else 1, agreed


def _slide(given: Given, told: Told, chosen: tuple[Statement, Text] | None, comment: str | None) -> Slide | None:
    """With as many columns as there are and fit; a slide that they do not fill has a quotation at its foot."""
    headed = {chosen[0]} if chosen else set()
    wanted = list(_wanted(given, told, headed))
    for count in range(MOST, 0, -1):
        form = given.form(f"glance{count}")
        foot = comment_block(given, form, comment) if comment else None
        if comment and foot is None:
            return None
        kept, cards = _filled_cards(given, told, form, wanted, columns(_over(form, foot), *[1.0] * count), headed)
        if len(cards) == count:
            kept, cards = _in_order(given, form, kept, cards)
            told.add(*headed, *_all(kept))
            if foot is None and filled(cards, form.area) < HALF:
                foot, more = _at_foot(given, told, form, _free_under(form, cards))
                kept = [*kept, *more]
                room = _over(form, foot)
                cards = [card._replace(slot=slot_at(form, card.role, _over_box(card, room))) for card in cards]
            return _made(given, form, chosen, kept, _settled(form, cards, foot))
    return None


def _in_order(
    given: Given, form: Form, kept: Sequence[Column], cards: Sequence[Text]
) -> tuple[list[Column], list[Text]]:
    """The columns in the order in which they are read, agreed to next; as they are where one does not fit so."""
    ranked = _ranked(given, kept)
    placed = _cards(given, form, ranked, [card.slot.box for card in cards if card.slot])
    return placed if placed[0] == ranked else (list(kept), list(cards))


def _settled(form: Form, cards: Sequence[Text], foot: Text | None) -> list[Text]:
    """The cards cut to their text, and what stands at the foot moved up under them, where half is filled even so."""
    cut = snug(cards)
    if foot is None or foot.slot is None:
        return cut
    if cut == list(cards):
        return [*cards, foot]
    below = max(card.slot.box[1] + card.slot.box[3] for card in cut if card.slot)
    left, top, width, height = foot.slot.box
    raised = (left, min(top, below + round(form.area[3] * COMMENT_GAP)), width, height)
    moved = [*cut, foot._replace(slot=replace(foot.slot, box=raised))]
    return moved if filled(moved, form.area) >= HALF else [*cards, foot]


def _over_box(card: Text, over: Box) -> Box:
    """The card's box, cut at the foot of what is left of the area."""
    box = card.slot.box if card.slot else over
    return box[0], box[1], box[2], over[1] + over[3] - box[1]


def _filled_cards(
    given: Given, told: Told, form: Form, wanted: Sequence[Column], boxes: Sequence[Box], headed: Collection[Statement]
) -> tuple[list[Column], list[Text]]:
    """The columns that fit, with a further sentence each where they would fill less than half without."""
    kept, cards = _cards(given, form, wanted, boxes)
    if len(cards) < len(boxes) or filled(cards, form.area) >= HALF:
        return kept, cards
    richer = list[Column]()
    for column in kept:
        richer.append(_with_more(given, told, column, [*headed, *_all(kept), *_all(richer)]))
    return _cards(given, form, richer, boxes)


def _free_under(form: Form, cards: Sequence[Text]) -> float:
    """The share of the area's height that the cards leave free."""
    tallest = max(card.slot.box[3] for card in snug(cards) if card.slot)
    return min(COMMENT_SHARE, 1 - tallest / form.area[3] - COMMENT_GAP)


def _at_foot(given: Given, told: Told, form: Form, most: float) -> tuple[Text | None, list[Column]]:
    """What fills the slide where its columns do not: a quotation of a party, else a sentence under its section."""
    quotation = _quotation(given, told, form, most)
    if quotation:
        return quotation, []
    for section in given.brief.sections:
        for statement in told.free(section.statements):
            column = Column(section.title, statement)
            text = foot_block(given, form, _paragraphs(given, column), most)
            if text and not leans_back(given.printed(statement), given.labels, given.brief.language):
                told.add(statement)
                return text, [column]
    return None, []


def _quotation(given: Given, told: Told, form: Form, most: float) -> Text | None:
    """A quotation of a party at the foot, where no sentence of the brief holds it; the first that fits."""
    words = party_words(given.brief)
    for quote in free_quotes(given.brief, _every(given.brief), QUOTES):
        if not of_party(quote, words):
            continue
        text = foot_block(given, form, said(given, quote), most)
        if text:
            told.quotes.add(quote)
            return text
    return None


def _every(brief: Brief) -> list[Statement]:
    return [*brief.bottom_line, *(s for section in brief.sections for s in section.statements), *brief.also_reported]


def _cards(given: Given, form: Form, wanted: Sequence[Column], boxes: Sequence[Box]) -> tuple[list[Column], list[Text]]:
    """The first of the columns that fit, one a box; without what they have more where that does not fit."""
    kept, cards = list[Column](), list[Text]()
    for column in wanted[:] if boxes else ():
        for tried in dict.fromkeys((column, column._replace(more=()))):
            number = len(cards)
            card = None
            if number < len(boxes):
                card = block(given, form, f"card {number + 1}", boxes[number], _paragraphs(given, tried))
            if card:
                kept, cards = [*kept, tried], [*cards, card]
                break
    return kept, cards


def _paragraphs(given: Given, column: Column) -> list[Paragraph]:
    head = given.own(column.label, level=HEAD)
    if column.statement:
        return [head, *(given.stated(statement) for statement in column.statements)]
    return [head, *([given.cited(column.fragment.text, (column.fragment.source,))] if column.fragment else [])]


def _all(columns: Iterable[Column]) -> list[Statement]:
    return [statement for column in columns for statement in column.statements]


def _with_more(given: Given, told: Told, column: Column, used: Sequence[Statement]) -> Column:
    """The column with a further sentence that its heading is true of, if there is one."""
    more = [statement for statement in told.free(_kin(given, column)) if statement not in used]
    return column._replace(more=tuple(more[:1]))


def _kin(given: Given, column: Column) -> list[Statement]:
    """Sentences of the same kind: by their highlights, or of the same section, where its title heads the column."""
    for kind in KINDS:
        if column.label == getattr(given.labels, kind):
            found = (_holder(given.brief, h) for h in given.brief.highlights if h.kind == kind)
            return [statement for statement in found if statement]
    return [s for section in given.brief.sections if section.title == column.label for s in section.statements]


def _made(
    given: Given, form: Form, chosen: tuple[Statement, Text] | None, kept: Sequence[Column], fills: Sequence[Text]
) -> Slide:
    label = given.labels.bottom_line
    title = chosen[1] if chosen else heading(given, form, label)
    shown = [*([chosen[0]] if chosen else []), *_all(kept)]
    fragments = [column.fragment for column in kept if column.fragment and not column.statement]
    notes = [
        *statement_notes(given, shown),
        *(note for h in fragments for note in verbatim(given, h.text, h.source)),
        *comment_notes(given),
    ]
    return make(given, Head(form, label, title, label if chosen else None), fills, notes)


def _wanted(given: Given, told: Told, headed: Collection[Statement]) -> Iterator[Column]:
    """Every column there is matter for: those of the bottom line first, then what was agreed, refused, open, next."""
    free = [statement for statement in told.free(given.brief.bottom_line) if statement not in headed]
    columns = [*(_column_of(given, statement) for statement in free), *_further(given, told, {*free, *headed})]
    single: dict[str, Column] = {}
    for column in columns:
        single.setdefault(column.label, column)
    yield from single.values()


def _ranked(given: Given, columns: Sequence[Column]) -> list[Column]:
    """What was agreed, refused and is open first, what comes next last."""
    first, last = (given.labels.agreed, given.labels.refused, given.labels.open), given.labels.next
    place = {label: number for number, label in enumerate(first)} | {last: len(first) + 1}
    return sorted(columns, key=lambda column: place.get(column.label, len(first)))


def _column_of(given: Given, statement: Statement) -> Column:
    """Under what its highlight says it is; else under the title of its section, or "next" where that is to come."""
    for highlight in given.brief.highlights:
        if holds(statement, highlight):
            return Column(getattr(given.labels, highlight.kind), statement)
    for section in given.brief.sections:
        if statement in section.statements:
            return Column(given.labels.next if kind_of(section.kind).to_come else section.title, statement)
    return Column(given.labels.also_reported, statement)


def _further(given: Given, told: Told, used: Collection[Statement]) -> Iterator[Column]:
    brief = given.brief
    for kind in KINDS:
        for highlight in (h for h in brief.highlights if h.kind == kind):
            statement = _holder(brief, highlight)
            if statement in used or told.covers(highlight.source, highlight.start, highlight.end):
                continue
            yield Column(getattr(given.labels, kind), statement, highlight)
    to_come = [s for section in brief.sections if kind_of(section.kind).to_come for s in section.statements]
    for statement in told.free(s for s in to_come if s not in used)[:1]:
        yield Column(given.labels.next, statement)


def _holder(brief: Brief, highlight: Highlight) -> Statement | None:
    return next((statement for statement in _every(brief) if holds(statement, highlight)), None)


def _over(form: Form, comment: Text | None) -> Box:
    if comment is None or comment.slot is None:
        return form.area
    return above(form.area, comment.slot.box[3] + round(form.area[3] * COMMENT_GAP))
