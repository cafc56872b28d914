"""Freezing what was sent: the output of a dossier is copied beside its articles, once, and never written again.

The copy is written beside its place and renamed in, under a lock: there is the whole issue or none.
"""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from summarizer.errors import InputError
from summarizer.notices import Notice
from summarizer.publish import MANIFEST, Manifest, read_manifest, recover, sha256_of
from summarizer.publish.folder import synced, write_files
from summarizer.publish.lock import only_writer
from summarizer.publish.manifest import encode_manifest
from summarizer.readers.folders import ISSUES, dossier_name
from summarizer.series.frozen import brief_of, frozen_issues, last_number
from summarizer.verifying import BRIEF, read_brief

KEPT_AS_BUILT = (BRIEF, "trace.json", "sources/", "earlier/")
"""What proves the rest: an output in which one of these was changed is not frozen."""


class FrozenNow(NamedTuple):
    """Where the issue stands, and what must be known of it."""

    folder: Path
    number: int
    notices: tuple[Notice, ...]


def freeze(
    dossier: Path, out: Path, number: int | None = None, *, waiting: Callable[[], None] = lambda: None
) -> FrozenNow:
    """Freeze ``out/NAME`` as the next issue of the dossier, or as ``number``.

    Raises InputError where nothing was built, what was built is an issue already or says another number, the number
    is taken, or the folder cannot be written; nothing is left behind then.
    """
    if not dossier.is_dir():
        raise InputError("no such folder", where=dossier, remedy="name the folder of a dossier")
    home = dossier / ISSUES
    try:
        home.mkdir(exist_ok=True)
        with only_writer(home / ".lock", waiting):
            return _freeze(dossier, out / dossier_name(dossier), home, number)
    except OSError as error:
        remedy = (
            "free some space on the disk" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "is it yours to write?"
        )
        raise InputError(f"cannot be written: {error.strerror or error}", where=home, remedy=remedy) from error
    finally:
        _leave(home)


def _freeze(dossier: Path, output: Path, home: Path, number: int | None) -> FrozenNow:
    for left in home.glob(".*.new-*"):  # of a run that was killed: nobody else writes now
        shutil.rmtree(left)
    recover(output.absolute())
    manifest = read_manifest(output)
    if manifest is None:
        raise InputError("was not built yet", where=output, remedy=f"build {dossier} first, then issue it")
    files = _files(output)
    notices = _checked(output, files, manifest)
    chosen = _number(dossier, output, manifest, number)
    target = home / f"{chosen:03d}"
    if target.exists():
        raise InputError(
            "is there already: an issue is never written again", where=target, remedy="take another number"
        )
    notices += _newer_articles(dossier, manifest)
    outputs = {name: sha256_of(content) for name, content in files.items()}
    record = encode_manifest(dataclasses.replace(manifest, outputs=outputs))
    fresh = home / f".{target.name}.new-{os.getpid()}"
    try:
        write_files(fresh, {**files, MANIFEST: record})
        fresh.rename(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    synced(home)
    return FrozenNow(target, chosen, tuple(notices))


def _files(output: Path) -> dict[str, bytes]:
    """Every file of the output but its manifest, by its name in it."""
    paths = sorted(path for path in output.rglob("*") if path.is_file() and not path.is_symlink())
    names = ((path.relative_to(output).as_posix(), path) for path in paths)
    return {name: path.read_bytes() for name, path in names if name != MANIFEST}


def _checked(output: Path, files: dict[str, bytes], manifest: Manifest) -> list[Notice]:
    """A notice for each document that somebody edited; raises InputError where what proves the brief was changed."""
    notices = []
    for name, digest in manifest.outputs.items():
        if name not in files:
            raise InputError("is missing", where=output / name, remedy="build it again, then issue it")
        if sha256_of(files[name]) == digest:
            continue
        if name.startswith(KEPT_AS_BUILT):
            raise InputError("was changed since it was built", where=output / name, remedy="build it again")
        notices.append(Notice(kind="issue", text="was edited after it was built; it is frozen as it is", file=name))
    return notices


def _number(dossier: Path, output: Path, manifest: Manifest, wanted: int | None) -> int:
    """The number of the issue: the one wanted, else the next."""
    issues = frozen_issues(dossier)
    for issue in issues:
        if brief_of(issue)[1].outputs.get(BRIEF) == manifest.outputs.get(BRIEF):
            text = f"is issue No. {issue.number} already"
            raise InputError(text, where=output, remedy="build it again before you issue it anew")
    brief = read_brief(output, manifest)
    printed = next((int(n) for n in (brief.series and brief.series.number, brief.version) if n and n.isdigit()), None)
    number = wanted or printed or last_number(issues) + 1
    if printed not in {None, number}:
        remedy = f"set version: {number} (or series: {{number: {number}}}) in dossier.yaml and build it again"
        raise InputError(f"says that it is No. {printed}, not {number}", where=output, remedy=remedy)
    return number


def _newer_articles(dossier: Path, manifest: Manifest) -> list[Notice]:
    """A notice where the articles are no longer those that the output was built from."""
    now = {name: dossier / name for name in manifest.inputs if (dossier / name).is_file()}
    other = [name for name, path in now.items() if sha256_of(path.read_bytes()) != manifest.inputs[name]]
    text = "was changed after the brief was built; the issue holds it as it was then"
    return [Notice(kind="issue", text=text, file=name) for name in other]


def _leave(home: Path) -> None:
    """Take the folder away again where nothing was put into it."""
    if home.is_dir() and not any(home.iterdir()):
        home.rmdir()
