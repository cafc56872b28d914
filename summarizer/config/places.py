"""Where profiles and layouts are looked for: the path given, then ./layouts, then the package's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

LOCAL = Path("layouts")


def packaged_layouts() -> Path:
    """The layouts that come with the program: inside an installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "layouts"
    return installed if installed.is_dir() else package.parent / "layouts"


def layout_folders() -> Iterator[Path]:
    """``./layouts`` where it exists, then the package's."""
    if LOCAL.is_dir():
        yield LOCAL
    yield packaged_layouts()


def layout_settings() -> Iterator[Path]:
    """Every YAML file of ``./layouts`` and the package's layouts, in the order in which they are looked for."""
    for folder in layout_folders():
        yield from sorted(folder.rglob("*.yaml"))
