"""Files that are broken, alone or inside another one: named, with a remedy, and the rest is read."""

import email
import email.policy
from pathlib import Path

import pytest

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers import READERS
from summarizer.readers.formats.by_suffix import FORMATS, parse
from tests import samples
from tests.samples import BODY, LEAD, SECOND, TITLE


def only(articles: list[Article]) -> Article:
    """The one article there is."""
    [article] = articles
    return article


@pytest.mark.parametrize("suffix", sorted(set(FORMATS) - {".txt", ".md"}))
def test_broken_files_are_refused_by_name(tmp_path: Path, suffix: str) -> None:
    """A file that is not what its name says is refused with its name, through the reading process."""
    path = tmp_path / f"broken{suffix}"
    path.write_bytes(b"\x00\x01\x02 not this \xff\xfe")
    with pytest.raises(ReadError) as refusal:
        READERS[suffix](path)
    assert path.name in str(refusal.value)


def _spoilt(data: bytes) -> bytes:
    """The bytes with their middle gone, as after a transfer that broke off."""
    return data[: len(data) // 3] + data[len(data) // 2 :]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", samples.docx(BODY)),
        ("a.odt", samples.odt((TITLE, *BODY))),
        ("a.pdf", samples.pdf([[LEAD], [SECOND]])[:900]),
    ],
)
def test_spoilt_documents(name: str, data: bytes) -> None:
    """A document that lost a part of itself is named as broken, with a remedy."""
    with pytest.raises(ReadError, match=rf"{name}: is .*(broken|container)") as refusal:
        parse(_spoilt(data), name)
    assert refusal.value.remedy


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("all.zip", samples.archive),
        (
            "crawl.warc",
            lambda members: samples.warc({f"https://l.example/{n}": t.decode() for n, t in members.items()}),
        ),
    ],
)
def test_what_is_left_out_inside_a_file_is_told(name: str, pack: object) -> None:
    """A file or page inside another one that cannot be read is named with the articles of the rest."""
    members = {"a.html": samples.page().encode(), "b.html": b"<html><body><p>Too short.</p></body></html>"}
    article = only(parse(pack(members), name))  # type: ignore[operator]
    assert SECOND in article.text
    [notice] = article.notices
    assert notice.text.startswith(("b.html left out", "https://l.example/b.html left out"))


def test_a_reader_that_breaks_inside_an_archive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes none of the others with it."""

    def broken(_data: bytes, _name: str) -> list[Article]:
        raise IndexError

    monkeypatch.setattr("summarizer.readers.formats.feeds.parse", broken)
    article = only(parse(samples.archive({"a.txt": LEAD.encode(), "b.rss": b"<rss/>"}), "all.zip"))
    assert [notice.text for notice in article.notices] == ["b.rss left out: broke its reader (IndexError)"]


def test_attachment_that_cannot_be_read_is_told() -> None:
    """A mail's attachment that is left out is named."""
    message = email.message_from_bytes(samples.mail("\n\n".join(BODY)), policy=email.policy.default)
    message.add_attachment(b"no pdf", maintype="application", subtype="pdf", filename="review.pdf")  # type: ignore[attr-defined]
    article = only(parse(message.as_bytes(), "mail.eml"))
    assert [notice.text for notice in article.notices] == ["review.pdf left out: is no PDF, or a broken one"]
