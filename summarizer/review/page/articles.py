"""The articles beside the brief: one at a time, its paragraphs as they stand, the sentence in view highlighted."""

from __future__ import annotations

import re

from summarizer.renderers.days import day
from summarizer.renderers.web.elements import element, escaped
from summarizer.review.likeness import nearest_in
from summarizer.review.session import Session
from summarizer.review.state import State

_BREAK = re.compile(r"\n[ \t]*\n+")
_AT = re.compile(r"(\d{1,9})-(\d{1,9})")


def aside_html(state: State) -> str:
    """The pane; the script fills it with the article of the card in view."""
    options = "".join(
        f'<option value="{source.number}">[{source.number}] {escaped(state.source(source.number))}</option>'
        for source in state.scene.brief.sources
    )
    choose = f'<label for="which">Article</label> <select id="which">{options}</select>'
    tabs = '<div id="tabs" role="group" aria-label="Articles that say it"></div>'
    article = '<div id="article" tabindex="0" role="region" aria-label="Article"></div>'
    inside = f'<div class="article-head">{choose}{tabs}</div>{article}'
    return element("aside", inside, aria_label="Source")


def article_html(session: Session, number: int, at: str, like: str = "") -> str | None:
    """The paragraphs of an article. None where there is no such one.

    ``at`` is ``start-end`` of what is highlighted; ``like`` the id of a sentence of another article: what says the same
    here is highlighted then.
    """
    scene = session.scene()
    if number not in scene.texts:
        return None
    source, text = scene.brief.sources[number - 1], scene.texts[number]
    marked = _AT.fullmatch(at)
    start, end = (int(marked[1]), int(marked[2])) if marked else (0, 0)
    if like and (near := nearest_in(scene, like, number)):
        start, end = near.trace.start, near.trace.end
    published = source.published and day(session.composed.layout.labels, source.published)
    facts = " · ".join(escaped(part) for part in (source.outlet, source.author, published, source.file) if part)
    head = element("h2", escaped(source.title or source.outlet or source.file)) + element("p", facts, klass="facts")
    printed = sorted(
        (one.start, one.end)
        for one in (*scene.brief.bottom_line, *scene.brief.also_reported,
                    *(one for section in scene.brief.sections for one in section.statements))
        if one.source == number
    )  # fmt: skip
    places, at_char = [], 0
    for gap in [*_BREAK.finditer(text), None]:
        stop = gap.start() if gap else len(text)
        if text[at_char:stop].strip():
            places.append(_paragraph(text, at_char, stop, (start, end), printed))
        at_char = gap.end() if gap else stop
    return element("div", head + "".join(places), lang=source.language or scene.brief.language)


def _paragraph(text: str, start: int, stop: int, marked: tuple[int, int], printed: list[tuple[int, int]]) -> str:
    """A paragraph with what is highlighted and what the brief prints; spans do not overlap."""
    spans = [(max(start, low), min(stop, high), "here") for low, high in (marked,) if low < stop and high > start]
    for low, high in printed:
        inside = low < stop and high > start
        if inside and not any(low < taken[1] and high > taken[0] for taken in spans):
            spans.append((max(start, low), min(stop, high), "printed"))
    out, at = [], start
    for low, high, look in sorted(spans):
        out.append(escaped(text[at:low]))
        out.append(f'<mark class="{look}"{" id=here" if look == "here" else ""}>{escaped(text[low:high])}</mark>')
        at = high
    out.append(escaped(text[at:stop]))
    return element("p", "".join(out))
