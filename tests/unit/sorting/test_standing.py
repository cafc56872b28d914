"""What a later run does with folders that an earlier one made: touched ones stay, untouched ones are sorted anew."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from summarizer.sorting.record import Record, encoded, read_record
from summarizer.sorting.sorting import sort_heap
from summarizer.sorting.standing import digest_of
from tests.conftest import ROOT

EVENTS = ROOT / "tests" / "quality" / "events"
NAMES = ("montevideo", "nairobi", "sarstoon", "suva", "banjul", "bissau")


def put(heap: Path, *names: str, at: slice) -> None:
    """Some of the articles of events into the heap, under the event's name."""
    heap.mkdir(exist_ok=True)
    for name in names:
        for file in sorted((EVENTS / name).glob("*.txt"))[at]:
            shutil.copy(file, heap / f"{name}-{file.name}")


def sort(heap: Path, into: Path) -> int:
    """Sort without a word; how many were moved."""
    return sort_heap(heap, into, lambda _: None).moved


def groups(into: Path) -> set[frozenset[str]]:
    """The articles of each folder."""
    folders = [path for path in into.iterdir() if path.is_dir() and not path.name.startswith(".")]
    return {frozenset(file.name for file in path.glob("*.txt")) for path in folders}


@pytest.fixture
def mixed_up(tmp_path: Path) -> tuple[Path, Path]:
    """A heap, and folders of it in which an earlier run had put one article of suva beside those of nairobi."""
    heap, into = tmp_path / "heap", tmp_path / "in"
    put(heap, *NAMES[:4], at=slice(0, 3))
    sort(heap, into)
    suva, nairobi = (next(into.glob(f"*/{name}-01*")).parent for name in ("suva", "nairobi"))
    moved = next(suva.glob("suva-03*"))
    shutil.move(moved, nairobi)
    rewrite(into, {moved.name: nairobi.name})
    return heap, into


def rewrite(into: Path, folders: dict[str, str]) -> None:
    """Say in the record that these files were put into other folders."""
    record = read_record(into)
    placed = tuple(entry._replace(folder=folders.get(entry.file, entry.folder)) for entry in record.placed)
    digests = dict(record.settings)
    digests |= {name: digest_of(into / name / "dossier.yaml") for name in folders.values()}
    (into / ".sort" / "sort.json").write_bytes(encoded(Record(placed, record.left, tuple(digests.items()))))


@pytest.mark.parametrize("parts", [2, 3, 4])
def test_day_by_day_ends_as_at_once(tmp_path: Path, parts: int) -> None:
    """Where nobody touches what was made, each event has the folder that one run would give it; none is lost."""
    for part in range(parts):
        put(tmp_path / "heap", *NAMES, at=slice(part, None, parts))
        sort(tmp_path / "heap", tmp_path / "days")
    sort(tmp_path / "heap", tmp_path / "once")
    days, once = groups(tmp_path / "days"), groups(tmp_path / "once")
    assert {group for group in days if len(group) > 1} == once
    assert {file for group in days for file in group} >= {file for group in once for file in group}


def test_what_lies_wrong_moves(mixed_up: tuple[Path, Path]) -> None:
    """To the folder of its event; its sources are named where it is now, and it is told."""
    heap, into = mixed_up
    assert sort(heap, into) == 1
    moved = next(entry for entry in read_record(into).placed if entry.moved_from)
    suva = into / moved.folder
    assert moved.file.startswith("suva-03")
    assert {file.name[:4] for file in suva.glob("*.txt")} == {"suva"}
    assert f"moved here from {moved.moved_from}" in (into / ".sort" / "sort.html").read_text(encoding="utf-8")
    assert sort(heap, into) == 0


@pytest.mark.parametrize("touch", ["dossier.yaml", "notes.md", "nairobi-02"])
def test_what_somebody_touched_stays(mixed_up: tuple[Path, Path], touch: str) -> None:
    """Settings written, a file put in, an article corrected: each article of that folder lies where it lay."""
    heap, into = mixed_up
    nairobi = next(into.glob("*/nairobi-01*")).parent
    file = next(nairobi.glob(f"{touch}*"), nairobi / touch)
    file.write_text((file.read_text(encoding="utf-8") if file.exists() else "") + "\n# mine\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in nairobi.iterdir()}
    assert sort(heap, into) == 0
    assert before == {path: path.read_bytes() for path in nairobi.iterdir()}


def test_an_article_taken_out_is_not_put_back(mixed_up: tuple[Path, Path]) -> None:
    """Nor are those moved that lay beside it."""
    heap, into = mixed_up
    nairobi = next(into.glob("*/nairobi-01*")).parent
    next(nairobi.glob("nairobi-02*")).unlink()
    assert sort(heap, into) == 0
    assert not list(into.glob("*/nairobi-02*"))
    assert list(nairobi.glob("suva-03*"))


def test_a_folder_whose_articles_all_move_goes(mixed_up: tuple[Path, Path]) -> None:
    """Two folders of one event that nobody touched become one, with the settings of all its articles."""
    heap, into = mixed_up
    sort(heap, into)
    before = len(groups(into))
    suva = next(into.glob("*/suva-01*")).parent
    split = into / "split"
    shutil.copytree(suva, split)
    for file in [*suva.glob("suva-03*"), *split.glob("suva-0[12]*")]:
        file.unlink()
    rewrite(into, {file.name: "split" for file in split.glob("*.txt")})
    assert len(groups(into)) == before + 1
    assert sort(heap, into) == 1
    assert len(groups(into)) == before
    assert not split.exists() or not suva.exists()


def test_an_older_record_is_read(mixed_up: tuple[Path, Path]) -> None:
    """One that names no settings: every folder then counts as touched."""
    heap, into = mixed_up
    record = into / ".sort" / "sort.json"
    text = record.read_text(encoding="utf-8")
    record.write_text(text[: text.index(',\n "settings"')] + "\n}\n", encoding="utf-8")
    assert sort(heap, into) == 0
