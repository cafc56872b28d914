"""Printed pages put together: running headers, footers, page numbers out; hyphenated words joined, lines reflowed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from summarizer.readers.metadata.date_lines import read_date_line

_EDGE_LINES = 3
"""Lines at the head and foot of a page among which running lines are sought."""
_RUNNING_SHARE = 0.5
"""A line that stands at the edge of half of the pages (numbers aside) is a running one."""
_LEAST_PAGES = 2
PAGE_NUMBER = re.compile(
    r"[-–—\s]*(?:(?:page|seite|página|p\.|стр\.|с\.)\s*)?\d{1,4}(?:\s*(?:/|of|de|von|из|з|sur)\s*\d{1,4})?[-–—\s]*$",
    re.IGNORECASE,
)
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?=[a-zà-ÿа-яіїєґ])")
_SENTENCE_END = re.compile(r"[.!?:…][\"”’»)\]]*$")
_SHORT_LINE = 0.75
"""A line shorter than this share of the usual width ends its paragraph when it also ends a sentence."""
_USUAL = 0.8
"""The usual width is that of the line at this place when lines are sorted by length."""


def join_pages(pages: Sequence[str], headline: Sequence[str] = ()) -> str:
    """The running text of a document's pages, a paragraph a line with a blank line between.

    ``headline`` are the lines of the first page that are set as one: a paragraph of its own, apart from the lead.
    """
    split = [[" ".join(line.split()) for line in page.split("\n")] for page in pages]
    split = [[line for line in lines if line] for lines in split]
    running = _running_lines(split)
    kept = [line for lines in split for line in _without_edges(lines, running)]
    before, title, below = _at_headline(kept, headline)
    parts = [_paragraphs(_HYPHEN.sub("", "\n".join(part)).split("\n")) for part in (before, below) if part]
    paragraphs = [*(parts[0] if before else []), *title, *(parts[-1] if below else [])]
    return "\n\n".join(paragraphs)


def _at_headline(lines: list[str], headline: Sequence[str]) -> tuple[list[str], list[str], list[str]]:
    """The lines before the headline, the headline in one line, and the lines below it; spaces do not count."""
    wanted = [_squeezed(line) for line in headline]
    for at in range(len(lines) - len(wanted) + 1) if wanted else ():
        if [_squeezed(line) for line in lines[at : at + len(wanted)]] == wanted:
            end = at + len(wanted)
            return lines[:at], [" ".join(lines[at:end])], lines[end:]
    return [], [], lines


def _squeezed(line: str) -> str:
    return "".join(line.split())


def _form(line: str) -> str:
    """A line with its numbers blanked, so that page 3 and page 4 are the same line."""
    return re.sub(r"\d+", "#", line.lower())


def _running_lines(pages: Sequence[Sequence[str]]) -> set[str]:
    edges = [{_form(line) for line in (*lines[:_EDGE_LINES], *lines[-_EDGE_LINES:])} for lines in pages if lines]
    counts = Counter(form for edge in edges for form in edge)
    least = max(_LEAST_PAGES, _RUNNING_SHARE * len(edges))
    return {form for form, count in counts.items() if count >= least}


def _without_edges(lines: Sequence[str], running: set[str]) -> list[str]:
    def stays(at: int) -> bool:
        edge = at < _EDGE_LINES or at >= len(lines) - _EDGE_LINES
        return not edge or not (_form(lines[at]) in running or PAGE_NUMBER.fullmatch(lines[at]))

    return [line for at, line in enumerate(lines) if stays(at)]


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """Lines put together to paragraphs: one ends at a short line that ends a sentence, or before a heading."""
    widths = sorted(len(line) for line in lines)
    width = widths[int(_USUAL * (len(widths) - 1))] if widths else 0
    paragraphs: list[str] = []
    ended = True
    for line in lines:
        if ended or not paragraphs:
            paragraphs.append(line)
        else:
            paragraphs[-1] += " " + line
        short = len(line) < _SHORT_LINE * width
        ended = short and (bool(_SENTENCE_END.search(line)) or _heading(line) or read_date_line(line, None) is not None)
    return paragraphs


def _heading(line: str) -> bool:
    words = line.split()
    return bool(words) and (line.isupper() or sum(word[0].isupper() for word in words) > len(words) / 2)
