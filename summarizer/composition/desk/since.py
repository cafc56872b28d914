"""Edits of what the brief says has changed since the last issue: a mark "new", a change or a withdrawal taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summarizer.composition.desk.anchors import SHOWN, plain
from summarizer.composition.desk.telling import at_fault, gone, told
from summarizer.config.edits import Edit
from summarizer.errors import InputError
from summarizer.model import Brief, Change, Changes, Statement, Withdrawn

Item = str | Change | Withdrawn
"""The id of a new statement, or what changed, or what was withdrawn."""


def apply_since(brief: Brief, edits: Sequence[Edit]) -> Brief:
    """The brief without what the officer says is not new, not changed or not withdrawn.

    Raises InputError for words that fit two things; an edit that fits none any more is a notice.
    """
    for number, edit in enumerate(edits):
        words = edit.drop.change if edit.drop else None
        if words is None:
            continue
        try:
            brief = _without(brief, edit, words)
        except InputError as error:
            raise at_fault(error, number) from error
    return brief


def _without(brief: Brief, edit: Edit, words: str) -> Brief:
    found = _found(brief, words)
    if not found or brief.changes is None:
        return replace(brief, notices=(*brief.notices, gone(edit, "nothing that changed shows these words")))
    if len(found) > 1:
        listed = "; ".join(text[:SHOWN] for text in found.values())
        text = f"drop change “{words}” matches {len(found)} changes: {listed}"
        raise InputError(text, where="dossier.yaml", remedy="give more of the words it shows")
    ((item, text),) = found.items()
    entry, notice = told(edit, f"change: {text}")
    kept = replace(brief, changes=_taken(brief.changes, item), desk=(*brief.desk, entry))
    return replace(kept, notices=(*kept.notices, notice))


def _found(brief: Brief, words: str) -> dict[Item, str]:
    """What shows the words, with the text that it shows."""
    changes, wanted = brief.changes, plain(words).casefold()
    if changes is None:
        return {}
    every: dict[Item, str] = {one.id: one.text for one in _printed(brief) if one.id in changes.new}
    every.update((one, f"{one.old.sentence} {one.new.sentence}") for one in changes.changed)
    every.update((one, one.old.text) for one in changes.withdrawn)
    return {item: text for item, text in every.items() if wanted in plain(text).casefold()}


def _printed(brief: Brief) -> list[Statement]:
    sections = (statement for section in brief.sections for statement in section.statements)
    return [*brief.bottom_line, *sections, *brief.also_reported]


def _taken(changes: Changes, item: Item) -> Changes:
    return replace(
        changes,
        new=tuple(one for one in changes.new if one != item),
        changed=tuple(one for one in changes.changed if one != item),
        withdrawn=tuple(one for one in changes.withdrawn if one != item),
    )
