"""Two builds of one dossier give the same bytes, wherever it stands and whatever the machine's settings are."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EPOCH = "1742342400"
"""SOURCE_DATE_EPOCH of both builds: 19 March 2025, 00:00 UTC."""
HERE = {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
THERE = {"PYTHONHASHSEED": "2", "TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "HOME": "/"}
DOCUMENTS = {"memo.pdf", "deck.pptx", "brief.md", "brief.json"}


def build(dossier: Path, place: Path, settings: dict[str, str]) -> dict[str, bytes]:
    """The outputs of the dossier's copy at another place, built by a process of its own."""
    copy = shutil.copytree(dossier, place / dossier.name, copy_function=shutil.copy)
    command = [sys.executable, "-m", "summarizer", "build", str(copy), "--out", str(place / "out")]
    environment = os.environ | settings | {"SOURCE_DATE_EPOCH": EPOCH}
    subprocess.run(command, env=environment, check=True, capture_output=True)
    folder = place / "out" / dossier.name
    return {str(file.relative_to(folder)): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def assert_same(dossier: Path, tmp_path: Path) -> None:
    """Build twice and compare every file."""
    first = build(dossier, tmp_path / "here", HERE)
    second = build(dossier, tmp_path / "elsewhere" / "deeper", THERE)
    assert set(first) >= DOCUMENTS
    assert [name for name in first.keys() | second.keys() if first.get(name) != second.get(name)] == []


def test_demonstration_dossier(demo: Path, tmp_path: Path) -> None:
    """The demonstration dossier, which gives its own date."""
    assert_same(demo, tmp_path)


def test_bare_articles(demo: Path, tmp_path: Path) -> None:
    """The same articles without a dossier.yaml: the date comes from SOURCE_DATE_EPOCH."""
    bare = tmp_path / "bare"
    bare.mkdir()
    for file in demo.glob("*.txt"):
        shutil.copy(file, bare)
    assert_same(bare, tmp_path)


def test_reference_articles(shared: Path, tmp_path: Path) -> None:
    """The reference articles beside the checkout."""
    assert_same(shared / "seeds", tmp_path)


OPENING = "Foreign Minister Anna Berg of Norland spoke in Lenno on Monday."
LONG = "“Norland alone has the duty of dredging, and herring is what a ban on every trawler protects,” Berg said."
SHORT = "“The dredging duty is Norland's,” Berg said.\n\n“The trawler ban protects herring,” Berg said."
SHARES = (
    "About 40 percent of oil-exporting states have signed the treaty on the harbour.",
    "About 25 percent of oil exporters have signed the treaty on the harbour.",
)
NORLAND = tuple(f"{OPENING}\n\n{said}\n\n{share}" for said, share in zip((LONG, SHORT), SHARES, strict=True))
"""Articles whose comparison meets several words of one weight, and a share of a thing in two words."""


@pytest.mark.thorough
def test_no_order_of_a_set_decides(tmp_path: Path) -> None:
    """Eight seeds of Python's hash, under which sets of words come in eight orders, give one brief."""
    folder = tmp_path / "norland"
    folder.mkdir()
    for number, text in enumerate(NORLAND):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    built = [build(folder, tmp_path / str(seed), HERE | {"PYTHONHASHSEED": str(seed)}) for seed in range(8)]
    assert len({outputs["brief.json"] for outputs in built}) == 1
