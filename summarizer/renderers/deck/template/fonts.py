"""Font metrics: how wide each character is, from a table shipped with the program, and which face stands for which.

No font file is read, so that a deck comes out the same on a machine without the template's fonts. A font that has a
metric twin is measured exactly; other families by a similar one, with a factor that errs on the wide side.
"""

from __future__ import annotations

import base64
import sys
import unicodedata
import zlib
from array import array
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("widths.txt")
MISSING = 0xFFFF
CODES = (
    *range(0x20, 0x250),  # Latin
    *range(0x370, 0x400),  # Greek
    *range(0x400, 0x530),  # Cyrillic
    *range(0x1E00, 0x1F00),  # Latin, additional: Vietnamese among them
    *range(0x2000, 0x2070),  # dashes, quotation marks, the ellipsis
    *range(0x20A0, 0x20C0),  # currencies
    *range(0x2100, 0x2190),  # the numero sign
    *range(0x2190, 0x2200),  # arrows
    *range(0x25A0, 0x25D0),  # bullets
)
TWINS = {
    "arial": ("Liberation Sans", 1.0),
    "helvetica": ("Liberation Sans", 1.0),
    "helvetica neue": ("Liberation Sans", 1.03),
    "liberation sans": ("Liberation Sans", 1.0),
    "times new roman": ("Liberation Serif", 1.0),
    "times": ("Liberation Serif", 1.0),
    "liberation serif": ("Liberation Serif", 1.0),
    "calibri": ("Carlito", 1.0),
    "calibri light": ("Carlito", 1.0),
    "carlito": ("Carlito", 1.0),
    "cambria": ("Caladea", 1.0),
    "caladea": ("Caladea", 1.0),
    "garamond": ("Liberation Serif", 1.0),
    "aptos": ("Liberation Sans", 1.02),
    "aptos display": ("Liberation Sans", 1.02),
    "tahoma": ("Liberation Sans", 1.03),
    "segoe ui": ("Liberation Sans", 1.03),
    "trebuchet ms": ("Liberation Sans", 1.03),
    "gill sans mt": ("Liberation Sans", 1.0),
    "georgia": ("Liberation Serif", 1.16),
    "verdana": ("DejaVu Sans", 1.0),
    "dejavu sans": ("DejaVu Sans", 1.0),
}
"""Family -> the family measured instead, and a factor: 1.0 where that is a metric twin or the narrower of the two."""
WIDEST = ("DejaVu Sans", 1.0)
"""For a family that is not listed: wider than nearly every text face, and what LibreOffice puts in its place."""
SUBSTITUTES = {"Caladea": "Liberation Serif"}
"""Who is asked for a character that a face lacks: Caladea has no Greek and no Cyrillic."""
BROAD, NARROW = 1.0, 0.62
"""Width in ems of a character that no table holds: East Asian wide ones, and the rest."""


LEAST_PITCH = 1.2
"""Ems from line to line: LibreOffice sets Arial and Times New Roman so, though their tables say 1.15."""


class Widths(dict[str, float]):
    """Width of each character in ems; one that the face lacks is looked up in its substitute, or taken as wide."""

    def __init__(self, known: dict[str, float], substitute: Widths | None) -> None:
        super().__init__(known)
        self.substitute = substitute

    def __missing__(self, character: str) -> float:
        width = self.substitute[character] if self.substitute else _guess(character)
        self[character] = width
        return width


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One style of a family, in ems; ``factor`` widens all characters. One object a style, compared by identity."""

    widths: Widths
    pitch: float
    """From one line to the next at single spacing."""
    factor: float = 1.0

    def width(self, text: str) -> float:
        """Width of the text in ems."""
        return sum(map(self.widths.__getitem__, text)) * self.factor


@cache
def face(family: str, *, bold: bool = False, italic: bool = False) -> Face:
    """The face to measure ``family`` with."""
    twin, factor = TWINS.get(family.strip().lower(), WIDEST)
    widths, pitch = _table(twin, " ".join(("bold",) * bold + ("italic",) * italic) or "regular")
    return Face(widths, pitch, factor)


@cache
def _table(family: str, style: str) -> tuple[Widths, float]:
    units, pitch, packed = _rows()[family, style]
    row = array("H", zlib.decompress(base64.b85decode(packed)))
    if sys.byteorder == "big":
        row.byteswap()
    known = {chr(code): width / units for code, width in zip(CODES, row, strict=True) if width != MISSING}
    for blank in ("\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"):
        known.setdefault(blank, known[" "])
    known.setdefault("\N{NON-BREAKING HYPHEN}", known["-"])
    substitute = SUBSTITUTES.get(family)
    return Widths(known, _table(substitute, style)[0] if substitute else None), max(pitch / units, LEAST_PITCH)


@cache
def _rows() -> dict[tuple[str, str], tuple[int, int, str]]:
    lines = (line.split("|", 4) for line in TABLE.read_text(encoding="ascii").splitlines() if line[:1] != "#")
    return {(family, style): (int(units), int(pitch), packed) for family, style, units, pitch, packed in lines}


def _guess(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    return BROAD if unicodedata.east_asian_width(character) in "WF" else NARROW
