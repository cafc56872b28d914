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


def test_everything_that_shapes_the_documents_is_listed(tmp_path: Path) -> None:
    """So that the manifest can record it: the styles, the template, the logo."""
    (tmp_path / "memo.yaml").write_text("logo: {file: crest.png, alt: Crest}\n", encoding="utf-8")
    (tmp_path / "crest.png").write_bytes(b"png")
    names = [path.name for path in load_layout(tmp_path).files]
    assert names == [
        "memo.yaml", "deck.yaml", "word.yaml", "mail.yaml", "labels.yaml", "house.pptx", "house.docx", "crest.png",
        "outlets.yaml",
    ]  # fmt: skip


def test_a_layout_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder in ./layouts is found by its name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "layouts" / "mission").mkdir(parents=True)
    (tmp_path / "layouts" / "mission" / "memo.yaml").write_text("page: Letter\n", encoding="utf-8")
    assert load_layout(Path("mission")).memo.page == "Letter"


def test_deck_yaml_names_a_template(tmp_path: Path) -> None:
    """Relative to itself; one given on the command line comes first, one that is not there is an error."""
    (tmp_path / "deck.yaml").write_text("template: ours.potx\n", encoding="utf-8")
    with pytest.raises(InputError, match="not a PowerPoint template"):
        load_layout(tmp_path)
    for name in ("ours.potx", "given.pptx"):
        (tmp_path / name).write_bytes(b"pptx")
    assert load_layout(tmp_path).template == tmp_path / "ours.potx"
    assert load_layout(tmp_path, tmp_path / "given.pptx").template == tmp_path / "given.pptx"


def test_deck_yaml_may_name_its_template(tmp_path: Path) -> None:
    """Relative to itself; --template goes before it."""
    (tmp_path / "deck.yaml").write_text("template: ours.potx\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"ours.potx: is not a PowerPoint template"):
        load_layout(tmp_path)
    for name in ("ours.potx", "other.pptx"):
        (tmp_path / name).write_bytes(b"pptx")
    assert load_layout(tmp_path).template == tmp_path / "ours.potx"
    assert load_layout(tmp_path, tmp_path / "other.pptx").template == tmp_path / "other.pptx"


def test_what_is_no_layout_is_refused(tmp_path: Path) -> None:
    """A missing folder, an empty one, a wrong template and a wrong value."""
    with pytest.raises(InputError, match="no such layout folder"):
        load_layout(tmp_path / "none")
    with pytest.raises(InputError, match=r"holds none of memo.yaml, deck.yaml, word.yaml, mail.yaml, labels.yaml"):
        load_layout(tmp_path)
    with pytest.raises(InputError, match=r"is not a PowerPoint template; name a .pptx or .potx file"):
        load_layout(template=tmp_path / "house.key")
    (tmp_path / "memo.yaml").write_text("page: A5\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"memo.yaml:1:7: 'page' should be 'A4' or 'Letter'"):
        load_layout(tmp_path)
