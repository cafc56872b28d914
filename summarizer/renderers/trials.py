"""A user's templates and logo are tried in the guarded process before they are used: what hangs or breaks is named.

The layouts that come with the program are not tried: they are its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.config.places import packaged_layouts
from summarizer.errors import InputError, ReadError
from summarizer.guarded.process import ask_guarded

if TYPE_CHECKING:
    from summarizer.config.layouts import Layout

SECONDS = 40.0
"""Of processor time for a template or a logo; the largest real ones take two."""
REMEDY = "name another, or save it again with fewer pictures and layouts"


def try_layout(layout: Layout, formats: Iterable[str]) -> None:
    """Raises InputError for a template or logo that cannot be used, breaks its trial, or takes too long."""
    wanted = set(formats)
    if "pptx" in wanted and _is_users(layout.template):
        _try("template", layout.template, (("deck", layout.deck.model_dump_json()),))
    if "docx" in wanted and _is_users(layout.word_template):
        _try("word_template", layout.word_template, (("word", layout.word.model_dump_json()),))
    if {"pdf", "pptx"} & wanted and layout.memo.logo:
        logo = layout.folder / layout.memo.logo.file
        if logo.is_file() and _is_users(logo):
            _try("logo", logo, (("height_pt", str(layout.memo.logo.height_pt)),))


def _is_users(path: Path) -> bool:
    return not path.resolve().is_relative_to(packaged_layouts())


def _try(task: str, path: Path, settings: tuple[tuple[str, str], ...]) -> None:
    try:
        found = path.stat()
    except OSError:
        return  # whoever reads it says so
    _tried(task, path, settings, (found.st_size, found.st_mtime_ns))


@lru_cache(maxsize=64)
def _tried(task: str, path: Path, settings: tuple[tuple[str, str], ...], _state: tuple[int, int]) -> None:
    """Once a file: a run of many dossiers has one template."""
    try:
        ask_guarded(task, path, dict(settings), SECONDS, REMEDY)
    except ReadError as error:
        raise InputError(error.message, where=path, remedy=error.remedy) from error
