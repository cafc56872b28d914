"""The first slides: title, and the bottom line with its panel."""

from __future__ import annotations

from summarizer.model import Highlight
from summarizer.renderers.deck import forms
from summarizer.renderers.deck.given import Given, fitted, make
from summarizer.renderers.deck.measure import fit
from summarizer.renderers.deck.notes import statement_notes, verbatim
from summarizer.renderers.deck.plan_text import heading, statement_slides
from summarizer.renderers.deck.slides import Paragraph, Slide, Text

KINDS = ("agreed", "refused", "open")
A_KIND = 2
"""Fragments of a kind in the panel: a glance, not a list."""
LONGEST_FRAGMENT = 14
"""Words; a longer one is no fragment for a panel."""
TITLE_LEAST = 24.0


def title_slide(given: Given) -> Slide:
    """What the event is, from how many articles, for whom and as of when."""
    form = given.forms["title"]
    title = heading(given, form, given.brief.title, least=TITLE_LEAST)
    lines = [given.own(line) for line in _subtitle(given)]
    text = None
    while forms.MAIN in form.slots and lines and text is None:
        text = fitted(given, form, forms.MAIN, lines, forms.SMALLEST)
        lines = lines if text else lines[:-1]
    notes = [given.own(line) for line in (given.brief.title, *_subtitle(given), *_remarks(given))]
    return make(given, form, given.label("bottom_line"), title, [text] if text else [], notes)


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
    """The statements of the bottom line, beside a panel of what was agreed, refused and left open."""
    if not given.brief.bottom_line:
        return []
    label = given.label("bottom_line")
    panel = _panel(given)
    side = panel if panel and "key" in given.forms else None
    slides = statement_slides(given, label, given.brief.bottom_line, taken, side=side)
    return slides if side or not panel else [*slides, *_panel_slide(given)]


def _chosen(given: Given) -> list[tuple[str, list[Highlight]]]:
    short = [h for h in given.brief.highlights if len(h.text.split()) <= LONGEST_FRAGMENT]
    by_kind = [(kind, [h for h in short if h.kind == kind][:A_KIND]) for kind in KINDS]
    return [(kind, found) for kind, found in by_kind if found]


def _panel(given: Given) -> Text | None:
    """The panel with as many fragments as fit at its own size, at least one of each kind; None without any."""
    chosen, form = _chosen(given), given.forms.get("key")
    if not chosen:
        return None
    if form is None:
        return Text(role=forms.SIDE, paragraphs=())
    for most in range(A_KIND, 0, -1):
        laid = fit(_panel_paragraphs(given, chosen, most), form.slots[forms.SIDE], given.style.body_least_pt)
        if laid:
            return Text(role=forms.SIDE, paragraphs=laid)
    return None


def _panel_paragraphs(given: Given, chosen: list[tuple[str, list[Highlight]]], most: int) -> list[Paragraph]:
    found = []
    for kind, highlights in chosen:
        found.append(given.own(given.label(kind), level=1))
        found += [given.cited(h.text, (h.source,)) for h in highlights[:most]]
    return found


def _panel_slide(given: Given) -> list[Slide]:
    """The panel's matter on a slide of its own, where the template has no layout with a panel."""
    form = given.forms["section"]
    chosen = _chosen(given)
    paragraphs = [given.cited(f"{given.label(kind)}: {h.text}", (h.source,)) for kind, hs in chosen for h in hs]
    text = fitted(given, form, forms.MAIN, paragraphs, given.style.body_least_pt)
    if text is None:
        return []
    notes = [note for _, found in chosen for h in found for note in verbatim(given, h.text, h.source)]
    title = heading(given, form, given.label("panel"))
    return [make(given, form, given.label("bottom_line"), title, [text], notes)]


__all__ = ["bottom_line_slides", "statement_notes", "title_slide"]
