"""Folders that earlier runs made: which of them somebody has touched, and who keeps the name of one that nobody has.

A later day tells more of what is rare, so that what nobody has touched is sorted anew with what has come. A folder is
untouched while it holds what the program put there and nothing else, byte for byte, its dossier.yaml too.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from summarizer.config.dossier import FILE_NAME
from summarizer.sorting.events import Event
from summarizer.sorting.record import Record, folders_of


def touched_folders(into: Path, names: Iterable[str], record: Record) -> set[str]:
    """Those of these folders that are not as the program left them; raises OSError."""
    put = folders_of(record.placed)
    written = dict(record.settings)
    left = {name: {FILE_NAME: written.get(name)} for name in names}
    for name in left:
        left[name] |= {entry.file: entry.sha256 for entry in put.get(name, ())}
    return {name for name, files in left.items() if _held(into / name) != files}


def _held(folder: Path) -> dict[str, str | None]:
    """Each file of a folder and its SHA-256; none for a folder in it."""
    paths = [path for path in folder.iterdir() if not path.name.startswith(".")]
    return {path.name: digest_of(path) if path.is_file() else None for path in paths}


def digest_of(file: Path) -> str:
    """SHA-256 of its bytes."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def keep_names(events: Sequence[Event], folders: Mapping[str, str]) -> list[Event]:
    """The events, those without a folder under the name of the untouched one that most of their articles lie in."""
    free = {number: event for number, event in enumerate(events) if event.folder is None}
    claims = [
        (-count, name, number)
        for number, event in free.items()
        for name, count in Counter(folders[one.found.key] for one in event.articles if one.found.key in folders).items()
    ]
    kept: dict[int, str] = {}
    for _, name, number in sorted(claims):
        if number not in kept and name not in kept.values():
            kept[number] = name
    return [event._replace(folder=event.folder or kept.get(number)) for number, event in enumerate(events)]
