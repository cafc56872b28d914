"""What stands around the matter of a slide: event, marking, sources quoted, date, footer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.model import Source
from summarizer.renderers.days import day
from summarizer.renderers.deck.plan.given import TIE, Given
from summarizer.renderers.deck.plan.marking import marking_texts
from summarizer.renderers.deck.plan.measure import fit
from summarizer.renderers.deck.plan.slides import Fill, Paragraph, Run, Slide, Text, cited_sources
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form, Slot
from summarizer.renderers.deck.template.grounds import overlap
from summarizer.renderers.support import DOTS
from summarizer.renderers.wording import source_name

BETWEEN_NAMES = ", "


class Head(NamedTuple):
    """What a slide is: its form, the PowerPoint section it belongs to, its title, and the name above that."""

    form: Form
    section: str
    title: Text
    kicker: str | None = None
    """The event's title where None."""
    appendix: bool = False


def make(given: Given, head: Head, fills: Iterable[Fill], notes: Sequence[Paragraph]) -> Slide:
    """A slide with what every slide has: section name, marking, source line, footers, marking in the notes."""
    form, matter, marking = head.form, [head.title, *fills], marking_texts(given, head.form)
    around = [
        head.title,
        *_kicker(given, head, marking),
        *marking,
        *matter[1:],
        *_source_line(given, form, {number for fill in matter for number in cited_sources(fill)}),
        *_beside(given, form, forms.DATE, day(given.labels, given.brief.prepared_on), marking),
        *_beside(given, form, forms.FOOTER, given.labels.footer, marking),
    ]
    handling = given.brief.marking
    marked = [given.own(f"{given.labels.marking}{given.labels.colon}{handling.text}")] if handling else []
    told = tuple([*marked, *notes] or [given.own(head.title.paragraphs[0].text)])
    return Slide(form=form, section=head.section, fills=tuple(around), notes=told, appendix=head.appendix)


def _kicker(given: Given, head: Head, marking: Iterable[Text]) -> list[Text]:
    """The names above the title, as many as fit; the event's title whole or not at all, since the cover has it."""
    whole = [head.kicker] if head.kicker else [given.brief.title]
    names = head.kicker.split(BETWEEN_NAMES) if head.kicker else []
    fewer = [BETWEEN_NAMES.join(names[:count]) for count in range(len(names) - 1, 0, -1)]
    slot = head.form.slots.get(forms.KICKER)
    fitting = (text for text in (*whole, *fewer) if slot and fit((given.own(text),), slot, forms.SMALLEST))
    text = next(fitting, None)
    return _beside(given, head.form, forms.KICKER, text, marking) if text else []


def _beside(given: Given, form: Form, role: str, text: str, marking: Iterable[Text]) -> list[Text]:
    """A line at the head or the foot, unless a long marking stands in its place."""
    place = form.slots.get(role)
    taken = place is not None and any(mark.slot and overlap(mark.slot.box, place.box) for mark in marking)
    return [] if taken else _line(given, form, role, text)


def _line(given: Given, form: Form, role: str, text: str | None) -> list[Text]:
    """A short text for a slot of one or two lines; nothing where the form has no such slot or there is no text."""
    if not text or role not in form.slots:
        return []
    slot = form.slots[role]
    laid = fit((given.own(text),), slot, forms.SMALLEST)
    return [Text(role=role, paragraphs=laid)] if laid else _cut(given, slot, text)


def _cut(given: Given, slot: Slot, text: str) -> list[Text]:
    """As many words as fit, for labels of our own; the full text stands in the notes or on the title slide."""
    words = text.split()
    while len(words) > 1:
        words.pop()
        laid = fit((given.own(" ".join(words) + " …"),), slot, forms.SMALLEST)
        if laid:
            return [Text(role=slot.role, paragraphs=laid)]
    return []


def explained(given: Given, slides: Sequence[Slide]) -> list[Slide]:
    """The slides with what the dots mean at the foot of the first that has some, where there is room for it."""
    for number, slide in enumerate(slides):
        if any(fill.spoken for fill in slide.fills if isinstance(fill, Text)):
            cited = {n for fill in slide.fills if fill.role != forms.SOURCE for n in cited_sources(fill)}
            line = _source_line(given, slide.form, cited, key=True)
            if line and given.labels.support_key in line[0].paragraphs[0].text:
                fills = tuple(line[0] if fill.role == forms.SOURCE else fill for fill in slide.fills)
                return [*slides[:number], slide._replace(fills=fills), *slides[number + 1 :]]
    return list(slides)


def _source_line(given: Given, form: Form, numbers: Iterable[int], *, key: bool = False) -> list[Text]:
    """The sources quoted on the slide, by number and name, as many as fit; what the dots mean, where asked for."""
    slot = form.slots.get(forms.SOURCE)
    if slot is None:
        return []
    found = [source for number in sorted(set(numbers)) if (source := given.source(number))]
    for told in (key, False):
        kept = list(found)
        while kept:
            laid = fit((_source_runs(given, kept, key=told),), slot, forms.SMALLEST)
            if laid and (len(kept) == len(found) or not told):
                return [Text(role=forms.SOURCE, paragraphs=laid)]
            kept.pop()
    return []


def _source_runs(given: Given, found: Sequence[Source], *, key: bool) -> Paragraph:
    runs: list[Run] = []
    for source in found:
        runs += [
            Run(text=(f"{TIE}· " if runs else ""), language=given.language()),
            Run(text=f"[{source.number}]", language=given.language(), source=source.number),
            Run(text=TIE + source_name(given.labels, source), language=given.language(source.number)),
        ]
    if key:
        dots = min(DOTS, len(given.brief.sources))
        shown = "●" * (dots - 1) + "○"
        runs.append(Run(text=f" · {shown}{TIE}{given.labels.support_key}", language=given.language()))
    return Paragraph(runs=tuple(run for run in runs if run.text))
