"""Behind the body: the sources that are cited."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace

from summarizer.model import Source
from summarizer.renderers.days import day
from summarizer.renderers.deck.plan.frame import Head, make
from summarizer.renderers.deck.plan.given import Given
from summarizer.renderers.deck.plan.headline import heading
from summarizer.renderers.deck.plan.measure import MIN_PT, fit, line_height
from summarizer.renderers.deck.plan.notes import describe
from summarizer.renderers.deck.plan.slides import Paragraph, Run, Slide, Text, cited_sources
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form, Slot
from summarizer.renderers.deck.template.grounds import inked
from summarizer.renderers.summary import source_summary
from summarizer.renderers.voices import grade_key, voice_of
from summarizer.renderers.wording import articles

HANGING = 20.0
"""Points: where the first line hangs at least so far, the number stands in the margin before a tab."""
ENTRY_PT = 14.0
"""Of the list of sources, where it then takes no more slides than at a smaller size."""


def source_slides(given: Given, cited: frozenset[int]) -> list[Slide]:
    """The articles that are cited by number, linked to their addresses; the rest are counted."""
    form, label = given.form("sources"), given.labels.sources
    shown = [source for source in given.brief.sources if source.number in cited] or list(given.brief.sources)
    left = len(given.brief.sources) - len(shown)
    others = articles(given.labels, left)
    uncited = given.labels.uncited_one if left == 1 else given.labels.uncited.format(articles=others)
    key = grade_key(given.labels, shown)
    tail = [given.own(text) for text in (uncited if left else None, key) if text]
    pages = _pages(given, form, shown, tail)
    slides = []
    for number, (sources, text) in enumerate(pages, 1):
        name = label if len(pages) == 1 else given.labels.page.format(title=label, page=number, pages=len(pages))
        counted = [given.own(source_summary(given.labels, given.brief, named=True))]
        listed = [given.own(f"[{source.number}] {describe(given, source)}") for source in sources]
        notes = [*(counted if number == 1 else []), *listed]
        head = Head(form, label, heading(given, form, name), appendix=True)
        slides.append(make(given, head, [text], notes))
    return slides


def _pages(given: Given, form: Form, sources: list[Source], tail: list[Paragraph]) -> list[tuple[list[Source], Text]]:
    """Sources by slide; a smaller size is taken only where it saves a slide."""
    slot = _list_slot(form)
    least = given.style.sources_least_pt
    most = int(slot.height // line_height(slot.style(0), MIN_PT)) + 1  # each takes a line: more cannot fit
    entries = [_entry(given, form, source) for source in sources]
    pages: list[tuple[list[Source], Text]] = []
    while sources:
        count = min(len(sources), most)
        size = max(least, min(slot.style(0).size, ENTRY_PT)) if count > 1 else least
        last = [*entries[:count], *tail]
        laid = fit(last, slot, least) if count == len(sources) else None
        while laid is None and count > 1:
            count -= 1
            laid = fit(entries[:count], slot, size)
        paragraphs = laid or tuple(entries[:count])
        linked = tuple(_links_by_line(paragraph) for paragraph in paragraphs)
        pages.append((sources[:count], Text(role=forms.MAIN, paragraphs=linked, slot=slot)))
        sources, entries = sources[count:], entries[count:]
    return pages


def _list_slot(form: Form) -> Slot:
    """The place for the list: of a layout made for it, else a text box, since text for reading is too large for it."""
    if form.use == "sources":
        return form.slots[forms.MAIN]
    levels = (form.loose.style(0)._replace(size=ENTRY_PT, before=4.0),)
    return inked(replace(form.loose, role=forms.MAIN, box=form.area, levels=levels), form.paint)


def _links_by_line(paragraph: Paragraph) -> Paragraph:
    """A link that goes over a line's end as one link a line: LibreOffice never breaks inside of one."""
    at = paragraph.text.find("\t") + 1
    ends = []
    for line in paragraph.lines[:-1]:
        at = paragraph.text.find(line, at) + len(line) + 1
        ends.append(at)
    runs: list[Run] = []
    start = 0
    for run in paragraph.runs:
        inner = [end - start for end in ends if run.url and start < end < start + len(run.text)]
        edges = [0, *inner, len(run.text)]
        runs += [run._replace(text=run.text[a:b]) for a, b in itertools.pairwise(edges)]
        start += len(run.text)
    return paragraph._replace(runs=tuple(runs))


def _entry(given: Given, form: Form, source: Source) -> Paragraph:
    """``[1] Outlet: headline, author, date``; the headline links to the article's address."""
    style = _list_slot(form).style(0)
    gap = "\t" if style.indent <= -HANGING and not style.bullet else " "
    language, own = given.language(source.number), given.language()
    address = source.url if source.url and source.url.startswith(("http://", "https://")) else None
    named = source.title or (None if source.outlet else source.file)
    published = day(given.labels, source.published) if source.published else None
    more = ", ".join(part for part in (source.author, published, source.agency) if part)
    same = given.labels.same_origin.format(source=source.origin)
    voice = voice_of(given.labels, source)
    runs = [
        Run(text=f"[{source.number}]{gap}", language=own),
        Run(text=f"{source.outlet}{': ' if named else ''}" if source.outlet else "", language=language,
            url=None if named else address),
        Run(text=named or "", language=language, url=address),
        Run(text=f" – {more}" if more else "", language=language),
        Run(text=f" – {voice}" if voice else "", language=own),
        Run(text=f" – {same}" if source.origin != source.number else "", language=own),
    ]  # fmt: skip
    return Paragraph(runs=tuple(run for run in runs if run.text))


def targets(slides: Sequence[Slide], given: Given) -> Mapping[int, int]:
    """Source number -> index of the slide that lists it."""
    label = given.labels.sources
    known = {source.number for source in given.brief.sources}
    found: dict[int, int] = {}
    for index, slide in enumerate(slides):
        text = slide.text(forms.MAIN)
        if slide.section == label and text:
            numbers = (int(p.text[1 : p.text.index("]")]) for p in text.paragraphs if p.text.startswith("["))
            found |= {number: index for number in numbers if number in known}
    return found


def cited_on(slides: Sequence[Slide]) -> frozenset[int]:
    """The numbers of all sources that stand on slides."""
    return frozenset(number for slide in slides for fill in slide.fills for number in cited_sources(fill))
