"""What the wheel holds and needs: every package, the layouts, and no dependency that nothing uses."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

import pytest

from tests.conftest import ROOT

MODULES = {
    "arabic-reshaper": "arabic_reshaper",
    "charset-normalizer": "charset_normalizer",
    "markdown-it-py": "markdown_it",
    "python-docx": "docx",
    "python-pptx": "pptx",
    "pyyaml": "yaml",
}
"""Distribution to the module that it brings, where the names differ."""
NOT_IMPORTED = {
    "numpy",
    "fontpkg-arimo",
    "fontpkg-fira-sans",
    "fontpkg-ibm-plex-sans-arabic",
    "fontpkg-ibm-plex-serif",
}
"""The first is what sumy's LexRank needs and does not declare; of the others the font files are read."""


@cache
def settings() -> dict[str, Any]:
    """The project's pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def required(extra: str | None = None) -> list[str]:
    """Names of the distributions that the project, or one extra of it, asks for."""
    project = settings()["project"]
    wanted = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return [re.split(r"[<>=!~;\[ ]", requirement)[0].lower() for requirement in wanted]


def locked(name: str) -> dict[str, str]:
    """Distribution to version, as a lock file has them."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return {found[1]: found[2] for found in re.finditer(r"^([a-z0-9.-]+)==([^ \\]+)", text, re.MULTILINE)}


def test_every_package_is_listed() -> None:
    """A new folder with modules must stand in the list that setuptools works from."""
    folders = {file.parent.relative_to(ROOT) for file in (ROOT / "summarizer").rglob("*.py")}
    there = {".".join(folder.parts) for folder in folders}
    listed = {name for name in settings()["tool"]["setuptools"]["packages"] if ".layouts" not in name}
    assert listed == there


@pytest.mark.parametrize("name", sorted({*required(), *required("readers")} - NOT_IMPORTED))
def test_every_dependency_is_used(name: str) -> None:
    """No requirement stands there that no file of the package imports, in a statement or by its name in quotes."""
    module = MODULES.get(name, name)
    loads = re.compile(rf"^ *(?:import|from) {module}\b|\"{module}\.\w", re.MULTILINE)
    sources = (file.read_text(encoding="utf-8") for file in (ROOT / "summarizer").rglob("*.py"))
    assert any(loads.search(source) for source in sources)


def test_the_lock_holds_every_requirement() -> None:
    """A requirement that was added to pyproject.toml is in the lock files too."""
    assert set(required() + required("readers")) <= set(locked("requirements.lock"))
    assert {name.lower() for name in required("dev")} <= set(locked("requirements-dev.lock"))


def test_the_locks_agree() -> None:
    """Tests run with the versions that users get."""
    users, developers = locked("requirements.lock"), locked("requirements-dev.lock")
    assert {name: developers.get(name) for name in users} == users


def test_slow_packages_stay_out() -> None:
    """Where scipy and scikit-learn are installed, nltk loads them, which multiplies the time to start by six."""
    assert not {"scipy", "scikit-learn"} & set(locked("requirements-dev.lock"))


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_lock_entry_has_hashes_and_no_address(name: str) -> None:
    """Nothing is installed but the files whose hashes are known, wherever the index is."""
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert entries
    assert all(line.endswith("\\") and "==" in line for line in entries)
    assert not re.search(r"://|^-", text, re.MULTILINE)
