"""Names of states by their codes, without the rest of a language's tables."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from summarizer.language.tables import read_rows, split_names

_HERE = Path(__file__).parent
ALPHA2 = 2
"""Letters of the shorter code."""


def alpha3(code: str) -> str:
    """The ISO 3166 alpha-3 code of an alpha-2 code; any other code as it is."""
    return _by_alpha2().get(code, code) if len(code) == ALPHA2 else code


def state_name(code: str) -> str | None:
    """The usual name of a state in English; None where the table has none."""
    return _names().get(code)


@cache
def _by_alpha2() -> dict[str, str]:
    return {row[1]: row[0] for row in read_rows(_HERE / "states.tsv", columns=2)}


@cache
def _names() -> dict[str, str]:
    rows = read_rows(_HERE / "en" / "states.tsv", columns=2)
    return {row[0]: split_names(row[1])[0] for row in rows if row[1]}
