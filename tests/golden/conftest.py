"""Golden files: what the demonstration dossier gives, word for word and box for box.

`make golden` rewrites them and prints what changed, so that a change of output is read before it is committed.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

EXPECTED = Path(__file__).parent / "expected"
REWRITE = os.environ.get("GOLDEN") == "rewrite"
LINES_SHOWN = 80
"""Of a difference, in the message of a failed test: enough to see what changed."""

Golden = Callable[[str, str], None]


def _difference(name: str, old: str, new: str) -> list[str]:
    names = f"{name} (golden)", f"{name} (now)"
    return list(difflib.unified_diff(old.splitlines(), new.splitlines(), *names, lineterm=""))


def _compare(name: str, text: str) -> None:
    path = EXPECTED / name
    old = path.read_text(encoding="utf-8") if path.exists() else ""
    if text == old:
        return
    lines = _difference(name, old, text)
    if not REWRITE:
        remedy = "Intended? Run `make golden` and commit what it writes."
        pytest.fail("\n".join([*lines[:LINES_SHOWN], remedy]), pytrace=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    print("\n".join(lines))


@pytest.fixture
def golden() -> Golden:
    """``golden(name, text)`` compares a text with the golden file of that name, or rewrites it."""
    return _compare
