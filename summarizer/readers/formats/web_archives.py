"""WARC: the pages a crawler kept, each with the address and day it was fetched."""

from __future__ import annotations

import io
from collections.abc import Iterator

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.notices import Notice
from summarizer.readers.articles import renumber
from summarizer.readers.formats import pages
from summarizer.readers.limits import limits
from summarizer.readers.metadata.of_article import describe, with_fields
from summarizer.readers.metadata.outlets import web_address

_PAGES = ("text/html", "application/xhtml+xml")
_OK = "200"


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of every page of a WARC file, in its order."""
    articles: list[Article] = []
    notices: list[Notice] = []
    for address, content in _responses(data, name):
        try:
            found = pages.parse(content, name)
        except ReadError as error:
            notices.append(Notice(kind="unreadable", text=f"{address} left out: {error.message}", file=name))
            continue
        articles += [describe(with_fields(article, {"url": web_address(address)}, "WARC")) for article in found]
    if not articles:
        raise ReadError("holds no page with an article", where=name, remedy="save the pages one by one")
    return renumber(articles, data, name, notices)


def _responses(data: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """The address and the body of each page."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    total = 0
    try:
        for record in ArchiveIterator(io.BytesIO(data)):
            headers = record.http_headers
            kind = (headers.get_header("Content-Type") or "").partition(";")[0].strip().lower() if headers else ""
            if record.rec_type == "response" and kind in _PAGES and headers.get_statuscode() == _OK:
                content = record.content_stream().read(limits().file_bytes)
                total += len(content)
                if total > limits().expanded_bytes:
                    raise ReadError("expands to too much", where=name, remedy="split it into several files")
                yield record.rec_headers.get_header("WARC-Target-URI") or "", content
    except (ArchiveLoadFailed, AttributeError) as error:  # the latter where a record has lost its head
        raise ReadError("is no WARC file, or a broken one", where=name, remedy="save the pages one by one") from error
