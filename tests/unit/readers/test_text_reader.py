"""Plain text: every encoding and line end becomes the same text; what is no text is refused by name."""

import datetime
from pathlib import Path

import pytest

from summarizer.errors import ReadError
from summarizer.readers import READERS
from summarizer.readers.formats.text import parse

TEXT = "Ministers met in Geneva for the talks.\nThe truce – “fragile” – holds, he said.\n"
RUSSIAN = "Министры встретились в Женеве, и они не договорились о том, что будет с перемирием.\n"


def read(folder: Path, data: bytes, name: str = "a.txt") -> str:
    """The text of a file with these bytes."""
    (folder / name).write_bytes(data)
    [article] = READERS[Path(name).suffix](folder / name)
    return article.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_gives_the_same_text(tmp_path: Path, encoding: str) -> None:
    """UTF-8 with and without mark, UTF-16 in each order, and Windows-1252 are decoded alike."""
    assert read(tmp_path, TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r"])
def test_cyrillic_encodings(tmp_path: Path, encoding: str) -> None:
    """Russian before UTF-8 is recognised by its words."""
    assert read(tmp_path, RUSSIAN.encode(encoding)) == RUSSIAN


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends(tmp_path: Path, end: str) -> None:
    """Line ends of every system become one."""
    assert read(tmp_path, TEXT.replace("\n", end).encode()) == TEXT


def test_empty_file(tmp_path: Path) -> None:
    """An empty file is an article without text, for the dossier reader to leave out."""
    assert read(tmp_path, b"") == ""


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\0" * 100, b"PK\x03\x04\0\0abc"])
def test_binary_is_refused(tmp_path: Path, data: bytes) -> None:
    """Binary data is named as such."""
    with pytest.raises(ReadError, match=r"a\.txt: .*binary"):
        read(tmp_path, data)


def test_broken_utf8_keeps_the_rest(tmp_path: Path) -> None:
    """A stray byte in UTF-8 text costs that byte, not the accents of the others."""
    broken = "Café, naïve, élan, façade ".encode() + b"\xff" + " und Öl".encode()
    assert read(tmp_path, broken) == "Café, naïve, élan, façade \ufffd und Öl"


def test_controls_become_spaces(tmp_path: Path) -> None:
    """Control and direction characters are taken out without moving what follows them."""
    assert read(tmp_path, "a\x07b\u202ec\u2066d\x0ce".encode()) == "a b c d e"


def test_front_matter_is_metadata(tmp_path: Path) -> None:
    """Front matter fills the fields, and each says where it came from; the text stays whole."""
    data = "---\ntitle: Talks resume\ndate: 18 March 2025\nsource: The Lake Herald\nlang: en\n---\nThe talks resumed.\n"
    (tmp_path / "a.md").write_text(data, encoding="utf-8")
    [article] = READERS[".md"](tmp_path / "a.md")
    assert (article.title, article.outlet, article.language) == ("Talks resume", "The Lake Herald", "en")
    assert article.published == datetime.date(2025, 3, 18)
    assert ("title", "front matter") in article.provenance
    assert article.text.endswith("The talks resumed.\n")


def test_broken_front_matter_is_text(tmp_path: Path) -> None:
    """A line of dashes at the start is not taken for metadata that is not there."""
    assert read(tmp_path, b"---\nno: [closing\n---\nText.\n").endswith("Text.\n")


def test_fifo_is_refused(tmp_path: Path) -> None:
    """A pipe in the folder is refused without being opened."""
    import os

    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(ReadError, match="not a regular file"):
        READERS[".txt"](tmp_path / "a.txt")


def test_a_text_that_only_looks_like_an_export_is_one_article() -> None:
    """A line that exports alone have, and nothing that an export holds: nothing is lost."""
    (article,) = parse(b"Ministers met in Lenno.\n\nEnd of Document\n", "a.txt")
    assert "Ministers met" in article.text
