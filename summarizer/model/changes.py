"""What is new, changed or withdrawn against the last issue of a series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Words of a source as they stand, with the sentence that they stand in."""

    source: int
    """Number in the brief that holds it: of today, or of the issue."""
    file: str
    text: str
    start: int
    end: int
    """``start:end`` are the offsets of ``text``."""
    sentence: str
    issue: int | None = None
    """Number of the issue that holds it; None for today’s."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One fact told otherwise than before, both wordings side by side."""

    kind: Literal["figure", "date", "firmness", "scope", "speaker"]
    old: Wording
    new: Wording
    statement: str | None = None
    """Id of the statement of this brief that holds the new words, if one does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """A statement of the last issue that no longer holds.

    ``why``: its article is gone, was corrected, or another article says otherwise now.
    """

    id: str
    old: Wording
    why: Literal["gone", "corrected", "contradicted"]
    by: int | None = None
    """Number of the source that says so, where one does."""
    still_in: tuple[int, ...] = ()
    """Sources of this brief that say it all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """This brief against the last issue; statements are named by their ids."""

    since: int
    """Number of the last issue."""
    date: str
    """ISO 8601 date on which it was prepared."""
    new: tuple[str, ...] = ()
    """Statements that tell what no earlier issue held."""
    changed: tuple[Change, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()
    unchanged: tuple[str, ...] = ()
    """Statements that an earlier issue’s articles held word for word."""
    only: bool = False
    """Whether what was told before is left out."""
