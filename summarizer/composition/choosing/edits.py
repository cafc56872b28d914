"""The officer's hand: pins, drops and moves of dossier.yaml, matched to sentences by their first words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.config.dossier import Edit
from summarizer.errors import InputError
from summarizer.model import Sentence
from summarizer.notices import Note, Notice

BOTTOM_LINE = "bottom_line"
ALSO_REPORTED = "also_reported"
"""Key of the block for what is worth printing though its section is not sure."""
SHOWN = 90
"""Characters of a sentence in a message: enough to tell it from another."""
STRAIGHT = str.maketrans("“”«»„‘’–—", '"""""\'\'--')


@dataclass(frozen=True, slots=True)
class Edits:
    """What the edits say, by index of the sentence; a pin without a section goes where filing puts it."""

    pinned: Mapping[int, str | None] = field(default_factory=dict)
    dropped: frozenset[int] = frozenset()
    moved: Mapping[int, str] = field(default_factory=dict)


def apply(
    edits: Sequence[Edit], sentences: Sequence[Sentence], files: Sequence[str], keys: Sequence[str], note: Note
) -> Edits:
    """Match each edit to its sentence; ``files`` are the articles' names, ``keys`` the profile's sections.

    Raises InputError when an edit matches two sentences or names an unknown section; one whose sentence is gone is a
    notice.
    """
    pinned: dict[int, str | None] = {}
    dropped: set[int] = set()
    moved: dict[int, str] = {}
    for number, edit in enumerate(edits):
        try:
            check_section(edit, keys)
            index = match(edit, sentences, files, note)
        except InputError as error:
            error.setting = ("edits", number)
            raise
        if index is None:
            continue
        if edit.kind == "pin":
            pinned[index] = edit.section
        elif edit.kind == "drop":
            dropped.add(index)
        elif edit.section:
            moved[index] = edit.section
    return Edits(pinned, frozenset(dropped), moved)


def check_section(edit: Edit, keys: Sequence[str]) -> None:
    """Raise InputError when the edit names a section that the profile does not have."""
    known = [*keys, ALSO_REPORTED, *([BOTTOM_LINE] if edit.kind == "pin" else [])]
    if edit.section is not None and edit.section not in known:
        raise InputError(
            f"{edit.kind} “{edit.text}” names an unknown section {edit.section!r}",
            where="dossier.yaml",
            remedy=f"use one of {', '.join(known)}",
        )


def match(edit: Edit, sentences: Sequence[Sentence], files: Sequence[str], note: Note) -> int | None:
    """Index of the one sentence that begins as the edit does, or None with a notice."""
    wanted = plain(edit.text)
    found = [
        i
        for i, sentence in enumerate(sentences)
        if plain(sentence.text).startswith(wanted) and edit.source in (None, files[sentence.article])
    ]
    if not found:
        note(
            Notice(kind="edit", file="dossier.yaml", text=f"{edit.kind} “{edit.text}”: no sentence begins so any more")
        )
        return None
    if len(found) > 1:
        listed = "; ".join(f"{files[sentences[i].article]}: {sentences[i].text[:SHOWN]}" for i in found)
        raise InputError(
            f"{edit.kind} “{edit.text}” matches {len(found)} sentences: {listed}",
            where="dossier.yaml",
            remedy="give more of the sentence's first words, or its source",
        )
    return found[0]


def plain(text: str) -> str:
    """White space folded and quotation marks and dashes straightened, so that a retyped sentence still matches."""
    return re.sub(r"\s+", " ", text).strip().translate(STRAIGHT)
