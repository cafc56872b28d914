"""dossier.yaml changed in place: comments, order and quotation marks stay as the officer wrote them.

A change is kept as the lines it took out and put in, so that it can be undone to the byte.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import YAMLError

from summarizer.config.dossier import FILE_NAME
from summarizer.errors import InputError
from summarizer.review.edit_lines import KEY, by_lines, edits_of, held_in

NEVER_FOLDED = 10_000
"""Characters of a line: the officer's lines are not broken anew."""
Change = Callable[[CommentedMap], None]
"""What changes the settings, in place."""


class Patch(NamedTuple):
    """Lines that a change took out of a file and put in, and the number of the first."""

    at: int
    old: tuple[str, ...]
    new: tuple[str, ...]

    def undone(self) -> Patch:
        """The change that takes this one back."""
        return Patch(self.at, self.new, self.old)


def read_settings(folder: Path) -> str:
    """The text of a dossier's dossier.yaml, its line ends as they are; empty where there is none."""
    try:
        return (folder / FILE_NAME).read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}", where=folder / FILE_NAME) from error


def changed(text: str, change: Change) -> str:
    """The text with a change made; raises InputError for text that is no mapping."""
    written = _changed(text.replace("\r\n", "\n"), change)
    return written.replace("\n", "\r\n") if "\r\n" in text else written


def _changed(text: str, change: Change) -> str:
    yaml, settings = _yaml(text), _loaded(text)
    before, others = held_in(settings), _other_keys(settings)
    change(settings)
    whole = _whole(text, yaml, settings)
    if not settings or not _holds_keys(text) or _other_keys(settings) != others:
        return whole
    lines = by_lines(text, before, edits_of(settings), _listed)
    return lines if lines is not None and _read(lines) == _read(whole) else whole


def _loaded(text: str) -> CommentedMap:
    settings = _yaml(text).load(text) if text.strip() else None
    if settings is None:
        settings = CommentedMap()
    if not isinstance(settings, CommentedMap):
        raise InputError("expected keys and values (key: value)", where=FILE_NAME)
    return settings


def _other_keys(settings: CommentedMap) -> dict[str, Any]:
    return {key: value for key, value in settings.items() if key != KEY}


def _read(text: str) -> object:
    """What a text says, without how; None where it is no YAML."""
    try:
        return YAML(typ="safe", pure=True).load(text)
    except YAMLError:
        return None


def _listed(edits: Sequence[Any]) -> str:
    """Edits as a list that stands at the margin."""
    yaml, out = _yaml(""), io.StringIO()
    yaml.indent(mapping=2, sequence=2, offset=0)
    yaml.dump(list(edits), out)
    return out.getvalue()


def _whole(text: str, yaml: Any, settings: CommentedMap) -> str:  # noqa: ANN401 - ruamel.yaml has no types of its own
    """The settings as the library writes them."""
    out = io.StringIO()
    yaml.dump(settings, out)
    if not settings:
        return "".join(line for line in text.splitlines(keepends=True) if line.lstrip().startswith("#"))
    if text.strip() and not _holds_keys(text):  # comments alone: ruamel has nowhere to keep them
        return text.rstrip("\n") + "\n" + out.getvalue()
    return out.getvalue()


def _holds_keys(text: str) -> bool:
    return any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines())


def _yaml(text: str) -> Any:  # noqa: ANN401 - ruamel.yaml has no types of its own
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = NEVER_FOLDED
    yaml.allow_unicode = True
    indented = "\n  - " in text or "\n- " not in text
    yaml.indent(mapping=2, sequence=4 if indented else 2, offset=2 if indented else 0)
    return yaml


def patch_of(before: str, after: str) -> Patch:
    """What differs between two texts, as lines."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    return Patch(start, tuple(old[start : len(old) - end]), tuple(new[start : len(new) - end]))


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def patched(text: str, patch: Patch) -> str | None:
    """The text with a change made again or taken back; None where the lines it needs are not there, or twice."""
    lines, size = text.splitlines(keepends=True), len(patch.old)
    places = [at for at in range(len(lines) - size + 1) if tuple(lines[at : at + size]) == patch.old]
    if patch.at in places:
        at = patch.at
    elif size and len(places) == 1:
        at = places[0]
    else:
        return None
    return "".join([*lines[:at], *patch.new, *lines[at + size :]])


def write_settings(folder: Path, text: str) -> None:
    """Put the text in the place of dossier.yaml, whole or not at all; without text the file goes. Raises OSError."""
    path = (folder / FILE_NAME).resolve()
    if not text:
        path.unlink(missing_ok=True)
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            beside.chmod(path.stat().st_mode)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
