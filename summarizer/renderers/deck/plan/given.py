"""What every part of the plan is given: the brief, the style, the template's forms; and how they are put into words."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.config.deck_style import DeckStyle
from summarizer.model import Brief, Source, Statement
from summarizer.renderers.deck.plan.measure import fit
from summarizer.renderers.deck.plan.slides import Fill, Paragraph, Run, Slide, Text, cited_sources
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form, Forms, Slot

TIE = "\N{NO-BREAK SPACE}"
NAMED_SOURCES = 4
"""Further sources that stand on a slide by number; the notes name all."""
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


class Given(NamedTuple):
    """The planner's input."""

    brief: Brief
    style: DeckStyle
    forms: Forms
    short: bool = False
    """Tables keep to one slide each; what they leave out stands in the notes."""

    def label(self, name: str, /, **values: object) -> str:
        """One of the deck's own words, filled in."""
        return str(getattr(self.style.labels, name)).format(**values)

    def language(self, source: int | None = None) -> str:
        """The proofing language of the brief, or of a source."""
        article = self.source(source) if source else None
        code = (article.language if article else None) or self.brief.language
        return self.style.languages.get(code, code)

    def source(self, number: int) -> Source | None:
        """The source with a number."""
        return next((source for source in self.brief.sources if source.number == number), None)

    def own(self, text: str, level: int = 0) -> Paragraph:
        """A paragraph in the deck's own words."""
        return Paragraph(runs=(Run(text=text, language=self.language()),), level=level)

    def cited(self, text: str, sources: Sequence[int], level: int = 0) -> Paragraph:
        """A verbatim text with the numbers of its sources, the first of them tied to its last word."""
        language = self.language(sources[0])
        shown = [Run(text=text + TIE, language=language)]
        for number in sources[: NAMED_SOURCES + 1]:
            between = [Run(text=" ", language=language, between=True)] if number != sources[0] else []
            shown += [*between, Run(text=f"[{number}]", language=language, source=number)]
        left = len(sources) - NAMED_SOURCES - 1
        if left > 0:
            shown.append(Run(text=" " + self.label("more", count=left), language=self.language()))
        return Paragraph(runs=tuple(shown), level=level)

    def stated(self, statement: Statement, text: str | None = None, *, support: bool = True) -> Paragraph:
        """A statement (or a part of it) with its source and, for ``support``, the others that say the same."""
        others = statement.also_in if support else ()
        return self.cited(text or printed(statement), (statement.source, *others))

    def date(self, iso: str) -> str:
        """A date for people: ``14 May 2024``; as it is where the language is not English."""
        try:
            day = datetime.date.fromisoformat(iso)
        except ValueError:
            return iso
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if self.brief.language == "en" else iso

    def name(self, source: Source) -> str:
        """A source in a few words: outlet or title, and date."""
        parts = (
            source.outlet or source.title or source.file,
            self.date(source.published) if source.published else None,
        )
        return ", ".join(part for part in parts if part)


def printed(statement: Statement) -> str:
    """The statement's words, the pronoun at its head replaced by the bracketed name where one is given."""
    text, known = statement.text, statement.antecedent
    return f"{text[: known.start]}[{known.name}]{text[known.end :]}" if known else text


def fitted(form: Form, role: str, paragraphs: Sequence[Paragraph], least: float) -> Text | None:
    """The paragraphs laid out in the slot of a role, or None where they do not fit at the least size."""
    laid = fit(paragraphs, form.slots[role], least)
    return Text(role=role, paragraphs=laid) if laid else None


class Head(NamedTuple):
    """What a slide is: its form, the PowerPoint section it belongs to, its title, and the name above that."""

    form: Form
    section: str
    title: Text
    kicker: str | None = None
    """The event's title where None."""


def make(given: Given, head: Head, fills: Iterable[Fill], notes: Sequence[Paragraph]) -> Slide:
    """A slide with what every slide has: section name, marking, source line, footers, marking in the notes."""
    form, matter = head.form, [head.title, *fills]
    around = [
        head.title,
        *_line(given, form, forms.KICKER, head.kicker or given.brief.title),
        *_line(given, form, forms.MARKING, given.brief.marking.text if given.brief.marking else None),
        *matter[1:],
        *_source_line(given, form, {number for fill in matter for number in cited_sources(fill)}),
        *_line(given, form, forms.DATE, given.date(given.brief.prepared_on)),
        *_footer(given, form),
    ]
    marked = [given.own(given.label("marking", text=given.brief.marking.text))] if given.brief.marking else []
    return Slide(form=form, section=head.section, fills=tuple(around), notes=(*marked, *notes))


def _line(given: Given, form: Form, role: str, text: str | None) -> list[Text]:
    """A short text for a slot of one or two lines; nothing where the form has no such slot or there is no text."""
    if not text or role not in form.slots:
        return []
    slot = form.slots[role]
    laid = fit((given.own(text),), slot, forms.SMALLEST)
    return [Text(role=role, paragraphs=laid)] if laid else [_cut(given, slot, text)]


def _cut(given: Given, slot: Slot, text: str) -> Text:
    """As many words as fit, for labels of our own: the full text stands in the notes or on the title slide."""
    words = text.split()
    while len(words) > 1:
        words.pop()
        laid = fit((given.own(" ".join(words) + " …"),), slot, forms.SMALLEST)
        if laid:
            return Text(role=slot.role, paragraphs=laid)
    return Text(role=slot.role, paragraphs=(given.own(text),))


def _source_line(given: Given, form: Form, numbers: Iterable[int]) -> list[Text]:
    """The sources quoted on the slide, by number and name, as many as fit."""
    if forms.SOURCE not in form.slots:
        return []
    found = [source for number in sorted(set(numbers)) if (source := given.source(number))]
    while found:
        laid = fit((_source_runs(given, found),), form.slots[forms.SOURCE], forms.SMALLEST)
        if laid:
            return [Text(role=forms.SOURCE, paragraphs=laid)]
        found.pop()
    return []


def _source_runs(given: Given, found: Sequence[Source]) -> Paragraph:
    runs: list[Run] = []
    for source in found:
        runs += [
            Run(text=(f"{TIE}· " if runs else ""), language=given.language()),
            Run(text=f"[{source.number}]", language=given.language(), source=source.number),
            Run(text=TIE + given.name(source), language=given.language(source.number)),
        ]
    return Paragraph(runs=tuple(run for run in runs if run.text))


def _footer(given: Given, form: Form) -> list[Text]:
    """Marking and the deck's own line; the line goes where both do not fit, for a marking is never cut."""
    if forms.FOOTER not in form.slots:
        return []
    marking = given.brief.marking.text if given.brief.marking else None
    own = given.label("footer")
    for text in (" · ".join(part for part in (marking, own) if part), marking or own):
        laid = fit((given.own(text),), form.slots[forms.FOOTER], forms.SMALLEST)
        if laid:
            return [Text(role=forms.FOOTER, paragraphs=laid)]
    return _line(given, form, forms.FOOTER, own if forms.MARKING in form.slots else marking)
