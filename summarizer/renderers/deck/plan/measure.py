"""Break text into lines and find the size at which it fits its slot, with real advance widths.

A line is broken after a space or a hyphen and never at a no-break space; a piece wider than the line is broken between
characters, as PowerPoint does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from summarizer.renderers.deck.plan.slides import Paragraph
from summarizer.renderers.deck.template.fonts import Face, face
from summarizer.renderers.deck.template.forms import Slot, TextStyle

SAFE = 0.985
"""Share of the width that is used: LibreOffice rounds each advance to a hundredth of a millimetre."""
STEP_PT = 1.0
HYPHENS = "-–—/"
MIN_PT = 12.0
REMEMBERED = 10_000
"""Texts at a size and width whose lines are kept: most are asked for again while pages are tried, five times of six."""


@cache
def _pieces(text: str, shown: Face, *, caps: bool, letter: float) -> tuple[tuple[str, float, bool], ...]:
    """Pieces that are not broken: text, width in ems, and whether a space stands before it."""
    found = []
    for word in text.split(" "):
        for number, piece in enumerate(_at_hyphens(word)):
            width = shown.width(piece.upper() if caps else piece) + letter * len(piece)
            found.append((piece, width, number == 0))
    return tuple(found)


def _at_hyphens(word: str) -> Iterator[str]:
    start = 0
    for at, character in enumerate(word[:-1], 1):
        if character in HYPHENS and at - start > 1:
            yield word[start:at]
            start = at
    yield word[start:]


@lru_cache(maxsize=REMEMBERED)
def wrap(text: str, style: TextStyle, size: float, width: float) -> tuple[str, ...]:
    """The lines of a text at a size and a width, both in points."""
    shown = face(style.font, bold=style.bold, italic=style.italic)
    letter = style.letter / style.size if style.size else 0.0
    limit, space = width * SAFE / size, shown.width(" ") + letter
    lines, line, used = [], "", 0.0
    for piece, wide, spaced in _pieces(text, shown, caps=style.caps, letter=letter):
        gap = space if spaced and line else 0.0
        if line and used + gap + wide > limit:
            lines.append(line)
            line, used, gap = "", 0.0, 0.0
        rest, rest_width = _cut_wide(piece, wide, limit, shown, lines)
        line, used = line + (" " if gap else "") + rest, used + gap + rest_width
    return (*lines, line)


def _cut_wide(piece: str, wide: float, limit: float, shown: Face, lines: list[str]) -> tuple[str, float]:
    """Whole lines of a piece wider than the line go to ``lines``; what is left and its width come back."""
    while wide > limit and len(piece) > 1:
        count, used = 1, shown.width(piece[0])
        while count < len(piece) - 1 and used + shown.width(piece[count]) <= limit:
            used += shown.width(piece[count])
            count += 1
        lines.append(piece[:count])
        piece = piece[count:]
        wide = shown.width(piece)
    return piece, wide


def line_height(style: TextStyle, size: float) -> float:
    """From one line to the next, in points."""
    if style.exact is not None:
        return style.exact
    return face(style.font, bold=style.bold, italic=style.italic).pitch * size * style.spacing


def lay_out(
    paragraphs: Iterable[Paragraph], slot: Slot, size: float, least: float = MIN_PT
) -> tuple[tuple[Paragraph, ...], float]:
    """The paragraphs broken into lines with the first level at ``size``, and the height they take in points.

    No level is set smaller than ``least``, but for labels in capitals.
    """
    given = tuple(paragraphs)
    settings, height = _broken(given, slot, size, least)
    return _set(given, settings), height


Setting = tuple[float, tuple[str, ...]]
"""Size and lines of a paragraph."""


def _broken(paragraphs: Sequence[Paragraph], slot: Slot, size: float, least: float) -> tuple[list[Setting], float]:
    found, height, first = list[Setting](), 0.0, slot.style(0).size
    for number, paragraph in enumerate(paragraphs):
        style = slot.style(paragraph.level)
        own = _scaled(style, size / first, least)
        lines = wrap(
            _measured(paragraph.text, style), style, own, slot.width - (0 if paragraph.alone else style.margin)
        )
        height += len(lines) * line_height(style, own)
        height += (style.before + style.before_share * own) if number else 0.0
        found.append((own, lines))
    return found, height


def _set(paragraphs: Sequence[Paragraph], settings: Sequence[Setting]) -> tuple[Paragraph, ...]:
    pairs = zip(paragraphs, settings, strict=True)
    return tuple(paragraph._replace(size=size, lines=lines) for paragraph, (size, lines) in pairs)


def _measured(text: str, style: TextStyle) -> str:
    """Without a number that hangs in the margin before a tab."""
    return text.split("\t", 1)[1] if "\t" in text and style.indent < 0 else text.replace("\t", " ")


def _scaled(style: TextStyle, factor: float, least: float) -> float:
    """The level's size, scaled with the first level's."""
    return max(round(style.size * factor * 2) / 2, min(style.size, least) if style.caps else least, MIN_PT)


def sizes(largest: float, least: float) -> Iterator[float]:
    """From the largest down to the least, both included."""
    size = largest
    while size > least:
        yield size
        size -= STEP_PT
    yield min(least, largest)


def fit(
    paragraphs: Sequence[Paragraph], slot: Slot, least: float, *, lines: int | None = None, largest: float | None = None
) -> tuple[Paragraph, ...] | None:
    """The paragraphs at the largest size that fits the slot, and at most ``lines`` lines; None where none does.

    A slot whose own size is under the least is filled at the least.
    """
    for size in sizes(max(largest or slot.style(0).size, least), least):
        settings, height = _broken(paragraphs, slot, size, least)
        if height <= slot.height and (lines is None or sum(len(own) for _, own in settings) <= lines):
            return _set(paragraphs, settings)
    return None
