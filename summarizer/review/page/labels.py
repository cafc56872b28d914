"""What the brief says about the event besides statements, as cards that can be corrected or dropped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from summarizer.config.edits import Label
from summarizer.model import Difference, Highlight, Position, Quote, Step
from summarizer.renderers.web.elements import element, escaped, listed
from summarizer.review.places import LabelPlace
from summarizer.review.state import State

TITLES: Mapping[Label, str] = {
    "quotation": "Quotations",
    "step": "Next steps",
    "difference": "Where the sources differ",
    "position": "Who says what",
    "highlight": "At a glance",
}


def labels_html(state: State) -> str:
    """A section for each kind of label, and one for what no article reports."""
    sections = []
    for kind, title in TITLES.items():
        cards = [_card(state, label) for label in state.scene.labels.values() if label.kind == kind]
        if cards:
            heading = f'<h2 id="labels-{kind}">{escaped(title)}</h2>'
            sections.append(
                element("section", heading + listed("ol", cards, klass="labels"), aria_labelledby=f"labels-{kind}")
            )
    return "".join(sections) + _silence(state)


def _card(state: State, label: LabelPlace) -> str:
    inside, source, start, end = SHOWN[label.kind](state, label.item)
    reviewed = label.id in state.reviewed
    correct = '<button type="button" data-act="correct" title="Correct (e)">Correct</button>'
    buttons = (
        '<button type="button" data-act="reviewed" title="Reviewed (a)" '
        f'aria-pressed="{str(reviewed).lower()}">Reviewed</button>'
        '<button type="button" data-act="drop" title="Drop (x)">Drop</button>'
        + (correct if label.kind in ("quotation", "step") else "")
    )
    look = "card label is-reviewed" if reviewed else "card label"
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
    return ""


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


def _difference(_state: State, difference: Difference) -> Shown:
    items = [f"“{escaped(value.text)}” [{value.source}]" for value in difference.values]
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


SHOWN: Mapping[Label, Callable[[State, Any], Shown]] = {
    "quotation": _quotation,
    "step": _step,
    "difference": _difference,
    "position": _position,
    "highlight": _highlight,
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
