"""The wheel stands on its own: installed elsewhere, it builds a dossier from an empty folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

PARTS = ("pyproject.toml", "README.md", "LICENSE", "summarizer", "layouts")


def run(*arguments: str | Path, cwd: Path, **environment: str) -> str:
    """Standard output of a Python command that must succeed."""
    command = [sys.executable, *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel installs, without its dependencies."""
    source, wheels, target = (tmp_path_factory.mktemp(name) for name in ("source", "wheels", "installed"))
    ignored = shutil.ignore_patterns("__pycache__")
    for part in PARTS:
        place = ROOT / part
        copy = shutil.copytree if place.is_dir() else shutil.copy
        copy(place, source / part, **({"ignore": ignored} if place.is_dir() else {}))  # type: ignore[operator]
    offline = ("--quiet", "--no-deps", "--no-index")
    run("-m", "pip", "wheel", *offline, "--no-build-isolation", "--wheel-dir", wheels, source, cwd=source)
    run("-m", "pip", "install", *offline, "--target", target, *wheels.glob("*.whl"), cwd=source)
    return target


def test_every_file_of_the_package_ships(installed: Path) -> None:
    """Tables, templates and profiles are in the wheel, not only the modules."""
    there = {
        str(file.relative_to(ROOT))
        for folder in ("summarizer", "layouts")
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    shipped = {str(file.relative_to(installed / "summarizer")) for file in (installed / "summarizer").rglob("*")}
    missing = {name for name in there if name.removeprefix("summarizer/") not in shipped}
    assert missing == set()


def test_it_builds_from_an_empty_folder(installed: Path, demo: Path, tmp_path: Path) -> None:
    """No checkout is needed: profile, layout and template come from the package."""
    place = os.pathsep.join((str(installed), os.environ.get("PYTHONPATH", "")))
    where = run("-c", "import summarizer; print(summarizer.__file__)", cwd=tmp_path, PYTHONPATH=place)
    assert where.startswith(str(installed))
    run("-m", "summarizer", "build", demo, "--out", "out", cwd=tmp_path, PYTHONPATH=place)
    built = {file.name for file in (tmp_path / "out" / demo.name).iterdir()}
    assert built >= {"memo.pdf", "deck.pptx", "brief.md", "brief.json"}
