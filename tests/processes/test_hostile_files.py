"""Files that would break a reader, the machine or another article: each is refused by name or read safely."""

import io
import json
import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from summarizer.cleaning import clean
from summarizer.errors import ReadError
from summarizer.guarded.process import Worker
from summarizer.model import Article
from summarizer.readers import READERS
from summarizer.readers.formats.by_suffix import parse, suffix_of
from summarizer.readers.limits import LIMITS
from summarizer.understanding.text.sentences import split
from tests import samples
from tests.samples import LEAD

ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c SYSTEM "file:///etc/passwd">]>'
)


def read(path: Path) -> list[Article]:
    """The articles of a file, by the reader of its suffix."""
    return READERS[suffix_of(path.name) or ""](path)


def refused(folder: Path, name: str, data: bytes) -> str:
    """The message by which a file with these bytes is refused."""
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(ReadError) as refusal:
        read(path)
    assert name in str(refusal.value)
    return str(refusal.value)


def bomb(size: int) -> bytes:
    """A zip archive of one text of zeros that expands to ``size`` bytes."""
    return samples.archive({"a.txt": b"0" * size})


def test_zip_bomb(tmp_path: Path) -> None:
    """An archive that expands beyond measure is refused before it is unpacked."""
    assert "would expand" in refused(tmp_path, "bomb.zip", bomb(30_000_000))


@pytest.mark.parametrize("name", ["bomb.docx", "bomb.odt"])
def test_bomb_in_a_document(tmp_path: Path, name: str) -> None:
    """The same inside a word processor's container."""
    assert "would expand" in refused(tmp_path, name, samples.archive({"content.xml": b" " * 30_000_000}))


def test_archive_in_an_archive() -> None:
    """Archives are not unpacked within archives."""
    inner = samples.archive({"a.txt": LEAD.encode()})
    [article] = parse(samples.archive({"inner.zip": inner, "b.txt": LEAD.encode()}), "outer.zip")
    assert "inner.zip" in article.notices[0].text


def test_paths_out_of_an_archive(tmp_path: Path) -> None:
    """Names that lead out of the archive lead nowhere: nothing is written."""
    path = tmp_path / "deep" / "a.zip"
    path.parent.mkdir()
    path.write_bytes(samples.archive({"../../evil.txt": LEAD.encode(), "/etc/evil.txt": LEAD.encode()}))
    assert len(read(path)) == 2
    assert {found.name for found in tmp_path.rglob("*")} == {"deep", "a.zip"}


def test_crowded_archive(tmp_path: Path) -> None:
    """An archive of more files than the limit is refused."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for number in range(LIMITS.archive_files + 1):
            package.writestr(f"{number}.txt", b"")
    assert "more than" in refused(tmp_path, "crowd.zip", out.getvalue())


@pytest.mark.parametrize("name", ["x.rss", "x.xml"])
def test_entities_in_a_feed(tmp_path: Path, name: str) -> None:
    """A feed that declares entities is refused."""
    feed = ENTITIES + "<rss><channel><item><title>&b;</title><description>&c;</description></item></channel></rss>"
    assert "entities" in refused(tmp_path, name, feed.encode())


def test_entities_in_an_opendocument(tmp_path: Path) -> None:
    """Entities in a document's XML break its reader, not us, and nothing of the machine is shown."""
    content = ENTITIES.encode() + b"<a>&c;</a>"
    assert "root:" not in refused(tmp_path, "x.odt", samples.archive({"content.xml": content}))


def test_entities_in_a_page() -> None:
    """Entities that a page declares are not resolved."""
    source = ENTITIES + f"<html><body><article><p>{LEAD} &c;</p><p>{LEAD}</p></article></body></html>"
    try:
        assert all("root:" not in article.text for article in parse(source.encode(), "x.html"))
    except ReadError as error:
        assert "no web page" in str(error)  # noqa: PT017 - either outcome is right


def test_deep_page(tmp_path: Path) -> None:
    """A page nested ten thousand deep is refused, or read, and harms nothing."""
    path = tmp_path / "deep.html"
    path.write_text("<div>" * 10_000 + LEAD + "</div>" * 10_000, encoding="utf-8")
    try:
        assert len(read(path)) <= 1
    except ReadError as error:
        assert "deep.html" in str(error)  # noqa: PT017 - either outcome is right


def test_deep_json(tmp_path: Path) -> None:
    """JSON nested beyond the parser's depth is refused."""
    refused(tmp_path, "deep.json", b"[" * 200_000 + b"]" * 200_000)


def test_pages_of_a_pdf_that_loop(tmp_path: Path) -> None:
    """A PDF whose page tree is its own child is refused, or ends."""
    source = (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>\nendobj\n"
        b"trailer<</Root 1 0 R/Size 3>>\n%%EOF"
    )
    refused(tmp_path, "loop.pdf", source)


def test_page_of_a_pdf_that_refers_to_itself() -> None:
    """A page whose dictionary has lost an entry, which pdfminer follows for ever, is refused: found by fuzzing."""
    source = samples.pdf([[samples.LEAD], [samples.SECOND]])
    page = source.index(b"/Type /Page\n")
    spoilt = source[:page] + b"/Type /Pages [ 3 0 R 4 0 R \n" + source[page + len(b"/Type /Page\n") :]
    with pytest.raises(ReadError, match=r"a\.pdf: is no PDF, or a broken one"):
        parse(spoilt, "a.pdf")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 900_000,
        "word " * 150_000,
        '"' * 300_000,
        ". " * 300_000,
        "(" * 300_000,
        "…\n" * 100_000,
        "menu entry\n" * 60_000,
        "".join(f"Zara{n} reopen border bridge Morland quux{n} vex{n} days{n}.\nxx{n}\nyy\n" for n in range(6_000))
        + "\n".join((*samples.BODY, *samples.MENU * 4)),
        samples.LEAD + "\nRelated\nThe story of another day had nothing to do with any of this, she said." * 6_000,
    ],
    ids=["letter", "words", "quotes", "stops", "brackets", "dots", "short lines", "a long way", "boxes"],
)
def test_enormous_texts(tmp_path: Path, text: str) -> None:
    """A line of a megabyte, or lines by the ten thousand, are read, cleaned and split in seconds."""
    path = tmp_path / "long.txt"
    path.write_text(text, encoding="utf-8")
    [article] = read(path)
    started = time.process_time()
    split(clean(article), 0, "en")
    assert time.process_time() - started < 20  # no test of speed: quadratic rules take hours


def test_article_over_the_limit(tmp_path: Path) -> None:
    """A text larger than any article is refused."""
    assert "characters" in refused(tmp_path, "huge.txt", b"word " * (LIMITS.article_characters // 5 + 1))


def test_file_over_the_limit(tmp_path: Path) -> None:
    """A file larger than the limit is refused without being read."""
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.truncate(LIMITS.file_bytes + 1)
    with pytest.raises(ReadError, match="more than 50 MB"):
        read(path)


@pytest.mark.parametrize(
    "name", ["a b.html", "q\"uo'te.html", "новость.html", "🕊.html", "line\nbreak.html", "-rf.html", "$(id).html"]
)
def test_odd_names(tmp_path: Path, name: str) -> None:
    """Names with blanks, quotes, line breaks, emoji or what a shell would run are only names."""
    path = tmp_path / name
    path.write_text(samples.page(), encoding="utf-8")
    [article] = read(path)
    assert article.file == name


@pytest.mark.parametrize("name", ["pipe.html", "pipe.pdf", "pipe.txt"])
def test_pipe(tmp_path: Path, name: str) -> None:
    """A pipe is refused at once; nothing waits for it."""
    os.mkfifo(tmp_path / name)
    with pytest.raises(ReadError, match="not a regular file"):
        read(tmp_path / name)


def test_slow_reader_is_stopped(tmp_path: Path) -> None:
    """A reader that takes too long is stopped and its file named; the next file is read by a new one."""
    path = tmp_path / "page.html"
    path.write_text(samples.page(), encoding="utf-8")
    worker = Worker(wall_factor=1)
    with pytest.raises(ReadError, match=r"page\.html: took longer"):
        worker.ask("articles", path, {}, 0.001)
    assert worker.process is None
    assert len(worker.ask("articles", path, {}, 60)["articles"]) == 1
    worker.stop()


def test_dead_reader_is_replaced(tmp_path: Path) -> None:
    """A reader that dies between two files is started again."""
    path = tmp_path / "page.html"
    path.write_text(samples.page(), encoding="utf-8")
    worker = Worker()
    worker.ask("articles", path, {}, 60)
    assert worker.process
    worker.process.kill()
    worker.process.wait()
    assert len(worker.ask("articles", path, {}, 60)["articles"]) == 1
    worker.stop()


GREED = """
import resource, sys
from pathlib import Path
from summarizer.guarded.process import Worker
worker = Worker()
assert "error" in worker.ask("articles", Path(sys.argv[1]), {}, 60)
worker.stop()
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""Asks a worker for a file that it must refuse, and prints the most memory that it took, in kB.

In a process of its own, since the system keeps but one figure for all children of a process.
"""


def test_greedy_reader_is_stopped(tmp_path: Path) -> None:
    """A file whose data would fill the memory is refused, and the reading process stays under its limit."""
    path = tmp_path / "greedy.json"
    path.write_text(json.dumps([[{}] * 400_000] * 3), encoding="utf-8")
    with pytest.raises(ReadError):
        read(path)
    asked = subprocess.run([sys.executable, "-c", GREED, path], capture_output=True, text=True, check=True)
    assert int(asked.stdout) < 600_000


def test_hidden_text_is_made_visible() -> None:
    """Marks that turn the direction of text are gone from an article."""
    [article] = parse(samples.page(body=f"<p>{LEAD} abc\u202edef\u2069</p><p>{LEAD}</p>").encode(), "x.html")
    assert "\u202e" not in article.text
    assert "\u2069" not in article.text


def test_formula_in_a_csv_is_text() -> None:
    """A formula in an export is only text."""
    [article] = parse(f'title,text\n"=cmd|x!A0","{LEAD}"\n'.encode(), "x.csv")
    assert article.title == "=cmd|x!A0"


def test_script_address_is_no_address() -> None:
    """Only web addresses become an article's."""
    head = "<meta property='og:url' content='javascript:alert(1)'><link rel='canonical' href='data:text/html,x'>"
    [article] = parse(samples.page(head).encode(), "x.html")
    assert article.url is None
