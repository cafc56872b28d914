"""The dossiers that a command was given, and what it says of each."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from summarizer.errors import InputError
from summarizer.notices import Notice
from summarizer.streams import tell


def dossiers_of(paths: Iterable[Path]) -> list[Path]:
    """The dossiers of all paths; two of one name are an error, since one would replace the other's output."""
    from summarizer.readers.folders import dossier_name, find_dossiers

    found: dict[str, Path] = {}
    for path in (dossier for given in paths for dossier in find_dossiers(given)):
        other = found.setdefault(dossier_name(path).casefold(), path)
        if not other.samefile(path):
            remedy = "rename one of them, or build them into different --out folders"
            raise InputError(f"has the same name as {other}", where=path, remedy=remedy)
    return list(found.values())


def show_notices(path: Path, notices: Iterable[Notice]) -> None:
    """Print the notices on stderr, each behind the dossier’s name."""
    from summarizer.readers.folders import dossier_name

    for notice in notices:
        tell(f"{dossier_name(path)}: {notice}")
