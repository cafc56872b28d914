"""Do the changes since the last issue stand as told? New words in their sources, old ones in the issue’s texts.

The texts of earlier issues that are quoted lie in ``earlier/ISSUE/N.txt`` of the output folder.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from summarizer.model import Brief, Wording
from summarizer.verifying.labels import printed

EARLIER = "earlier"
SHOWN = 60
"""Characters of a text in a message."""


def earlier_name(issue: int, source: int) -> str:
    """Where the text of an earlier issue's source lies in an output folder."""
    return f"{EARLIER}/{issue:03d}/{source}.txt"


def wordings(brief: Brief) -> Iterator[Wording]:
    """All words that the changes quote, old and new."""
    if brief.changes:
        yield from (wording for one in brief.changes.changed for wording in (one.old, one.new))
        yield from (one.old for one in brief.changes.withdrawn)


def change_failures(folder: Path, brief: Brief, texts: Mapping[int, str]) -> Iterator[str]:
    """What of the changes does not hold, a line each."""
    if brief.changes is None:
        return
    for wording in wordings(brief):
        text = texts.get(wording.source) if wording.issue is None else _earlier(folder, wording)
        if text is None:
            yield f"changes: the text of “{_short(wording.text)}” is not there"
        elif _folded(text[wording.start : wording.end]) != _folded(wording.text):
            yield f"changes: “{_short(wording.text)}” is not at {wording.start}:{wording.end} of its text"
    known = {statement.id for _, statement in printed(brief)}
    for name in (*brief.changes.new, *brief.changes.unchanged):
        if name not in known:
            yield f"changes: statement {name} is not in the brief"


def _earlier(folder: Path, wording: Wording) -> str | None:
    try:
        return (folder / earlier_name(wording.issue or 0, wording.source)).read_bytes().decode()
    except (OSError, UnicodeDecodeError):
        return None


def _folded(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
