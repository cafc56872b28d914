"""The brief as cards: head line, settings, sections with their statements and candidates, labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.composition.choosing.edits import ALSO_REPORTED
from summarizer.model import Brief, Statement
from summarizer.renderers.web.elements import element, escaped, listed
from summarizer.review.candidates import Candidate, candidates_of
from summarizer.review.page.articles import aside_html
from summarizer.review.page.found import move_select
from summarizer.review.page.head import head_html
from summarizer.review.page.labels import labels_html
from summarizer.review.page.settings import settings_html
from summarizer.review.places import Place
from summarizer.review.session import Session
from summarizer.review.state import State, state_of

DIGITS = 9
"""Candidates of a section that a digit puts in."""
SHOWN = 5
"""Candidates of a section that stand open; the others are a click away."""


def app_html(session: Session) -> str:
    """Everything that an act may change."""
    state = state_of(session)
    left = settings_html(state) + "".join(_sections(state)) + labels_html(state)
    cards = element("main", left, id="cards", tabindex="-1", aria_label="Brief")
    return head_html(state) + element("div", cards + aside_html(state), klass="panes")


def _sections(state: State) -> Iterator[str]:
    brief = state.scene.brief
    yield _section(state, "bottom_line", "Bottom line", brief.bottom_line, "b")
    candidates = candidates_of(state.scene)
    for number, section in enumerate(brief.sections, 1):
        yield _section(state, section.key, section.title, section.statements, str(number), candidates[section.key])
    yield _section(state, ALSO_REPORTED, "Also reported", brief.also_reported, "o")


def _section(
    state: State, key: str, title: str, statements: Sequence[Statement], digit: str, more: Sequence[Candidate] = ()
) -> str:
    heading = f'<h2 id="section-{key}"><kbd>{digit}</kbd> {escaped(title)}</h2>'
    cards = [_card(state, one, key) for one in statements]
    held = listed("ol", cards, klass="statements") or element("p", "Nothing stands here.", klass="none")
    return element("section", heading + held + _candidates(more), klass="section", aria_labelledby=f"section-{key}")


def _card(state: State, statement: Statement, key: str) -> str:
    place = state.scene.places.get(statement.id)
    number = state.number(statement.id, key)
    classes = " ".join(filter(None, ("card", *(f"is-{mark}" for mark in state.marks(statement)))))
    mark = element("span", state.place(statement.id, key), klass="number", aria_hidden="true")
    text = mark + element("p", escaped(statement.text), klass="text")
    facts = element("p", _facts(state, statement, place), klass="facts")
    why = element("p", escaped(state.why(place)), klass="why") if place and place.trace.close_call else ""
    return (
        f'<article class="{classes}" id="card-{key}-{statement.id}" tabindex="-1" data-id="{statement.id}" '
        f'data-section="{key}" data-source="{statement.source}" data-at="{statement.start}-{statement.end}" '
        f'aria-label="{escaped(number)}">{text}{facts}{why}{_buttons(state, statement)}</article>'
    )


def _facts(state: State, statement: Statement, place: Place | None) -> str:
    source = state.source(statement.source)
    also = "".join(f" [{number}]" for number in statement.also_in)
    parts = [
        element("a", f"[{statement.source}] {escaped(source)}", href=f"article/{statement.source}", klass="source"),
        f"also in{also}" if also else "",
        f"speaker: {escaped(statement.speaker)}" if statement.speaker else "",
        *(f'<span class="mark">{escaped(word)}</span>' for word in state.told(statement, place)),
    ]
    return " · ".join(part for part in parts if part)


BUTTONS = (
    ("reviewed", "Reviewed", "a"),
    ("drop", "Drop", "x"),
    ("pin", "Pin", "p"),
    ("up", "Up", "K"),
    ("down", "Down", "J"),
    ("flag", "Flag", "f"),
    ("support", "Said in …", "s"),
    ("differs", "Differs …", "="),
)


def _buttons(state: State, statement: Statement) -> str:
    pressed = {"reviewed": statement.id in state.reviewed, "flag": statement.id in state.flagged}
    buttons = [
        f'<button type="button" data-act="{act}" title="{escaped(word)} ({key})"'
        + (f' aria-pressed="{"true" if pressed[act] else "false"}"' if act in pressed else "")
        + f">{escaped(word)}</button>"
        for act, word, key in BUTTONS
    ]
    buttons.append(move_select(state))
    if statement.id in state.edited:
        buttons.append('<button type="button" data-act="restore" title="As proposed (r)">As proposed</button>')
    return element("div", "".join(buttons), klass="buttons")


def _candidates(more: Sequence[Candidate]) -> str:
    if not more:
        return ""
    items = [
        f'<div class="candidate" tabindex="-1" data-id="{one.place.id}" data-section="{one.section}" '
        f'data-source="{one.place.trace.source}" data-at="{one.place.trace.start}-{one.place.trace.end}">'
        f'{element("kbd", str(at)) if at <= DIGITS else ""}<p class="text">{escaped(one.place.trace.text)}</p>'
        f'<p class="facts">[{one.place.trace.source}] {escaped(one.reason)}</p><div class="buttons">'
        '<button type="button" data-act="put">Put here</button>'
        '<button type="button" data-act="differs" title="Differs (=)">Differs …</button></div></div>'
        for at, one in enumerate(more, 1)
    ]
    first, rest = items[:SHOWN], items[SHOWN:]
    hidden = f'<details class="rest"><summary>{len(rest)} more</summary>{listed("ul", rest)}</details>' if rest else ""
    return (
        f'<details class="candidates"><summary>Not chosen: {len(more)}</summary>{listed("ul", first)}{hidden}</details>'
    )


def words_of(brief: Brief) -> int:
    """Words of what the sections hold, as the budget counts them."""
    printed = [*(one for section in brief.sections for one in section.statements), *brief.also_reported]
    return sum(len(one.text.split()) for one in printed)
