"""JSON as web pages hold it: with comments, CDATA marks, commas too many, cut off; read as far as it goes."""

from __future__ import annotations

import json
import re

_PIECE = re.compile(r'"(?:\\.|[^"\\])*"|/\*.*?\*/|//[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>', re.DOTALL)
_COMMA = re.compile(r'"(?:\\.|[^"\\])*"|,(?=\s*[}\]])', re.DOTALL)
_OPEN = re.compile(r'"(?:\\.|[^"\\])*"|[{}\[\],]', re.DOTALL)
_CLOSER = {"{": "}", "[": "]"}
_MOST_CUTS = 40
"""Commas from the end at which a text that was cut off is closed."""


def read_loosely(source: str) -> object:
    """The value that the text holds; raises ValueError where not even its beginning can be read."""
    try:
        return json.loads(source, strict=False)
    except ValueError:
        pass
    clean = _COMMA.sub(_kept, _PIECE.sub(_kept, source)).strip().rstrip(";")
    try:
        return json.loads(clean, strict=False)
    except ValueError:
        return _beginning(clean)


def _kept(found: re.Match[str]) -> str:
    """Strings stay as they are; everything else that the patterns find goes."""
    return found[0] if found[0].startswith('"') else ""


def _beginning(text: str) -> object:
    """What a text holds up to the last comma at which it can be closed, or its first whole value."""
    start = re.search(r"[{\[]", text)
    if start is None:
        raise ValueError("no object")
    try:
        value: object = json.JSONDecoder(strict=False).raw_decode(text, start.start())[0]
    except ValueError:
        pass
    else:
        return value
    for end, closers in reversed(_places(text, start.start())[-_MOST_CUTS:]):
        try:
            return json.loads(text[start.start() : end] + closers, strict=False)
        except ValueError:
            continue
    raise ValueError("cannot be read from its beginning")


def _places(text: str, start: int) -> list[tuple[int, str]]:
    """Where the text could end, and the brackets that then close it."""
    found, held = [], list[str]()
    for piece in _OPEN.finditer(text, start):
        if piece[0] in _CLOSER:
            held.append(_CLOSER[piece[0]])
        elif piece[0] in "}]":
            if held:
                held.pop()
            found.append((piece.end(), "".join(reversed(held))))
        elif piece[0] == ",":
            found.append((piece.start(), "".join(reversed(held))))
    return found
