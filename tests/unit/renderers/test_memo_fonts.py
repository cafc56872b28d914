"""Fonts of a house style: installed families, folders of files, and what is said where they do not serve."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from summarizer.config.memo_style import Fonts
from summarizer.errors import InputError
from summarizer.renderers.memo.fonts import Fontbook

INSTALLED = Fontbook(Fonts(), Path())


def test_a_family_may_be_a_folder_beside_memo_yaml(tmp_path: Path) -> None:
    """Its files are told apart by the ends of their names."""
    (tmp_path / "house").mkdir()
    shutil.copy(INSTALLED.name("sans"), tmp_path / "house" / "House-Regular.ttf")
    shutil.copy(INSTALLED.name("sans-bold"), tmp_path / "house" / "House-Bold.ttf")
    fonts = Fontbook(Fonts(headings="house"), tmp_path)
    assert fonts.name("sans") == str(tmp_path / "house" / "House-Regular.ttf")
    assert fonts.name("sans-bold") == str(tmp_path / "house" / "House-Bold.ttf")


def test_a_folder_without_a_regular_face_is_refused(tmp_path: Path) -> None:
    """With the names that are looked for."""
    (tmp_path / "house").mkdir()
    with pytest.raises(InputError, match=r"name a family with files such as Name-Regular.ttf"):
        Fontbook(Fonts(text="house"), tmp_path).name("serif")


def test_a_file_that_is_no_font_is_refused(tmp_path: Path) -> None:
    """With its path, before anything is painted with it."""
    (tmp_path / "extra.ttf").write_text("no font", encoding="utf-8")
    with pytest.raises(InputError, match=r"extra.ttf: this font cannot be embedded; use a static TrueType"):
        Fontbook(Fonts(more=("extra.ttf",)), tmp_path).pieces("中", "serif")


def test_widths_are_those_of_the_font() -> None:
    """In proportion to the size, and added up over the text."""
    name = INSTALLED.name("serif")
    assert INSTALLED.width("ab", name, 10) == pytest.approx(
        INSTALLED.width("a", name, 10) + INSTALLED.width("b", name, 10)
    )
    assert INSTALLED.width("a", name, 20) == pytest.approx(2 * INSTALLED.width("a", name, 10))


def test_icons_of_web_pages_are_named() -> None:
    """What a private character means is not known, and PDF/A does not allow it."""
    assert [text for text, _ in INSTALLED.pieces("\ue001", "sans")] == ["[U+E001]"]
