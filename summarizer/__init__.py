"""Extractive briefs from news articles on a diplomatic event.

``read_dossier``, ``load_profile``, ``build_brief``, ``load_layout`` and ``render`` go the whole way from a folder to
documents; ``verify`` proves an output folder; ``summarize`` and ``analyse`` work on plain texts. A mistake of the user
is an ``InputError`` with file, line and remedy. Each name is imported when it is first asked for, so that a part can
be used without waiting for the others.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.config.layouts import load_layout as load_layout
    from summarizer.config.profiles import load_profile as load_profile
    from summarizer.documents import render as render
    from summarizer.errors import InputError as InputError
    from summarizer.model import Brief as Brief
    from summarizer.pipeline import build_brief as build_brief
    from summarizer.pipeline import summarize as summarize
    from summarizer.readers.dossier import read_dossier as read_dossier
    from summarizer.understanding.clauses.clauses import analyse as analyse
    from summarizer.verifying import verify as verify

_HOME = {
    "Brief": "summarizer.model",
    "InputError": "summarizer.errors",
    "analyse": "summarizer.understanding.clauses.clauses",
    "build_brief": "summarizer.pipeline",
    "load_layout": "summarizer.config.layouts",
    "load_profile": "summarizer.config.profiles",
    "read_dossier": "summarizer.readers.dossier",
    "render": "summarizer.documents",
    "summarize": "summarizer.pipeline",
    "verify": "summarizer.verifying",
}
__all__ = [
    "Brief",
    "InputError",
    "analyse",
    "build_brief",
    "load_layout",
    "load_profile",
    "read_dossier",
    "render",
    "summarize",
    "verify",
]


def __getattr__(name: str) -> object:
    """Import a public name from its module when it is first used (PEP 562)."""
    if name not in _HOME:
        raise AttributeError(f"module 'summarizer' has no attribute {name!r}")
    return getattr(importlib.import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
