"""The next steps: arrows when they are few, short and dated, else a table; as statements where none is dated."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.config.kinds import kind_of
from summarizer.model import Statement, Step
from summarizer.renderers.deck.plan.given import Given, Head, fitted, make, printed
from summarizer.renderers.deck.plan.headline import shortened
from summarizer.renderers.deck.plan.measure import fit
from summarizer.renderers.deck.plan.notes import statement_notes
from summarizer.renderers.deck.plan.slides import Paragraph, Run, Slide, Text
from summarizer.renderers.deck.plan.table_slides import capital, table_slides
from summarizer.renderers.deck.plan.tables import Grid
from summarizer.renderers.deck.plan.text_slides import heading, silent_slide, statement_slides
from summarizer.renderers.deck.template import forms
from summarizer.renderers.deck.template.forms import Form

TIMELINES = {2: "timeline2", 3: "timeline3", 4: "timeline"}
ARROW_LINES = 2


def step_slides(given: Given, taken: frozenset[str]) -> list[Slide]:
    """The sections of next steps, each with its steps on arrows or in rows where the time of one is known."""
    slides: list[Slide] = []
    for section in given.brief.sections:
        if not kind_of(section.kind).to_come:
            continue
        steps = _dated(given, section.statements)
        if not section.statements:
            slides.append(silent_slide(given, section.title))
        elif not steps:
            slides += statement_slides(given, section.title, section.statements, taken)
        else:
            line = _timeline(given, section.title, steps)
            slides += [line] if line else _step_table(given, section.title, steps)
    return slides


def _dated(given: Given, statements: Sequence[Statement]) -> list[Step]:
    """A step for each of the statements; none where no article gives a time for any of them."""
    known = {step.statement: step for step in given.brief.steps}
    steps = [known.get(statement) or Step(when=None, who=None, statement=statement) for statement in statements]
    return steps if any(step.when for step in steps) else []


def _timeline(given: Given, label: str, steps: Sequence[Step]) -> Slide | None:
    form = given.forms.get(TIMELINES.get(len(steps), ""))
    if form is None or not all(step.when for step in steps):
        return None
    texts: list[Text] = []
    for number, step in enumerate(steps, 1):
        when = fitted(form, f"when {number}", [_when(given, step)], forms.SMALLEST)
        what = _what(given, form, f"what {number}", step.statement)
        if when is None or what is None or len(when.paragraphs[0].lines) > ARROW_LINES:
            return None
        texts += [when, what]
    if sum(text.words for text in texts) + len(label.split()) > given.style.words:
        return None
    notes = statement_notes(given, [step.statement for step in steps])
    return make(given, Head(form, label, heading(given, form, label)), _one_size(form, texts), notes)


def _when(given: Given, step: Step) -> Paragraph:
    if not step.when:
        return given.own(given.label("no_time"))
    return Paragraph(runs=(Run(text=capital(step.when), language=given.language(step.statement.source)),))


def _what(given: Given, form: Form, role: str, statement: Statement) -> Text | None:
    """The statement under its arrow, whole or shortened where that is allowed."""
    texts = [printed(statement), *shortened(printed(statement), given.brief.language)]
    found = (fitted(form, role, [given.cited(text, (statement.source,))], given.style.body_least_pt) for text in texts)
    return next((text for text in found if text), None)


def _one_size(form: Form, texts: list[Text]) -> list[Text]:
    """The texts of all steps at the size of the smallest."""
    same: list[Text] = []
    for text in texts:
        kind = text.role.split()[0]
        size = min(other.paragraphs[0].size or 0 for other in texts if other.role.startswith(kind))
        laid = fit(text.paragraphs, form.slots[text.role], size, largest=size)
        same.append(Text(role=text.role, paragraphs=laid or text.paragraphs))
    return same


def _step_table(given: Given, label: str, steps: Sequence[Step]) -> list[Slide]:
    header = [[given.own(given.label("when"))], [given.own(given.label("step"))]]
    rows = [[[_when(given, step)], [given.stated(step.statement)]] for step in steps]
    grid = Grid(shares=(0.7, 3.3), header=header, rows=tuple(rows), name=label)
    return table_slides(given, label, grid, statement_notes(given, [step.statement for step in steps]))
