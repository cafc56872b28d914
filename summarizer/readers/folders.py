"""Which files of a folder are articles, and which folders are dossiers; nothing is read here."""

from __future__ import annotations

import os
from pathlib import Path

from summarizer.config.dossier import FILE_NAME
from summarizer.config.second_reader import KEPT_ANSWER
from summarizer.errors import InputError
from summarizer.notices import Notice

PUT_ARTICLES = "put the articles there, a file each (.txt, .html …)"
_OUTPUT_FILE, _OUTPUT_SIGN = "manifest.json", b'"made_by": "diplomatic-summary"'
_SIGN_WITHIN = 200
"""Bytes from the start of a manifest in which its maker is named."""
_NOT_ARTICLES = {FILE_NAME, "review.jsonl", KEPT_ANSWER, "thumbs.db", "desktop.ini"}
_WRITTEN_HERE = {"review.jsonl", KEPT_ANSWER}
"""What the program itself puts beside the articles."""
ISSUES = "issues"
"""Folder of a dossier that holds what was issued before; no article lies in it."""
_OFFICE_LOCK = "~$"
_MISNAMED = ("dossier.yml", "dossier.json", "dossier.yaml.txt")


def display_name(name: str) -> str:
    """A file's name as it is shown and kept: bytes that are no UTF-8 and control characters are escaped."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def is_candidate(name: str) -> bool:
    """Whether a file of that name could be an article: no dotfile, README, configuration or system file."""
    low = name.lower()
    return not low.startswith((".", "readme", _OFFICE_LOCK)) and low not in _NOT_ARTICLES


def dossier_name(folder: Path) -> str:
    """The folder's own name, also where it is given as ``.`` or is a link; empty for the root folder."""
    return Path(os.path.abspath(folder)).name  # noqa: PTH100 - resolve() would follow a link to another name


def article_files(folder: Path) -> tuple[list[Path], list[Notice]]:
    """The folder's files that could be articles, by name, and a notice for each that is refused.

    Refused are links out of the folder, broken links, and what is no regular file. Raises InputError when the folder
    cannot be listed or holds a misnamed dossier.yaml.
    """
    files, notices = [], []
    for path in _entries(folder):
        if path.name.lower() in _MISNAMED:
            raise InputError("is not read", where=path, remedy=f"call it {FILE_NAME}")
        if not is_candidate(path.name) or path.is_dir():
            continue
        reason = _refusal(path, folder)
        if reason:
            notices.append(Notice(kind="refused", text=f"left out: {reason}", file=display_name(path.name)))
        else:
            files.append(path)
    return files, notices


def dossier_files(folder: Path) -> list[Path]:
    """Every file that somebody put into the folder: articles, configuration, addresses of fetched pages."""
    kept = (path for path in _entries(folder) if path.is_file()) if folder.is_dir() else ()
    return sorted(path for path in kept if path.name not in _WRITTEN_HERE and not path.name.endswith(".lock"))


def find_dossiers(path: Path) -> list[Path]:
    """The dossiers a path stands for, by name: itself, the folders in it, or both.

    A folder with a dossier.yaml is one dossier. In any other, articles that lie straight in it form a dossier named
    after it, and each folder in it that holds articles is a dossier. Raises InputError when there is none.
    """
    if not path.is_dir():
        problem = "is a file" if path.exists() else "no such folder"
        raise InputError(problem, where=path, remedy="name a folder of articles")
    if _is_output(path):
        raise InputError("is an output, no dossier", where=path, remedy="name the folder of its articles")
    if (path / FILE_NAME).exists():
        return [path]
    below = [entry for entry in _entries(path) if _is_dossier(entry, path)]
    own = [path] if article_files(path)[0] else []
    if not own and not below:
        raise InputError("holds no articles", where=path, remedy=PUT_ARTICLES)
    return own + below


def left_out_folders(folder: Path) -> list[Notice]:
    """A notice for each folder with articles inside a dossier that has a dossier.yaml: they are not read."""
    return [
        Notice(kind="folder", text="a folder inside a dossier is not read", file=display_name(entry.name))
        for entry in _entries(folder)
        if (folder / FILE_NAME).exists() and _is_dossier(entry, folder)
    ]


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir(), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        raise InputError(f"cannot be listed: {error.strerror}", where=folder) from error


def _is_dossier(entry: Path, parent: Path) -> bool:
    if entry.name.startswith(".") or not entry.is_dir() or _belongs_to_page(entry, parent):
        return False
    if entry.name == ISSUES and any(inner.name.isdigit() for inner in _entries(entry)):
        return False  # what was issued before, whatever somebody put beside it
    names = {inner.name for inner in _entries(entry) if not inner.is_dir()}
    return not _is_output(entry) and (FILE_NAME in names or any(is_candidate(name) for name in names))


def _is_output(folder: Path) -> bool:
    """Whether the folder was written by a build: its documents are no articles."""
    try:
        with (folder / _OUTPUT_FILE).open("rb") as file:
            return _OUTPUT_SIGN in file.read(_SIGN_WITHIN)
    except OSError:
        return False


def _belongs_to_page(entry: Path, parent: Path) -> bool:
    """Browsers save the parts of ``page.html`` in ``page_files``, ``page-Dateien`` or ``page.fichiers``."""
    pages = (page.stem for suffix in ("*.html", "*.htm") for page in parent.glob(suffix))
    return any(entry.name.startswith((f"{page}_", f"{page}-", f"{page}.")) for page in pages)


def _refusal(path: Path, folder: Path) -> str | None:
    if path.is_symlink():
        if not path.exists():
            return "a link to a file that is not there"
        if not path.resolve().is_relative_to(folder.resolve()):
            return "a link out of the dossier; copy the file into it"
    return None if path.is_file() else "no regular file"
