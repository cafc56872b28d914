"""Sentences of the articles that hold the words of a search, each to be read where it stands or put into a section."""

from __future__ import annotations

from summarizer.renderers.web.elements import element, escaped, listed
from summarizer.review.places import Place
from summarizer.review.state import State

MOST = 30
"""Sentences shown: more words find fewer."""
FEWEST_CHARACTERS = 2


def found_html(state: State, words: str) -> str:
    """The sentences that hold the words, in the order of the articles; those that the brief prints are told so."""
    wanted = " ".join(words.split()).casefold()
    if len(wanted) < FEWEST_CHARACTERS:
        return ""
    places = [place for place in state.scene.places.values() if wanted in " ".join(place.trace.text.split()).casefold()]
    places.sort(key=lambda place: (place.trace.source, place.trace.start))
    if not places:
        return element("p", "No sentence of an article holds these words.")
    more = element("p", f"{len(places) - MOST} more: give more words.") if len(places) > MOST else ""
    return listed("ul", [_item(state, place) for place in places[:MOST]]) + more


def _item(state: State, place: Place) -> str:
    trace, titles = place.trace, dict(state.sections)
    where = f"printed under “{titles.get(trace.chosen, trace.chosen)}”" if trace.chosen else "not printed"
    facts = f"[{trace.source}] {escaped(state.source(trace.source))} · {escaped(where)}"
    move = move_select(state) if trace.able and trace.chosen is None else ""
    return (
        f'<div class="found" data-id="{place.id}" data-source="{trace.source}" data-at="{trace.start}-{trace.end}">'
        f'<button type="button" class="open">{escaped(trace.text)}</button><p class="facts">{facts}</p>'
        f'<div class="buttons">{move}<button type="button" data-act="differs">Differs …</button></div></div>'
    )


def move_select(state: State) -> str:
    """The list of sections that a sentence can be put into."""
    options = "".join(f'<option value="{key}">{escaped(title)}</option>' for key, title in state.sections)
    return f'<select data-act="move" aria-label="Move to"><option value="">Move to …</option>{options}</select>'
