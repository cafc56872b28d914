"""The public functions: what the package promises to other programs."""

from __future__ import annotations

import datetime
import subprocess
import sys
from pathlib import Path

import pytest

import summarizer
from summarizer.config.layouts import load_layout
from summarizer.config.profiles import load_profile

PUBLIC = {"analyse", "build_brief", "read_dossier", "render", "summarize"}
HEAVY = ("nltk", "numpy", "pptx", "pydantic", "reportlab", "sumy", "textblob", "yaml")


def test_the_public_names_are_these() -> None:
    """Listed, documented, and nothing else is there by accident."""
    assert set(summarizer.__all__) == set(dir(summarizer)) == PUBLIC
    assert all(getattr(summarizer, name).__doc__ for name in PUBLIC)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = summarizer.nothing


def test_importing_the_package_waits_for_nothing() -> None:
    """A program that uses one function does not load what the others need."""
    code = f"import sys, summarizer; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_whole_way_in_python(demo: Path) -> None:
    """From a folder to a document, without the command line."""
    dossier = summarizer.read_dossier(demo)
    built = summarizer.build_brief(dossier, load_profile("leaders-call"), prepared_on=datetime.date(2025, 3, 19))
    documents = summarizer.render(built.brief, load_layout(), ["md"])
    assert list(documents) == ["brief.md"]
    assert built.brief.title in documents["brief.md"].decode()
