"""Notices: what the reader of the log must know, though the build went on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

DESK = "desk"
"""Kind of the notices that tell what the officer's edits did; they are no reason to fail a strict build."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing worth knowing; ``kind`` groups notices, ``file`` and ``line`` say where it arose."""

    kind: str
    text: str
    file: str | None = None
    line: int | None = None

    def __str__(self) -> str:
        """``file:line: text``, each part only when it is known."""
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        return f"{place}: {self.text}" if place else self.text


Note = Callable[[Notice], None]
"""Where a function that may have something to say puts it: ``notices.append`` of the caller's list."""

Step = Callable[[str], None]
"""Where a long piece of work says what it does now, for whoever waits."""


def unseen(_text: str) -> None:
    """Where nobody waits."""
