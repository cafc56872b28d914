"""Extractive briefs from news articles on a diplomatic event.

``read_dossier``, ``build_brief`` and ``render`` go the whole way; ``summarize`` and ``analyse`` work on plain texts.
Each is imported when it is first asked for, so that a part can be used without waiting for the others.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.pipeline import build_brief as build_brief
    from summarizer.pipeline import render as render
    from summarizer.pipeline import summarize as summarize
    from summarizer.readers.dossier import read_dossier as read_dossier
    from summarizer.understanding.clauses.clauses import analyse as analyse

_HOME = {
    "analyse": "summarizer.understanding.clauses.clauses",
    "build_brief": "summarizer.pipeline",
    "read_dossier": "summarizer.readers.dossier",
    "render": "summarizer.pipeline",
    "summarize": "summarizer.pipeline",
}
__all__ = ["analyse", "build_brief", "read_dossier", "render", "summarize"]


def __getattr__(name: str) -> object:
    """Import a public function from its module when it is first used (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module 'summarizer' has no attribute {name!r}")
    return getattr(importlib.import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
