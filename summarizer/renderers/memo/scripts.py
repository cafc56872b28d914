"""Right-to-left text in a left-to-right memo: levels, joined Arabic letters, visual order.

A small part of the Unicode bidirectional algorithm (UAX 9), enough for names, figures and quotations in Arabic or
Hebrew: strong letters, numbers, neutrals between them, mirrored brackets. Explicit embedding characters are not read,
and paragraphs stay flush left.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache

RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
STRONG_RIGHT = ("R", "AL")
NUMBER = ("EN", "AN")
BASE, RIGHT, INSIDE = 0, 1, 2
"""Levels of UAX 9: even ones run left to right."""


def has_right_to_left(text: str) -> bool:
    """Whether the text holds a letter that is written from right to left."""
    return RIGHT_TO_LEFT.search(text) is not None


def levels(text: str) -> list[int]:
    """The embedding level of each character; the first strong one sets the direction (rules P2, W2, N1, N2, I1, I2).

    0 is left to right, 1 right to left, 2 left to right inside that.
    """
    kinds = [unicodedata.bidirectional(character) for character in text]
    first = next((kind for kind in kinds if kind == "L" or kind in STRONG_RIGHT), "L")
    base = BASE if first == "L" else RIGHT
    found: list[int | None] = []
    before = base
    for kind in kinds:
        level = _own_level(kind, base, before)
        if kind == "L" or kind in STRONG_RIGHT:
            before = RIGHT if kind in STRONG_RIGHT else BASE
        found.append(found[-1] if kind == "NSM" and found else level)
    return _fill_neutrals(found, base)


def _own_level(kind: str, base: int, before: int) -> int | None:
    if kind == "L":
        return BASE if base == BASE else INSIDE
    if kind in STRONG_RIGHT:
        return RIGHT
    if kind in NUMBER:
        return INSIDE if RIGHT in (before, base) else BASE
    return None


def _fill_neutrals(found: list[int | None], base: int) -> list[int]:
    """What stands between two of one direction takes it, numbers counting as right to left; else the base."""
    filled: list[int] = []
    before = base
    for index, level in enumerate(found):
        if level is None:
            after = next((item for item in found[index:] if item is not None), base)
            filled.append(min(before, RIGHT) if min(before, RIGHT) == min(after, RIGHT) else base)
        else:
            before = level
            filled.append(level)
    return filled


def shaped(text: str) -> str:
    """The text with Arabic letters in their joined forms; other text as it is."""
    return _joiner()(text) if ARABIC.search(text) else text


@cache
def _joiner() -> Callable[[str], str]:
    """What joins Arabic letters, loaded only for a text that holds one."""
    from arabic_reshaper import ArabicReshaper

    join: Callable[[str], str] = ArabicReshaper({"delete_harakat": False, "support_ligatures": True}).reshape
    return join


def mirrored(text: str) -> str:
    """Right-to-left text in the order it is painted, left to right: letters with their marks kept together."""
    clusters: list[str] = []
    for character in text:
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(character.translate(MIRRORED))
    return "".join(reversed(clusters))
