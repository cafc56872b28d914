"""RSS and Atom files: each entry is an article, with its full content where the feed carries it."""

from __future__ import annotations

import datetime
import html
import re
from collections.abc import Mapping
from typing import Any

from lxml.html import HtmlElement

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.articles import Found, build
from summarizer.readers.formats.pages import parse_tree
from summarizer.readers.formats.seen.visible import keep_visible
from summarizer.readers.metadata.agencies import names_of
from summarizer.readers.metadata.languages import language_code
from summarizer.readers.metadata.outlets import web_address

_MOST_ESCAPES = 3
"""Times that a feed's text is found escaped: by the page, by the feed, by what copied it."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", re.IGNORECASE)
_ESCAPED_TAG = re.compile(
    r"&(?:amp;){0,2}lt;(?:/?(?:p|div|br|a|b|i|em|strong|ul|li|h\d|span|img|blockquote)\b|!\[CDATA\[)", re.IGNORECASE
)
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
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
    title = " ".join(plain_text(entry.get("title") or "").split())
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
    """The text of a piece of HTML, a block a line; markup that was escaped, once or twice, is read as markup."""
    source = _markup(source)
    if "<" not in source:
        return unescaped(source)
    tree = parse_tree(f"<html><body><div>{source}</div></body></html>", "entry")
    keep_visible(tree)
    for node in tree.iter("script", "style"):
        node.text = None
    for node in tree.iter(*_BLOCKS):
        node.tail = "\n" + (node.tail or "")
        if node.tag not in ("br", "li"):
            _break_before(node)
    lines = (" ".join(line.split()) for line in unescaped(str(tree.text_content())).split("\n"))
    return "\n".join(line for line in lines if line)


def unescaped(text: str) -> str:
    """Text whose signs were written as entities, some of them twice."""
    for _ in range(_MOST_ESCAPES):
        if not _ENTITY.search(text):
            break
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return text


def _markup(source: str) -> str:
    """The source with escaped tags written as tags, and without the marks of CDATA sections."""
    for _ in range(_MOST_ESCAPES):
        if not _ESCAPED_TAG.search(source):
            break
        source = _ENTITY.sub(lambda found: html.unescape(found[0]), source)
    return _CDATA.sub("", source)


def _break_before(node: HtmlElement) -> None:
    """A line end before a block: text that stands before it in the same parent is a line of its own."""
    previous, parent = node.getprevious(), node.getparent()
    if previous is not None and previous.tag not in _BLOCKS:
        previous.tail = (previous.tail or "") + "\n"
    elif previous is None and parent is not None and parent.text:
        parent.text += "\n"
