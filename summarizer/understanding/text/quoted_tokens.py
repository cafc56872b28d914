"""The text around quotations as tokens: words, marks, and one token for each quotation. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from summarizer.language.rules.never import NEVER
from summarizer.understanding.text.quotation_marks import Paragraph, Span
from summarizer.understanding.text.tokens import Token as Plain
from summarizer.understanding.text.tokens import tokenise

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
"""Where a page may break a word: no part of it."""
_ENDS = frozenset(".!?")
_ARTICLE_PARTS = frozenset({"al-", "el-", "as-", "an-"})


class Token(NamedTuple):
    """A word or mark with its offsets; ``quote`` is the index of the quotation it stands for, or -1."""

    text: str
    start: int
    end: int
    quote: int = -1


Tokens = Sequence[Token]


def tokens_of(
    text: str, paragraph: Paragraph, spans: Sequence[tuple[int, Span]], elided: re.Pattern[str] = NEVER
) -> list[Token]:
    """The paragraph's tokens, its quotations (index, span) folded into one token each, marks included.

    What ``elided`` matches at the head of a word is a token of its own.
    """
    found: list[Token] = []
    at = paragraph.start
    for index, span in spans:
        found += words_of(text, at, max(at, span.start - _mark_length(text[span.start - 2 : span.start])), elided)
        at = span.end if span.runs_on else min(paragraph.end, span.end + _mark_length(text[span.end : span.end + 2]))
        found.append(Token(text[span.start : span.end].strip()[-1:], span.start, span.end, index))
    return found + list(words_of(text, at, paragraph.end, elided))


def _mark_length(around: str) -> int:
    """Of a quotation mark, which may be typed as two signs."""
    return 2 if around in ("''", "``", "‘‘", "’’") else 1


def words_of(text: str, start: int, end: int, elided: re.Pattern[str] = NEVER) -> Iterator[Token]:
    """The words and marks of a stretch without quotations, a word with its hyphens and its possessive ending as one."""
    held = tokenise(text[start:end])
    at = 0
    while at < len(held):
        last = _word_end(held, at)
        word = text[start + held[at].start : start + held[last].end]
        if plain := word.replace(SOFT_HYPHEN, "").strip():
            yield from _parted(Token(plain, start + held[at].start, start + held[last].end), elided)
        at = last + 1


def _parted(token: Token, elided: re.Pattern[str]) -> Iterator[Token]:
    """The token, with what is elided before its word parted from it."""
    if (head := elided.match(token.text)) and token.end - token.start == len(token.text):
        yield Token(head[0], token.start, token.start + head.end())
        token = Token(token.text[head.end() :], token.start + head.end(), token.end)
    yield token


def _word_end(held: Sequence[Plain], at: int) -> int:
    """The last token of the word that begins at a token: marks inside it join what stands on both sides."""
    last = at
    while _is_word(held[last].text) and last + 1 < len(held) and held[last + 1].start == held[last].end:
        follows = last + 2 < len(held) and held[last + 2].start == held[last + 1].end
        if _is_word(held[last + 1].text) or held[last + 1].text[0] == SOFT_HYPHEN:
            last += 1
        elif held[last + 1].text in _INSIDE and follows and _is_word(held[last + 2].text):
            last += 2
        else:
            return last + (held[last + 1].text == "'")
    return last


def _is_word(text: str) -> bool:
    return text[-1].isalnum() or text[-1] in (SOFT_HYPHEN, "_")


_INSIDE = frozenset({"-", "'", "‑", ".", ","})
"""Marks inside a word, with straight quotation marks."""


def joined(tokens: Sequence[Token], pairs: frozenset[tuple[str, str]]) -> list[Token]:
    """The tokens, every two neighbours that are one word of the pairs ("went on") made one."""
    found: list[Token] = []
    for token in tokens:
        last = found[-1] if found else None
        if last and last.quote < 0 and token.quote < 0 and (last.text, token.text) in pairs:
            found[-1] = Token(f"{last.text} {token.text}", last.start, token.end)
        else:
            found.append(token)
    return found


def sentences_of(tokens: Tokens, openers: frozenset[str]) -> list[Tokens]:
    """The paragraph's sentences; a quotation that ends one closes it, unless its attribution follows.

    ``openers`` are words that have a capital only where a sentence begins.
    """
    ends = [i + 1 for i, (token, after) in enumerate(pairwise(tokens)) if _breaks(token, after, openers)]
    bounds = [0, *ends, len(tokens)]
    return [tokens[a:b] for a, b in pairwise(bounds) if b > a]


def _breaks(token: Token, after: Token, openers: frozenset[str]) -> bool:
    upper = after.quote >= 0 or after.text[0].isupper() or after.text[0].isdigit()
    if token.quote >= 0:
        return upper and (token.text == "." or (token.text in _ENDS and after.text in openers))
    return token.text in _ENDS and upper and after.start > token.end


def is_name(token: Token) -> bool:
    """Whether the token could belong to a name: it starts with a capital, or with an article as in al-Tahtawi."""
    text = token.text
    return token.quote < 0 and (text[0].isupper() or (text[:3] in _ARTICLE_PARTS and text[3:4].isupper()))


def slice_of(text: str, tokens: Tokens) -> str:
    """The text from the first token to the last, word for word, white space folded."""
    return " ".join(text[tokens[0].start : tokens[-1].end].replace(SOFT_HYPHEN, "").split()) if tokens else ""
