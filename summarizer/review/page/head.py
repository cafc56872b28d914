"""The line above the brief: words of the budget, what is reviewed, notices, the light of verify, and all buttons."""

from __future__ import annotations

from summarizer.renderers.web.elements import element, escaped, listed
from summarizer.review.state import State


def head_html(state: State) -> str:
    """The head of the page."""
    brief, session = state.scene.brief, state.session
    used = sum(len(one.text.split()) for one in state.statements)
    budget = session.given.dossier.config.words or state.scene.profile.words
    reviewed = sum(one.id in state.reviewed for one in state.statements)
    facts = [
        _meter("words", used, budget, over=used > budget),
        _meter("reviewed", reviewed, len(state.statements), over=False),
        _notices(state),
        _light(state),
        _approval(state),
    ]
    undo, redo = bool(session.log.done), bool(session.log.undone)
    buttons = [
        _button("undo", "Undo", "u", off=not undo),
        _button("redo", "Redo", "U", off=not redo),
        _button("search", "Search", "/"),
        _button("changes", "Changes", "d"),
        _button("preview", "Preview", "v"),
        _button("build", "Build", "B"),
        '<a class="button" href="copy">Save a copy</a>',
        _button("keys", "Keys", "?"),
        _button("end", "End", None),
    ]
    title = element("h1", escaped(brief.title))
    search = (
        '<form id="search" role="search" hidden><label for="search-words">Search the articles and the brief</label> '
        '<input id="search-words" type="search"><ul id="search-found"></ul><div id="search-articles"></div></form>'
    )
    return element(
        "header",
        title + element("div", "".join(facts), klass="facts-line") + element("nav", "".join(buttons), klass="buttons",
        aria_label="Page") + search,
        klass="head",
    )  # fmt: skip


def _meter(name: str, value: int, most: int, *, over: bool) -> str:
    look = "fact is-over" if over else "fact"
    return f'<span class="{look}"><b>{value}</b> of {most} {name}</span>'


def _button(act: str, word: str, key: str | None, *, off: bool = False) -> str:
    disabled = " disabled" if off else ""
    title = f' title="{escaped(word)} ({escaped(key)})"' if key else ""
    return f'<button type="button" data-page="{act}"{title}{disabled}>{escaped(word)}</button>'


def _notices(state: State) -> str:
    notices = state.scene.brief.notices
    if not notices:
        return '<span class="fact">no notices</span>'
    items = [escaped(str(notice)) for notice in notices]
    count = f"{len(items)} notice{'s' if len(items) > 1 else ''}"
    return f'<details class="fact"><summary>{count}</summary>{listed("ul", items)}</details>'


def _light(state: State) -> str:
    """Whether every word of the brief stands in its article, which is looked at here for each statement."""
    texts = state.scene.texts
    wrong = [one for one in state.statements if texts[one.source][one.start : one.end] != one.text]
    if wrong:
        return f'<span class="fact is-over">✗ {len(wrong)} statements are not what the articles say</span>'
    return '<span class="fact is-good">✓ every statement stands word for word in its article</span>'


def _approval(state: State) -> str:
    approved = state.scene.brief.approved
    if approved:
        return f'<span class="fact is-good">approved by {escaped(approved.by)}, {escaped(approved.at[:10])}</span>'
    lapsed = state.session.given.dossier.config.approved
    return (
        '<span class="fact is-over">the approval has lapsed</span>'
        if lapsed
        else '<span class="fact">not approved</span>'
    )
