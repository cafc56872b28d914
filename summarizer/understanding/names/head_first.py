"""Offices of languages in which their noun stands before what describes it."""

from __future__ import annotations

from summarizer.language.lists import SpokenLists
from summarizer.understanding.text.quoted_tokens import Tokens

_LONGEST = 9
"""Tokens of an office, such as "ministre français de l’Europe et des Affaires étrangères"."""


def _described(tokens: Tokens, start: int, lists: SpokenLists) -> int:
    """Where an office ends whose holder stands between commas: "le ministre français, Jean Dupont, a dit"; else 0."""
    end = next((i for i in range(start, len(tokens)) if not tokens[i].text[0].isupper()), len(tokens))
    apposed = start > 1 and tokens[start - 1].text == "," and end < len(tokens) and tokens[end].text in ",."
    follows = tokens[end + 1].text.lower() if end + 1 < len(tokens) else ""
    return start - 1 if apposed and follows not in lists["persons"] else 0


def _belongs(tokens: Tokens, start: int, lists: SpokenLists) -> bool:
    """Whether a name only tells whose or what for the office is: "ministre de la Mer"."""
    at = start - (start > 0 and tokens[start - 1].text in lists["determiners"])
    return at > 0 and tokens[at - 1].text in lists["of"]


def office_head_first(tokens: Tokens, start: int, lists: SpokenLists) -> Tokens:
    """The tokens of the office before a name, where its noun opens it: "ministre français de la Défense"."""
    if closes := _described(tokens, start, lists):
        start = closes
    head = start
    for at in range(start - 1, max(-1, start - _LONGEST - 1), -1):
        token = tokens[at]
        if token.quote >= 0 or not token.text[0].isalpha() or token.text in lists["said"] | lists["no_role"]:
            break
        if token.text.lower() in lists["persons"]:
            head = at
    return () if _belongs(tokens, start, lists) else tokens[head:start]
