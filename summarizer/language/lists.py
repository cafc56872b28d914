"""Word lists of a language: plain text files with ``[heading]`` lines, one table a heading.

Only reads; what a list is for is said in its file and by the module that uses it.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from summarizer.errors import ReadError

WordLists = dict[str, frozenset[str]]

_HERE = Path(__file__).parent
_HEADING = re.compile(r"\[(\w+)\]$")


@cache
def read_lists(language: str, name: str) -> WordLists:
    """The lists of ``LANGUAGE/NAME.txt``, each a set of words or phrases parted by commas or line ends.

    A language that has no such file gets the English one: its rules then find little, and nothing wrong.
    """
    path = _HERE / language / f"{name}.txt"
    if not path.is_file():
        path = _HERE / "en" / f"{name}.txt"
    return _parse(path.read_text(encoding="utf-8"), path)


def _parse(text: str, path: Path) -> WordLists:
    lists: dict[str, set[str]] = {}
    words: set[str] | None = None
    for line in (raw.partition("#")[0].strip() for raw in text.splitlines()):
        if heading := _HEADING.match(line):
            words = lists.setdefault(heading[1], set())
        elif line and words is None:
            raise ReadError(f"{path}: a word stands before the first [heading]")
        elif line and words is not None:
            words.update(entry.strip() for entry in line.split(",") if entry.strip())
    return {key: frozenset(entries) for key, entries in lists.items()}
