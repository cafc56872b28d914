"""Markdown: the text as it reads, without the marks for headings, emphasis, links and lists.

Front matter stays as it stands. A file without markup keeps its text to the character.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summarizer.cleaning.front_matter import front_matter_end
from summarizer.errors import ReadError
from summarizer.model import Article
from summarizer.readers.decoding import decode, tidy
from summarizer.readers.limits import check_length
from summarizer.readers.metadata.of_article import describe

if TYPE_CHECKING:
    from markdown_it.token import Token

ORIGIN = "Markdown, its markup taken off"
"""What an article's provenance says of such a text."""
_DEEPEST = 100
"""Nested blocks; the parser's own limit of 20 would drop the end of a mail quoted eleven times."""
_WORDS = frozenset({"text", "text_special", "code_inline"})
_BREAKS = frozenset({"softbreak", "hardbreak"})
_CODE = frozenset({"fence", "code_block"})
_CELLS = frozenset({"td_open", "th_open"})
_ENDS = frozenset({"heading_close", "bullet_list_close", "ordered_list_close", "table_close"})
_BLANK_LINES = re.compile("\n{3,}")
_LINE_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_FOOTNOTE = re.compile(r"\[\^[\w-]{1,30}\]")
_FOOTNOTE_TEXT = re.compile(r"^\[\^[\w-]{1,30}\]:[ \t]*", re.MULTILINE)
"""What opens a footnote's text: the parser takes one of a single word for the address of a link, and drops it."""
_CELL_GAP = " | "
_OPENERS = ("[", "<")
_MOST_OPENERS = 10_000
"""The parser looks for the end of each, which takes it 50 microseconds; the longest list of links has some hundreds."""


def parse(data: bytes, name: str) -> list[Article]:
    """The one article in the bytes of a Markdown file; offsets count in its text without markup."""
    source = check_length(decode(data, name=name), name)
    _check_openers(source, name)
    text = check_length(plain_text(source), name)
    provenance = () if text == source else (("text", ORIGIN),)
    digest = hashlib.sha256(data).hexdigest()
    return [describe(Article(file=name, text=text, sha256=digest, provenance=provenance))]


def _check_openers(source: str, name: str) -> None:
    found = max(map(source.count, _OPENERS))
    if found > _MOST_OPENERS:
        raise ReadError(
            f"holds {found:,} opening brackets, which no article has",
            where=name,
            remedy="save the article's text alone as .txt",
        )


def plain_text(source: str) -> str:
    """The text of a Markdown source: blocks apart by a blank line, items of a list and rows of a table a line each."""
    from markdown_it import MarkdownIt

    start = front_matter_end(source)
    body = source[start:]
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    plain = tidy(_BLANK_LINES.sub("\n\n", "".join(_parts(parser.parse(_FOOTNOTE_TEXT.sub("", body)))))).strip("\n")
    if plain.split() == body.split():
        return source
    return f"{source[:start]}{plain}\n" if plain else source[:start]


def _parts(tokens: Sequence[Token]) -> Iterator[str]:
    """The words of each block, and the line ends behind it; numbers of a list are words."""
    for token, before in zip(tokens, [None, *tokens], strict=False):
        if token.type == "inline":
            yield _inline(token)
        elif token.type in _CELLS and before and before.type != "tr_open":
            yield _CELL_GAP
        elif token.type == "list_item_open" and token.info:
            yield f"{token.info}{token.markup} "
        elif token.type in _CODE:
            yield f"{token.content.rstrip()}\n\n"
        elif token.type == "html_block":
            yield f"{_without_tags(token.content).strip()}\n\n"
        elif token.type in {"paragraph_close", "tr_close"}:
            yield "\n" if token.hidden or token.type == "tr_close" else "\n\n"
        elif token.type in _ENDS:
            yield "\n\n"


def _inline(token: Token) -> str:
    return _FOOTNOTE.sub("", "".join(map(_words, token.children or ())))


def _words(token: Token) -> str:
    if token.type in _WORDS:
        return token.content
    if token.type in _BREAKS:
        return "\n"
    return _without_tags(token.content) if token.type == "html_inline" else ""


def _without_tags(source: str) -> str:
    return _TAG.sub("", _LINE_BREAK.sub("\n", source))
