"""Former holders of government posts: which state a name served. Read only when the articles themselves do not tell."""

from __future__ import annotations

import functools

from summarizer.language import HERE


@functools.cache
def _rows(code: str) -> bytes:
    """The whole table as it lies on disk: it is long, and only the rows that are asked for are decoded."""
    path = HERE / code / "former.tsv"
    return b"\n" + path.read_bytes() if path.is_file() else b""


def served(name: str, code: str) -> str | None:
    """Alpha-3 code of the state that the bearer of a full name, or of a surname with only one such state, served.

    The table ends in 2014 and says nothing of later holders; where surnames are shared by several states it has none.
    """
    *given, surname = name.split()
    rows, start = _rows(code), f"\n{surname}\t".encode()
    found = rows.find(start)
    if found < 0:
        return None
    alone, homes = rows[found + len(start) : rows.find(b"\n", found + 1)].decode().split("\t")
    if not given:
        return None if alone == "-" else alone
    states = [home[:3] for home in homes.split() if given[0] in home[4:].split(",")]
    return states[0] if len(states) == 1 else None
