"""Pieces of WordprocessingML as text (ECMA-376, part 1, section 17): names, escaping, lengths."""

from __future__ import annotations

import re

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
SPACES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:wp="{WP}" xmlns:a="{A}" xmlns:pic="{PIC}"'
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""What XML 1.0 cannot hold."""
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_BREAKS = str.maketrans("\n\r\t", "   ")


def q(name: str) -> str:
    """The name of an element or attribute of WordprocessingML as lxml has it: ``w:p`` without its prefix."""
    return f"{{{W}}}{name}"


def escaped(text: str) -> str:
    """Text for an element or an attribute."""
    return FORBIDDEN.sub("", text).translate(_ESCAPES)


def written(text: str) -> str:
    """The words of a run as they are written: line breaks of an article are spaces, what XML cannot hold is gone."""
    return FORBIDDEN.sub("", text.translate(_BREAKS))


def twips(points: float) -> int:
    """Twentieths of a point."""
    return round(points * 20)
