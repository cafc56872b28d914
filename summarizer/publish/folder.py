"""Putting an output folder in its place: written beside, then renamed in; recovered when a build was killed.

``NAME`` is always the whole old output or the whole new one, but for the instant between two renames, after which a
killed build leaves the old one as ``.NAME.old-…``: the next start puts it back.
"""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import InputError
from summarizer.notices import Notice
from summarizer.publish.edits import carry_edits
from summarizer.publish.lock import only_writer
from summarizer.publish.manifest import MANIFEST, Manifest, encode_manifest, read_manifest, sha256_of

_REMEDIES = {
    errno.ENOSPC: "free some space on the disk and build again",
    errno.EDQUOT: "free some space on the disk and build again",
    errno.EFBIG: "free some space on the disk and build again",
    errno.ENAMETOOLONG: "give the dossier's folder a shorter name",
}
_OTHER_FOLDER = "name a folder you can write to with --out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """Where the outputs stand, and what was kept of the ones before."""

    folder: Path
    notices: tuple[Notice, ...]


def publish(
    parent: Path, files: Mapping[str, bytes], manifest: Manifest, *, waiting: Callable[[], None] = lambda: None
) -> Published:
    """Write ``files`` and the manifest (whose outputs are filled in here) as ``parent/NAME``.

    ``waiting`` is called when another build holds the name. Raises InputError when the folder is not ours or cannot
    be written; what stood there before is then intact.
    """
    target = parent / manifest.name
    check_target(parent, manifest.name)
    outputs = {name: sha256_of(content) for name, content in files.items()}
    record = encode_manifest(dataclasses.replace(manifest, outputs=outputs))
    try:
        parent.mkdir(parents=True, exist_ok=True)
        with only_writer(_beside(target, "lock"), waiting):
            _recover(target)
            check_target(parent, manifest.name)
            notices = _replace(target, {**files, MANIFEST: record})
    except OSError as error:
        remedy = _REMEDIES.get(error.errno or 0, _OTHER_FOLDER)
        raise InputError(f"cannot be written: {error.strerror or error}", where=target, remedy=remedy) from error
    return Published(folder=target, notices=tuple(notices))


def check_target(parent: Path, name: str) -> None:
    """Raise InputError unless ``parent/name`` is new, empty or an output of ours."""
    target = parent / name
    if not name or name in {".", ".."}:
        raise InputError("has no name", where=parent, remedy="build a folder that has one")
    if parent.exists() and not parent.is_dir():
        raise InputError("is not a folder", where=parent, remedy=_OTHER_FOLDER)
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise InputError("is in the way: it is no folder", where=target, remedy="move it away, or choose another --out")
    if target.is_dir() and any(target.iterdir()) and read_manifest(target) is None:
        message = f"holds files but no {MANIFEST} of ours, so nothing was written"
        raise InputError(message, where=target, remedy="move them away, or choose another --out")


def recover(target: Path) -> None:
    """Put right what a killed build left beside ``target``; nothing is touched where there is nothing to do."""
    if _leftovers(target, "old") or _leftovers(target, "new"):
        with only_writer(_beside(target, "lock"), lambda: None):
            _recover(target)


def _replace(target: Path, files: Mapping[str, bytes]) -> list[Notice]:
    fresh, old = (_beside(target, f"{word}-{os.getpid()}") for word in ("new", "old"))
    try:
        write_files(fresh, files)
        notices = carry_edits(target, fresh)
        if target.exists():
            target.rename(old)
        fresh.rename(target)
    finally:
        if old.exists() and not target.exists():
            old.rename(target)
        shutil.rmtree(fresh, ignore_errors=True)
    synced(target.parent)
    _retire(old, target)
    return notices


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write each file below the folder, on the disk when this returns."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    synced(folder)


def _recover(target: Path) -> None:
    for old in _leftovers(target, "old"):
        if target.exists() and any(target.iterdir()):
            _retire(old, target)
        else:
            old.rename(target)
    for fresh in _leftovers(target, "new"):
        shutil.rmtree(fresh)


def _retire(old: Path, target: Path) -> None:
    """Remove the output before; what was edited in it while the new one was written goes along."""
    if old.exists():
        carry_edits(old, target)
        shutil.rmtree(old)


def _beside(target: Path, ending: str) -> Path:
    return target.with_name(f".{target.name}.{ending}")


def _leftovers(target: Path, word: str) -> list[Path]:
    """``.NAME.new-123`` and ``.NAME.old-123`` of this name alone, whatever other names begin like it."""
    start = f".{target.name}.{word}-"
    entries = target.parent.iterdir() if target.parent.is_dir() else ()
    return sorted(entry for entry in entries if entry.name.startswith(start) and entry.name[len(start) :].isdigit())


def synced(folder: Path) -> None:
    """Ask the system to have the folder's names on disk, not only the files' bytes."""
    if os.name == "nt":  # Windows opens no folder, and keeps its names without being asked
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
