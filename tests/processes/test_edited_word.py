"""A Word document that somebody edited is kept under a name of its own, told, and can still be verified."""

from __future__ import annotations

import shutil
from pathlib import Path

import docx
import pytest

from tests.command_line import Run
from tests.conftest import DEMO

MINE = "The desk adds this."


def edit(file: Path) -> bytes:
    """As an officer does it: a paragraph more, and another word in a heading; the bytes that were saved."""
    document = docx.Document(str(file))
    document.add_paragraph(MINE)
    document.paragraphs[0].runs[0].text = "Our ministry"
    document.save(str(file))
    return file.read_bytes()


def test_edits_survive_a_rebuild(run: Run, tmp_path: Path) -> None:
    """Byte for byte beside the new document, each time anew; the statements of the kept one are verified."""
    build = ("build", DEMO, "--out", tmp_path, "--formats", "docx,json")
    assert run(*build).code == 0
    folder = tmp_path / DEMO.name
    built = (folder / "memo.docx").read_bytes()
    first = edit(folder / "memo.docx")
    assert first != built
    ran = run(*build)
    assert "memo.docx: edited since it was built: kept as memo.edited-1.docx" in ran.err
    assert (folder / "memo.docx").read_bytes() == built
    assert (folder / "memo.edited-1.docx").read_bytes() == first
    second = edit(folder / "memo.docx")
    assert "kept as memo.edited-2.docx" in run(*build).err
    assert (folder / "memo.edited-1.docx").read_bytes() == first
    assert (folder / "memo.edited-2.docx").read_bytes() == second
    kept = run("verify", folder / "memo.edited-2.docx", "--against", folder)
    assert kept.code == 0, kept.err
    assert "edited" not in run(*build).err


@pytest.mark.parametrize("jobs", [1, 2])
def test_edits_survive_among_many_dossiers(run: Run, tmp_path: Path, jobs: int) -> None:
    """The dossier whose document was edited is built again, the other is skipped; the notice names the dossier."""
    for name in ("alpha", "beta"):
        (tmp_path / "in" / name).mkdir(parents=True)
        for file in sorted(DEMO.glob("0*.txt"))[:2]:
            shutil.copy(file, tmp_path / "in" / name)
    build = ("build", tmp_path / "in", "--out", tmp_path / "out", "--formats", "docx,json", "--jobs", jobs)
    assert run(*build).code == 0
    mine = edit(tmp_path / "out" / "beta" / "memo.docx")
    ran = run(*build)
    assert ran.code == 0
    assert "beta: memo.docx: edited since it was built: kept as memo.edited-1.docx" in ran.err
    assert "alpha: memo.docx" not in ran.err
    assert (tmp_path / "out" / "beta" / "memo.edited-1.docx").read_bytes() == mine
    assert not list((tmp_path / "out" / "alpha").glob("*.edited*"))
