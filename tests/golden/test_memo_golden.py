"""The memo's pages word for word and box for box: a hand-made brief, so that only the memo's own changes show."""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.renderers.memo import set_pages
from summarizer.renderers.memo.flow import Page
from summarizer.renderers.memo.slabs import Fill, Item, Picture, Text
from tests.briefs import talks
from tests.documents.memos import layout
from tests.golden.conftest import Golden


def boxes(pages: list[Page]) -> Iterator[str]:
    """``page x y width: text`` for each line of text, y of its baseline from the top of the text area, in points."""
    for number, page in enumerate(pages, 1):
        for placed in page.placed:
            for item in placed.slab.items:
                yield from _box(item, number, placed.top)


def _box(item: Item, page: int, top: float) -> Iterator[str]:
    if isinstance(item, Picture):
        yield f"{page} {item.x:6.1f} {top + item.y:6.1f} {item.width:6.1f} x {item.height:.1f}: figure"
        for inner in item.items:
            yield from _box(inner, page, top + item.y)
    elif isinstance(item, Text):
        words = "".join(fragment.text for fragment in item.line.fragments)
        yield f"{page} {item.x:6.1f} {top + item.y:6.1f} {item.line.width:6.1f}: {words.rstrip()}"
    elif isinstance(item, Fill):
        yield f"{page} {item.x:6.1f} {top + item.y:6.1f} {item.width:6.1f} x {item.height:.1f}: {item.colour}"


def test_the_memo_stands_as_it_stood(golden: Golden) -> None:
    """Every line at its place on its page."""
    golden("memo-boxes.txt", "\n".join(boxes(set_pages(talks(), layout()).pages)) + "\n")
