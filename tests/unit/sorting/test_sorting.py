"""A heap becomes dossiers: one an event, bytes unchanged, whatever the order, and nobody's hand is undone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from summarizer.sorting.record import counted
from tests.command_line import Run
from tests.conftest import DEMO, ROOT

EVENTS = ROOT / "tests" / "quality" / "events"
NAMES = ("montevideo", "nairobi", "sarstoon", "suva")


@pytest.fixture
def heap(tmp_path: Path) -> Path:
    """Four events in one folder, some of it in a folder below, with a menu line and a file that is none."""
    place = tmp_path / "heap"
    (place / "monday").mkdir(parents=True)
    for name in NAMES:
        for number, file in enumerate(sorted((EVENTS / name).glob("*.txt"))):
            folder = place / "monday" if number == 1 else place
            shutil.copy(file, folder / f"{name}-{file.name}")
    (place / "short.txt").write_text("Share this story\n", encoding="utf-8")
    (place / "picture.xyz").write_bytes(b"\x00")
    return place


def folders(into: Path) -> dict[str, set[str]]:
    """Folder to the articles in it."""
    return {
        path.name: {file.name for file in path.iterdir() if file.name != "dossier.yaml"}
        for path in into.iterdir()
        if path.is_dir() and not path.name.startswith(".")
    }


def record_of(into: Path) -> dict[str, list[dict[str, str]]]:
    """What sort.json holds."""
    found: dict[str, list[dict[str, str]]] = json.loads((into / ".sort" / "sort.json").read_text(encoding="utf-8"))
    return found


def test_each_event_gets_its_folder(run: Run, heap: Path, tmp_path: Path) -> None:
    """The articles of an event lie together, copied byte for byte under their own names, and nothing else does."""
    ran = run("sort", heap, "--into", tmp_path / "in")
    assert ran.code == 0, ran.err
    held = folders(tmp_path / "in")
    assert sorted(sorted({file.split("-")[0] for file in files}) for files in held.values()) == [[n] for n in NAMES]
    for name, files in held.items():
        for file in files:
            original = next(heap.rglob(file))
            assert (tmp_path / "in" / name / file).read_bytes() == original.read_bytes()
    assert len(list(heap.rglob("*.txt"))) == 20


def test_each_folder_builds(run: Run, heap: Path, tmp_path: Path) -> None:
    """The dossier.yaml that is written is one, and names what the articles say."""
    run("sort", heap, "--into", tmp_path / "in")
    ran = run("build", tmp_path / "in", "--out", tmp_path / "out", "--formats", "json")
    assert ran.code == 0, ran.err
    assert len(list((tmp_path / "out").iterdir())) == 4
    settings = [path.read_text(encoding="utf-8") for path in (tmp_path / "in").glob("*/dossier.yaml")]
    assert len(settings) == 4
    assert all("marked 'guessed'" in text for text in settings)
    assert any("event_date: 2026-08-12" in text for text in settings)


def test_what_is_left_alone_is_told(run: Run, heap: Path, tmp_path: Path) -> None:
    """A text too short, a kind that is not read, an article like no other."""
    shutil.copy(DEMO / "01-meridian-ledger.txt", heap / "alone.txt")
    run("sort", heap, "--into", tmp_path / "in")
    record = record_of(tmp_path / "in")
    left = dict(record["left"])
    assert "fewer than 40 words" in left["short.txt"]
    assert "not read" in left["picture.xyz"]
    assert "like no other" in left["alone.txt"]
    page = (tmp_path / "in" / ".sort" / "sort.html").read_text(encoding="utf-8")
    assert f"Left alone: {len(left)}" in page
    assert all(entry["folder"] in page for entry in record["placed"])
    assert all(entry["nearest"] for entry in record["placed"])


def test_the_order_of_files_decides_nothing(run: Run, heap: Path, tmp_path: Path) -> None:
    """The same articles under other names, so in another order, make the same events."""
    other = tmp_path / "other"
    other.mkdir()
    for number, file in enumerate(sorted(heap.rglob("*.txt"), reverse=True)):
        shutil.copy(file, other / f"{number:02}.txt")
    run("sort", heap, "--into", tmp_path / "one")
    run("sort", other, "--into", tmp_path / "two")
    one, two = (
        {entry["key"]: entry["folder"] for entry in record_of(into)["placed"]}
        for into in (tmp_path / "one", tmp_path / "two")
    )
    assert one == two
    assert len(one) >= 17


def test_a_dry_run_writes_nothing(run: Run, heap: Path, tmp_path: Path) -> None:
    """It says what would be done."""
    ran = run("sort", heap, "--into", tmp_path / "in", "--dry-run")
    assert "would be put into 4 dossiers" in ran.out
    assert not (tmp_path / "in").exists()


def test_the_next_day_adds_and_moves_nothing(run: Run, heap: Path, tmp_path: Path) -> None:
    """A second heap adds to the folders; what an officer renamed, took out or wrote stays."""
    later = tmp_path / "later"
    later.mkdir()
    for name in NAMES:
        last = max((EVENTS / name).glob("*.txt")).name
        shutil.move(heap / f"{name}-{last}", later)
    run("sort", heap, "--into", tmp_path / "in")
    held = folders(tmp_path / "in")
    suva, nairobi = (
        next(name for name, files in held.items() if any(file.startswith(event) for file in files))
        for event in ("suva", "nairobi")
    )
    (tmp_path / "in" / suva).rename(tmp_path / "in" / "fiji")
    taken_out = min(held[nairobi])
    (tmp_path / "in" / nairobi / taken_out).unlink()
    settings = tmp_path / "in" / nairobi / "dossier.yaml"
    settings.write_text("title: Mine\n", encoding="utf-8")
    shutil.copytree(heap, later / "again")
    ran = run("sort", later, "--into", tmp_path / "in")
    assert ran.code == 0
    now = folders(tmp_path / "in")
    assert now["fiji"] >= held[suva]
    assert all(now[name] >= files for name, files in held.items() if name not in (suva, nairobi))
    assert sum(map(len, now.values())) > sum(map(len, held.values())) - 1
    assert taken_out not in now[nairobi]
    assert settings.read_text(encoding="utf-8") == "title: Mine\n"
    assert {*held} - {suva} | {"fiji"} <= {*now}


def test_the_same_text_is_one_article(run: Run, heap: Path, tmp_path: Path) -> None:
    """A copy under another name, with other white space, is not put in twice."""
    text = (heap / "suva-01-tasman-wire.txt").read_text(encoding="utf-8")
    (heap / "copy.txt").write_text(text.replace("\n\n", "\n\n\n"), encoding="utf-8")
    run("sort", heap, "--into", tmp_path / "in")
    put = [file for files in folders(tmp_path / "in").values() for file in files]
    assert len({"copy.txt", "suva-01-tasman-wire.txt"} & set(put)) == 1


def test_an_export_of_several_articles(run: Run, heap: Path, tmp_path: Path) -> None:
    """Articles that one file holds go each to its event, as text with what is known of it."""
    rows = []
    for name in ("montevideo", "suva"):
        file = min((EVENTS / name).glob("*.txt"))
        rows.append({"title": f"About {name}", "text": file.read_text(encoding="utf-8"), "outlet": "The Export"})
        (heap / f"{name}-{file.name}").unlink()
    (heap / "export.json").write_text(json.dumps(rows), encoding="utf-8")
    run("sort", heap, "--into", tmp_path / "in")
    put = list((tmp_path / "in").rglob("export-*.txt"))
    assert len(put) == 2
    assert len({path.parent for path in put}) == 2
    assert all('outlet: "The Export"' in path.read_text(encoding="utf-8") for path in put)


@pytest.mark.parametrize(
    ("heap_name", "into", "told"),
    [
        ("none", "in", "no such folder"),
        ("heap", "heap/in", "lies in the heap itself"),
        ("heap", "file", "is no folder"),
    ],
)
def test_what_cannot_be_sorted(run: Run, heap: Path, tmp_path: Path, heap_name: str, into: str, told: str) -> None:
    """A message with the folder and the remedy, and nothing written."""
    assert heap.is_dir()
    (tmp_path / "file").write_text("x", encoding="utf-8")
    ran = run("sort", tmp_path / heap_name, "--into", tmp_path / into)
    assert ran.code == 1
    assert told in ran.err


def test_a_damaged_record(run: Run, heap: Path, tmp_path: Path) -> None:
    """It is told with the remedy and not overwritten."""
    run("sort", heap, "--into", tmp_path / "in")
    record = tmp_path / "in" / ".sort" / "sort.json"
    record.write_text("{", encoding="utf-8")
    ran = run("sort", heap, "--into", tmp_path / "in")
    assert ran.code == 1
    assert "is damaged; move it away" in ran.err
    assert record.read_text(encoding="utf-8") == "{"


def test_a_build_imports_nothing_of_it() -> None:
    """Sorting costs a build no time."""
    code = (
        "import sys, summarizer.cli, summarizer.building; print([m for m in sys.modules if 'summarizer.sorting' in m])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_one_is_told_as_one() -> None:
    """The lines and the page count in plain English."""
    assert [counted(count, "dossier") for count in (0, 1, 2)] == ["0 dossiers", "1 dossier", "2 dossiers"]
