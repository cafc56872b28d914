"""The text of PDF pages that are set in columns or hold raised marks, by pdfplumber; other pages are pypdf's.

A page has two columns when its words leave a gutter free near the middle that runs down most of its height.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.readers.formats.printed.page_furniture import PAGE_NUMBER
from summarizer.readers.formats.printed.page_letters import headline_lines, write_raised

if TYPE_CHECKING:
    from pdfminer.pdfdocument import PDFDocument

_MOST_PAGES = 60
"""pdfplumber takes a tenth of a second a page; longer documents are reports in one column."""
_GUTTER_PLACES = (0.4, 0.6)
"""Shares of the page's width between which a gutter is sought."""
_MARGIN = 1.0
"""Points by which a word must stand out on both sides to cross a gutter."""
_LEAST_WORDS = 60
_CROSSING = 0.03
"""Share of the words that may cross the gutter: headlines over both columns."""
_LEAST_SHARE = 0.25
"""Share of the words that each column holds at least."""
_STEP = 3
_MOST_STEPS = 20
"""From reference to reference: real documents take one."""

Word = Mapping[str, Any]


class Layout(NamedTuple):
    """What the places and sizes of letters say: texts of pages by number from 0, and the headline."""

    texts: Mapping[int, str]
    headline: tuple[str, ...]


def read_layout(data: bytes) -> Layout:
    """The text of the pages with two columns or raised marks, and the headline of the first page."""
    import pdfplumber

    found: dict[int, str] = {}
    headline: list[str] = []
    _check_references(data)
    with pdfplumber.open(io.BytesIO(data)) as document:
        for number, page in enumerate(document.pages[:_MOST_PAGES]):
            marked = write_raised(page.chars)
            words = _without_page_number(page.extract_words())
            gutter = find_gutter(words, float(page.width))
            if gutter is not None:
                found[number] = _read_columns(words, gutter)
            elif marked:
                found[number] = "\n".join(_lines(words))
            if number == 0:
                headline = headline_lines(page.extract_words(extra_attrs=["size"]))
            page.close()
    return Layout(found, tuple(headline))


def _check_references(data: bytes) -> None:
    """Raises ValueError for a document that holds a reference to itself: pdfminer would follow it for ever.

    A dictionary that lost one entry is enough for that. pdfplumber cannot be asked, since it walks the pages to close.
    """
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser
    from pdfminer.psexceptions import PSException

    try:
        document = PDFDocument(PDFParser(io.BytesIO(data)))
    except PSException as error:
        raise ValueError(str(error)) from error
    for table in document.xrefs:
        for number in table.get_objids():
            _follow(document, number)


def _follow(document: PDFDocument, number: int) -> None:
    from pdfminer.pdftypes import PDFObjRef
    from pdfminer.psexceptions import PSException

    first = number
    for _ in range(_MOST_STEPS):
        try:
            found = document.getobj(number)
        except PSException:
            return
        if not isinstance(found, PDFObjRef):
            return
        number = found.objid
    raise ValueError(f"object {first} refers to itself")


def _without_page_number(words: Sequence[Word]) -> list[Word]:
    """The words without a page number at the foot, which often stands right below the gutter."""
    foot = max((word["top"] for word in words), default=0.0) - _STEP
    last = [word for word in words if word["top"] >= foot]
    number = PAGE_NUMBER.fullmatch(" ".join(word["text"] for word in last))
    return [word for word in words if not number or word["top"] < foot]


def find_gutter(words: Sequence[Word], width: float) -> float | None:
    """The place in points of a gutter between two columns, or None."""
    if len(words) < _LEAST_WORDS:
        return None
    first, last = (int(share * width) for share in _GUTTER_PLACES)
    place = _middle_of_gap({at: _crossing(words, at) for at in range(first, last, _STEP)})
    left = sum(_centre(word) < place for word in words) / len(words)
    balanced = _LEAST_SHARE < left < 1 - _LEAST_SHARE
    return place if balanced and _crossing(words, place) <= _CROSSING * len(words) else None


def _middle_of_gap(crossing: Mapping[int, int]) -> float:
    """The middle of the widest run of places where next to no word stands."""
    least = min(crossing.values())
    best: list[int] = []
    run: list[int] = []
    for place, count in crossing.items():
        run = [*run, place] if count <= least + 1 else []
        best = max(best, run, key=len)
    return (best[0] + best[-1]) / 2


def _centre(word: Word) -> float:
    return float(word["x0"] + word["x1"]) / 2


def _crossing(words: Sequence[Word], place: float) -> int:
    """How many words stand across a gutter at this place."""
    return sum(word["x0"] < place - _MARGIN and word["x1"] > place + _MARGIN for word in words)


def _read_columns(words: Sequence[Word], gutter: float) -> str:
    """What stands across both columns at the head first, then the left column, the right one, and the foot."""
    spanning = [word for word in words if word["x0"] < gutter - _MARGIN and word["x1"] > gutter + _MARGIN]
    middle = (min(word["top"] for word in words) + max(word["bottom"] for word in words)) / 2
    top = max((word["bottom"] for word in spanning if word["bottom"] < middle), default=0.0)
    foot = min((word["top"] for word in spanning if word["top"] > middle), default=float("inf"))
    rest = [word for word in words if top < word["bottom"] and word["top"] < foot]
    left = [word for word in rest if _centre(word) < gutter]
    right = [word for word in rest if _centre(word) >= gutter]
    head = [word for word in words if word["bottom"] <= top]
    below = [word for word in words if word["top"] >= foot]
    return "\n".join(_lines(head) + _lines(left) + _lines(right) + _lines(below))


def _lines(words: Sequence[Word]) -> list[str]:
    """Words put to lines by their height on the page."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (round(w["top"] / _STEP), w["x0"])):
        if lines and abs(lines[-1][-1]["top"] - word["top"]) < _STEP:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [" ".join(word["text"] for word in sorted(line, key=lambda w: w["x0"])) for line in lines]
