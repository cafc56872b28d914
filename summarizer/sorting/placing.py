"""Folders made of events: written beside their place and renamed in, articles under their own names, bytes unchanged.

Of a file that holds several articles only the one that belongs here is written, as text below what is known of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from summarizer.config.dossier import FILE_NAME
from summarizer.sorting.events import Event, Sorted, profile_for
from summarizer.sorting.heap import UNKNOWN, Found

_UNSAFE = re.compile(r"[^\w.-]+")


def write_event(event: Event, folder: Path) -> dict[str, tuple[str, str]]:
    """Write the articles of an event that are not there yet; key of each to its file's name and SHA-256.

    A new folder comes whole or not at all, with a dossier.yaml; into one that is there only articles are put. Raises
    OSError.
    """
    new = [one for one in event.articles if event.folder is None or one.found.file.parent != folder]
    if folder.exists():
        return {one.found.key: _put(one, folder) for one in new}
    beside = folder.with_name(f".{folder.name}.new-{os.getpid()}")
    beside.mkdir(parents=True)
    try:
        written = {one.found.key: _put(one, beside) for one in new}
        (beside / FILE_NAME).write_text("\n".join(settings_of(event, written)) + "\n", encoding="utf-8")
        beside.rename(folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return written


def _put(one: Sorted, folder: Path) -> tuple[str, str]:
    name, content = file_of(one.found)
    path = folder / name
    number = 2
    while path.exists() and path.read_bytes() != content:
        path = folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
        number += 1
    if not path.exists():
        beside = folder / f".{path.name}.new"
        beside.write_bytes(content)
        beside.replace(path)
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


def settings_of(event: Event, written: dict[str, tuple[str, str]]) -> Iterator[str]:
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
