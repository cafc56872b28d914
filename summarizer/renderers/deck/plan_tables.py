"""Slides with native tables: who said what, the next steps, where the accounts differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.model import Difference, Position, Statement, Step
from summarizer.renderers.deck import forms
from summarizer.renderers.deck.forms import Form
from summarizer.renderers.deck.given import Given, Head, fitted, make, printed
from summarizer.renderers.deck.headline import shortened
from summarizer.renderers.deck.measure import fit
from summarizer.renderers.deck.notes import statement_notes, verbatim
from summarizer.renderers.deck.plan_text import heading, statement_slides
from summarizer.renderers.deck.slides import Fill, Paragraph, Slide, Text
from summarizer.renderers.deck.tables import Grid, Row, lay_out_table

DASH = "–"
TOPICS = 3
"""Columns of topics on a slide: more leave too little width for a fragment at a legible size."""
STEPS = 4
ACTORS = 12
"""Names in one line of those that nothing is said of."""
ARROW_LINES = 2


def table_slides(given: Given, label: str, grid: Grid, notes: Sequence[Paragraph]) -> list[Slide]:
    """The grid on as many slides as it needs."""
    form = given.forms["table"]
    tables = lay_out_table(grid, form, largest=given.style.table_pt, least=given.style.table_least_pt,
                           words=given.style.words)  # fmt: skip
    slides = []
    for page, table in enumerate(tables, 1):
        name = label if len(tables) == 1 else given.label("page", title=label, page=page, pages=len(tables))
        slides.append(_slide(given, form, label, name, [table], notes))
    return slides


def _slide(
    given: Given, form: Form, section: str, title: str, fills: Sequence[Fill], notes: Sequence[Paragraph]
) -> Slide:
    return make(given, Head(form, section, heading(given, form, title)), fills, notes)


def position_slides(given: Given, _taken: frozenset[str]) -> list[Slide]:
    """Who said what: actors by topics, verbatim fragments or a dash."""
    positions = given.brief.positions
    if not positions:
        return []
    label = given.label("positions")
    topics = list(dict.fromkeys(position.topic for position in positions))
    slides = []
    for start in range(0, len(topics), TOPICS):
        group = topics[start : start + TOPICS]
        chosen = [position for position in positions if position.topic in group]
        notes = [note for p in chosen for note in verbatim(given, f"{p.actor}: {p.text}", p.source)]
        slides += table_slides(given, label, _grid(given, group, chosen), notes)
    return _numbered(given, label, slides)


def _numbered(given: Given, label: str, slides: list[Slide]) -> list[Slide]:
    """Titles with page numbers, where topics went on to further slides."""
    from summarizer.renderers.deck.plan_text import renamed

    if len(slides) == 1:
        return slides
    names = [given.label("page", title=label, page=n, pages=len(slides)) for n in range(1, len(slides) + 1)]
    return [renamed(slide, heading(given, slide.form, name).paragraphs[0])
            for slide, name in zip(slides, names, strict=True)]  # fmt: skip


def _grid(given: Given, topics: list[str], positions: list[Position]) -> Grid:
    actors = list(dict.fromkeys(position.actor for position in positions))
    header = [[given.own(name)] for name in (given.label("actor"), *map(_capital, topics))]
    rows: list[Row] = []
    for actor in actors:
        cells = [[p for p in positions if p.actor == actor and p.topic == topic] for topic in topics]
        said = [[given.cited(p.text, (p.source,)) for p in cell] or [given.own(DASH)] for cell in cells]
        rows.append([[given.own(actor)], *said])
    shares = (0.7, *[1.4] * len(topics))
    return Grid(shares=shares, header=header, rows=tuple(rows), name=given.label("positions"))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def step_slides(given: Given, taken: frozenset[str]) -> list[Slide]:
    """The next steps: arrows when they are few and short, else a table; statements that are no step go before."""
    sections = [section for section in given.brief.sections if section.kind == "next_steps"]
    label = sections[0].title if sections else given.label("next_steps")
    steps = given.brief.steps
    if not steps:
        return []
    dated = {(step.statement.source, step.statement.start) for step in steps}
    rest = [s for section in sections for s in section.statements if (s.source, s.start) not in dated]
    slides = statement_slides(given, label, rest, taken) if rest else []
    line = _timeline(given, label, steps)
    return [*slides, *([line] if line else _step_table(given, label, steps))]


def _timeline(given: Given, label: str, steps: Sequence[Step]) -> Slide | None:
    form = given.forms.get({2: "timeline2", 3: "timeline3", STEPS: "timeline"}.get(len(steps), ""))
    if form is None:
        return None
    fills: list[Fill] = []
    for number, step in enumerate(steps, 1):
        when = fitted(form, f"when {number}", [_when(given, step)], forms.SMALLEST)
        what = _what(given, form, f"what {number}", step.statement)
        if when is None or what is None or len(when.paragraphs[0].lines) > ARROW_LINES:
            return None
        fills += [when, what]
    if sum(fill.words for fill in fills if isinstance(fill, Text)) + len(label.split()) > given.style.words:
        return None
    notes = statement_notes(given, [step.statement for step in steps])
    return _slide(given, form, label, label, _one_size(form, fills), notes)


def _when(given: Given, step: Step) -> Paragraph:
    if not step.when:
        return given.own(given.label("no_time"))
    words = given.cited(_capital(step.when), (step.statement.source,)).runs[0]
    return Paragraph(runs=(type(words)(text=_capital(step.when), language=words.language),))


def _what(given: Given, form: Form, role: str, statement: Statement) -> Text | None:
    """The statement under its arrow, whole or shortened where that is allowed."""
    texts = [printed(statement), *shortened(printed(statement), given.brief.language)]
    found = (fitted(form, role, [given.cited(text, (statement.source,))], given.style.body_least_pt) for text in texts)
    return next((text for text in found if text), None)


def _one_size(form: Form, fills: list[Fill]) -> list[Fill]:
    """The texts of all steps at the size of the smallest."""
    texts = [fill for fill in fills if isinstance(fill, Text)]
    least = {
        kind: min(t.paragraphs[0].size or 0 for t in texts if t.role.startswith(kind)) for kind in ("when", "what")
    }
    same: list[Fill] = []
    for text in texts:
        size = least[text.role.split()[0]]
        laid = fit(text.paragraphs, form.slots[text.role], size, largest=size)
        same.append(Text(role=text.role, paragraphs=laid or text.paragraphs))
    return same


def _step_table(given: Given, label: str, steps: Sequence[Step]) -> list[Slide]:
    header = [[given.own(given.label("when"))], [given.own(given.label("step"))]]
    rows = [[[_when(given, step)], [given.stated(step.statement)]] for step in steps]
    grid = Grid(shares=(0.7, 3.3), header=header, rows=tuple(rows), name=label)
    return table_slides(given, label, grid, statement_notes(given, [s.statement for s in steps]))


def difference_slides(given: Given, _taken: frozenset[str]) -> list[Slide]:
    """Where the accounts differ, the words side by side, and what no article reports."""
    found = given.brief.differences
    gaps = [given.own(line) for line in _gaps(given)]
    both = _side_by_side(given, found, gaps) if found and gaps else None
    if both:
        return [both]
    slides = _difference_table(given, found) if found else []
    return [*slides, *_gap_slides(given, gaps)]


def _gaps(given: Given) -> list[str]:
    silent = given.brief.silent
    return [
        *([given.label("silent_section", what=", ".join(silent.sections))] if silent.sections else []),
        *(given.label("silent_actor", what=", ".join(silent.actors[at : at + ACTORS]))
          for at in range(0, len(silent.actors), ACTORS)),
    ]  # fmt: skip


def _difference_paragraphs(given: Given, difference: Difference, *, level: int) -> list[Paragraph]:
    return [given.cited(f"“{value.text}”", (value.source,), level) for value in difference.values]


def _side_by_side(given: Given, found: Sequence[Difference], gaps: Sequence[Paragraph]) -> Slide | None:
    form = given.forms.get("two")
    if form is None or "left head" not in form.slots:
        return None
    left = [p for d in found for p in (given.own(_capital(d.what)), *_difference_paragraphs(given, d, level=1))]
    least = given.style.body_least_pt
    label = given.label("differences_and_unknown")
    heads = ("differences", "unknown")
    fills = [
        fitted(form, "left head", [given.own(given.label(heads[0]))], forms.SMALLEST),
        fitted(form, "left", left, least),
        fitted(form, "right head", [given.own(given.label(heads[1]))], forms.SMALLEST),
        fitted(form, "right", list(gaps), least),
    ]
    texts = [fill for fill in fills if fill]
    if len(texts) < len(fills) or sum(text.words for text in texts) + len(label.split()) > given.style.words:
        return None
    notes = [*_difference_notes(given, found), *gaps]
    return _slide(given, form, label, label, texts, notes)


def _difference_notes(given: Given, found: Iterable[Difference]) -> list[Paragraph]:
    notes = []
    for difference in found:
        notes.append(given.own(_capital(difference.what)))
        for value in difference.values:
            notes += verbatim(given, value.sentence, value.source)
    return notes


def _difference_table(given: Given, found: Sequence[Difference]) -> list[Slide]:
    label = given.label("differences")
    header = [[given.own(given.label("fact"))], [given.own(given.label("accounts"))]]
    rows = [[[given.own(_capital(d.what))], _difference_paragraphs(given, d, level=0)] for d in found]
    grid = Grid(shares=(1.0, 2.6), header=header, rows=tuple(rows), name=label)
    return table_slides(given, label, grid, _difference_notes(given, found))


def _gap_slides(given: Given, gaps: Sequence[Paragraph]) -> list[Slide]:
    if not gaps:
        return []
    label = given.label("unknown")
    form = given.forms["section"]
    slides, rest = [], list(gaps)
    least = given.style.body_least_pt
    while rest:
        count = min(len(rest), given.style.bullets)
        while count > 1 and not fit(rest[:count], form.slots[forms.MAIN], least):
            count -= 1
        text = fitted(form, forms.MAIN, rest[:count], forms.SMALLEST)
        slides.append(_slide(given, form, label, label, [text] if text else [], rest[:count]))
        rest = rest[count:]
    return _numbered(given, label, slides)
