"""What has changed since the last issue, as lines that every document sets in its own way.

A line is pieces: the documents' own words, words of an article, or the number of a source. Words of an earlier issue
carry no number: its sources are not those of this brief.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summarizer.config.labels import Labels
from summarizer.model import Brief, Change, Changes, Statement, Withdrawn, Wording
from summarizer.renderers.days import day
from summarizer.renderers.wording import capital, quoted

MOST_CHANGED, MOST_WITHDRAWN = 4, 4
"""Shown in a document; brief.json has all."""
KINDS = ("figure", "date", "firmness", "scope", "speaker")
WHY = ("gone", "corrected", "contradicted")
_FIELD = re.compile(r"\{(\w+)\}")


class Piece(NamedTuple):
    """A stretch of a line: own words, or an article's in the language of ``source``, or that source's number alone."""

    text: str
    verbatim: bool = False
    source: int | None = None


class Line(NamedTuple):
    """A line with the word that opens it."""

    head: str
    pieces: tuple[Piece, ...]


def since_heading(labels: Labels, changes: Changes) -> str:
    """``Since No. 4 of 3 June 2025``."""
    return labels.since.format(number=changes.since, date=day(labels, changes.date))


def since_lines(brief: Brief, labels: Labels) -> tuple[Line, ...]:
    """What is new, changed and withdrawn; nothing where there was no issue before."""
    changes = brief.changes
    if changes is None:
        return ()
    return (
        *_new(labels, changes),
        *_cut([_changed(labels, one) for one in _each_once(changes.changed)], MOST_CHANGED, labels),
        *_cut([_withdrawn(labels, one) for one in _lost(changes)], MOST_WITHDRAWN, labels),
        *([Line("", (Piece(labels.since_only),))] if changes.only else []),
    )


def is_new(brief: Brief, statement: Statement) -> bool:
    """Whether a statement tells what no earlier issue held."""
    return brief.changes is not None and statement.id in brief.changes.new


def _new(labels: Labels, changes: Changes) -> Iterator[Line]:
    if changes.new:
        told = labels.since_marked.format(count=len(changes.new), mark=labels.new_mark)
        yield Line(labels.since_new, (Piece(told),))
    elif not changes.changed and not _lost(changes):
        yield Line("", (Piece(labels.since_nothing),))


def _each_once(changed: Sequence[Change]) -> list[Change]:
    """Those whose new words this brief prints first; one new sentence once."""
    ordered = sorted(changed, key=lambda one: one.statement is None)
    return list({(one.new.file, one.new.sentence): one for one in reversed(ordered)}.values())[::-1]


def _lost(changes: Changes) -> list[Withdrawn]:
    """What holds no more; not what another article still says, nor what stands among the changes already."""
    shown = {one.old.sentence for one in changes.changed}
    return [one for one in changes.withdrawn if not one.still_in and one.old.sentence not in shown]


def _changed(labels: Labels, one: Change) -> Line:
    known = {"old": _words(labels, one.old), "new": _words(labels, one.new)}
    number = Piece(f"[{one.new.source}]", source=one.new.source)
    head = labels.change_kinds[KINDS.index(one.kind)]
    return Line(head, (*_filled(labels.before_now, known), Piece(" "), number))


def _withdrawn(labels: Labels, one: Withdrawn) -> Line:
    by = (Piece(f"[{one.by}]", source=one.by),) if one.by else ()
    why = labels.withdrawn_why[WHY.index(one.why if one.by or one.why == "gone" else "gone")]
    return Line(labels.withdrawn, (*_words(labels, one.old), Piece(" ("), *_filled(why, {"source": by}), Piece(")")))


def _words(labels: Labels, wording: Wording) -> tuple[Piece, ...]:
    source = wording.source if wording.issue is None else None
    return (Piece(quoted(labels, wording.text.rstrip(".")), verbatim=True, source=source),)


def _filled(label: str, known: dict[str, tuple[Piece, ...]]) -> tuple[Piece, ...]:
    """A label with pieces in the place of its fields."""
    parts = _FIELD.split(label)
    found: list[Piece] = []
    for at, part in enumerate(parts):
        found += known.get(part, ()) if at % 2 else [Piece(part)] if part else []
    return tuple(found)


def _cut(lines: Sequence[Line], most: int, labels: Labels) -> list[Line]:
    left = len(lines) - most
    more = [Line(lines[0].head, (Piece(capital(labels.quotes_left.format(count=left))),))] if left > 0 else []
    return [*lines[:most], *more]


def plain_text(line: Line, labels: Labels) -> str:
    """A line as text alone."""
    text = "".join(piece.text for piece in line.pieces)
    return f"{line.head}{labels.colon}{text}" if line.head else text
