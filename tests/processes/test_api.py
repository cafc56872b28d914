"""The public functions: what the package promises to other programs."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
from pathlib import Path

import pytest

import summarizer

PUBLIC = {
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
}
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
    profile = summarizer.load_profile("leaders-call")
    built = summarizer.build_brief(dossier, profile, prepared_on=datetime.date(2025, 3, 19))
    documents = summarizer.render(built.brief, summarizer.load_layout(), ["md"])
    assert isinstance(built.brief, summarizer.Brief)
    assert list(documents) == ["brief.md"]
    assert built.brief.title in documents["brief.md"].decode()


def test_a_mistake_is_an_input_error(tmp_path: Path) -> None:
    """A folder that is no output of ours is told by place and remedy."""
    with pytest.raises(summarizer.InputError, match="no output folder") as raised:
        summarizer.verify(tmp_path)
    assert raised.value.remedy


@pytest.mark.thorough
def test_the_types_are_shipped(tmp_path: Path) -> None:
    """A type checker sees the public names with their types from outside the package."""
    script = tmp_path / "user.py"
    script.write_text(
        "import datetime\nimport summarizer\n"
        "built = summarizer.build_brief(\n"
        "    summarizer.read_dossier('x'), summarizer.load_profile('visit'), prepared_on=datetime.date(2025, 1, 1)\n"
        ")\n"
        "brief: summarizer.Brief = built.brief\n"
        "wrong: int = built.brief\n"
    )
    command = [sys.executable, "-m", "mypy", "--config-file", os.devnull, "--cache-dir", str(tmp_path), str(script)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "user.py:7: error: Incompatible types in assignment" in done.stdout
    assert done.stdout.count("user.py") == 1
