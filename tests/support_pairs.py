"""Made-up pairs of sentences that say the same, and pairs that do not though their words are alike (support_pairs.txt).

Each kind has eight or more; they name real states, since those are in the tables, and nothing that happened.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

_FILE = Path(__file__).with_name("support_pairs.txt")


class Pair(NamedTuple):
    """Two sentences, and the kind of what makes them one or tells them apart."""

    kind: str
    left: str
    right: str


def pairs(heading: str) -> list[Pair]:
    """The pairs under all headings of a sort, ``same`` or ``apart``."""
    found, kind = list[Pair](), ""
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = line.strip("[]")
        elif " | " in line and kind.startswith(heading):
            left, right = line.split(" | ")
            found.append(Pair(kind.partition(": ")[2], left, right))
    return found
