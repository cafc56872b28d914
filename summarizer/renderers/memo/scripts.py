"""Right-to-left text in a left-to-right memo: levels, joined Arabic letters, visual order.

A small part of the Unicode bidirectional algorithm (UAX 9), enough for names, figures and quotations in Arabic or
Hebrew inside a left-to-right paragraph: strong letters, numbers, neutrals between them, mirrored brackets. Explicit
embedding characters are not read.
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
BASE, RIGHT, RIGHT_NUMBER = 0, 1, 2
"""Levels of UAX 9: even ones run left to right."""


def has_right_to_left(text: str) -> bool:
    """Whether the text holds a letter that is written from right to left."""
    return RIGHT_TO_LEFT.search(text) is not None


def levels(text: str) -> list[int]:
    """The embedding level of each character in a left-to-right paragraph: 0, 1 (right to left) or 2 (number in it)."""
    found: list[int | None] = []
    before = BASE
    for character in text:
        level = _own_level(character, before)
        if level in (BASE, RIGHT):
            before = level
        found.append(level)
    return _fill_neutrals(found)


def _own_level(character: str, before: int) -> int | None:
    kind = unicodedata.bidirectional(character)
    if kind == "L":
        return BASE
    if kind in STRONG_RIGHT:
        return RIGHT
    if kind in NUMBER:
        return RIGHT_NUMBER if before == RIGHT else BASE
    if kind == "NSM":
        return before
    return None


def _fill_neutrals(found: list[int | None]) -> list[int]:
    filled: list[int] = []
    before = BASE
    for index, level in enumerate(found):
        if level is None:
            after = next((item for item in found[index:] if item is not None), BASE)
            filled.append(RIGHT if before and after else BASE)
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
