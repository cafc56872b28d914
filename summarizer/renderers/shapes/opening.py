"""The head of a shaped document: its title, and what is known of it as a table or as lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from summarizer.config.shapes import FieldName, ShapeBlock
from summarizer.renderers.shapes.draft import Draft
from summarizer.renderers.shapes.nodes import Fields, Node, Title
from summarizer.renderers.wording import capital, how_recent


def title(draft: Draft) -> Iterator[Node]:
    """The name of the document's kind with its number, and its title."""
    if not draft.shape.title:
        return
    series, brief = draft.brief.series, draft.brief
    kind = draft.words(draft.shape.name) if draft.shape.name else None
    listed = any("reference" in block.show for block in draft.shape.blocks)
    counted = draft.labels.issue_number.format(number=series.number) if series and series.number else None
    number = counted or (None if listed else brief.reference)
    yield Title(brief.title, (series.name if series else None) or kind, number)


def fields(draft: Draft, block: ShapeBlock) -> Iterator[Node]:
    """Those of the fields asked for that are known."""
    known = [(name, *field(draft, name, short=block.lines)) for name in block.show]
    rows = [(name, label, value) for name, label, value in known if value]
    if not rows:
        return
    names = [name for name, _, _ in rows]
    at = names.index("title") if "title" in names and not draft.shape.title else None
    bare = {"marking"} if block.lines else set()
    shown = tuple(
        ("" if name in bare else label.upper() if block.capitals else capital(label), str(value))
        for name, label, value in rows
    )
    yield Fields(shown, block.lines, at)


def field(draft: Draft, name: FieldName, *, short: bool = False) -> tuple[str, str | None]:
    """Its label, which a line has short, and its value where it is known."""
    brief, labels, series = draft.brief, draft.labels, draft.brief.series
    known: tuple[tuple[str, str | None], ...] = (
        (labels.subject, brief.title),
        (labels.marking, brief.marking.text if brief.marking else None),
        (labels.to, brief.to),
        (labels.sender, brief.sender),
        (labels.date, draft.day(brief.prepared_on)),
        (labels.as_of, draft.day(brief.prepared_on)),
        (labels.event_date, draft.day(brief.event_date) if brief.event_date else None),
        (labels.ref if short else labels.reference, brief.reference),
        (labels.version, brief.version),
        (labels.correction, brief.correction),
        (labels.series, series.name if series else None),
        (labels.number, series.number if series else None),
        (labels.period, series.period if series else None),
        (labels.next_issue, draft.day(series.next) if series and series.next else None),
        (labels.sources, how_recent(labels, brief.sources)),
    )
    return known[get_args(FieldName).index(name)]
