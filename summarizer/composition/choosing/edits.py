"""Pins, drops and moves of dossier.yaml: which sentences must stand, must not, or stand elsewhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.composition.desk.anchors import find_sentence
from summarizer.composition.desk.telling import at_fault
from summarizer.config.edits import Anchor, Edit
from summarizer.errors import InputError
from summarizer.model import Article, Sentence
from summarizer.notices import Note

BOTTOM_LINE = "bottom_line"
ALSO_REPORTED = "also_reported"
"""Key of the block for what is worth printing though its section is not sure."""


@dataclass(frozen=True, slots=True)
class Edits:
    """What the edits say, by index of the sentence; a pin without a section goes where filing puts it."""

    pinned: Mapping[int, str | None] = field(default_factory=dict)
    dropped: frozenset[int] = frozenset()
    moved: Mapping[int, str] = field(default_factory=dict)
    follows: Mapping[int, int] = field(default_factory=dict)
    """A sentence to the one that it is to stand right below."""


def apply(
    edits: Sequence[Edit], sentences: Sequence[Sentence], articles: Sequence[Article], keys: Sequence[str], note: Note
) -> Edits:
    """Match each pin, drop and move of a sentence; ``keys`` are the profile's sections, other edits are left alone.

    Raises InputError when an edit matches two sentences or names an unknown section; one whose sentence is gone is a
    notice.
    """
    pinned: dict[int, str | None] = {}
    dropped: set[int] = set()
    moved: dict[int, str] = {}
    follows: dict[int, int] = {}
    for number, edit in enumerate(edits):
        if edit.anchor is None:
            continue
        try:
            check_section(edit, keys)
            row = find_sentence(edit.kind, edit.anchor, sentences, articles, note, edit.source)
            above = _above(edit, sentences, articles, note)
        except InputError as error:
            raise at_fault(error, number) from error
        if row is None:
            continue
        if edit.kind == "drop":
            dropped.add(row)
        elif edit.kind == "move" and edit.section:
            moved[row] = edit.section
        else:
            pinned[row] = edit.section
        if above is not None:
            follows[row] = above
    return Edits(pinned, frozenset(dropped), moved, follows)


def _above(edit: Edit, sentences: Sequence[Sentence], articles: Sequence[Article], note: Note) -> int | None:
    """The sentence that a pinned or moved one is to follow."""
    if edit.after is None:
        return None
    what = f"{edit.kind} after"
    return find_sentence(what, Anchor(first=edit.after), sentences, articles, note)


def check_section(edit: Edit, keys: Sequence[str]) -> None:
    """Raise InputError when the edit names a section that the profile does not have."""
    known = [*keys, ALSO_REPORTED, *([BOTTOM_LINE] if edit.kind == "pin" else [])]
    if edit.section is not None and edit.section not in known:
        raise InputError(
            f"{edit.kind} “{edit.text}” names an unknown section {edit.section!r}",
            where="dossier.yaml",
            remedy=f"use one of {', '.join(known)}",
        )


def in_order(rows: Sequence[int], follows: Mapping[int, int]) -> tuple[int, ...]:
    """Sentences of a section, those that the officer placed right below the one that they are to follow."""
    order = list(rows)
    for row, above in follows.items():
        if row in order and above in order and row != above:
            order.remove(row)
            order.insert(order.index(above) + 1, row)
    return tuple(order)
