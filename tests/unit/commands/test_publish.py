"""The output folder: whole or not at all, edits kept, nothing else touched."""

from __future__ import annotations

import json
import os
import resource
import signal
from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.publish import MANIFEST, Manifest, Published, check_target, publish, read_manifest, sha256_of

FILES = {"memo.pdf": b"memo", "deck.pptx": b"deck", "brief.json": b"{}", "sources/1.txt": b"text\n"}
NOBODY = 65534
"""The user without rights: root would be let into every folder."""


def manifest(name: str = "event") -> Manifest:
    """A manifest before its outputs are known."""
    return Manifest(name=name, prepared_on="2025-03-19", inputs={"a.txt": "0" * 64}, versions={"python": "3"})


def put(out: Path, **changed: bytes) -> Published:
    """Publish the files, with some contents changed: ``deck_pptx=b"new"``."""
    return publish(out, FILES | {name.replace("_", "."): content for name, content in changed.items()}, manifest())


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder with its content, but for the manifest."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_everything_is_written_and_recorded(tmp_path: Path) -> None:
    """Each output with its hash, and nothing beside the folder."""
    published = put(tmp_path / "new" / "outputs")
    assert tree(published.folder) == FILES
    assert [entry.name for entry in published.folder.parent.iterdir()] == ["event"]
    recorded = read_manifest(published.folder)
    assert recorded is not None
    assert recorded.outputs == {name: sha256_of(content) for name, content in FILES.items()}
    assert recorded.inputs == {"a.txt": "0" * 64}


def test_the_manifest_knows_no_place_and_no_time(tmp_path: Path) -> None:
    """Two builds at different places give the same bytes."""
    first, second = (put(tmp_path / name).folder / MANIFEST for name in ("one", "two/three"))
    assert first.read_bytes() == second.read_bytes()
    assert str(tmp_path).encode() not in first.read_bytes()


def test_a_second_build_replaces_the_first_as_a_whole(tmp_path: Path) -> None:
    """An output that is no longer made goes."""
    put(tmp_path)
    publish(tmp_path, {"memo.pdf": b"new"}, manifest())
    assert tree(tmp_path) == {"event/memo.pdf": b"new"}


def test_an_edited_output_is_kept_for_ever(tmp_path: Path) -> None:
    """Under its own name, with a notice once, through every later build and every later edit."""
    put(tmp_path)
    (tmp_path / "event/deck.pptx").write_bytes(b"my slides")
    first = put(tmp_path)
    assert [str(notice) for notice in first.notices] == [
        "deck.pptx: edited since it was built: kept as deck.edited-1.pptx"
    ]
    assert put(tmp_path).notices == ()
    (tmp_path / "event/deck.pptx").write_bytes(b"my other slides")
    (tmp_path / "event/sources/1.txt").write_bytes(b"my text")
    (tmp_path / "event/deck.edited-1.pptx").write_bytes(b"my slides, better")
    put(tmp_path, deck_pptx=b"newer")
    put(tmp_path)
    assert tree(tmp_path / "event") == FILES | {
        "deck.edited-1.pptx": b"my slides, better",
        "deck.edited-2.pptx": b"my other slides",
        "sources/1.edited-1.txt": b"my text",
    }


def test_files_of_the_user_stay(tmp_path: Path) -> None:
    """Notes put beside the outputs, in folders too; one that takes an output's name is kept beside it."""
    publish(tmp_path, {"memo.pdf": b"memo"}, manifest())
    for name in ("notes.txt", "preview/1.png", "deck.pptx"):
        (tmp_path / "event" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "event" / name).write_bytes(b"mine")
    put(tmp_path)
    put(tmp_path)
    mine = {"notes.txt": b"mine", "preview/1.png": b"mine", "deck.edited-1.pptx": b"mine"}
    assert tree(tmp_path / "event") == FILES | mine


def test_a_deleted_output_comes_back(tmp_path: Path) -> None:
    """Deleting is no edit to keep."""
    put(tmp_path)
    (tmp_path / "event/memo.pdf").unlink()
    assert put(tmp_path).notices == ()
    assert tree(tmp_path / "event") == FILES


def test_folders_that_are_not_ours_are_not_touched(tmp_path: Path) -> None:
    """A folder with files, another program's manifest, a file, a link."""
    (tmp_path / "event").mkdir()
    (tmp_path / "event" / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match=r"event: holds files but no manifest.json of ours"):
        put(tmp_path)
    (tmp_path / "event" / MANIFEST).write_text(json.dumps({"made_by": "webpack"}), encoding="utf-8")
    with pytest.raises(InputError, match=r"event: holds files but no manifest.json of ours"):
        put(tmp_path)
    (tmp_path / "link").symlink_to("event")
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for name in ("link", "file"):
        with pytest.raises(InputError, match="is in the way: it is no folder"):
            publish(tmp_path, FILES, manifest(name))
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["event", "file", "link"]
    assert (tmp_path / "event" / "thesis.txt").read_text(encoding="utf-8") == "mine"


def test_other_folders_beside_are_not_touched(tmp_path: Path) -> None:
    """--out may be a folder full of other things, some with names like ours."""
    for name in ("other/a.txt", ".event.new-x/a.txt", ".event.new-1.new-2/a.txt", ".event2.old-1/a.txt", "b.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("mine", encoding="utf-8")
    before = tree(tmp_path)
    put(tmp_path)
    assert {name: content for name, content in tree(tmp_path).items() if not name.startswith("event/")} == before


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    """A folder made before a build does no harm."""
    (tmp_path / "event").mkdir()
    assert tree(put(tmp_path).folder) == FILES


def test_a_name_that_is_no_text_is_recorded(tmp_path: Path) -> None:
    """Folder names are bytes."""
    name = os.fsdecode(b"f\xff")
    recorded = read_manifest(publish(tmp_path, FILES, manifest(name)).folder)
    assert recorded is not None
    assert recorded.name == name


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_a_name_that_is_none_is_refused(tmp_path: Path, name: str) -> None:
    """The root folder has no name to give."""
    with pytest.raises(InputError, match="has no name"):
        check_target(tmp_path, name)


def test_a_damaged_manifest_of_ours_is_told(tmp_path: Path) -> None:
    """Without the hashes nobody can tell an edit: nothing is replaced."""
    put(tmp_path)
    (tmp_path / "event" / MANIFEST).write_text(json.dumps({"made_by": "diplomatic-summary"}), encoding="utf-8")
    with pytest.raises(InputError, match=r"manifest.json: is damaged .*; move the folder away and build again"):
        put(tmp_path)


def test_a_parent_that_cannot_hold_it_is_told(tmp_path: Path) -> None:
    """A file in the place of a folder, and a file further up."""
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for out in (tmp_path / "file", tmp_path / "file" / "outputs"):
        with pytest.raises(InputError, match="name a folder you can write to with --out"):
            put(out)


def in_child(action: object) -> int:
    """Run the action in a process of its own; its exit code, or the negative signal that ended it."""
    pid = os.fork()
    if pid == 0:
        code = 99
        try:
            assert callable(action)
            action()
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def test_a_full_disk_leaves_the_output_before(tmp_path: Path) -> None:
    """The limit on a file's size stands for the disk: writing fails in the middle, with one message."""
    put(tmp_path)
    before = tree(tmp_path)

    def build() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        with pytest.raises(InputError, match=r"cannot be written: .*; free some space on the disk"):
            put(tmp_path, memo_pdf=b"x" * 2000)

    assert in_child(build) == 0
    assert tree(tmp_path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["event"]


def test_a_folder_without_permission_is_told(tmp_path: Path) -> None:
    """A read-only parent: one message, and the output before stays."""
    put(tmp_path)
    before = tree(tmp_path)
    tmp_path.chmod(0o555)

    def build() -> None:
        os.chdir(tmp_path)  # the folders above are closed to the user that root becomes
        if os.geteuid() == 0:
            os.setuid(NOBODY)
        with pytest.raises(InputError, match=r"cannot be written: Permission denied; name a folder you can write to"):
            put(Path(), memo_pdf=b"new")

    code = in_child(build)
    tmp_path.chmod(0o755)
    assert code == 0
    assert tree(tmp_path) == before
