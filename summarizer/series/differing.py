"""Two briefs against each other: what the newer tells that the older did not, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from summarizer.cleaning import clean_all
from summarizer.comparison.changes.earlier import plain
from summarizer.errors import InputError
from summarizer.language import load
from summarizer.model import Changes, Statement
from summarizer.series.delta import Issue, changes_of, delta_of, printed_of
from summarizer.series.frozen import Frozen, read_issue
from summarizer.understanding.reading import sentences_of, understand
from summarizer.verifying import BRIEF


class Differing(NamedTuple):
    """What differs; ``added`` and ``left`` are told in both, but printed in one of the briefs only."""

    changes: Changes
    new: tuple[Statement, ...]
    added: tuple[Statement, ...]
    left: tuple[Statement, ...]

    @property
    def differ(self) -> bool:
        """Whether the two briefs do not print the same."""
        return bool(self.new or self.added or self.left or self.changes.changed or self.changes.withdrawn)

    def plain(self) -> dict[str, object]:
        """As data: ``changes`` of the newer brief, and the statements that only one of both prints."""
        return {"changes": self.changes, "new": self.new, "added": self.added, "left": self.left}


def differing(old: Path, new: Path) -> Differing:
    """The newer brief against the older; each is an output folder, an issue, or a brief.json in one of these.

    Raises InputError where one of them cannot be read.
    """
    before, after = (read_issue(Frozen(number, _folder(path))) for number, path in ((1, old), (2, new)))
    changes, now = _changes(before, after), printed_of(after.brief)
    then = {plain(one.text): one for one in printed_of(before.brief)}
    shown = {plain(one.text) for one in now}
    fresh = {one for one in now if plain(one.text) not in then}
    changed = {change.statement for change in changes.changed}
    gone = {plain(one.old.sentence) for one in changes.withdrawn} | {plain(one.old.sentence) for one in changes.changed}
    return Differing(
        changes=changes,
        new=tuple(one for one in now if one in fresh and one.id in changes.new),
        added=tuple(one for one in now if one in fresh and one.id not in changes.new and one.id not in changed),
        left=tuple(one for words, one in then.items() if words not in shown and words not in gone),
    )


def _folder(path: Path) -> Path:
    if path.name == BRIEF:
        return path.parent
    if not path.is_dir():
        raise InputError("no such folder", where=path, remedy="name an output folder, an issue, or a brief.json")
    return path


def _changes(before: Issue, after: Issue) -> Changes:
    language = load(after.brief.language)
    bodies = clean_all(after.articles)
    understood = understand(bodies, sentences_of(bodies, language), language)
    delta = delta_of([before], bodies, understood, language.code)
    assert delta is not None, "there is one brief to compare with"
    return changes_of(delta, after.brief, only=False)


def told(found: Differing) -> Iterator[str]:
    """What differs as lines: ``+`` new, ``~`` changed, ``-`` withdrawn, ``>`` and ``<`` printed in one only."""
    for statement in found.new:
        yield f"+ {statement.text} [{statement.source}]"
    for change in found.changes.changed:
        yield f"~ {change.kind}: “{change.old.text}” → “{change.new.text}” [{change.new.source}]"
    for gone in found.changes.withdrawn:
        by = f", by [{gone.by}]" if gone.by else ""
        still = f"; still in {' '.join(f'[{number}]' for number in gone.still_in)}" if gone.still_in else ""
        yield f"- {gone.old.text} ({gone.why}{by}{still})"
    for statement in found.added:
        yield f"> {statement.text} [{statement.source}]"
    for statement in found.left:
        yield f"< {statement.text} [{statement.source}]"
