"""The quotation and the sources."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

from summarizer.model import Quote, Source
from summarizer.renderers.deck.plan.given import Given, Head, fitted, make
from summarizer.renderers.deck.plan.measure import MIN_PT, fit, line_height
from summarizer.renderers.deck.plan.notes import describe, verbatim
from summarizer.renderers.deck.plan.slides import Paragraph, Run, Slide, Text
from summarizer.renderers.deck.plan.text_slides import heading
from summarizer.renderers.deck.template import forms

QUOTE_LEAST = 22.0
SHORTEST, LONGEST = 8, 45
"""Words of a quotation that is worth a slide and can be read from one."""
MARKS = {"de": ("„", "“"), **dict.fromkeys(("el", "es", "fr", "it", "ru", "uk"), ("«", "»"))}
HANGING = 20.0
"""Points: where the first line hangs at least so far, the number stands in the margin before a tab."""


def quote_slides(given: Given, _taken: frozenset[str]) -> list[Slide]:
    """The strongest quotation whose speaker is known, if it fits; none else."""
    for quote in sorted(given.brief.quotes, key=_weakness):
        slide = _quote_slide(given, quote) if quote.speaker else None
        if slide:
            return [slide]
    return []


def _weakness(quote: Quote) -> tuple[bool, bool]:
    """Quotations of a length to be read come first, then those of an office; else the brief's own order."""
    return not SHORTEST <= len(quote.text.split()) <= LONGEST, quote.office is None


def _quote_slide(given: Given, quote: Quote) -> Slide | None:
    label = given.label("quote")
    notes = verbatim(given, f"{quote.speaker}: {_marked(given, quote)}", quote.source)
    words = _quoted(given, quote)
    who = given.cited(str(quote.speaker), (quote.source,))
    post = ", ".join(part for part in (quote.office, quote.place) if part)
    form = given.forms.get("quote")
    if form:
        said = fitted(form, forms.MAIN, [words], QUOTE_LEAST)
        speaker = fitted(form, forms.SIDE, [who, *([given.own(post, level=1)] if post else [])], forms.SMALLEST)
        fills = [text for text in (said, speaker) if text]
        whole = len(fills) == 2  # noqa: PLR2004 -- the words and the speaker
    else:
        form = given.forms["section"]
        lines = [words, who, *([given.own(post)] if post else [])]
        text = fitted(form, forms.MAIN, lines, given.style.body_least_pt)
        fills, whole = [text] if text else [], text is not None
    if not whole or sum(text.words for text in fills) + len(label.split()) > given.style.words:
        return None
    return make(given, Head(form, label, heading(given, form, label)), fills, notes)


def _marked(given: Given, quote: Quote) -> str:
    """The words between the quotation marks of their language."""
    source = given.source(quote.source)
    left, right = MARKS.get((source.language if source else None) or given.brief.language, ("“", "”"))
    return f"{left}{quote.text.rstrip(',')}{right}"


def _quoted(given: Given, quote: Quote) -> Paragraph:
    return Paragraph(runs=(Run(text=_marked(given, quote), language=given.language(quote.source)),))


def source_slides(given: Given, _taken: frozenset[str]) -> list[Slide]:
    """Every article by number, linked to its address, on as many slides as it takes."""
    form = given.forms["sources"]
    pages = _source_pages(given, list(given.brief.sources))
    label = given.label("sources")
    slides = []
    for number, (sources, text) in enumerate(pages, 1):
        name = label if len(pages) == 1 else given.label("page", title=label, page=number, pages=len(pages))
        notes = [given.own(f"[{source.number}] {describe(given, source)}") for source in sources]
        slides.append(make(given, Head(form, label, heading(given, form, name)), [text], notes))
    return slides


def _source_pages(given: Given, sources: list[Source]) -> list[tuple[list[Source], Text]]:
    """Sources by slide; a smaller size is taken only where it saves a slide."""
    slot = given.forms["sources"].slots[forms.MAIN]
    least = given.style.sources_least_pt
    most = int(slot.height // line_height(slot.style(0), MIN_PT)) + 1  # each takes a line: more cannot fit
    entries = [_entry(given, source) for source in sources]
    pages: list[tuple[list[Source], Text]] = []
    while sources:
        count = min(len(sources), most)
        size = max(least, min(slot.style(0).size, 14.0)) if count > 1 else least
        laid = fit(entries[:count], slot, least) if count == len(sources) else None
        while laid is None and count > 1:
            count -= 1
            laid = fit(entries[:count], slot, size)
        paragraphs = laid or tuple(entries[:count])
        linked = tuple(_links_by_line(paragraph) for paragraph in paragraphs)
        pages.append((sources[:count], Text(role=forms.MAIN, paragraphs=linked)))
        sources, entries = sources[count:], entries[count:]
    return pages


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


def _entry(given: Given, source: Source) -> Paragraph:
    """``[1] Title. Outlet, author, date``; the title links to the article's address."""
    style = given.forms["sources"].slots[forms.MAIN].style(0)
    gap = "\t" if style.indent <= -HANGING and not style.bullet else " "
    published = given.date(source.published) if source.published else None
    more = ", ".join(part for part in (source.outlet, source.author, published) if part)
    language, own = given.language(source.number), given.language()
    address = source.url if source.url and source.url.startswith(("http://", "https://")) else None
    runs = [
        Run(text=f"[{source.number}]{gap}", language=own),
        Run(text=source.title or source.file, language=language, url=address),
    ]
    if more:
        runs.append(Run(text=f" – {more}", language=language))
    if source.title and not address:
        runs.append(Run(text=f" ({source.file})", language=own))
    if source.origin != source.number:
        runs.append(Run(text=f" – {given.label('same_origin', source=source.origin)}", language=own))
    return Paragraph(runs=tuple(runs))


def targets(slides: list[Slide], given: Given) -> Mapping[int, int]:
    """Source number -> index of the slide that lists it."""
    label = given.label("sources")
    known = {source.number for source in given.brief.sources}
    found: dict[int, int] = {}
    for index, slide in enumerate(slides):
        text = slide.text(forms.MAIN)
        if slide.section == label and text:
            numbers = (int(p.text[1 : p.text.index("]")]) for p in text.paragraphs if p.text.startswith("["))
            found |= {number: index for number in numbers if number in known}
    return found
