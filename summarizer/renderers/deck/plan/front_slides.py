"""The first slides: title, and the bottom line with its panel."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.model import Highlight
from summarizer.renderers.deck.plan.given import Given, Head, fitted, make
from summarizer.renderers.deck.plan.measure import lay_out
from summarizer.renderers.deck.plan.notes import verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Slide, Text
from summarizer.renderers.deck.plan.text_slides import heading, statement_slides
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form

KINDS = ("agreed", "refused", "open")
A_KIND = 2
"""Fragments of a kind in the panel: a glance, not a list."""
LONGEST_FRAGMENT = 22
"""Words; a longer one is no fragment for a panel."""
TITLE_LEAST = 24.0


def title_slide(given: Given) -> Slide:
    """What the event is, from how many articles, for whom and as of when."""
    form = given.forms["title"]
    title = heading(given, form, given.brief.title, least=TITLE_LEAST)
    lines = [given.own(line) for line in _subtitle(given)]
    text = None
    while forms.MAIN in form.slots and lines and text is None:
        text = fitted(form, forms.MAIN, lines, forms.SMALLEST)
        lines = lines if text else lines[:-1]
    notes = [given.own(line) for line in (given.brief.title, *_subtitle(given), *_remarks(given))]
    return make(given, Head(form, given.label("bottom_line"), title), [text] if text else [], notes)


def _subtitle(given: Given) -> list[str]:
    brief, total = given.brief, len(given.brief.sources)
    event = given.label("event_date", date=given.date(brief.event_date)) if brief.event_date else None
    made = given.label("made_from_one") if total == 1 else given.label("made_from", total=total)
    as_of = given.label("as_of", date=given.date(brief.prepared_on))
    people = [given.label("to", name=brief.to) if brief.to else "",
              given.label("sender", name=brief.sender) if brief.sender else ""]  # fmt: skip
    papers = [given.label("reference", text=brief.reference) if brief.reference else "",
              given.label("version", text=brief.version) if brief.version else "",
              given.label("supersedes", text=brief.supersedes) if brief.supersedes else ""]  # fmt: skip
    lines = (
        event or given.label("no_event_date"),
        f"{made}, {as_of}",
        "  ·  ".join(part for part in people if part),
        "  ·  ".join(part for part in papers if part),
        given.label("correction", text=brief.correction) if brief.correction else "",
    )
    return [line for line in lines if line]


def _remarks(given: Given) -> list[str]:
    return [f"{given.label('comment')}: {given.brief.comment}"] if given.brief.comment else []


def bottom_line_slides(given: Given, taken: frozenset[str]) -> list[Slide]:
    """The statements of the bottom line, with a panel of what was agreed, refused and left open.

    The panel stands beside them where all of it fits one slide, else on a slide of its own.
    """
    statements = given.brief.bottom_line
    if not statements:
        return []
    label = given.label("bottom_line")
    panel = _panel(given)
    beside = statement_slides(given, label, statements, taken, side=panel) if panel else []
    if len(beside) == 1:
        return beside
    return [*statement_slides(given, label, statements, taken), *_glance(given)]


def _chosen(given: Given) -> list[tuple[str, list[Highlight]]]:
    short = [h for h in given.brief.highlights if len(h.text.split()) <= LONGEST_FRAGMENT]
    by_kind = [(kind, [h for h in short if h.kind == kind][:A_KIND]) for kind in KINDS]
    return [(kind, found) for kind, found in by_kind if found]


def _panel(given: Given) -> Text | None:
    """The panel with one fragment of each kind; None without any, or where the template has no panel."""
    chosen, form = _chosen(given), given.forms.get("key")
    if not chosen or form is None:
        return None
    paragraphs = [p for kind, highlights in chosen for p in _card(given, kind, highlights[:1])]
    return fitted(form, forms.SIDE, paragraphs, given.style.body_least_pt)


def _card(given: Given, kind: str, highlights: Sequence[Highlight]) -> list[Paragraph]:
    return [given.own(given.label(kind), level=1), *(given.cited(h.text, (h.source,)) for h in highlights)]


def _glance(given: Given) -> list[Slide]:
    """What was agreed, refused and left open, on a slide of its own: cards side by side, or a list.

    As many fragments as fit: two of each kind, else the first, else the shortest; a kind is left out last of all.
    """
    every = _chosen(given)
    shortest = [(kind, sorted(found, key=lambda h: len(h.text.split()))[:1]) for kind, found in every]
    first = [(kind, found[:1]) for kind, found in every]
    for chosen in (every, first, shortest, shortest[:-1], shortest[:1]):
        fills, form = _cards(given, chosen)
        if fills and form is not None:
            notes = [note for _, found in every for h in found for note in verbatim(given, h.text, h.source)]
            title = heading(given, form, given.label("panel"))
            return [make(given, Head(form, given.label("bottom_line"), title), fills, notes)]
    return []


def _cards(given: Given, chosen: list[tuple[str, list[Highlight]]]) -> tuple[list[Text], Form | None]:
    form = given.forms.get(f"glance{len(chosen)}")
    if not chosen:
        return [], None
    if form is None:
        form = given.forms["section"]
        lines = [given.cited(f"{given.label(kind)}: {h.text}", (h.source,)) for kind, found in chosen for h in found]
        texts = [fitted(form, forms.MAIN, lines, given.style.body_least_pt)]
    else:
        texts = [fitted(form, f"card {number}", _card(given, kind, found), given.style.body_least_pt)
                 for number, (kind, found) in enumerate(chosen, 1)]  # fmt: skip
    whole = [text for text in texts if text]
    fits = len(whole) == len(texts) and sum(text.words for text in whole) + 3 <= given.style.words
    return (_one_size(form, whole) if fits else []), form


def _one_size(form: Form, texts: list[Text]) -> list[Text]:
    """The cards at the size of the smallest."""
    size = min(paragraph.size or 0 for text in texts for paragraph in text.paragraphs if not paragraph.level)
    return [Text(role=t.role, paragraphs=lay_out(t.paragraphs, form.slots[t.role], size)[0]) for t in texts]
