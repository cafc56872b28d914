"""DIR/.sort/sort.json: which article went where, by what, and what was left alone; the memory of the next run."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.errors import InputError

PLACE, FILE, PAGE = ".sort", "sort.json", "sort.html"
SCHEMA = 1


class Placed(NamedTuple):
    """An article that was put into a folder, with what it was sorted by."""

    key: str
    heap_file: str
    folder: str
    file: str
    sha256: str
    """Of the file as it was written."""
    likeness: float
    nearest: str | None
    """Headline or file of the article of the folder that is most like it."""
    reprint_of: str | None
    also_in: tuple[str, ...]
    """Other folders that it tells of."""
    moved_from: str | None = None
    """The folder in which it lay before the last run."""


class Record(NamedTuple):
    """All that was sorted so far."""

    placed: tuple[Placed, ...] = ()
    left: tuple[tuple[str, str], ...] = ()
    """(file, why it was left alone) of the last run."""
    settings: tuple[tuple[str, str], ...] = ()
    """(folder, SHA-256 of its dossier.yaml as it was written)."""


def read_record(into: Path) -> Record:
    """What earlier runs did; empty where there was none. Raises InputError for a file that is none of ours."""
    path = into / PLACE / FILE
    try:
        data = json.loads(path.read_bytes())
        placed = tuple(Placed(**{**entry, "also_in": tuple(entry["also_in"])}) for entry in data["placed"])
        left = tuple((str(file), str(why)) for file, why in data["left"])
        return Record(placed, left, tuple((str(name), str(digest)) for name, digest in data.get("settings", ())))
    except (FileNotFoundError, NotADirectoryError):
        return Record()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", where=path) from error
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        remedy = "move it away; what lies in the folders is then taken as it is"
        raise InputError("is damaged", where=path, remedy=remedy) from error


def encoded(record: Record) -> bytes:
    """The record as JSON."""
    data: Mapping[str, Any] = {
        "schema": SCHEMA,
        "placed": [entry._asdict() for entry in record.placed],
        "left": [list(entry) for entry in record.left],
        "settings": [list(entry) for entry in record.settings],
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def counted(count: int, what: str) -> str:
    """``1 article``, ``5 articles``."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def folders_of(placed: Sequence[Placed]) -> dict[str, list[Placed]]:
    """Folder to what was put there, in the order of the names."""
    held: dict[str, list[Placed]] = {}
    for entry in sorted(placed, key=lambda entry: (entry.folder, entry.file)):
        held.setdefault(entry.folder, []).append(entry)
    return held
