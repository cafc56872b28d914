"""RSS and Atom files: each entry is an article, with its full content where the feed carries it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.articles import Found, build
from summarizer.readers.formats.pages import parse_tree
from summarizer.readers.metadata.agencies import names_of
from summarizer.readers.metadata.languages import language_code
from summarizer.readers.metadata.outlets import web_address

_BLOCKS = ("p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote", "tr")


def parse(data: bytes, name: str) -> list[Article]:
    """The entries of a feed. Raises ReadError for XML that is no feed, or that declares entities."""
    if b"<!ENTITY" in data or b"<!entity" in data:
        raise ReadError("declares XML entities, which no feed needs", where=name, remedy="take it out of the folder")
    import feedparser

    try:
        feed = feedparser.parse(data, resolve_relative_uris=False)
    except ValueError as error:  # an encoding that it names wrongly, a name without its space
        raise ReadError("is a broken feed", where=name, remedy="save it again, or the articles one by one") from error
    if not feed.entries:
        raise ReadError("is no RSS or Atom feed with entries", where=name, remedy="save the articles one by one")
    return build(data, name, [_found(entry, feed.feed) for entry in feed.entries])


def _found(entry: Mapping[str, Any], feed: Mapping[str, Any]) -> Found:
    content = max((part.get("value") or "" for part in entry.get("content", [])), key=len, default="")
    source = max(content, entry.get("summary") or "", key=len)
    title = entry.get("title") or ""
    dated = entry.get("published_parsed") or entry.get("updated_parsed")
    fields = {
        "title": title,
        "outlet": (entry.get("source") or {}).get("title") or feed.get("title"),
        "author": names_of(entry.get("author") or ""),
        "published": datetime.date(*dated[:3]) if dated else None,
        "url": web_address(entry.get("link")),
        "language": language_code(feed.get("language", "") or ""),
    }
    return Found(text=f"{title}\n\n{plain_text(source)}" if source.strip() else "", fields=[("feed", fields)])


def plain_text(source: str) -> str:
    """The text of a piece of HTML, a block a line."""
    if "<" not in source:
        return source
    tree = parse_tree(f"<html><body><div>{source}</div></body></html>", "entry")
    for node in tree.iter("script", "style"):
        node.text = None
    for node in tree.iter(*_BLOCKS):
        node.tail = "\n" + (node.tail or "")
    lines = (" ".join(line.split()) for line in str(tree.text_content()).split("\n"))
    return "\n".join(line for line in lines if line)
