"""The sections: numbered paragraphs, and the next steps as a table where the sentences give who and when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.model import Section, Step
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Label, Memo
from summarizer.renderers.memo.parts.statements import statement_spans, support_spans
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table

WHEN_WIDTH, WHO_WIDTH, NUMBER_WIDTH = 84.0, 92.0, 30.0
AFTER_TABLE = 6.0


def sections(memo: Memo, root: Node) -> list[Slab]:
    """All sections; one without material says so."""
    return [slab for section in memo.sections for slab in _section(memo, root, section)]


def _section(memo: Memo, root: Node, section: Section) -> list[Slab]:
    slabs = memo.setter.heading(root, section.title, anchor=f"section-{section.key}")
    labels = memo.of_section(section)
    if not labels:
        return slabs + memo.setter.paragraph(root, [Span(text=nothing(memo), look=memo.setter.looks.empty)])
    steps = _steps(memo, labels) if section.kind == "next_steps" else {}
    plain = [label for label in labels if label.anchor not in steps]
    if plain:
        slabs += _paragraphs(memo, root, plain)
    if steps:
        slabs += _step_table(memo, root, [(label, steps[label.anchor]) for label in labels if label.anchor in steps])
    return slabs


def nothing(memo: Memo) -> str:
    """What a section without material says."""
    total = len(memo.brief.sources)
    return "The article does not report on this." if total == 1 else f"None of the {total} articles reports on this."


def _paragraphs(memo: Memo, root: Node, labels: Sequence[Label]) -> list[Slab]:
    setter = memo.setter
    numbered = memo.style.numbering != "none"
    node = root.child("L")
    node.numbering = "Decimal" if numbered else "None"
    slabs: list[Slab] = []
    for label in labels:
        spans = [*statement_spans(memo, label.statement, setter.looks.body), *support_spans(memo, label.statement)]
        number = Span(text=f"{label.text}.", look=setter.looks.number, link=memo.context_link(label))
        mark = number if numbered else None
        slabs += setter.item(node, mark, spans, anchor=label.anchor, column=None if numbered else 0.0)
    return slabs


def _steps(memo: Memo, labels: Sequence[Label]) -> dict[str, Step]:
    """The steps of a section's statements that have a date or an actor, by the statement's anchor."""
    known = {step.statement: step for step in memo.brief.steps if step.when or step.who}
    found = ((label.anchor, known.get(label.statement)) for label in labels)
    return {anchor: step for anchor, step in found if step}


def _step_table(memo: Memo, root: Node, rows: Sequence[tuple[Label, Step]]) -> list[Slab]:
    setter = memo.setter
    numbered = memo.style.numbering != "none"
    widths = [NUMBER_WIDTH * numbered, WHEN_WIDTH, WHO_WIDTH]
    widths.append(setter.width - sum(widths))
    first = 0 if numbered else 1
    slabs = table(
        setter,
        root,
        ("No.", "When", "Who", "What")[first:],
        [_step_row(memo, label, step)[first:] for label, step in rows],
        widths[first:],
        anchors=[label.anchor for label, _ in rows],
    )
    return [*slabs[:-1], replace(slabs[-1], keep=False), setter.gap(AFTER_TABLE)]


def _step_row(memo: Memo, label: Label, step: Step) -> tuple[Cell, ...]:
    looks = memo.setter.looks
    words = [*statement_spans(memo, label.statement, looks.cell), *support_spans(memo, label.statement)]
    return (
        Cell(spans=(Span(text=f"{label.text}.", look=looks.label, link=memo.context_link(label)),), header=True),
        Cell(spans=(Span(text=step.when or "not said", look=looks.cell if step.when else looks.label),)),
        Cell(spans=(Span(text=step.who or "not said", look=looks.cell if step.who else looks.label),)),
        Cell(spans=tuple(words)),
    )
