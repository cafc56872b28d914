"""How one speaker calls a thing by several adjectives: "candid, substantive and constructive" in two translations.

The words of two speakers are no difference: each row must stand between marks or beside the same noun, and the names in
both sentences must be shared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from summarizer.comparison.differences.matcher import Setting, Telling
from summarizer.language import load
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.flat_text import Said

LEAST_IN_ROW = 3
"""Adjectives in a row: two of them are anybody's."""
MOST_EMPTY = 1
"""Of them, that are also words without a meaning of their own: "just"."""
_NAME = re.compile(r"\b[A-Z][\w’-]{2,}")
_CLOSING = '”"’,.'


def tones(said: Said, setting: Setting) -> Iterator[Telling]:
    """A row of adjectives, quoted or before a noun; the value is the adjectives, the matter the names beside it."""
    rules, stop = rules_of(setting.language).occasions, load(setting.language).stopwords
    for match in rules.qualities.finditer(said.text):
        words = [word for word in rules.row_joint.split(match["row"]) if word]
        if len(words) < LEAST_IN_ROW or sum(word in stop for word in words) > MOST_EMPTY:
            continue
        at, end = match.span("row")
        quoted = rules.row_opens.search(said.text[:at]) and said.text[end : end + 1] in _CLOSING
        noun = match["noun"] if match["noun"] and match["noun"] not in stop else None
        names = frozenset(_NAME.findall(said.text[:at] + said.text[end:]))
        if quoted:
            yield Telling(said, "row", frozenset(words), " ".join(words), at, end, names)
        elif noun:
            yield Telling(said, noun, frozenset(words), noun, at, match.end("noun"), names)


def one_row(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two rows can be one: the same words, one shortened, or too little in common to be of one remark."""
    shared = left & right
    return not shared or left <= right or right <= left
