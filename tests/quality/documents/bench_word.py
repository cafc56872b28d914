"""How long the Word document takes beside plain python-docx, which writes the same text into its default template.

Run as a script (`make bench`). Medians of alternating runs after a first one, so that imports and caches do not count.
Exit 1 where the document takes more than five times as long, or is larger than 60 kB.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable

import docx
from docx.oxml.ns import qn

from summarizer.config.layouts import load_layout, with_shape
from summarizer.renderers.word import render_docx
from tests.quality.documents.bench_deck import brief_of_the_seeds

RUNS = 15
MOST = 5.0
LARGEST = 60_000
SHAPES = ("memo", "cable", "media-reaction")


def plain(document: bytes) -> Callable[[], bytes]:
    """A function that writes the document's text with python-docx alone: as many paragraphs and cells."""
    body = docx.Document(io.BytesIO(document)).element.body
    tables = [
        [["".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in row.iter(qn("w:tc"))]
         for row in table.iter(qn("w:tr"))]
        for table in body.iter(qn("w:tbl"))
    ]  # fmt: skip
    paragraphs = ["".join(text.text or "" for text in one.iter(qn("w:t"))) for one in body.iterchildren(qn("w:p"))]

    def written() -> bytes:
        new = docx.Document()
        for paragraph in paragraphs:
            new.add_paragraph(paragraph)
        for rows in tables:
            table = new.add_table(len(rows), len(rows[0]))
            for row, cells in zip(table.rows, rows, strict=True):
                for cell, text in zip(row.cells, cells, strict=True):
                    cell.text = text
        out = io.BytesIO()
        new.save(out)
        return out.getvalue()

    return written


def _seconds(function: Callable[[], object]) -> float:
    begin = time.perf_counter()
    function()
    return time.perf_counter() - begin


def main() -> None:
    """Print both times and their ratio, and what they may be at most, for the memo and two shapes."""
    name, brief = brief_of_the_seeds()
    failed = False
    for shape in SHAPES:
        layout = with_shape(load_layout(), shape)
        document = render_docx(brief, layout)
        both = (plain(document), lambda layout=layout: render_docx(brief, layout))  # type: ignore[misc]
        for function in both:
            function()
        rounds = [[_seconds(function) for function in both] for _ in range(RUNS)]
        other, ours = (statistics.median(column) for column in zip(*rounds, strict=True))
        print(f"{name}, {shape}: {ours * 1000:.0f} ms, {len(document) / 1000:.0f} kB (at most {LARGEST / 1000:.0f}); "
              f"plain python-docx {other * 1000:.0f} ms; ratio {ours / other:.1f} (at most {MOST:.0f})")  # fmt: skip
        failed |= ours > MOST * other or len(document) > LARGEST
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
