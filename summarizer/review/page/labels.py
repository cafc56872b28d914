"""What the brief says about the event besides statements, as cards that can be corrected or dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from summarizer.config.edits import Label
from summarizer.model import Change, Difference, Highlight, Position, Quote, Step, Value, Withdrawn
from summarizer.renderers.web.elements import element, escaped, listed
from summarizer.review.places import LabelPlace
from summarizer.review.state import State

TITLES: Mapping[Label, str] = {
    "quotation": "Quotations",
    "step": "Next steps",
    "difference": "Where the sources differ",
    "position": "Who says what",
    "highlight": "At a glance",
    "change": "Since the last issue",
}
CORRECTED: tuple[Label, ...] = ("quotation", "step", "difference")
"""What the officer's words can stand in; the words of a position or of a line at a glance are a source's."""
LETTERS: Mapping[Label, str] = {"quotation": "q", "step": "s", "difference": "d", "position": "w", "highlight": "l",
                                "change": "i"}  # fmt: skip
"""Keys that lead to a kind of label, after g."""


def labels_html(state: State) -> str:
    """A section for each kind of label, and one for what no article reports."""
    sections = []
    for kind, title in TITLES.items():
        cards = [_card(state, label) for label in state.scene.labels.values() if label.kind == kind]
        if cards:
            heading = f'<h2 id="labels-{kind}"><kbd>{LETTERS[kind]}</kbd> {escaped(title)}</h2>'
            sections.append(
                element("section", heading + listed("ol", cards, klass="labels"), aria_labelledby=f"labels-{kind}")
            )
    return "".join(sections) + _silence(state)


def _card(state: State, label: LabelPlace) -> str:
    inside, source, start, end = SHOWN[label.kind](state, label.item)
    reviewed, flagged = label.id in state.reviewed, label.id in state.flagged
    correct = '<button type="button" data-act="correct" title="Correct (e)">Correct</button>'
    buttons = (
        '<button type="button" data-act="reviewed" title="Reviewed (a)" '
        f'aria-pressed="{str(reviewed).lower()}">Reviewed</button>'
        '<button type="button" data-act="drop" title="Drop (x)">Drop</button>'
        + (correct if label.kind in CORRECTED else "")
        + f'<button type="button" data-act="flag" title="Flag (f)" aria-pressed="{str(flagged).lower()}">Flag</button>'
    )
    look = "card label" + " is-reviewed" * reviewed + " is-flagged" * flagged
    more = _values(label)
    return (
        f'<article class="{look}" id="card-{label.id}" tabindex="-1" data-label="{label.id}" data-kind="{label.kind}" '
        f'data-source="{source}" data-at="{start}-{end}"{more} aria-label="{escaped(TITLES[label.kind])}">{inside}'
        f'<div class="buttons">{buttons}</div></article>'
    )


def _values(label: LabelPlace) -> str:
    """What a correction begins with."""
    if label.kind == "quotation":
        return f' data-speaker="{escaped(label.item.speaker or "")}"'
    if label.kind == "step":
        when, who = label.item.due or label.item.when or "", label.item.who or ""
        return f' data-when="{escaped(when)}" data-who="{escaped(who)}"'
    return f' data-what="{escaped(label.item.what)}"' if label.kind == "difference" else ""


Shown = tuple[str, int, int, int]


def _quotation(_state: State, quote: Quote) -> Shown:
    speaker = escaped(quote.speaker or "speaker not clear")
    office = f", {escaped(quote.office)}" if quote.office else ""
    text = f'<p class="text">“{escaped(quote.text)}”</p><p class="facts">{speaker}{office} · [{quote.source}]</p>'
    return text, quote.source, quote.start, quote.end


def _step(_state: State, step: Step) -> Shown:
    when, who = escaped(step.due or step.when or "no date given"), escaped(step.who or "nobody named")
    held = step.statement
    text = f'<p class="text">{escaped(held.text)}</p><p class="facts">{when} · {who} · [{held.source}]</p>'
    return text, held.source, held.start, held.end


def _marked(value: Value) -> str:
    """A part of a sentence between quotation marks; a whole one has its own, if any."""
    return escaped(value.text) if value.text == value.sentence else f"“{escaped(value.text)}”"


def _difference(_state: State, difference: Difference) -> Shown:
    items = [f"{_marked(value)} [{value.source}]" for value in difference.values]
    first = difference.values[0]
    text = f'<p class="text">{escaped(difference.what)}</p>{listed("ul", items, klass="values")}'
    return text, first.source, first.start, first.end


def _position(_state: State, position: Position) -> Shown:
    text = (
        f'<p class="text">“{escaped(position.text)}”</p>'
        f'<p class="facts">{escaped(position.actor)} on {escaped(position.topic)} · [{position.source}]</p>'
    )
    return text, position.source, position.start, position.end


def _highlight(_state: State, one: Highlight) -> Shown:
    text = f'<p class="text">“{escaped(one.text)}”</p><p class="facts">{escaped(one.kind)} · [{one.source}]</p>'
    return text, one.source, one.start, one.end


def _change(_state: State, one: Change | Withdrawn) -> Shown:
    old = f"“{escaped(one.old.text)}”" + (f" [issue {one.old.issue}]" if one.old.issue else "")
    if isinstance(one, Change):
        new = one.new
        both = [f"was: {old}", f"now: “{escaped(new.text)}” [{new.source}]"]
        return listed("ul", both, klass="values text"), new.source, new.start, new.end
    why = f"[{one.by}] says otherwise" if one.by else escaped(GONE[one.why])
    return f'<p class="text">withdrawn: {old}</p><p class="facts">{why}</p>', one.by or 1, 0, 0


GONE = {
    "gone": "its article is gone",
    "corrected": "its article was corrected",
    "contradicted": "another article says otherwise now",
}
"""Why a statement of the last issue holds no more."""
SHOWN: Mapping[Label, Callable[[State, Any], Shown]] = {
    "quotation": _quotation,
    "step": _step,
    "difference": _difference,
    "position": _position,
    "highlight": _highlight,
    "change": _change,
}


def _silence(state: State) -> str:
    silent = state.scene.brief.silent
    names = (*silent.sections, *silent.actors)
    if not names:
        return ""
    items = [
        f'<article class="card label" tabindex="-1" data-silent="{escaped(name)}" aria-label="Not reported">'
        f'<p class="text">{escaped(name)}</p><div class="buttons"><button type="button" data-act="drop">Drop</button>'
        "</div></article>"
        for name in names
    ]
    heading = '<h2 id="labels-silent">What no article reports</h2>'
    return element("section", heading + listed("ol", items, klass="labels"), aria_labelledby="labels-silent")
