"""A folder full of what does not belong there: one message each, the articles built, nothing outside the output."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests import samples
from tests.command_line import ARTICLE, OTHER, Ran, Run, brief, dossier

TURNED = "The minister of \u202eyawroN\u202c said on Tuesday that the accord will be signed in April.\u0007\n"
FORMULA = "=HYPERLINK(0) is what the table says of the accord that ministers of Norway and Chile signed in Oslo."
MESSAGES = {
    "bomb.zip": "would expand to 30 MB; unpack it by hand and keep the articles",
    "broken.docx": "is broken: its container cannot be opened; save it again",
    "device.txt": "a link out of the dossier; copy the file into it",
    "empty.txt": "it holds no text",
    "locked.pdf": "is encrypted; save a copy without a password",
    "null.txt": "is not text but binary data; save it as text or take it out",
    "outside.txt": "a link out of the dossier; copy the file into it",
    "pipe.pdf": "no regular file",
    "pipe.txt": "no regular file",
}
ODD_NAMES = ("a \"b\" 'c'.txt", "new\nline.txt", "🕊.txt", "-rf.txt", "$(id).txt")


@pytest.fixture
def odd(run: Run) -> Ran:
    """What a build of such a folder says."""
    folder = dossier(a=ARTICLE)
    Path("secret.txt").write_text("Nobody may read this.", encoding="utf-8")
    (folder / "outside.txt").symlink_to("../secret.txt")
    (folder / "device.txt").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.txt")
    os.mkfifo(folder / "pipe.pdf")
    (folder / "bomb.zip").write_bytes(samples.archive({"a.txt": b"0" * 30_000_000}))
    (folder / "broken.docx").write_bytes(b"PK\3\4broken")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "locked.pdf").write_bytes(samples.pdf([[samples.LEAD]], password="x"))  # noqa: S106 - of a sample
    (folder / "null.txt").write_bytes(b"The minister\0 said.\n" * 9)
    (folder / "turned.txt").write_text(TURNED, encoding="utf-8")
    (folder / "table.csv").write_text(f'title,text\n"=1+1","{FORMULA}"\n', encoding="utf-8")
    (folder / "up.zip").write_bytes(samples.archive({"../../up.txt": samples.LEAD.encode()}))
    for number, name in enumerate(ODD_NAMES):
        (folder / name).write_text(f"{OTHER}\nA {number} vote followed.\n", encoding="utf-8")
    return run("build", "event", "--formats", "pptx,json")


def test_each_is_named_once_and_the_rest_is_built(odd: Ran) -> None:
    """With the reason, and what to do about it."""
    assert odd.code == 0
    for name, message in MESSAGES.items():
        assert odd.err.count(f"event: {name}: ") == 1
        assert f"event: {name}: left out: {message}\n" in odd.err
    assert {"a.txt", "turned.txt", "table.csv", "up.zip"} <= {source["file"] for source in brief()["sources"]}


def test_nothing_is_written_outside_the_output(odd: Ran) -> None:
    """Nor read from outside the dossier."""
    assert {path.name for path in Path.cwd().iterdir()} == {"event", "outputs", "secret.txt"}
    assert not Path("../up.txt").exists()
    assert [path.name for path in Path("outputs").iterdir() if not path.name.startswith(".")] == ["event"]
    assert "Nobody may read" not in Path("outputs/event/brief.json").read_text(encoding="utf-8")


def test_names_cannot_break_a_message(odd: Ran) -> None:
    """Copies under odd names are told on one line each, with line breaks escaped."""
    shown = [name.replace("\n", "\\n") for name in ODD_NAMES]
    told = [line for line in odd.err.splitlines() if "the same article as" in line]
    assert len(told) == len(ODD_NAMES) - 1
    assert all(any(line.startswith(f"event: {name}: left out") for name in shown) for line in told)


def test_signs_that_turn_text_reach_no_document(odd: Ran) -> None:
    """Neither the texts kept for proof nor the deck's slides hold them."""
    assert odd.code == 0
    texts = [path.read_text(encoding="utf-8") for path in Path("outputs/event/sources").iterdir()]
    with zipfile.ZipFile("outputs/event/deck.pptx") as deck:
        texts += [deck.read(name).decode() for name in deck.namelist() if name.endswith(".xml")]
    assert any("yawroN" in text for text in texts)
    assert not any(sign in text for text in texts for sign in "\u202e\u202c\u0007")
