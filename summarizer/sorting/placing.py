"""Folders made of events: written beside their place and renamed in, articles under their own names, bytes unchanged.

Of a file that holds several articles only the one that belongs here is written, as text below what is known of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from summarizer.config.dossier import FILE_NAME
from summarizer.sorting.events import Event, Sorted, profile_for
from summarizer.sorting.heap import UNKNOWN, Found
from summarizer.sorting.standing import digest_of

_UNSAFE = re.compile(r"[^\w.-]+")


def write_event(event: Event, folder: Path, *, touched: bool) -> dict[str, tuple[str, str]]:
    """Write the articles of an event that are not there yet; key of each to its file's name and SHA-256.

    A new folder comes whole or not at all, with a dossier.yaml; in one that somebody has touched that file is left as
    it is. Raises OSError.
    """
    new = [one for one in event.articles if one.found.file.parent != folder]
    if not folder.exists():
        return _made(event, folder)
    files = {one.found.key: _put(one, folder) for one in new}
    if not touched:
        there = (one.found for one in event.articles if one.found.key not in files)
        files |= {found.key: (found.file.name, digest_of(found.file)) for found in there}
        _write(folder / FILE_NAME, _settings(event, files))
    return files


def _made(event: Event, folder: Path) -> dict[str, tuple[str, str]]:
    beside = folder.with_name(f".{folder.name}.new-{os.getpid()}")
    beside.mkdir(parents=True)
    try:
        files = {one.found.key: _put(one, beside) for one in event.articles}
        (beside / FILE_NAME).write_bytes(_settings(event, files))
        beside.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return files


def take_away(found: Found) -> None:
    """Remove an article from the folder that it was moved from, and that folder once it holds dossier.yaml alone."""
    folder = found.file.parent
    found.file.unlink(missing_ok=True)
    if [path.name for path in folder.iterdir()] == [FILE_NAME]:
        shutil.rmtree(folder)


def _settings(event: Event, files: Mapping[str, tuple[str, str]]) -> bytes:
    return ("\n".join(settings_of(event, files)) + "\n").encode()


def _write(path: Path, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(content)
    beside.replace(path)


def _put(one: Sorted, folder: Path) -> tuple[str, str]:
    name, content = file_of(one.found)
    path = folder / name
    number = 2
    while path.exists() and path.read_bytes() != content:
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
        number += 1
    if not path.exists():
        _write(path, content)
    return path.name, hashlib.sha256(content).hexdigest()


def file_of(found: Found) -> tuple[str, bytes]:
    """Name and bytes under which an article is kept: its file unchanged, where it holds no other article."""
    if found.alone:
        return found.file.name, found.file.read_bytes()
    part = found.article.file.rpartition("#")[2] if "#" in found.article.file else found.key[:8]
    stem = _UNSAFE.sub("-", found.file.stem)
    return f"{stem}-{part}.txt", "\n".join(_as_text(found)).encode()


def _as_text(found: Found) -> Iterator[str]:
    article = found.article
    known = (("title", article.title), ("outlet", article.outlet), ("author", article.author),
             ("published", article.published and article.published.isoformat()), ("url", article.url))  # fmt: skip
    yield "---"
    yield from (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in known if value)
    yield "---"
    yield article.text


def settings_of(event: Event, written: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """The lines of a dossier.yaml: what the articles say of themselves, and guesses marked as such."""
    yield f"# Sorted by 'summarizer sort' from {len(event.articles)} articles. Confirm what is marked 'guessed'."
    if event.days:
        yield f"event_date: {event.days[0].isoformat()}  # guessed: the first day on which an article was published"
    profile = profile_for(event)
    if profile:
        yield f"profile: {profile}  # guessed"
    language = event.articles[0].found.language
    if language not in ("en", UNKNOWN):
        yield f"language: {language}"
    told = [(written[one.found.key][0], one.found.article) for one in event.articles if one.found.key in written]
    known = [(name, article.outlet, article.published) for name, article in told if article.outlet or article.published]
    if known:
        yield "sources:"
    for name, outlet, day in sorted(known, key=lambda entry: entry[0]):
        parts = [f"outlet: {json.dumps(outlet, ensure_ascii=False)}"] if outlet else []
        parts += [f"published: {day.isoformat()}"] if day else []
        yield f"  {json.dumps(name, ensure_ascii=False)}: {{{', '.join(parts)}}}"
