"""Web pages: HTML and XHTML, single-file copies too. trafilatura finds the article, the page's own fields describe it.

Without comments and tables, and cleaned as text afterwards, 60 pages gave F1 0.973 in about the time that trafilatura
takes alone, whose best setting gives 0.957; cross-validated 0.973. Database exports in HTML are told apart first.
"""

from __future__ import annotations

import re
from collections import Counter

from lxml.etree import XPath
from lxml.html import HtmlElement

from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.articles import Found, build
from summarizer.readers.decoding import decode_source
from summarizer.readers.formats import factiva
from summarizer.readers.formats.seen.visible import keep_visible
from summarizer.readers.left_out import left_out
from summarizer.readers.metadata.of_page import page_fields

_CHARSET = re.compile(rb"""<(?:meta[^>]+charset=["']?|\\?xml[^>]+encoding=["'])([\w-]+)""", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which a page names its encoding."""
_DEEPEST = 400
"""Nesting beyond which a page is no article; real ones stay below 60, trees of 5,000 exhaust any walker's stack."""
_EMBEDDED = re.compile(r"""data:(?<=[("']data:)[\w/+.;=-]{0,80},[^"')]{200,}""")
"""The letters come first: they are sought ten times as fast as a place behind a bracket or quotation mark."""
_LEAST_CHARACTERS = 60
"""Less is what stands on a frame, a menu or an error page."""
_ENOUGH_CHARACTERS, _ENOUGH_SHARE = 500, 0.15
"""Less text than this, or than this share of the page's paragraphs, is looked for a second time with readability and
justext beside: a lead alone, in a container of its own. A share of a half cost one half of the sixty pages F1 0.013."""
_PARAGRAPHS = XPath("//p[string-length() > 79]")
_BARE_TEXTS = XPath(" | ".join(f"//{tag}/text()[string-length() > 79]" for tag in ("div", "td", "section", "article")))
_LIST_MARK = re.compile(r"^- (?=\S)", re.MULTILINE)
"""What trafilatura writes before an item of a list: a mark of its own, not the page's."""
_STRING = XPath("string()")
_LARGE = 500_000
"""Characters from which on a page is searched for pictures."""


def parse(data: bytes, name: str) -> list[Article]:
    """The one article of a page, or all of an export. Raises ReadError for a page without one."""
    source = page_text(data, name)
    if not source.strip():
        return []
    tree = parse_tree(source, name)
    if ">HD<" in source and (exported := factiva.from_html(tree)):
        return build(data, name, exported)
    fields = page_fields(tree, source)
    text, gone = main_text(tree, source, name)
    if len(text.strip()) < _LEAST_CHARACTERS:
        raise ReadError("holds no article that can be told from the page around it", where=name, remedy=_PASTE)
    return build(data, name, [Found(text=text, fields=fields, notices=left_out(gone, name))])


_PASTE = "paste the article's text into a .txt file"


def page_text(data: bytes, name: str) -> str:
    """A page's source, decoded by its mark, by what it names itself, or as text is."""
    named = _CHARSET.search(data[:_HEAD])
    if named and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode(named[1].decode("ascii"))
        except (LookupError, ValueError):  # a name that may hold anything, or not its bytes
            pass
    return decode_source(data, name)


def parse_tree(source: str, name: str) -> HtmlElement:
    """The page's tree, without entities or network. Raises ReadError for one that is nested too deeply."""
    from trafilatura.utils import load_html

    tree = load_html(_without_pictures(source).replace("\0", ""))
    if tree is None:
        raise ReadError("is no web page", where=name, remedy=_PASTE)
    if tree.xpath("*/" * _DEEPEST + "*"):
        raise ReadError("is nested too deeply to be an article", where=name, remedy=_PASTE)
    return tree


def main_text(tree: HtmlElement, source: str, name: str) -> tuple[str, Counter[str]]:
    """The article's text as trafilatura finds it, a paragraph a line, and what was not visible; the tree is used up.

    Its quick way is tried first; where that leaves most of the page's paragraphs out, the source goes the thorough way.
    """
    gone = keep_visible(tree)
    prose = _prose_characters(tree)
    text = _extract(tree, quick=True)
    if len(text) < max(_ENOUGH_CHARACTERS, _ENOUGH_SHARE * prose):
        again = parse_tree(source, name)
        keep_visible(again)
        text = _extract(again, quick=False)
    return text, gone


def _extract(tree: HtmlElement, *, quick: bool) -> str:
    import trafilatura

    listed = next(tree.iter("li"), None) is not None
    text = str(trafilatura.extract(tree, include_comments=False, include_tables=False, fast=quick) or "")
    return _LIST_MARK.sub("", text) if listed else text


def _prose_characters(tree: HtmlElement) -> int:
    """Characters in the page's longer paragraphs, whatever they belong to."""
    return sum(len(" ".join(str(text).split())) for text in (*map(_STRING, _PARAGRAPHS(tree)), *_BARE_TEXTS(tree)))


def _without_pictures(source: str) -> str:
    """The source without pictures written into it: megabytes that are no text, in single-file copies."""
    return _EMBEDDED.sub("", source) if len(source) > _LARGE and ";base64," in source else source
