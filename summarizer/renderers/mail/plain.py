"""The plan of a document as plain text: what a mail shows where HTML is not read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from summarizer.config.labels import Labels
from summarizer.renderers.shapes.nodes import Blank, Fields, Heading, Node, Paragraph, Plan, Run, Table, Title

RULE = {2: "=", 3: "-"}
INDENT = "    "


def plain(plan: Plan, labels: Labels, marking: str | None) -> str:
    """The whole text; paragraphs are not broken into lines, since a mail program does that."""
    before = (None, *plan.nodes)
    parts = [
        part
        for above, node in zip(before, plan.nodes, strict=False)
        for part in (*([f"[{labels.comment}]"] if opens_desk(above, node) else []), *TEXTS[type(node)](node, labels))
    ]
    marked = [marking] if marking else []
    return "\n\n".join([*marked, *parts, *marked]) + "\n"


def opens_desk(above: Node | None, node: Node) -> bool:
    """Whether the desk's own words begin with a node: they are labelled once."""
    return _is_desk(node) and not (above and _is_desk(above))


def _is_desk(node: Node) -> bool:
    return isinstance(node, Paragraph) and node.use == "desk" and not node.number


def words(runs: tuple[Run, ...]) -> str:
    """The text of some runs, without line breaks of the articles."""
    return " ".join("".join(run.text for run in runs).replace("\u00a0", " ").split())


def _title(node: Title, _labels: Labels) -> Iterator[str]:
    above = " · ".join(part for part in (node.kind, node.number) if part)
    yield f"{above}\n{node.text}" if above else node.text


def _fields(node: Fields, labels: Labels) -> Iterator[str]:
    colon = labels.colon.replace("\u00a0", " ")
    lines = (f"{label}{colon}{value}" if label else value for label, value in node.rows)
    yield "\n".join(lines).replace("\u00a0", " ")


def _heading(node: Heading, _labels: Labels) -> Iterator[str]:
    rule = RULE.get(node.level)
    yield f"{node.text}\n{rule * len(node.text)}" if rule else node.text


def _paragraph(node: Paragraph, _labels: Labels) -> Iterator[str]:
    text = words(node.runs)
    if node.use == "quote":
        yield f"{INDENT}{text}"
    elif node.number:
        dot = "" if node.number.startswith("[") else "."
        yield f"{node.number}{dot} {text}"
    else:
        yield text


def _blank(_node: Blank, _labels: Labels) -> Iterator[str]:
    yield from ()


def _table(node: Table, _labels: Labels) -> Iterator[str]:
    for row in node.rows:
        yield ": ".join(words(cell) for cell in row)


TEXTS: Mapping[type[Node], Callable[[Any, Labels], Iterator[str]]] = {
    Title: _title,
    Fields: _fields,
    Heading: _heading,
    Paragraph: _paragraph,
    Blank: _blank,
    Table: _table,
}
