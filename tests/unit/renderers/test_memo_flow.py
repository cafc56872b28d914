"""Filling pages: what belongs together stays together, heads of tables come again."""

from __future__ import annotations

from summarizer.renderers.memo import set_pages
from summarizer.renderers.memo.flow import Page, paginate
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.slabs import Slab
from summarizer.renderers.memo.structure import Node
from summarizer.renderers.memo.tables import Cell, table
from summarizer.renderers.memo.typesetter import Typesetter
from tests.briefs import talks
from tests.documents.memos import layout


def setter() -> Typesetter:
    """The default style's typesetter."""
    return set_pages(talks(), layout()).memo.setter


def heights(pages: list[Page]) -> list[list[float]]:
    """Heights of each page's slabs."""
    return [[placed.slab.height for placed in page.placed] for page in pages]


def test_a_heading_goes_to_the_next_page_with_its_text() -> None:
    """It is never alone at the foot."""
    slabs = [Slab(height=70), Slab(height=20, keep=True), Slab(height=15), Slab(height=15)]
    assert heights(paginate(slabs, 100)) == [[70], [20, 15, 15]]


def test_air_above_is_dropped_at_the_top_of_a_page() -> None:
    """A page begins with text."""
    pages = paginate([Slab(height=95), Slab(height=10, before=12)], 100)
    assert pages[1].placed[0].top == 0


def test_a_group_higher_than_a_page_is_broken() -> None:
    """Rather than lost at the foot."""
    pages = paginate([Slab(height=40, keep=True) for _ in range(6)], 100)
    assert heights(pages) == [[40, 40], [40, 40], [40, 40]]


def test_no_line_of_a_paragraph_stands_alone() -> None:
    """The first two and the last two lines stay together wherever the page ends."""
    style = setter()
    spans = [Span(text="word " * 150, look=style.looks.body)]
    slabs = style.paragraph(Node("Document"), spans)
    for room in range(1, len(slabs)):
        filler = Slab(height=600 - room * style.looks.body.leading)
        pages = paginate([filler, *slabs], 600 + 1)
        assert len(pages[-1].placed) != 1
        assert len(pages[0].placed) - 1 != 1


def test_the_head_of_a_table_is_repeated() -> None:
    """On each page that the table reaches, outside the structure, which has it once."""
    style, root = setter(), Node("Document")
    cell = Cell(spans=(Span(text="words", look=style.looks.cell),))
    slabs = table(style, root, ("A", "B"), [(cell, cell)] * 40, (200, 200))
    pages = paginate(slabs, 300)
    heads = [page.placed[0].slab for page in pages]
    assert len(pages) > 2
    assert len({head.height for head in heads}) == 1
    assert [item.node for head in heads[1:] for item in head.items if hasattr(item, "node")] == [None] * 2 * (
        len(pages) - 1
    )
    (tree,) = root.kids
    assert isinstance(tree, Node)
    assert len(tree.kids) == 41


def test_a_row_of_many_lines_is_cut_between_them() -> None:
    """A cell longer than a page loses nothing."""
    style = setter()
    cell = Cell(spans=(Span(text="many words " * 400, look=style.looks.cell),))
    slabs = table(style, Node("Document"), ("A",), [(cell,)], (300,))
    pages = paginate(slabs, 400)
    assert len(pages) > 1
    assert all(page.used <= 400 for page in pages)
