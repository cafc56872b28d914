"""The sections: numbered paragraphs under their titles; what is to come with its days as a line of time."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.config.kinds import kind_of
from summarizer.model import Section, Step
from summarizer.renderers.arrangement import lead, passed
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.memo import NBSP, Memo
from summarizer.renderers.memo.parts.statements import statement_spans, support_spans
from summarizer.renderers.memo.parts.timeline import by_day, timeline
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.numbered import Label


def sections(memo: Memo, root: Node) -> list[Slab]:
    """All sections that hold something which the bottom line has not printed."""
    return [slab for section in memo.sections for slab in _section(memo, root, section)]


def also_reported(memo: Memo, root: Node) -> list[Slab]:
    """What is worth printing though its section is not sure."""
    return _section(memo, root, memo.also_reported)


def _section(memo: Memo, root: Node, section: Section) -> list[Slab]:
    labels = memo.of_section(section)
    if not labels:
        return []
    slabs = memo.setter.heading(root, section.title)
    steps = _steps(memo, labels) if kind_of(section.kind).to_come else {}
    dated = [(steps[label.anchor].due, label.text) for label in labels if label.anchor in steps]
    text = passed(memo.brief, memo.words, section, [label.statement for label in labels])
    remark = memo.setter.paragraph(root, [Span(text=text, look=memo.setter.looks.note)]) if text else []
    return slabs + timeline(memo, root, by_day(dated)) + _paragraphs(memo, root, labels) + remark


def _paragraphs(memo: Memo, root: Node, labels: Sequence[Label]) -> list[Slab]:
    setter = memo.setter
    numbered = memo.style.numbering != "none"
    node = root.child("L")
    node.numbering = "Decimal" if numbered else "None"
    slabs: list[Slab] = []
    for label in labels:
        spans = [
            *_lead(memo, label),
            *statement_spans(memo, label.statement, setter.looks.body),
            *support_spans(memo, label.statement),
        ]
        number = Span(text=f"{label.text}.", look=setter.looks.number, link=memo.context_link(label))
        mark = number if numbered else None
        slabs += setter.item(node, mark, spans, anchor=label.anchor, column=None if numbered else 0.0)
    return slabs


def _lead(memo: Memo, label: Label) -> list[Span]:
    text = lead(memo.brief, memo.words, label.section, label.statement)
    return [Span(text=f"{text.replace(' ', NBSP)}{memo.words.colon}", look=memo.setter.looks.lead)] if text else []


def _steps(memo: Memo, labels: Sequence[Label]) -> dict[str, Step]:
    """The steps of a section's statements, by the statement's anchor."""
    known = {step.statement: step for step in memo.brief.steps}
    found = ((label.anchor, known.get(label.statement)) for label in labels)
    return {anchor: step for anchor, step in found if step}
