"""Words that Markdown must not read as markup: a backslash before every sign that would mean something."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MEANINGFUL = re.compile(
    r"""
      \\(?=[!-/:-@\[-`{-~])      # a backslash that would escape
    | [`*]                       # code, emphasis
    | (?<!\w)_ | _(?!\w)         # emphasis; inside a word it is plain
    | <(?=[A-Za-z/!?])           # an HTML tag
    | &(?=\#?\w+;)               # an entity
    | \[(?=[0-9]+\])             # would become a link to a source
    | \](?=[(\[:])               # a link or its definition
    | ~(?=~) | (?<=~)~           # struck through
    """,
    re.VERBOSE,
)
_BLOCK_START = re.compile(r"^(?=[-+>=~]|\#{1,6}(?:\s|$))")
_NUMBERED_START = re.compile(r"^([0-9]{1,9})([.)])(?=\s|$)")
SAFE_ADDRESS = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)


def escaped(text: str) -> str:
    """The words as they are, on one line, with a backslash where Markdown would read a sign as markup."""
    return no_block(inline(text.strip()))


def inline(text: str) -> str:
    """The words for a place inside a line."""
    return _MEANINGFUL.sub(lambda sign: "\\" + sign.group(), re.sub(r"\s+", " ", text))


def no_block(text: str) -> str:
    """A line that is not read as a list, a heading or a quotation."""
    return _BLOCK_START.sub(r"\\", _NUMBERED_START.sub(r"\1\\\2", text), count=1)


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of cells that are escaped already."""
    lines = [head, ["---"] * len(head), *([cell.replace("|", r"\|") for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
