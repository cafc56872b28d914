"""Write ``widths.txt``: the advance widths that the deck is measured with.

Run as a module with the font files of the families in ``FAMILIES`` as arguments; needs fontTools, which the built
program does not. Only figures are taken from the fonts, no outline.
"""

from __future__ import annotations

import base64
import sys
import zlib
from array import array
from pathlib import Path

from summarizer.renderers.deck.template.fonts import CODES, MISSING, TABLE
from summarizer.renderers.deck.template.untyped import Proxy

NOTICE = """\
# Advance widths, for measuring text without the fonts: facts and figures only, no outlines.
# Liberation Sans, Liberation Serif (metric twins of Arial, Times New Roman) and Carlito (of Calibri), Caladea (of
# Cambria): SIL Open Font License 1.1 but for Caladea, Apache License 2.0. DejaVu Sans: Bitstream Vera licence.
# One face a line: family, style, units in an em, units from line to line, then base85 of the deflated 16-bit widths
# of the characters that fonts.py lists, 65535 where the face has none.
"""
FAMILIES = ("Liberation Sans", "Liberation Serif", "Carlito", "Caladea", "DejaVu Sans")
STYLES = {"Regular": "regular", "Book": "regular", "Bold": "bold", "Italic": "italic", "Oblique": "italic"} | {
    "Bold Italic": "bold italic",
    "Bold Oblique": "bold italic",
}


def face_line(path: Path) -> tuple[str, str]:
    """The family and the line of the table for one font file."""
    from fontTools.ttLib import TTFont

    font = TTFont(path, lazy=True)
    family, style = font["name"].getDebugName(1), font["name"].getDebugName(2)
    advances, glyphs = font["hmtx"].metrics, font.getBestCmap()
    row = array("H", (advances[glyphs[code]][0] if code in glyphs else MISSING for code in CODES))
    if sys.byteorder == "big":
        row.byteswap()
    packed = base64.b85encode(zlib.compress(row.tobytes(), 9)).decode("ascii")
    return family, f"{family}|{STYLES.get(style, style)}|{font['head'].unitsPerEm}|{_pitch(font)}|{packed}\n"


def _pitch(font: Proxy) -> int:
    """From one line to the next, in font units: the taller of the two ways that programs take it from the font."""
    across, windows = font["hhea"], font["OS/2"]
    lines = (across.ascent - across.descent + across.lineGap, windows.usWinAscent + windows.usWinDescent)
    return int(max(lines))


def main(arguments: list[str]) -> None:
    """Write the table for the given font files, in the order of ``FAMILIES``."""
    rows = sorted((FAMILIES.index(family), line) for family, line in map(face_line, map(Path, arguments)))
    TABLE.write_text(NOTICE + "".join(line for _, line in rows), encoding="ascii")


if __name__ == "__main__":
    main(sys.argv[1:])
