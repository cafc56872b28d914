"""What people did in an output folder: their files are carried over, and their edits kept under names of their own."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from summarizer.notices import Notice
from summarizer.publish.manifest import MANIFEST, Manifest, read_manifest, sha256_of


def carry_edits(source: Path, target: Path) -> list[Notice]:
    """Copy from an output folder to its successor whatever the source's manifest does not account for.

    A changed output becomes ``deck.edited-1.pptx``, with a notice; a file that is none of ours keeps its name. What
    the target already holds is not copied again, so that the work may be done twice.
    """
    manifest = read_manifest(source)
    notices = []
    for path in _files(source):
        name = path.relative_to(source).as_posix()
        digest = sha256_of(path.read_bytes())
        recorded = manifest.outputs.get(name) if manifest else None
        if name == MANIFEST or digest == recorded or _is_there(digest, name, target):
            continue
        kept = _free_name(name, source, target) if recorded or (target / name).exists() else name
        (target / kept).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target / kept)
        if recorded:
            notices.append(Notice(kind="edited", text=f"edited since it was built: kept as {kept}", file=name))
    return [*notices, *_carry_places(source, target)]


def _carry_places(source: Path, target: Path) -> Iterator[Notice]:
    """Links stay links to where they point, and folders without a file in them stay; what cannot be kept is told."""
    for path in _links_and_empty_folders(source):
        name = path.relative_to(source)
        there = target / name
        if there.is_symlink() or there.exists():
            if path.is_symlink() and not there.is_symlink():
                yield Notice(kind="edited", text="a link that stood in an output's place is gone", file=name.as_posix())
            continue
        there.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            there.symlink_to(path.readlink(), target_is_directory=path.is_dir())
        else:
            there.mkdir()


def _links_and_empty_folders(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        paths = [Path(parent, name) for name in sorted((*folders, *names))]
        yield from (path for path in paths if path.is_symlink() or (path.is_dir() and not any(path.iterdir())))


def changed_outputs(folder: Path, manifest: Manifest) -> dict[str, str]:
    """Outputs that are not as they were built: name -> ``missing`` or ``changed``."""
    changed = {}
    for name, digest in manifest.outputs.items():
        path = folder / name
        if not path.is_file():
            changed[name] = "missing"
        elif sha256_of(path.read_bytes()) != digest:
            changed[name] = "changed"
    return changed


def _files(folder: Path) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(parent, name) for name in sorted(names) if _is_plain(Path(parent, name)))


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _is_there(digest: str, name: str, target: Path) -> bool:
    """Whether the target holds the same bytes under that name or under one kept for its edits."""
    path = target / name
    edits = re.compile(re.escape(path.stem) + r"\.edited-[0-9]+" + re.escape(path.suffix))
    beside = path.parent.iterdir() if path.parent.is_dir() else ()
    same = (other for other in beside if other.is_file() and (other.name == path.name or edits.fullmatch(other.name)))
    return any(sha256_of(other.read_bytes()) == digest for other in same)


def _free_name(name: str, *folders: Path) -> str:
    path, number = Path(name), 1
    while True:
        edited = path.with_name(f"{path.stem}.edited-{number}{path.suffix}")
        if not any((folder / edited).exists() for folder in folders):
            return edited.as_posix()
        number += 1
