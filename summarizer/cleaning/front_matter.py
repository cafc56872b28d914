"""The block of ``key: value`` lines between two ``---`` lines at the very start of a text: metadata, not prose."""

from __future__ import annotations

import re

_BLOCK = re.compile(r"---[ \t]*\n((?:[ \t]*\n|#.*\n|[\w-]+[ \t]*:.*\n|[ \t]+\S.*\n|- .*\n){1,60})---[ \t]*(?:\n|$)")


def front_matter_end(text: str) -> int:
    """Offset of the text after its front matter; 0 where it has none."""
    found = _BLOCK.match(text)
    return found.end() if found else 0


def front_matter(text: str) -> str:
    """The lines between the two ``---``; empty where there are none."""
    found = _BLOCK.match(text)
    return found[1] if found else ""
