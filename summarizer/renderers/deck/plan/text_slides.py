"""Slides of statements: a headline chosen from them, the rest below, going on to further slides when full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.config.kinds import kind_of
from summarizer.model import Statement
from summarizer.renderers.deck.plan.given import Given, Head, make, printed
from summarizer.renderers.deck.plan.headline import shortened
from summarizer.renderers.deck.plan.measure import fit, lay_out
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Paragraph, Slide, Text
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form, Slot

BREAKS = ("; ", ": ", " – ", " — ", ", ")
"""Where a sentence too long for one slide is broken, best first."""
CUT = "…"
AGAINST = ("But ", "However, ", "Yet ", "Still, ", "Instead, ", "And ", "Also, ")
"""Openings that set a sentence against the one before it, or add it to that."""


class Page(NamedTuple):
    """What one slide of a section holds: its headline, if a statement heads it, and the paragraphs below."""

    headline: Text | None
    body: tuple[Paragraph, ...]
    statements: tuple[Statement, ...]


def heading(given: Given, form: Form, text: str, *, least: float | None = None) -> Text:
    """A title in the deck's own words, at the slot's size or smaller until it fits."""
    slot = form.slots[forms.TITLE]
    paragraph = given.own(text)
    for size in (least or given.style.headline_least_pt, forms.SMALLEST):
        laid = fit((paragraph,), slot, size, largest=_title_pt(given, slot))
        if laid:
            return Text(role=forms.TITLE, paragraphs=laid)
    return Text(role=forms.TITLE, paragraphs=lay_out((paragraph,), slot, forms.SMALLEST)[0])


def _title_pt(given: Given, slot: Slot) -> float:
    """The slot's own size; a template that states none, or one too small to head a slide, gets the style's."""
    own = slot.style(0).size
    return own if own >= given.style.headline_least_pt else given.style.headline_pt


def statement_slides(
    given: Given, label: str, statements: Sequence[Statement], taken: frozenset[str], *, side: Text | None = None
) -> list[Slide]:
    """A slide or more with all the statements; ``side`` fills the panel of the first, ``taken`` are titles in use."""
    pages = _pages(given, label, statements, taken, side)
    total, slides = len(pages), []
    for number, page in enumerate(pages, 1):
        form = _form(given, number, side if number == 1 else None)
        form = given.forms["lone"] if page.headline is None and len(page.body) == 1 and not side else form
        name = label if total == 1 else given.label("page", title=label, page=number, pages=total)
        body = _body(given, form, page.body)
        title = page.headline or heading(given, form, name)
        fills = [body, *([side] if side and number == 1 else [])]
        notes = statement_notes(given, page.statements)
        kicker = name if page.headline else given.brief.title
        slides.append(make(given, Head(form, label, title, kicker), fills, notes))
    return slides


def _form(given: Given, number: int, side: Text | None) -> Form:
    if side:
        return given.forms["key"]
    return given.forms["section" if number == 1 else "continued"]


def _body(given: Given, form: Form, paragraphs: Sequence[Paragraph]) -> Text:
    slot = form.slots[forms.MAIN]
    least = given.style.body_least_pt
    largest = max(slot.style(0).size, least)
    if len(paragraphs) == 1:
        largest = max(given.style.lone_pt, largest)
        paragraphs = [paragraphs[0]._replace(alone=slot.style(0).bullet)]
    laid = fit(paragraphs, slot, least, largest=largest) or lay_out(paragraphs, slot, least)[0]
    return Text(role=forms.MAIN, paragraphs=laid)


def _pages(
    given: Given, label: str, statements: Sequence[Statement], taken: frozenset[str], side: Text | None
) -> list[Page]:
    """The fewest pages, evenly filled; other articles' numbers stay off the slides where that saves one."""
    most = given.style.words
    ways = [_pieces(given, label, statements, support=support) for support in (True, False)]
    tried = [list(_filled(given, label, pieces, taken, side, most)) for pieces in ways]
    full, pieces = min(zip(tried, ways, strict=True), key=lambda way: len(way[0]))
    for words in range(most // 2, most, 5) if len(full) > 1 else ():
        even = list(_filled(given, label, pieces, taken, side, words))
        if len(even) <= len(full):
            return even
    return full


def _filled(
    given: Given, label: str, pieces: Sequence[_Piece], taken: frozenset[str], side: Text | None, most: int
) -> Iterator[Page]:
    rest = list(pieces)
    used = set(taken)
    first = True
    while rest:
        form = _form(given, 1 if first else 2, side if first else None)
        budget = most - (side.words if side and first else 0)
        chosen = _headline(given, form, rest, used, budget)
        left = [piece for piece in rest if chosen is None or piece is not chosen[0]]
        words = chosen[1].words if chosen else len(label.split()) + 1
        page = _take(given, form, left, budget - words)
        used.add(chosen[1].paragraphs[0].text if chosen else "")
        whole = ([chosen[0].statement] if chosen else []) + [piece.statement for piece in page]
        yield Page(headline=chosen[1] if chosen else None, body=tuple(piece.paragraph for piece in page),
                   statements=tuple(dict.fromkeys(whole)))  # fmt: skip
        rest, first = left[len(page) :], False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Piece:
    """A statement, or a part of one that is too long for a slide, as it will stand there."""

    statement: Statement
    paragraph: Paragraph
    words: int
    whole: bool


def _pieces(given: Given, label: str, statements: Sequence[Statement], *, support: bool) -> list[_Piece]:
    most = given.style.words - len(label.split()) - 2
    found = []
    for statement in statements:
        paragraph = given.stated(statement, support=support)
        words = len(paragraph.text.split())
        if words <= most and _alone(given, paragraph):
            found.append(_Piece(statement=statement, paragraph=paragraph, words=words, whole=True))
        else:
            found += [
                _Piece(statement=statement, paragraph=part, words=len(part.text.split()), whole=False)
                for part in _broken(given, statement, most)
            ]
    return found


def _alone(given: Given, paragraph: Paragraph) -> bool:
    """Whether the paragraph by itself fits every form it may stand in."""
    slots = [given.forms[use].slots[forms.MAIN] for use in ("section", "continued", "key") if use in given.forms]
    return all(fit((paragraph,), slot, given.style.body_least_pt) for slot in slots)


def _broken(given: Given, statement: Statement, most: int) -> Iterator[Paragraph]:
    """The whole statement in parts, marked ``…`` where it is broken, each small enough for a slide."""
    rest = printed(statement)
    opened = ""
    while rest:
        allowed = most - 6
        part = rest
        while len(part.split()) > allowed or not _alone(given, given.stated(statement, f"{opened}{part} {CUT}")):
            part = _break(part, max(1, min(allowed, len(part.split()) - 1)))
            if len(part.split()) <= 1:
                break
        part = part or rest  # a rest that begins with a mark: it is never left standing
        rest = rest[len(part) :].lstrip()
        yield given.stated(statement, f"{opened}{part.rstrip()}{f' {CUT}' if rest else ''}")
        opened = f"{CUT} "


def _break(text: str, words: int) -> str:
    """The text up to the last good break within so many words, or up to that word."""
    end = len(text)
    seen = 0
    for at, character in enumerate(text):
        seen += character == " "
        if seen == words:
            end = at
            break
    window = text[:end]
    for mark in BREAKS:
        at = window.rfind(mark)
        if at > end // 2:
            return text[: at + len(mark)]
    return window


def _headline(
    given: Given, form: Form, pieces: Sequence[_Piece], used: set[str], budget: int
) -> tuple[_Piece, Text] | None:
    """The best statement that fits the title, whole before shortened, well supported before not, early before late.

    One that opens against what was said before it ("But") heads a slide only where no other can.
    """
    if len(pieces) < 2 or forms.KICKER not in form.slots:  # noqa: PLR2004 -- one for the headline, one for the body
        return None
    ranked = sorted(
        (piece for piece in pieces if piece.whole),
        key=lambda piece: (piece.statement.text.startswith(AGAINST), -piece.statement.independent),
    )
    whole = [(piece, printed(piece.statement)) for piece in ranked]
    short = [(piece, text) for piece, full in whole for text in shortened(full, given.brief.language)]
    for piece, text in (*whole, *short):
        title = _as_title(given, form, piece.statement, text)
        if title and title.paragraphs[0].text not in used and _room(piece, title, pieces, budget):
            return piece, title
    return None


def _room(piece: _Piece, title: Text, pieces: Sequence[_Piece], budget: int) -> bool:
    """Whether the headline leaves words for the first statement under it."""
    below = next(other for other in pieces if other is not piece)
    return title.words + below.words <= budget


def _as_title(given: Given, form: Form, statement: Statement, text: str) -> Text | None:
    slot = form.slots[forms.TITLE]
    paragraph = given.cited(text, (statement.source,))
    largest = min(max(given.style.headline_pt, given.style.headline_least_pt), _title_pt(given, slot))
    laid = fit((paragraph,), slot, given.style.headline_least_pt, lines=given.style.headline_lines, largest=largest)
    return Text(role=forms.TITLE, paragraphs=laid) if laid else None


def _take(given: Given, form: Form, pieces: Sequence[_Piece], budget: int) -> list[_Piece]:
    """As many pieces as the slide holds, at least one; parts of one statement never share a slide with each other."""
    slot = form.slots[forms.MAIN]
    least = given.style.body_least_pt
    taken: list[_Piece] = []
    for piece in pieces[: given.style.bullets]:
        words = sum(other.words for other in taken) + piece.words
        if taken and (words > budget or not fit([p.paragraph for p in (*taken, piece)], slot, least)):
            break
        if any(not other.whole and other.statement is piece.statement for other in taken):
            break
        taken.append(piece)
    return taken


def section_slides(given: Given, taken: frozenset[str]) -> list[Slide]:
    """The slides of each section but the next steps, which have slides of their own."""
    slides: list[Slide] = []
    for section in given.brief.sections:
        if kind_of(section.kind).to_come and "next_steps" in given.style.slides:
            continue
        titles = taken | {slide.title for slide in slides}
        if section.statements:
            slides += statement_slides(given, section.title, section.statements, titles)
        else:
            slides.append(silent_slide(given, section.title))
    return slides


def silent_slide(given: Given, label: str) -> Slide:
    """A section without material says so."""
    form = given.forms["lone"]
    said = given.own(given.label("empty"))
    body = _body(given, form, (said,))
    return make(given, Head(form, label, heading(given, form, label)), [body], [said])


def renamed(slide: Slide, paragraph: Paragraph) -> Slide:
    """The slide under another title."""
    fills = tuple(
        fill._replace(paragraphs=(paragraph,)) if isinstance(fill, Text) and fill.role == forms.TITLE else fill
        for fill in slide.fills
    )
    return slide._replace(fills=fills)
