"""What the memo's tags, archive pass and typesetting cost, beside the same pages without them and beside WeasyPrint.

Renders the usual test brief with the model in memory, alternating, and prints medians of RUNS. WeasyPrint sets the same
words with the same fonts as a tagged PDF; it is measured where it is installed. Run by `make bench`.
"""

from __future__ import annotations

import html
import importlib.util
import statistics
import sys
import time
from collections.abc import Callable, Sequence

from summarizer.model import Brief, Source, Statement
from summarizer.renderers.memo import render_memo, set_pages
from tests.documents.memos import layout
from tests.memo_briefs import annexed

RUNS = 15
RATIO_AT_MOST = 2.5
SHARE_OF_WEASYPRINT_AT_MOST = 1 / 3
KILOBYTES_AT_MOST = 150
STYLE = """
@font-face {font-family: Text; src: url("file://%(text)s")}
@font-face {font-family: Head; src: url("file://%(head)s")}
@page {size: A4; margin: 64pt 70pt 72pt; @bottom-right {content: "Page " counter(page) " of " counter(pages)}}
body {font: 11pt/15.5pt Text} h1, h2, td, th, li {font-family: Head} .box {background: #EEF2F7; padding: 9pt 14pt}
table {border-collapse: collapse; width: 100%%}
td, th {border-bottom: .5pt solid #B8C2CC; padding: 4pt; text-align: left}
"""


def medians(functions: Sequence[Callable[[], object]]) -> list[float]:
    """Median seconds of each, after one run of each to load the fonts."""
    for function in functions:
        function()
    rounds = [[_seconds(function) for function in functions] for _ in range(RUNS)]
    return [statistics.median(column) for column in zip(*rounds, strict=True)]


def _seconds(function: Callable[[], object]) -> float:
    begin = time.perf_counter()
    function()
    return time.perf_counter() - begin


def _paragraphs(statements: Sequence[Statement]) -> str:
    return "".join(f'<p>{html.escape(s.text)} <a href="#s{s.source}">[{s.source}]</a></p>' for s in statements)


def _row(cells: Sequence[str], tag: str = "td") -> str:
    return "<tr>" + "".join(f"<{tag}>{html.escape(cell)}</{tag}>" for cell in cells) + "</tr>"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return f"<table><thead>{_row(head, 'th')}</thead>{''.join(_row(row) for row in rows)}</table>"


def _source(source: Source) -> str:
    return f'<li id="s{source.number}">{source.outlet} {source.title} <a href="{source.url}">{source.url}</a></li>'


def page_of(brief: Brief) -> str:
    """The memo's words as HTML."""
    fonts = layout_fonts()
    sections = "".join(f"<h2>{html.escape(s.title)}</h2>{_paragraphs(s.statements)}" for s in brief.sections)
    differences = _table(
        ("What", "Source", "Words"),
        [(d.what, str(v.source), v.sentence) for d in brief.differences for v in d.values],
    )
    quotes = _table(("Speaker", "Words"), [(quote.speaker or "", quote.text) for quote in brief.quotes])
    sources = "".join(_source(source) for source in brief.sources)
    return (
        f'<html lang="en"><title>{brief.title}</title><style>{STYLE % fonts}</style><h1>{brief.title}</h1>'
        f'<div class="box">{_paragraphs(brief.bottom_line)}</div><p>{brief.comment}</p>{sections}'
        f"<h2>Where the sources differ</h2>{differences}<h2>Quotations</h2>{quotes}<ol>{sources}</ol></html>"
    )


def layout_fonts() -> dict[str, str]:
    """The files of the two families, as the memo's own fonts have them."""
    fonts = set_pages(annexed(), layout()).memo.setter.fonts
    return {"text": fonts.name("serif"), "head": fonts.name("sans")}


def main() -> None:
    """Print the times, their ratios, and what they may be at most; exit 1 where the memo takes more."""
    brief, style = annexed(), layout()
    memo, plain = medians([lambda: render_memo(brief, style), lambda: set_pages(brief, style).paint(tagged=False)])
    size = len(render_memo(brief, style)) / 1000
    print(f"memo: {memo * 1000:.0f} ms, {size:.0f} kB (at most {KILOBYTES_AT_MOST})")
    print(f"untagged, unarchived: {plain * 1000:.0f} ms; ratio {memo / plain:.2f} (at most {RATIO_AT_MOST})")
    if importlib.util.find_spec("weasyprint") is None:
        print("WeasyPrint is not installed (pip install weasyprint): not compared")
        sys.exit(memo > plain * RATIO_AT_MOST or size > KILOBYTES_AT_MOST)
    from weasyprint import HTML

    page = page_of(brief)
    memo, other = medians(
        [lambda: render_memo(brief, style), lambda: HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")]
    )
    print(f"WeasyPrint: {other * 1000:.0f} ms; share {memo / other:.2f} (at most {SHARE_OF_WEASYPRINT_AT_MOST:.2f})")


if __name__ == "__main__":
    main()
