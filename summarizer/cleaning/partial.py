"""Is an article whole? Told by the page itself: it asks for money to read on, or its text breaks off."""

from __future__ import annotations

import re

from summarizer.language import known, load
from summarizer.model import Body

_BROKEN_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
MOST_WORDS = 20
"""Of a line by which a page asks: a longer one is a paragraph of the article."""
SHOWN = 60
"""Characters of the words by which it is told."""


def cut_short(body: Body, language: str) -> str | None:
    """The words of the page that say so; None where nothing does.

    Only short lines behind the beginning of the article count: a menu above sells subscriptions anyway.
    """
    code = body.article.language or language
    asks = load(code if known(code) else language).rules.texts.paywall
    own = [line for line in body.lines if line.role == "body"]
    text = body.article.text
    behind = [text[line.start : line.end] for line in body.lines if own and line.start > own[0].start]
    for words in behind:
        if len(words.split()) <= MOST_WORDS and (found := asks.search(words)):
            return found[0]
    last = text[own[-1].start : own[-1].end].rstrip() if own else ""
    return last[-SHOWN:] if _BROKEN_OFF.search(last) else None
