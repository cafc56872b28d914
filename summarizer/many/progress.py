"""How far a run of many dossiers has come, and about how long it will take."""

from __future__ import annotations

from collections.abc import Callable

FEW = 3
"""Dossiers after which an estimate means something."""
MINUTE = 60


class Progress:
    """Counts dossiers; ``clock`` gives seconds."""

    def __init__(self, total: int, clock: Callable[[], float]) -> None:
        self.total, self.clock, self.began, self.done = total, clock, clock(), 0

    def one_more(self) -> str:
        """What is shown after a dossier: ``37 of 200 dossiers, about 12 min left``."""
        self.done += 1
        shown = f"{self.done} of {self.total} dossiers"
        if self.done < FEW or self.done == self.total:
            return shown
        left = (self.clock() - self.began) / self.done * (self.total - self.done)
        return (
            f"{shown}, about {round(left / MINUTE)} min left" if left > MINUTE else f"{shown}, about {left:.0f} s left"
        )
