"""review.jsonl: what the officer did, a line an act, only ever added to.

It holds time, act, sentence, what stood before and after, the reason, and the lines of dossier.yaml that the act
changed, so that every act can be undone and done again, also tomorrow. A line that a killed program left half is passed
over.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from summarizer.review.settings import Patch

FILE = "review.jsonl"
PASSED = "passed over"
"""What the log calls an act that cannot be undone or done again, as its lines were changed by hand since."""
Entry = Mapping[str, Any]


@dataclass(slots=True)
class Log:
    """The acts of a dossier in their order; those that can be undone and done again."""

    path: Path
    entries: list[Entry] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> Log:
        """The log beside the articles; empty where there is none."""
        path = folder / FILE
        try:
            lines = path.read_bytes().splitlines()
        except FileNotFoundError:
            lines = []
        return cls(path, [entry for line in lines if (entry := _entry(line)) is not None])

    def add(self, entry: Entry) -> None:
        """Put an act at the end, on the disk before this returns; raises OSError."""
        line = json.dumps(entry, ensure_ascii=False).encode() + b"\n"
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        try:
            size = os.fstat(descriptor).st_size
            if size and os.pread(descriptor, 1, size - 1) != b"\n":
                line = b"\n" + line
            os.write(descriptor, line)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        self.entries.append(entry)

    @property
    def done(self) -> list[Entry]:
        """The acts that can be undone, the last at the end."""
        return self._stacks()[0]

    @property
    def undone(self) -> list[Entry]:
        """The acts that can be done again, the next at the end."""
        return self._stacks()[1]

    def _stacks(self) -> tuple[list[Entry], list[Entry]]:
        done, undone = list[Entry](), list[Entry]()
        for entry in self.entries:
            if entry["act"] == "undo" and done:
                undone.append(done.pop())
            elif entry["act"] == "redo" and undone:
                done.append(undone.pop())
            elif entry["act"] == PASSED:
                _drop_last(done if entry.get("before") == "undo" else undone)
            elif entry["act"] not in ("undo", "redo"):
                done.append(entry)
                undone.clear()
        return done, undone

    def marked(self, act: str) -> set[str]:
        """Ids that are marked now, as ``reviewed`` or ``flag``."""
        marks: dict[str, bool] = {}
        for entry in self.done:
            if entry["act"] == act:
                marks[str(entry.get("id"))] = bool(entry.get("after"))
        return {one for one, on in marks.items() if on}


def _drop_last(entries: list[Entry]) -> None:
    if entries:
        entries.pop()


def patch_in(entry: Entry) -> Patch | None:
    """The lines of dossier.yaml that an act changed; None for one that changed none."""
    patch = entry.get("patch")
    return Patch(patch["at"], tuple(patch["old"]), tuple(patch["new"])) if patch else None


def _entry(line: bytes) -> Entry | None:
    try:
        entry = json.loads(line)
    except ValueError:
        return None
    return entry if isinstance(entry, dict) and isinstance(entry.get("act"), str) else None
