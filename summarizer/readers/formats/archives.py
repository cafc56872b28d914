"""Archives (.zip, .tar.gz): every article inside, read in memory; nothing is written to disk.

Names inside an archive are only looked at for their ending, so that ``../`` in them leads nowhere. Links, devices and
archives inside archives are passed over with a notice.
"""

from __future__ import annotations

import io
import lzma
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.notices import Notice
from summarizer.readers.articles import renumber
from summarizer.readers.formats.by_suffix import FORMATS, parse_inside, suffix_of
from summarizer.readers.formats.containers import check_zip
from summarizer.readers.limits import limits

Member = tuple[str, bytes]


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of every readable file in an archive, in the order of their names."""
    members = _zip_members(data, name) if data.startswith(b"PK") else _tar_members(data, name)
    articles: list[Article] = []
    notices: list[Notice] = []
    for member, content in sorted(members):
        _read_member(member, content, name, articles, notices)
    if not articles:
        reasons = "; ".join(notice.text for notice in notices)
        raise ReadError(f"holds no article that can be read{': ' + reasons if reasons else ''}", where=name)
    return renumber(articles, data, name, notices)


def _read_member(member: str, content: bytes, name: str, articles: list[Article], notices: list[Notice]) -> None:
    suffix = suffix_of(member)
    if suffix is None or FORMATS[suffix] == "archives":
        notices.append(Notice(kind="unreadable", text=f"{_shown(member)} left out: unknown kind", file=name))
        return
    try:
        found = parse_inside(content, PurePosixPath(member).name)
        articles += [article for article in found if article.text.strip()]
    except ReadError as error:
        notices.append(Notice(kind="unreadable", text=f"{_shown(member)} left out: {error.message}", file=name))


def _shown(member: str) -> str:
    """A member's name as a message may hold it."""
    return "".join(c if c.isprintable() else "\ufffd" for c in member[:100])


def _hidden(member: str) -> bool:
    parts = PurePosixPath(member).parts
    return not parts or parts[-1].startswith((".", "README")) or "__MACOSX" in parts


def _zip_members(data: bytes, name: str) -> Iterator[Member]:
    check_zip(data, name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            for member in package.infolist():
                if not member.is_dir() and not _hidden(member.filename):
                    with package.open(member) as content:
                        yield member.filename, content.read(limits().file_bytes)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, NotImplementedError) as error:
        raise ReadError("is damaged: it cannot be unpacked whole", where=name, remedy="pack it again") from error


def _tar_members(data: bytes, name: str) -> Iterator[Member]:
    total = 0
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:*") as package:
            for count, member in enumerate(package):
                total += member.size
                if count >= limits().archive_files or total > limits().expanded_bytes:
                    raise ReadError("holds too many files or too much", where=name, remedy="unpack it by hand")
                content = package.extractfile(member) if member.isfile() and not _hidden(member.name) else None
                if content:
                    yield member.name, content.read(limits().file_bytes)
    except (tarfile.TarError, EOFError, OSError, zlib.error, lzma.LZMAError) as error:
        raise ReadError("is damaged: it cannot be unpacked whole", where=name, remedy="pack it again") from error
