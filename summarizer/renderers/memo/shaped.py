"""A shaped document as slabs of the memo's pages: what each node of the plan looks like on paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from summarizer.renderers.memo.look import Look, Looks, Span
from summarizer.renderers.memo.memo import Memo
from summarizer.renderers.memo.parts.opening import LABEL_WIDTH, TITLE_AFTER, head_of_page, kicker
from summarizer.renderers.memo.slabs import Backdrop, Slab, Text
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, Pair, grid, table
from summarizer.renderers.memo.typesetter import ASCENT, BOX_INDENT, BOX_RIGHT
from summarizer.renderers.shapes import nodes as plan
from summarizer.renderers.shapes.nodes import Paragraph, Plan, Run

INDENT = 14.0
NUMBER_COLUMN = 22.0
BOX_BETWEEN, BOX_AFTER = 4.0, 5.0
ENTRY_AFTER, ENTRY_BELOW = 1.0, 5.0
FEWEST_IN_COLUMNS, GUTTER = 4, 14.0
SMALL = 9.5
MARKS = ("reference", "support")
AFTER_FIELDS = 4.0


def shaped(memo: Memo, root: Node, planned: Plan) -> list[Slab]:
    """The slabs of a plan from its first node to its last, with their structure under ``root``."""
    slabs: list[Slab] = []
    for kind, group in groupby(planned.nodes, key=_kind):
        slabs += WRITERS[kind](memo, root, list(group), _anchored(planned))
    return slabs


def _kind(node: plan.Node) -> str:
    """What neighbours must share to be drawn together: the paragraphs of one box or of one list."""
    if not isinstance(node, Paragraph):
        return type(node).__name__
    if node.flush:
        return node.use if node.use == "quote" else "body"
    return f"{node.use} list" if node.number and node.use != "bottom_line" else node.use


def _anchored(planned: Plan) -> frozenset[str]:
    return frozenset(node.anchor for node in planned.nodes if isinstance(node, Paragraph) and node.anchor)


def _titles(memo: Memo, root: Node, titles: Sequence[plan.Title], _anchors: frozenset[str]) -> list[Slab]:
    slabs: list[Slab] = []
    for title in titles:
        slabs += [head_of_page(memo, root), *kicker(memo, root, title.kind, title.number)]
        slabs += memo.setter.title(root, title.text, after=TITLE_AFTER)
    return slabs


def _fields(memo: Memo, root: Node, groups: Sequence[plan.Fields], _anchors: frozenset[str]) -> list[Slab]:
    return [slab for group in groups for slab in (_lines if group.lines else _grid)(memo, root, group)]


def _grid(memo: Memo, root: Node, group: plan.Fields) -> list[Slab]:
    looks = memo.setter.looks
    pairs = [
        Pair(
            label=Cell(spans=(Span(text=label, look=looks.label),), header=True),
            value=Cell(spans=(Span(text=value, look=looks.cell),)),
        )
        for label, value in group.rows
    ]
    return [*grid(memo.setter, root, pairs, LABEL_WIDTH), memo.setter.gap(AFTER_FIELDS)]


def _lines(memo: Memo, root: Node, group: plan.Fields) -> list[Slab]:
    """A line a field; the one that holds the title is the document's heading."""
    setter, slabs = memo.setter, list[Slab]()
    for index, (label, value) in enumerate(group.rows):
        is_title = index == group.title
        look = setter.looks.subheading._replace(size=setter.looks.body.size, leading=setter.looks.body.leading)
        value_look = look if is_title or not label else setter.looks.body
        spans = [Span(text=value, look=value_look)]
        if label:
            spans.insert(0, Span(text=f"{label}{memo.words.colon}", look=look))
        node = root.child("H1" if is_title else "P")
        rows = setter.stack(setter.lines(spans, setter.width), setter.looks.body, node, keep_all=True)
        slabs += [rows[0]._replace(bookmark=(0, value)), *rows[1:]] if is_title else rows
    return [*slabs, setter.gap(AFTER_FIELDS)]


def _headings(memo: Memo, root: Node, headings: Sequence[plan.Heading], _anchors: frozenset[str]) -> list[Slab]:
    tags = {2: "H2", 3: "H3", 4: "H4"}
    return [
        slab
        for one in headings
        for slab in memo.setter.heading(root, one.text, tag=tags[one.level])  # type: ignore[arg-type]
    ]


def _paragraphs(memo: Memo, root: Node, group: Sequence[Paragraph], anchors: frozenset[str]) -> list[Slab]:
    return [
        slab for one in group for slab in memo.setter.paragraph(root, spans(memo, one, memo.setter.looks.body, anchors))
    ]


def _list(memo: Memo, root: Node, group: Sequence[Paragraph], anchors: frozenset[str]) -> list[Slab]:
    node = root.child("L")
    node.numbering = "Decimal"
    looks = memo.setter.looks
    slabs: list[Slab] = []
    for one in group:
        number = Span(text=f"{one.number}.", look=looks.number)
        slabs += memo.setter.item(node, number, spans(memo, one, looks.body, anchors), anchor=one.anchor)
    return slabs


def _entries(memo: Memo, root: Node, group: Sequence[Paragraph], anchors: frozenset[str]) -> list[Slab]:
    """The sources, side by side where there are some: row by row, so that no page breaks their order."""
    node = root.child("L")
    node.numbering = "Decimal"
    columns = 2 if len(group) >= FEWEST_IN_COLUMNS else 1
    width = (memo.setter.width - GUTTER * (columns - 1)) / columns
    places = [index % columns * (width + GUTTER) for index in range(len(group))]
    placed = [_entry(memo, node, one, x, width, anchors) for one, x in zip(group, places, strict=True)]
    rows = range(0, len(group), columns)
    return [slab for at in rows for slab in _strip(group[at : at + columns], placed[at : at + columns])]


def _strip(entries: Sequence[Paragraph], texts: Sequence[tuple[Text, ...]]) -> Iterator[Slab]:
    """Entries beside each other; those to the right have their anchor on an empty strip above."""
    for entry in entries[1:]:
        yield Slab(height=0.0, anchor=entry.anchor, keep=True)
    items = tuple(item for own in texts for item in own)
    height = max(item.y for item in items) + ENTRY_BELOW
    yield Slab(height=height, items=items, anchor=entries[0].anchor)


def _entry(
    memo: Memo, node: Node, one: Paragraph, x: float, width: float, anchors: frozenset[str]
) -> tuple[Text, ...]:  # fmt: skip
    setter, look = memo.setter, memo.setter.looks.source
    item = node.child("LI")
    label, body = item.child("Lbl"), item.child("LBody")
    mark = setter.lines([Span(text=one.number or "", look=look)], NUMBER_COLUMN)[0]
    lines = setter.lines(spans(memo, one, look, anchors), width - NUMBER_COLUMN)
    return (
        Text(line=mark, x=x, y=ASCENT * look.leading, node=label),
        *(
            Text(line=line, x=x + NUMBER_COLUMN, y=(row + ASCENT) * look.leading, node=body)
            for row, line in enumerate(lines)
        ),
    )


def _outlets(memo: Memo, root: Node, group: Sequence[Paragraph], anchors: frozenset[str]) -> list[Slab]:
    """The line that names an outlet, tied to its extract."""
    look = memo.setter.looks.cell
    return [
        slab
        for one in group
        for slab in memo.setter.paragraph(root, spans(memo, one, look, anchors), after=ENTRY_AFTER, keep=True)
    ]


def _quotes(memo: Memo, root: Node, group: Sequence[Paragraph], anchors: frozenset[str]) -> list[Slab]:
    look = memo.setter.looks.body._replace(size=memo.setter.looks.quote.size, leading=memo.setter.looks.quote.leading)
    return [
        slab
        for one in group
        for slab in memo.setter.paragraph(root.child("BlockQuote"), spans(memo, one, look, anchors), indent=INDENT)
    ]


def _notes(memo: Memo, root: Node, group: Sequence[Paragraph], anchors: frozenset[str]) -> list[Slab]:
    look = memo.setter.looks.source
    return [slab for one in group for slab in memo.setter.paragraph(root, spans(memo, one, look, anchors))]


def _bottom_line(memo: Memo, root: Node, group: Sequence[Paragraph], anchors: frozenset[str]) -> list[Slab]:
    colours = memo.setter.colours
    inside = _boxed(memo, root, group, memo.setter.looks.bottom_line, anchors)
    return memo.setter.boxed(inside, Backdrop(fill=colours.tint, bar=colours.accent), before=0.0, after=BOX_AFTER)


KEPT_WHOLE_PT = 200.0
"""Of a comment that stands on one page: some twelve lines."""


def _desk(memo: Memo, root: Node, group: Sequence[Paragraph], anchors: frozenset[str]) -> list[Slab]:
    """The desk's own words, outlined and labelled as not from the sources."""
    label = memo.setter.label(root, memo.words.comment, indent=BOX_INDENT)
    inside = [*label, *_boxed(memo, root, group, memo.setter.looks.body, anchors)]
    if sum(slab.height for slab in inside) <= KEPT_WHOLE_PT:
        inside = [slab._replace(keep=True) for slab in inside]
    return memo.setter.boxed(inside, Backdrop(outline=memo.setter.colours.secondary), before=0.0, after=BOX_AFTER)


def _boxed(memo: Memo, root: Node, group: Sequence[Paragraph], look: Look, anchors: frozenset[str]) -> list[Slab]:
    slabs: list[Slab] = []
    for index, one in enumerate(group, 1):
        after = BOX_BETWEEN if index < len(group) else 0.0
        words = spans(memo, one, look, anchors)
        slabs += memo.setter.paragraph(root, words, indent=BOX_INDENT, right=BOX_RIGHT, after=after)
    return slabs


def _tables(memo: Memo, root: Node, tables: Sequence[plan.Table], anchors: frozenset[str]) -> list[Slab]:
    return [slab for one in tables for slab in _table(memo, root, one, anchors)]


def _table(memo: Memo, root: Node, one: plan.Table, anchors: frozenset[str]) -> list[Slab]:
    setter = memo.setter
    widths = [setter.width * share / sum(one.shares) for share in one.shares]
    rows = [
        [
            Cell(spans=tuple(_span(memo, run, setter.looks.cell, anchors) for run in cell), header=index == 0)
            for index, cell in enumerate(row)
        ]
        for row in one.rows
    ]
    return [*table(setter, root, one.head, rows, widths), setter.gap(BOX_AFTER)]


def _nothing(_memo: Memo, _root: Node, _group: Sequence[plan.Node], _anchors: frozenset[str]) -> list[Slab]:
    """A field for the desk's words stands in Word alone: on paper nobody can fill it in."""
    return []


WRITERS: Mapping[str, Callable[[Memo, Node, Any, frozenset[str]], list[Slab]]] = {
    "Title": _titles,
    "Fields": _fields,
    "Heading": _headings,
    "Table": _tables,
    "Blank": _nothing,
    "body": _paragraphs,
    "body list": _list,
    "desk": _desk,
    "desk list": _list,
    "bottom_line": _bottom_line,
    "quote": _quotes,
    "entry": _outlets,
    "entry list": _entries,
    "note": _notes,
}


def spans(memo: Memo, paragraph: Paragraph, look: Look, anchors: frozenset[str]) -> list[Span]:
    """The words of a paragraph; ``look`` is that of its plain text."""
    number = [Span(text=f"{paragraph.number}. ", look=look)] if paragraph.flush and paragraph.number else []
    return [*number, *(_span(memo, run, look, anchors) for run in paragraph.runs)]


def _span(memo: Memo, run: Run, look: Look, anchors: frozenset[str]) -> Span:
    target = f"source-{run.source}" if run.source is not None else None
    link = run.address or (f"#{target}" if target in anchors else None)
    return Span(text=run.text, look=_look(memo.setter.looks, run, look), link=link, language=run.language, alt=run.alt)


def _look(looks: Looks, run: Run, plain: Look) -> Look:
    """The run's look at the size of its paragraph."""
    if run.look in ("plain", "desk"):
        return plain._replace(colour=looks.reference.colour) if run.address else plain
    faces = {"strong": looks.lead, "italic": looks.quote, "note": looks.note, "label": looks.label}
    chosen = faces.get(run.look) or {"reference": looks.reference, "support": looks.support}[run.look]
    # In small print all words have one size, or lines would break where the size changes.
    small = plain.size if plain.size <= SMALL and run.look not in MARKS else min(chosen.size, plain.size)
    colour = plain.colour if run.look == "italic" else chosen.colour
    return chosen._replace(size=small, leading=plain.leading, colour=colour)


def lines_of(memo: Memo, planned: Plan, use: plan.Use) -> int:
    """How many lines the paragraphs of a use take on paper."""
    look = memo.setter.looks.bottom_line
    width = memo.setter.width - BOX_INDENT - BOX_RIGHT
    return sum(len(memo.setter.lines(spans(memo, one, look, frozenset()), width)) for one in _of_use(planned, use))


def _of_use(planned: Plan, use: plan.Use) -> Iterator[Paragraph]:
    return (node for node in planned.nodes if isinstance(node, Paragraph) and node.use == use)
