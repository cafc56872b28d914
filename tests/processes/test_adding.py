"""Each recipe of docs/adding.md works when it is followed to the letter."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "adding.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLACE = re.compile(r"# (?P<file>[\w./-]+)(?:, (?:in (?P<table>\w+)|under (?P<heading>\[\w+\])|before (?P<line>.+)))?\n")


def recipes() -> Iterator[tuple[str, str]]:
    """Title of each section that has something to do, and its text."""
    for part in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        title, _, text = part.partition("\n")
        if BLOCK.search(text):
            yield title, text


def project(folder: Path) -> None:
    """A copy of what a recipe may change."""
    for name in ("summarizer", "layouts", "inputs"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))


def write(folder: Path, block: str) -> None:
    """Do what a block says: a new file, or lines in a table, under a heading or before a line."""
    place = PLACE.match(block)
    assert place, block
    target, lines = folder / place["file"], block[place.end() :]
    if not any(place[name] for name in ("table", "heading", "line")):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(lines, encoding="utf-8")
        return
    text = target.read_text(encoding="utf-8")
    starts = (
        rf"^{re.escape(place['table'] or place['heading'] or place['line'])}\b"
        if not place["heading"]
        else (rf"^{re.escape(place['heading'])}")
    )
    found = re.search(starts, text, re.MULTILINE)
    assert found, f"{target} has no {found}"
    at = found.start() if place["line"] else text.index("\n", found.start()) + 1
    target.write_text(text[:at] + lines + text[at:], encoding="utf-8")


def run(folder: Path, console: str) -> None:
    """Type each command; the lines below it are in what it prints."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(folder), os.environ.get("PYTHONPATH", "")))}
    for typed in re.split(r"^\$ ", console, flags=re.MULTILINE)[1:]:
        command, _, shown = typed.partition("\n")
        words = [sys.executable, "-m", *command.split()] if command.startswith("summarizer") else command.split()
        done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        for line in shown.splitlines():
            assert line in done.stdout


@pytest.mark.parametrize(("title", "text"), [pytest.param(*recipe, id=recipe[0]) for recipe in recipes()])
def test_a_recipe_works(title: str, text: str, tmp_path: Path) -> None:
    """From the page alone, without anything that it does not say."""
    assert title
    project(tmp_path)
    for kind, block in BLOCK.findall(text):
        if kind == "console":
            run(tmp_path, block)
        else:
            write(tmp_path, block)


def test_contributing_points_to_every_recipe() -> None:
    """The table of CONTRIBUTING has a row for each section of the page."""
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    titles = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)
    anchors = [re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles]
    assert [anchor for anchor in anchors if f"(docs/adding.md#{anchor})" not in table] == []
