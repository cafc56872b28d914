"""Spellings of one name: Kamil, Kamel and Camill, Orlovsky and Orlovskiy share their consonants."""

from __future__ import annotations

import re
import unicodedata

_EXCHANGED = str.maketrans("kqvw", "ccff")
"""Letters that transliterations exchange."""


def plain(name: str) -> str:
    """A name in small letters of the English alphabet, accents and marks left out."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()


def skeleton(word: str) -> str:
    """The first letter and the consonants, none doubled; letters that transliterations exchange are one."""
    letters = (
        re.sub(r"[^a-z]", "", plain(word).removeprefix("al-").removeprefix("el-"))
        .replace("ph", "f")
        .translate(_EXCHANGED)
    )
    return re.sub(r"(.)\1+", r"\1", letters[:1] + re.sub(r"[aeiouyh]", "", letters[1:]))
