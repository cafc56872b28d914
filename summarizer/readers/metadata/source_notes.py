"""The note that ``summarizer fetch`` leaves beside a page: its address, when it came, its hash."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from summarizer.model import Article
from summarizer.readers.metadata.of_article import describe, with_fields
from summarizer.readers.metadata.outlets import web_address

_LARGEST = 10_000
"""Bytes of a note that we wrote."""


def note_path(path: Path) -> Path:
    """Where the note of a file lies: a dotfile beside it, which is no article."""
    return path.with_name(f".{path.name}.source.json")


def with_note(path: Path, articles: Sequence[Article]) -> list[Article]:
    """The articles with the address in the file's note, where it has one that is about these very bytes."""
    note = note_path(path)
    if not note.is_file() or note.stat().st_size > _LARGEST:
        return list(articles)
    try:
        kept = json.loads(note.read_text(encoding="utf-8"))
    except (ValueError, OSError, RecursionError):
        return list(articles)
    url = web_address(kept.get("url")) if isinstance(kept, dict) else None
    if url is None:
        return list(articles)
    return [
        describe(with_fields(article, {"url": url}, "fetched")) if article.sha256 == kept.get("sha256") else article
        for article in articles
    ]
