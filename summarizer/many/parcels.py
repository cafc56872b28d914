"""A dossier as bytes, for a machine that does not see the user's folders: its files, and what shapes the documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from summarizer.many.task import Request

DOSSIER, LAYOUTS, LAYOUT = "dossier", "layouts", "layout"
FILES = ("profile", "shape", "template", "word_template")
"""Options that may name a file."""


class Parcel(NamedTuple):
    """Files by their path in the parcel, and where the options point in it."""

    name: str
    """Of the dossier."""
    files: Mapping[str, bytes]
    given: Mapping[str, str]
    """Option to the path of its file in the parcel."""


class Sent(NamedTuple):
    """Where a dossier stands on the machine that got it, and the options that name files there."""

    dossier: Path
    options: Mapping[str, Any]


def parcel_of(dossier: Path, request: Request) -> Parcel:
    """The files of a dossier and of the layouts in use; raises OSError for one that cannot be read."""
    name = dossier.resolve().name
    files = dict(_held(dossier, f"{DOSSIER}/{name}")) | dict(_held(Path("layouts"), LAYOUTS))
    if request.layout:
        inside = request.layout if request.layout.is_dir() else Path("layouts") / request.layout
        files |= dict(_held(inside, LAYOUT))
    given = {}
    for option in FILES:
        value = getattr(request, option)
        if value and Path(value).is_file():
            given[option] = f"{option}/{Path(value).name}"
            files[given[option]] = Path(value).read_bytes()
    return Parcel(name=name, files=files, given=given)


def _held(folder: Path, place: str) -> Iterator[tuple[str, bytes]]:
    """Every regular file below a folder, with its path in the parcel."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield str(PurePosixPath(place, *path.relative_to(folder).parts)), path.read_bytes()


def unpacked(parcel: Parcel, into: Path) -> Sent:
    """Write the files of a parcel into an empty folder; the paths that are given count from it."""
    for name, content in parcel.files.items():
        path = into / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    options: dict[str, Any] = dict(parcel.given)
    if (into / LAYOUT).is_dir():
        options["layout"] = Path(LAYOUT)
    options |= {name: Path(options[name]) for name in ("template", "word_template") if name in options}
    return Sent(Path(DOSSIER, parcel.name), options)
