"""The fonts of a memo: finding the files, choosing a font for each character, measuring text.

A character that the wanted font lacks is taken from the next of a chain, and one that no font holds is printed as
``[U+4E2D]``, so that the page never shows an empty box. ReportLab keeps fonts in a registry of the process; the
names used here are file paths, so that two styles in one process cannot take each other's fonts.
"""

from __future__ import annotations

import importlib.util
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from summarizer.config.memo_style import Fonts
from summarizer.errors import InputError
from summarizer.renderers.memo.look import FaceKey

WEIGHTS: dict[FaceKey, tuple[str, ...]] = {
    "serif": ("Regular",),
    "serif-italic": ("Italic", "Regular"),
    "sans": ("Regular",),
    "sans-bold": ("SemiBold", "Bold", "Medium", "Regular"),
}
"""Which file of a family serves each face: the first that is there."""
FALLBACKS: dict[FaceKey, tuple[tuple[str, str], ...]] = {
    "sans-bold": (("IBM Plex Sans Arabic", "IBMPlexSansArabic-SemiBold.ttf"), ("Arimo", "Arimo[wght].ttf")),
}
OTHER_FALLBACKS = (("IBM Plex Sans Arabic", "IBMPlexSansArabic-Regular.ttf"), ("Arimo", "Arimo[wght].ttf"))
"""Arabic, and Hebrew with everything else that Arimo holds; Arimo's default instance is its regular weight."""
SUBSTITUTES = {"\u2010": "-", "\u2011": "-", "\u202f": "\u00a0", "\u2007": "\u00a0", "\u2009": "\u00a0", "\u200a": ""}
"""Characters that look like another one and that text fonts often lack."""
INVISIBLE = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]")
"""Control and format characters and variation selectors: they have no shape of their own and are not painted."""
PRIVATE = re.compile("[\ue000-\uf8ff]")
"""Icons of web pages: what they mean depends on a font that is not there, and PDF/A does not allow them."""
UNITS = 1000
"""Glyph widths are given for a size of 1000 points."""


class Fontbook:
    """The fonts of one style; measures text and tells which font paints which part of it."""

    def __init__(self, fonts: Fonts, folder: Path) -> None:
        self._folder = folder
        self._families = {"serif": fonts.text, "sans": fonts.headings}
        self._more = tuple(folder / name for name in fonts.more)
        self._pieces: dict[tuple[str, FaceKey], list[tuple[str, str]]] = {}
        self._widths: dict[tuple[str, str], float] = {}

    def pieces(self, text: str, face: FaceKey) -> list[tuple[str, str]]:
        """The text cut where the font changes, as (characters to paint, registered font name)."""
        key = (text, face)
        if key not in self._pieces:
            shown = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
            self._pieces[key] = self._cut(PRIVATE.sub(_named, shown), face)
        return self._pieces[key]

    def _cut(self, text: str, face: FaceKey) -> list[tuple[str, str]]:
        main = self._font(face)
        if all(ord(character) in main.face.charToGlyph for character in text):
            return [(text, main.fontName)]
        painted = [pair for character in text for pair in self._painted(character, face)]
        return [
            ("".join(character for character, _ in group), name)
            for name, group in groupby(painted, key=lambda pair: pair[1])
        ]

    def width(self, text: str, name: str, size: float) -> float:
        """Width in points of text in one registered font."""
        key = (text, name)
        if key not in self._widths:
            widths = pdfmetrics.getFont(name).face
            self._widths[key] = sum(widths.charWidths.get(ord(c), widths.defaultWidth) for c in text) / UNITS
        return self._widths[key] * size

    def name(self, face: FaceKey) -> str:
        """The registered name of a face's own font."""
        return str(self._font(face).fontName)

    def _painted(self, character: str, face: FaceKey) -> Iterator[tuple[str, str]]:
        main = self._font(face)
        if ord(character) not in main.face.charToGlyph:
            character = SUBSTITUTES.get(character, character)
        if not character:
            return
        for font in self._chain(face):
            if ord(character) in font.face.charToGlyph:
                yield character, font.fontName
                return
        yield from ((sign, main.fontName) for sign in _code_point(character))

    def _chain(self, face: FaceKey) -> Iterator[TTFont]:
        other: FaceKey = "sans" if face.startswith("serif") else "serif"
        yield self._font(face)
        yield self._font(other)
        for path in self._more:
            yield _load(path)
        for family, file in FALLBACKS.get(face, OTHER_FALLBACKS):
            yield _load(_package_files(family) / file)

    def _font(self, face: FaceKey) -> TTFont:
        return _load(_face_file(self._families[face.split("-")[0]], face, self._folder))


def _code_point(character: str) -> str:
    return f"[U+{ord(character):04X}]"


def _named(match: re.Match[str]) -> str:
    return _code_point(match[0])


@cache
def _face_file(family: str, face: FaceKey, folder: Path) -> Path:
    files = folder / family if (folder / family).is_dir() else _package_files(family)
    for weight in WEIGHTS[face]:
        for file in sorted(files.glob(f"*-{weight}.ttf")):
            return file
    raise InputError(
        f"no static TrueType file for {face} of {family!r}",
        where=files,
        remedy="name a family with files such as Name-Regular.ttf",
    )


@cache
def _package_files(family: str) -> Path:
    package = "fontpkg_" + family.lower().replace(" ", "_")
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise InputError(
            f"font family {family!r} is neither a folder nor installed",
            remedy=f"pip install {package.replace('_', '-')}, or name a folder of .ttf files in memo.yaml",
        )
    return Path(spec.submodule_search_locations[0]) / "files"


@cache
def _load(path: Path) -> TTFont:
    try:
        font = TTFont(str(path), str(path), asciiReadable=0)
    except (OSError, TTFError) as error:
        raise InputError(
            "this font cannot be embedded", where=path, remedy="use a static TrueType (.ttf) file"
        ) from error
    pdfmetrics.registerFont(font)
    return font
