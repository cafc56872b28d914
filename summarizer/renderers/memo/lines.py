"""From spans to lines: words, fonts, line breaks, and right-to-left text in the order it is painted.

Ragged right, no hyphenation. Breaks are chosen for the whole paragraph (Knuth and Plass, "Breaking Paragraphs into
Lines", 1981, without stretching): the fewest lines, none much shorter than the rest, and no last line of a single
short word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple

from summarizer.renderers.memo.fonts import Fontbook
from summarizer.renderers.memo.look import Span
from summarizer.renderers.memo.scripts import BASE, RIGHT, has_right_to_left, levels, mirrored, shaped

NEW_LINE = "\u2028"
"""Ends a line where the text itself wants it."""
TOKEN = re.compile(r"\u2028|[ \n\t]+|[^ \n\t\u2028]+")
"""A new line, spaces, or text up to a space."""
SPACES = " \n\t" + NEW_LINE
CHUNK = re.compile(r"[^-–—/]*[-–—/]|[^-–—/]+")
"""Where a word too wide for its line is cut first; others are never cut, so that copied text has no stray breaks."""
RUNT_SHARE = 0.16
"""A last line shorter than this share of the measure looks like a mistake (a lone "[1]" or a short word)."""
RUNT_COST = 0.35
"""What a runt costs, as a share of the measure squared: worth about two visibly shorter lines."""
RAG = 0.12
"""A ragged edge may vary by this share of the measure before it costs anything; lines are filled first."""
LINE_COST = 1e9
"""More than any sum of squares: a line more is never taken for evenness."""


class Fragment(NamedTuple):
    """Text that one font paints in one go, in painting order; ``width`` in points."""

    text: str
    font: str
    span: Span
    width: float
    level: int = BASE


class Line(NamedTuple):
    """One line in painting order; ``width`` without the space at its end."""

    fragments: tuple[Fragment, ...]
    width: float


class Word:
    """What stands between two places where a line may break; widths in points, ``width`` without the space after it."""

    __slots__ = ("ends_line", "fragments", "space", "space_width", "width")

    def __init__(self, fragments: Sequence[Fragment]) -> None:
        self.fragments = list(fragments)
        self.width = sum(fragment.width for fragment in fragments)
        self.space: tuple[Fragment, ...] = ()
        self.space_width = 0.0
        self.ends_line = False

    def add(self, fragments: Sequence[Fragment]) -> None:
        """Text that follows without a break."""
        self.fragments += fragments
        self.width += sum(fragment.width for fragment in fragments)

    def end(self, space: Sequence[Fragment], *, line: bool) -> None:
        """The space after the word, and whether the line ends there."""
        self.space = tuple(space)
        self.space_width = sum(fragment.width for fragment in space)
        self.ends_line = line

    @property
    def size(self) -> float:
        """Text size of its beginning."""
        return self.fragments[0].span.look.size


def break_lines(spans: Sequence[Span], fonts: Fontbook, width: float) -> tuple[Line, ...]:
    """The lines of a paragraph of the given width in points; a word that is too wide is cut where it must be."""
    words = [part for word in _words(spans, fonts) for part in _cut_wide(word, fonts, width)]
    return tuple(_line(part[start:end]) for part in _parts(words) for start, end in pairwise(_breaks(part, width)))


def _parts(words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    start = 0
    for index, word in enumerate(words, 1):
        if word.ends_line or index == len(words):
            yield words[start:index]
            start = index


def _words(spans: Sequence[Span], fonts: Fontbook) -> list[Word]:
    words: list[Word] = []
    glued = False
    for text, span, level in _levelled(spans):
        for token in TOKEN.findall(text):
            fragments = _fragments(" " if token[0] in SPACES else token, span, level, fonts)
            if token[0] not in SPACES and glued:
                words[-1].add(fragments)
            elif token[0] not in SPACES:
                words.append(Word(fragments))
            elif words:
                words[-1].end(fragments, line=token == NEW_LINE)
            glued = token[0] not in SPACES
    return words


def _levelled(spans: Sequence[Span]) -> Iterator[tuple[str, Span, int]]:
    """Spans cut where the direction changes; each span is a world of its own, as within FSI … PDI of UAX 9."""
    for span in spans:
        if not has_right_to_left(span.text):
            yield span.text, span, BASE
            continue
        for level, pairs in groupby(zip(levels(span.text), span.text, strict=True), key=itemgetter(0)):
            yield "".join(character for _, character in pairs), span, level


def _fragments(text: str, span: Span, level: int, fonts: Fontbook) -> list[Fragment]:
    painted = mirrored(shaped(text)) if level == RIGHT else text
    pieces = fonts.pieces(painted, span.look.face)
    return [
        Fragment(
            text=piece,
            font=font,
            span=span,
            width=fonts.width(piece, font, span.look.size) + span.look.tracking * len(piece),
            level=level,
        )
        for piece, font in (reversed(pieces) if level == RIGHT else pieces)
    ]


def _cut_wide(word: Word, fonts: Fontbook, width: float) -> list[Word]:
    """A word too wide, cut after its hyphens and slashes, or anywhere where that is not enough."""
    if word.width <= width:
        return [word]
    parts = [Word([])]
    for piece in _small_pieces(word, fonts, width):
        if parts[-1].fragments and parts[-1].width + piece.width > width:
            parts.append(Word([]))
        parts[-1].add([piece])
    parts[-1].end(word.space, line=word.ends_line)
    return parts


def _small_pieces(word: Word, fonts: Fontbook, width: float) -> Iterator[Fragment]:
    for fragment in word.fragments:
        for chunk in CHUNK.findall(fragment.text):
            piece = _piece(fragment, chunk, fonts)
            yield from [piece] if piece.width <= width else (_piece(fragment, sign, fonts) for sign in chunk)


def _piece(fragment: Fragment, text: str, fonts: Fontbook) -> Fragment:
    look = fragment.span.look
    width = fonts.width(text, fragment.font, look.size) + look.tracking * len(text)
    return fragment._replace(text=text, width=width)


def _breaks(words: Sequence[Word], width: float) -> list[int]:
    """Indices where lines begin, and the number of words: the cheapest way through all possible breaks."""
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(words) + 1):
        best.append(_best_break(best, words, width, end))
    breaks = [len(words)]
    while breaks[-1] > 0:
        breaks.append(best[breaks[-1]][1])
    return breaks[::-1]


def _best_break(best: list[tuple[float, int]], words: Sequence[Word], width: float, end: int) -> tuple[float, int]:
    found = (float("inf"), end - 1)
    cost_of = _last_line_cost if end == len(words) else _line_cost
    # Smaller print may well start a line of its own.
    free = end < len(words) and words[end].size < words[end - 1].size
    length = 0.0
    for start in range(end - 1, -1, -1):
        length += words[start].width + (words[start].space_width if start < end - 1 else 0.0)
        if length > width and start < end - 1:
            break
        cost = best[start][0] + LINE_COST + (0.0 if free else cost_of(length, width))
        if cost < found[0]:
            found = (cost, start)
    return found


def _line_cost(length: float, width: float) -> float:
    return max(0.0, width - length - RAG * width) ** 2


def _last_line_cost(length: float, width: float) -> float:
    return RUNT_COST * width**2 if length < RUNT_SHARE * width else 0.0


def _line(words: Sequence[Word]) -> Line:
    fragments: list[Fragment] = []
    for word in words:
        fragments += [*word.fragments, *word.space]
    width = sum(fragment.width for fragment in fragments) - (words[-1].space_width)
    return Line(fragments=tuple(_joined(_visual(fragments))), width=width)


def _visual(fragments: list[Fragment]) -> list[Fragment]:
    """Rule L2 of UAX 9: from the highest level down, what stands at that level or above is reversed."""
    ordered = list(fragments)
    for level in range(max((fragment.level for fragment in fragments), default=0), 0, -1):
        start = 0
        while start < len(ordered):
            end = start
            while end < len(ordered) and ordered[end].level >= level:
                end += 1
            ordered[start:end] = reversed(ordered[start:end])
            start = max(end, start + 1)
    return ordered


def _joined(fragments: list[Fragment]) -> list[Fragment]:
    """Neighbours of one font and span as one fragment, so that the page holds few painting commands."""
    joined: list[Fragment] = []
    for fragment in fragments:
        last = joined[-1] if joined else None
        if last and last.span is fragment.span and last.font == fragment.font and last.level == fragment.level:
            joined[-1] = last._replace(text=last.text + fragment.text, width=last.width + fragment.width)
        else:
            joined.append(fragment)
    return joined
