"""Reading of the table files: tab-separated rows, and lists of words under headings; knows nothing of their sense."""

from __future__ import annotations

from pathlib import Path


def _lines(path: Path) -> list[str]:
    """The lines that hold something; none of a file that the language lacks, which ``Language.lacks`` names."""
    if not path.is_file():
        return []
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def read_rows(path: Path, *, columns: int) -> list[list[str]]:
    """The rows of a tab-separated file, each filled up with empty strings to ``columns``; ``#`` opens a comment."""
    rows = [line.split("\t") for line in _lines(path)]
    return [row + [""] * (columns - len(row)) for row in rows]


def read_words(path: Path) -> dict[str, list[str]]:
    """Table name to its entries, in the file's order; ``[name]`` opens a table."""
    tables: dict[str, list[str]] = {}
    entries: list[str] = []
    for line in _lines(path):
        if line.startswith("["):
            entries = tables.setdefault(line.strip("[]"), [])
        else:
            entries.extend(line.split())
    return tables


def split_names(cell: str) -> tuple[str, ...]:
    """The names of a cell, which are parted by commas."""
    return tuple(name.strip() for name in cell.split(",") if name.strip())


def spaced(entry: str) -> str:
    """A table's entry as it stands in a text: underscores are spaces."""
    return entry.replace("_", " ")
