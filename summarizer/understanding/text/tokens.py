"""Words and marks of a text with their offsets; tags are filled in by tagging."""

from __future__ import annotations

import re
from dataclasses import dataclass

_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\N{NO-BREAK SPACE}": " "})
_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}(?=\W|$)"  # U.S., a.m.
    r"|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|St|Brig|Amb|Cpl|Hon|Supt|Messrs|Jr|Sr"
    r"|Inc|Corp)\.|No\.(?= ?\d)"
    r"|[A-Z]\.(?=[ -][A-Z])"  # the W. of George W. Bush
    r"|\d+(?:[.,:]\d+)*"
    r"|'(?:s|re|ve|ll|d|m)\b"
    r"|[^\W\d_](?:[^\W_]|'(?!(?:s|re|ve|ll|d|m)\b)(?=[^\W_]))*"
    r"|\.\.\.|--|\n+|[^\w\s]"
)


_NOT = "n't"
_MARK = re.compile(r"[^\w ]")


@dataclass(slots=True)
class Token:
    """One word or mark; ``lower`` has straight quotes, ``tag`` is a Penn tag or the mark itself."""

    start: int
    end: int
    text: str
    lower: str
    tag: str = ""
    lemma: str = ""


def straight(text: str) -> str:
    """The text with straight quotation marks and plain spaces; the same length."""
    return text.translate(_STRAIGHT)


def tokenise(text: str) -> list[Token]:
    """All tokens of a text, in order; the possessive ``'s`` and the ``n't`` of a negation are tokens of their own."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(straight(text)):
        word, start, end = match[0], match.start(), match.end()
        if word.endswith(_NOT) and word != _NOT:
            tokens.append(Token(start, end - len(_NOT), word[: -len(_NOT)], word[: -len(_NOT)].lower()))
            word, start = _NOT, end - len(_NOT)
        tokens.append(Token(start, end, word, word.lower()))
    return tokens


def split_name(name: str) -> tuple[str, ...]:
    """A name as its tokens: hyphens and full stops as a text's tokens have them."""
    return tuple(token.text for token in tokenise(name)) if _MARK.search(name) else tuple(name.split())
