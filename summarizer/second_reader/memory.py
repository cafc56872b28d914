"""second-reader.json beside the dossier's edits: what was answered to what, so that nobody need ask again.

Sentences are named by the ids of the brief: hashes of their words and their file. Holds no word of an article and no
time.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.config.second_reader import KEPT_ANSWER as FILE
from summarizer.errors import InputError
from summarizer.model.pointing import Choice

SCHEMA = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """An answer, and what it was an answer to."""

    model: str
    server: str
    asked: str
    """Hash of the prompt, the sections, the words and the model."""
    shown: frozenset[str]
    """Ids of the sentences that could be chosen, then or before."""
    choice: Choice
    answers: tuple[str, ...]
    """What the model wrote, the one that was used last."""


def read_kept(folder: Path) -> Kept | None:
    """The answer that is kept in a folder, or None; raises InputError for a file that is none of ours."""
    path = folder / FILE
    try:
        data = json.loads(path.read_bytes())
        return _decoded(data) if data["schema"] == SCHEMA else None
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror or error}", where=path) from error
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise InputError("is damaged", where=path, remedy="remove it, and the second reader is asked anew") from error


def write_kept(folder: Path, kept: Kept) -> None:
    """Put the answer beside the dossier's articles, whole or not at all; raises OSError."""
    path, beside = folder / FILE, folder / f".{FILE}.{os.getpid()}"
    try:
        with beside.open("wb") as file:
            file.write(_encoded(kept))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _encoded(kept: Kept) -> bytes:
    data = {
        "schema": SCHEMA,
        "model": kept.model,
        "server": kept.server,
        "asked": kept.asked,
        "shown": sorted(kept.shown),
        "bottom_line": list(kept.choice.bottom_line),
        "sections": {key: list(ids) for key, ids in kept.choice.sections.items()},
        "answers": list(kept.answers),
    }
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _decoded(data: Mapping[str, Any]) -> Kept:
    sections = {str(key): _texts(ids) for key, ids in data["sections"].items()}
    return Kept(
        model=str(data["model"]),
        server=str(data["server"]),
        asked=str(data["asked"]),
        shown=frozenset(_texts(data["shown"])),
        choice=Choice(sections=sections, bottom_line=_texts(data["bottom_line"])),
        answers=_texts(data["answers"]),
    )


def _texts(values: Iterable[Any]) -> tuple[str, ...]:
    if isinstance(values, str):
        raise TypeError("a list is wanted")
    return tuple(map(str, values))
