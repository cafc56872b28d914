"""MHTML: a page saved with everything on it; its HTML part is read as a page, the address it came from is kept."""

from __future__ import annotations

import email
import email.policy
import hashlib
from dataclasses import replace

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.formats import pages
from summarizer.readers.metadata.of_article import describe, with_fields
from summarizer.readers.metadata.outlets import web_address

_MOST_PARTS = 2000


def parse(data: bytes, name: str) -> list[Article]:
    """The articles of the first HTML part. Raises ReadError where there is none."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            break
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content.strip():
                fields = {
                    "url": web_address(message.get("Snapshot-Content-Location") or part.get("Content-Location")),
                    "title": message.get("Subject"),
                }
                digest = hashlib.sha256(data).hexdigest()
                return [
                    describe(replace(with_fields(article, fields, "saved page"), sha256=digest))
                    for article in pages.parse(content, name)
                ]
    raise ReadError("holds no web page", where=name, remedy="save the page again, or paste its text into a .txt file")
