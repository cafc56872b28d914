"""The list of edits changed by lines: what an officer wrote around and between them stays where it stands.

A YAML library keeps a comment with what stands before it, so a comment would go with an edit that is taken out, or come
to stand before one that is put in. Here the lines of an edit go, and those of a new one come right below the last.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from ruamel.yaml.comments import CommentedMap, CommentedSeq

KEY = "edits"
DASH = re.compile(r" *-(?= |$)")
LIST = re.compile(r"edits *: *(#.*)?$")
"""The line that opens the list; what stands on it else is another way to write a list, which lines do not serve."""
INDENT = "  "
Written = Callable[[Sequence[Any]], str]
"""What writes edits as a list of its own."""


class Held(NamedTuple):
    """An edit as the file holds it: the line and the column of its first word, counted from 0."""

    edit: Any
    line: int
    column: int


def edits_of(settings: CommentedMap) -> list[Any]:
    """The edits of settings, as they are held."""
    return list(settings.get(KEY) or ())


def held_in(settings: CommentedMap) -> list[Held]:
    """The edits with their places, which the library forgets when one is taken out."""
    edits = settings.get(KEY)
    return [Held(edit, *edits.lc.item(at)) for at, edit in enumerate(edits)] if isinstance(edits, CommentedSeq) else []


def by_lines(text: str, before: Sequence[Held], after: Sequence[Any], written: Written) -> str | None:
    """The text with the edits ``after`` in place of those ``before``; None where they are no list of lines.

    Edits are the same where they are one object. New ones stand at the end.
    """
    lines = text.removesuffix("\n").split("\n")
    opening = next((at for at, line in enumerate(lines) if LIST.match(line)), None)
    if opening is None:
        return None if before else _joined([*lines, f"{KEY}:", *_lines(after, INDENT, written)])
    spans = [_span(lines, held) for held in before]
    if any(span is None for span in spans):
        return None
    known = [span for span in spans if span is not None]
    new = [one for one in after if not _among(one, (held.edit for held in before))]
    indent = lines[known[0].start].partition("-")[0] if known else INDENT
    end = known[-1].stop if known else opening + 1
    gone = {at for held, span in zip(before, known, strict=True) if not _among(held.edit, after) for at in span}
    if not after:
        gone.add(opening)
    return _joined([*_without(lines[:end], gone), *_lines(new, indent, written), *lines[end:]])


def _span(lines: Sequence[str], held: Held) -> range | None:
    """The lines of an edit, without the blank lines and comments below it; None where no dash opens it."""
    first, column = held.line, held.column
    if not DASH.match(lines[first]):
        return None
    end = first + 1
    while end < len(lines) and not _ends(lines[end], column):
        end += 1
    while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith("#"):
        end -= 1
    return range(first, end)


def _ends(line: str, column: int) -> bool:
    """Whether a line belongs to no edit that is indented to a column."""
    words = line.lstrip(" ")
    return bool(words) and not words.startswith("#") and len(line) - len(words) < column


def _among(one: object, others: Iterable[object]) -> bool:
    return any(one is other for other in others)


def _without(lines: Sequence[str], gone: set[int]) -> list[str]:
    return [line for at, line in enumerate(lines) if at not in gone]


def _lines(edits: Sequence[Any], indent: str, written: Written) -> list[str]:
    return [indent + line if line else line for line in written(edits).removesuffix("\n").split("\n")] if edits else []


def _joined(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n" if lines else ""
