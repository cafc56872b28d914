"""Words as their reader sees them: without signs that cannot be seen, put together where a line's end broke them.

Done once, when a text is read: every offset counts in the mended text, which is kept as ``sources/N.txt``.
"""

from __future__ import annotations

import re
from functools import cache, partial
from pathlib import Path

_INVISIBLE = re.compile("[\u00ad\u200b\u2060\u180e\ufeff]|(?<=[A-Za-zÀ-ɏА-я])[\u200c\u200d](?=[A-Za-zÀ-ɏА-я])")
"""Soft hyphens, spaces without width, joiners: between letters of Arabic or Hindi the last two are spelling."""
_TURNED = re.compile("[\u200e\u200f\u061c]")
"""Marks of direction: they turn what stands around them, and nobody sees why."""
_BROKEN = re.compile(r"(?<![\w-])([^\W\d_]{2,})- ([a-zà-ÿ]{2,})(?![\w-])")
_TABLES = Path(__file__).parents[1] / "language"
_LEAST_LETTERS = 5


def mended(text: str) -> str:
    """The text with whole words; "govern- ment" is joined where the word is known, and left where it is not."""
    text = _INVISIBLE.sub("", _TURNED.sub("", text))
    while _BROKEN.search(text):
        own = set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower()))
        before, text = text, _BROKEN.sub(partial(_joined, own=own), text)
        if text == before:
            break
    return text


def _joined(found: re.Match[str], own: set[str]) -> str:
    first, second = found[1], found[2]
    whole, hyphened = f"{first}{second}", f"{first}-{second}".lower()
    known = whole.lower() in own or (len(whole) >= _LEAST_LETTERS and whole.lower() in _known_words())
    return whole if known and hyphened not in own else found[0]


@cache
def _known_words() -> frozenset[str]:
    """The words of our English tables; read only where a text has a word that may be broken."""
    files = (path for path in sorted((_TABLES / "en").iterdir()) if path.suffix in (".txt", ".tsv"))
    return frozenset(word for path in files for word in re.findall(r"[a-z]{4,}", path.read_text("utf-8").lower()))
