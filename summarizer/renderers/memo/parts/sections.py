"""The sections: numbered paragraphs, and the next steps as a table where most of the sentences give who or when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import compress

from summarizer.config.kinds import kind_of
from summarizer.model import Section, Step
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import Label, Memo
from summarizer.renderers.memo.parts.statements import statement_spans, support_spans
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table

WHEN_WIDTH, WHO_WIDTH, NUMBER_WIDTH = 84.0, 92.0, 30.0
AFTER_TABLE = 6.0
UNSAID = "not said"


def sections(memo: Memo, root: Node) -> list[Slab]:
    """All sections; one without material says so."""
    return [slab for section in memo.sections for slab in _section(memo, root, section)]


def _section(memo: Memo, root: Node, section: Section) -> list[Slab]:
    slabs = memo.setter.heading(root, section.title)
    labels = memo.of_section(section)
    if not labels:
        return slabs + memo.setter.paragraph(root, [Span(text=nothing(memo), look=memo.setter.looks.empty)])
    steps = _steps(memo, labels) if kind_of(section.kind).to_come else {}
    if len(steps) * 2 < len(labels) or not steps:
        return slabs + _paragraphs(memo, root, labels)
    return slabs + _step_table(memo, root, labels, steps)


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


def _step_table(memo: Memo, root: Node, labels: Sequence[Label], steps: Mapping[str, Step]) -> list[Slab]:
    """Columns that no step fills are left out."""
    setter = memo.setter
    shown = (
        memo.style.numbering != "none",
        any(step.when for step in steps.values()),
        any(step.who for step in steps.values()),
    )
    widths = tuple(compress((NUMBER_WIDTH, WHEN_WIDTH, WHO_WIDTH), shown))
    slabs = table(
        setter,
        root,
        tuple(compress(("No.", "When", "Who", "What"), (*shown, True))),
        [tuple(compress(_step_row(memo, label, steps.get(label.anchor)), (*shown, True))) for label in labels],
        (*widths, setter.width - sum(widths)),
        anchors=[label.anchor for label in labels],
    )
    return [*slabs, setter.gap(AFTER_TABLE)]


def _step_row(memo: Memo, label: Label, step: Step | None) -> tuple[Cell, ...]:
    looks = memo.setter.looks
    when, who = (step.when, step.who) if step else (None, None)
    words = [*statement_spans(memo, label.statement, looks.cell), *support_spans(memo, label.statement)]
    number = Span(text=f"{label.text}.", look=looks.label, link=memo.context_link(label))
    return Cell(spans=(number,), header=True), _said(memo, when), _said(memo, who), Cell(spans=tuple(words))


def _said(memo: Memo, text: str | None) -> Cell:
    looks = memo.setter.looks
    return Cell(spans=(Span(text=text, look=looks.cell) if text else Span(text=UNSAID, look=looks.label),))
