"""Layouts: each file from the nearest folder that has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.config.layouts import load_layout
from summarizer.config.places import packaged_layouts
from summarizer.errors import InputError


def test_without_a_folder_the_packaged_layout_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From any working folder."""
    monkeypatch.chdir(tmp_path)
    layout = load_layout()
    assert layout.template.parent == packaged_layouts()
    assert all(path.is_file() for path in layout.files)


def test_a_file_missing_in_the_folder_comes_from_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A layout of one file is enough; ./layouts comes before the package."""
    monkeypatch.chdir(tmp_path)
    for name in ("own", "layouts"):
        (tmp_path / name).mkdir()
    (tmp_path / "own" / "memo.yaml").write_text("page: Letter\n", encoding="utf-8")
    (tmp_path / "layouts" / "memo.yaml").write_text("text_size: 12\n", encoding="utf-8")
    (tmp_path / "layouts" / "house.pptx").write_bytes(b"pptx")
    layout = load_layout(Path("own"))
    assert (layout.folder, layout.memo.page, layout.memo.text_size) == (Path("own"), "Letter", 11)
    assert layout.template == Path("layouts/house.pptx")
    assert load_layout().memo.text_size == 12


def test_a_layout_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder in ./layouts is found by its name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "layouts" / "mission").mkdir(parents=True)
    (tmp_path / "layouts" / "mission" / "memo.yaml").write_text("page: Letter\n", encoding="utf-8")
    assert load_layout(Path("mission")).memo.page == "Letter"


def test_what_is_no_layout_is_refused(tmp_path: Path) -> None:
    """A missing folder, an empty one, a wrong template and a wrong value."""
    with pytest.raises(InputError, match="no such layout folder"):
        load_layout(tmp_path / "none")
    with pytest.raises(InputError, match=r"holds none of memo.yaml, deck.yaml, house.pptx"):
        load_layout(tmp_path)
    with pytest.raises(InputError, match=r"is not a PowerPoint template; name a .pptx or .potx file"):
        load_layout(template=tmp_path / "house.key")
    (tmp_path / "memo.yaml").write_text("page: A5\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"memo.yaml:1:7: 'page' should be 'A4' or 'Letter'"):
        load_layout(tmp_path)
