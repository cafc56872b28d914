"""A shaped document in Word's paragraphs: what each node of the plan becomes, in the styles that the memo uses too.

A field for the desk's own words stands here alone: a labelled, empty box to be filled in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from summarizer.renderers.shapes import nodes as plan
from summarizer.renderers.shapes.nodes import Plan
from summarizer.renderers.word.draft import Draft
from summarizer.renderers.word.nodes import Inline, Node, Paragraph, Planned, Quoted, Run, Table, source_anchor
from summarizer.renderers.wording import source_name

THROUGH = "through"
USES: Mapping[plan.Use, str] = {
    "body": "body",
    "bottom_line": "bottom_line",
    "quote": "quote",
    "entry": "difference",
    "note": "small",
    "desk": "comment",
}
HEADINGS = ("heading", "subheading", "minor_heading")
"""By the levels of the plan."""
LOOKS: Mapping[plan.Look, str] = {
    "plain": "",
    "strong": "strong",
    "label": "label",
    "note": "label",
    "italic": "",
    "reference": "reference",
    "support": "support",
    "desk": "",
}


def shaped(draft: Draft, planned: Plan) -> Planned:
    """The document of a plan: its nodes in their order."""
    body = list[Node]()
    section = ""
    for kind, group in groupby(planned.nodes, key=_kind):
        nodes = list(group)
        section = next((node.text for node in reversed(nodes) if isinstance(node, plan.Heading)), section)
        body += WRITERS[kind](Place(draft, section), nodes)
    listed = {one.number: source_name(draft.words, one) for one in draft.brief.sources if _lists(planned, one.number)}
    return Planned(tuple(body), listed)


class Place(NamedTuple):
    """Where a node stands."""

    draft: Draft
    section: str
    """The heading above it."""


def _kind(node: plan.Node) -> str:
    """What neighbours must share to be written together: the desk's paragraphs have one label."""
    if isinstance(node, plan.Paragraph):
        return "desk" if node.use == "desk" and not node.number and not node.flush else "Paragraph"
    return type(node).__name__


def _lists(planned: Plan, number: int) -> bool:
    anchor = f"source-{number}"
    return any(isinstance(node, plan.Paragraph) and node.anchor == anchor for node in planned.nodes)


def _titles(_place: Place, nodes: list[plan.Title]) -> Iterator[Node]:
    for node in nodes:
        above = "\t".join(part for part in (node.kind, node.number) if part)
        if above:
            yield Paragraph("letterhead", (Run(above if node.kind else f"\t{above}"),))
        yield Paragraph("title", (Run(node.text),))


def _fields(place: Place, nodes: list[plan.Fields]) -> Iterator[Node]:
    for node in nodes:
        for index, (label, value) in enumerate(node.rows, 1):
            use = "last_fact" if index == len(node.rows) else "fact"
            look = "strong" if node.title == index - 1 or not label else ""
            named = _label(place, label, in_line=node.lines) if label else ()
            yield Paragraph(use, (*named, Run(value, look)))


def _label(place: Place, label: str, *, in_line: bool) -> tuple[Run, ...]:
    return (Run(f"{label}{place.draft.words.colon}", "strong"),) if in_line else (Run(f"{label}\t", "label"),)


def _headings(_place: Place, nodes: list[plan.Heading]) -> Iterator[Node]:
    for node in nodes:
        yield Paragraph(HEADINGS[plan.LEVELS.index(node.level)], (Run(node.text),))


def _paragraphs(place: Place, nodes: list[plan.Paragraph]) -> Iterator[Node]:
    for node in nodes:
        yield _paragraph(place, node)


def _paragraph(place: Place, node: plan.Paragraph) -> Paragraph:
    content = _content(place, node)
    if node.anchor and node.anchor.startswith("source-"):
        number = int(node.anchor.removeprefix("source-"))
        return Paragraph("source", (Run(f"{node.number}\t", "label"), *content), source_anchor(number))
    if node.number and node.use in ("body", "desk"):
        return Paragraph("numbered", content, numbering=THROUGH)
    extract = node.use == "quote" and any(run.statement for run in node.runs)
    return Paragraph("extract" if extract else USES[node.use], content, keep=node.use == "entry")


def _desk(place: Place, nodes: list[plan.Paragraph]) -> Iterator[Node]:
    yield Paragraph("comment_label", (Run(place.draft.words.comment),))
    whole = sum(len(run.text) for node in nodes for run in node.runs) <= KEPT_WHOLE
    for node in nodes:
        yield _paragraph(place, node)._replace(keep=whole and node is not nodes[-1])


KEPT_WHOLE = 900
"""Characters of a comment that stands on one page: some twelve lines."""


def _blanks(_place: Place, nodes: list[plan.Blank]) -> Iterator[Node]:
    """A heading, and under it an empty box in the desk's style."""
    for node in nodes:
        yield Paragraph("heading", (Run(node.label),))
        yield Paragraph("comment", (Run(EMPTY),))


EMPTY = "\u00a0"
"""What stands in a field that waits for its words, so that it can be clicked."""


def _tables(place: Place, nodes: list[plan.Table]) -> Iterator[Node]:
    for node in nodes:
        rows = tuple(
            tuple(tuple(part for run in cell for part in _inline(place, run, "body")) for cell in row)
            for row in node.rows
        )
        yield Table(node.head, rows, tuple(share / sum(node.shares) for share in node.shares))


WRITERS: Mapping[str, Callable[[Place, Any], Iterator[Node]]] = {
    "Title": _titles,
    "Fields": _fields,
    "Heading": _headings,
    "Paragraph": _paragraphs,
    "desk": _desk,
    "Blank": _blanks,
    "Table": _tables,
}


def _content(place: Place, node: plan.Paragraph) -> tuple[Inline, ...]:
    return tuple(part for run in node.runs for part in _inline(place, run, node.use))


def _inline(place: Place, run: plan.Run, use: plan.Use) -> Iterator[Inline]:
    """A run; the words of a statement in a control of their own."""
    look = "words" if run.statement else _look(run, use)
    written = Run(run.text, look, run.language, run.address, run.source)
    if run.statement is None:
        yield written
    else:
        source = run.statement.source
        title = place.draft.control_title(source)
        yield Quoted(run.statement.id, title, (written,), source, place.section)


def _look(run: plan.Run, use: plan.Use) -> str:
    """Its look; in a quotation all is in italics by its style, which italics of a run would take away."""
    return "emphasis" if run.look == "italic" and use != "quote" else LOOKS[run.look]
