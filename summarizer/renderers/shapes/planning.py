"""From a brief and a shape to the plan of a document: the one place that knows which block is made by what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from summarizer.config.labels import Labels
from summarizer.config.shapes import BlockName, Shape, ShapeBlock
from summarizer.model import Brief
from summarizer.renderers.shapes import opening, press, record, statements
from summarizer.renderers.shapes.draft import Draft
from summarizer.renderers.shapes.nodes import Blank, Fields, Heading, Node, Paragraph, Plan, Run, Title, Use

BLOCKS: Mapping[BlockName, Callable[[Draft, ShapeBlock], Iterator[Node]]] = {
    "fields": opening.fields,
    "since": record.since,
    "statements": statements.statements,
    "sections": statements.sections,
    "figures": statements.figures,
    "steps": statements.steps,
    "timeline": statements.timeline,
    "comment": statements.comment,
    "press": press.press,
    "quotes": press.quotes,
    "differences": record.differences,
    "silence": record.silence,
    "sources": record.sources,
    "sourcing": record.sourcing,
    "method": record.method,
}
"""Block to what makes it; ``text`` is its heading alone, and ``desk`` waits for words that only the desk has."""


MARKED: frozenset[Use] = frozenset({"body", "bottom_line", "desk"})
"""Uses of paragraphs that carry a portion mark."""


def planned(brief: Brief, labels: Labels, shape: Shape, portion: str | None = None, *, spare: int = 0) -> Plan:
    """The plan of the whole document; ``portion`` is the mark behind the numbers of its paragraphs.

    ``spare`` is how far quotations and differences are cut down, in ``draft.SPARES`` steps.
    """
    draft = Draft(brief=brief, labels=labels, shape=shape, spare=spare)
    nodes: list[Node] = [*opening.title(draft)]
    blanks, headed = list[str](), set[str]()
    for block in shape.blocks:
        made = _block(draft, block)
        nodes += made
        blanks += [one.label for one in made if isinstance(one, Blank)]
        headed |= {block.heading} if made and block.heading else set()
    if not any(isinstance(one, Title) or (isinstance(one, Fields) and one.title is not None) for one in nodes):
        nodes.insert(0, Title(brief.title, None, None))
    return Plan(
        tuple(_numbered(nodes, portion if shape.portion_marks else None)),
        tuple(blanks),
        frozenset(headed),
        frozenset(draft.cited),
    )


def _block(draft: Draft, block: ShapeBlock) -> list[Node]:
    """The nodes of a block under its heading; nothing where it holds nothing."""
    heading = draft.words(block.heading) if block.heading else None
    heading = heading.upper() if heading and block.capitals and block.block != "press" else heading
    if block.block == "desk":
        return _desk(draft, block, heading or draft.labels.comment)
    if block.block == "text":
        return [Heading(heading)] if heading else []
    inside = list(BLOCKS[block.block](draft, block))
    if not inside:
        return []
    if block.close:
        end = draft.words(block.close)
        inside[-1] = _with(inside[-1], after=end.upper() if block.capitals else end)
    if heading and block.inline:
        return [_with(inside[0], before=f"{heading}{draft.labels.colon}"), *inside[1:]]
    return [Heading(heading), *inside] if heading else inside


def _desk(draft: Draft, block: ShapeBlock, heading: str) -> list[Node]:
    """What dossier.yaml says under that heading, else a field for it."""
    given = draft.brief.own_words.get(block.heading or "", "")
    made = list(statements.desk_words(draft, block, given))
    return [Heading(heading), *made] if made else [Blank(heading)]


def _with(node: Node, *, before: str = "", after: str = "") -> Node:
    """A paragraph with words of the shape's before or behind its own."""
    if not isinstance(node, Paragraph):
        return node
    head = (Run(before, "strong"),) if before else ()
    return node._replace(runs=(*head, *node.runs, *((Run(f" {after}", "strong"),) if after else ())))


def _numbered(nodes: list[Node], portion: str | None) -> Iterator[Node]:
    """The paragraphs with their portion mark, the unnumbered summary too; a single number is none."""
    numbered = [one for one in nodes if isinstance(one, Paragraph) and _is_counted(one)]
    for node in nodes:
        if not isinstance(node, Paragraph):
            yield _subject_marked(node, portion) if portion and isinstance(node, Fields) else node
            continue
        marked = portion and node.use in MARKED
        runs = (Run(f"({portion}) "), *node.runs) if marked else node.runs
        alone = _is_counted(node) and len(numbered) == 1
        yield node._replace(runs=runs, number=None if alone else node.number)


def _subject_marked(fields: Fields, portion: str) -> Fields:
    """The subject bears the mark too (32 CFR 2001.23)."""
    rows = (
        (label, f"({portion}) {value}" if at == fields.title else value)
        for at, (label, value) in enumerate(fields.rows)
    )
    return fields._replace(rows=tuple(rows))


def _is_counted(paragraph: Paragraph) -> bool:
    """Whether its number is one of the document's, and not a source's."""
    return paragraph.number is not None and paragraph.number.isdigit()
