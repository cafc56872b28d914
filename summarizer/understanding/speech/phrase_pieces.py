"""The pieces of a noun phrase before or after a verb of speech, and which of them may hold its head. Names nobody."""

from __future__ import annotations

from summarizer.language.lists import SpokenLists
from summarizer.understanding.text.quoted_tokens import Token, Tokens, is_name

_MARKS = frozenset({",", "—", "–", "-", "--", ")"})


def pieces_of(phrase: Tokens) -> list[Tokens]:
    """The pieces of a phrase between commas and dashes."""
    found: list[Tokens] = []
    start = 0
    for i, token in enumerate([*phrase, Token(",", 0, 0)]):
        if token.text in (",", "—", "–"):
            if i > start:
                found.append(phrase[start:i])
            start = i + 1
    return found


def without_brackets(phrase: Tokens) -> Tokens:
    """The phrase without what stands in brackets."""
    depth, kept = 0, list[Token]()
    for token in phrase:
        depth += token.text in "(["
        if not depth:
            kept.append(token)
        depth -= token.text in ")]" and depth > 0
    return kept


def without_linkers(phrase: Tokens, lists: SpokenLists) -> Tokens:
    """The phrase without the words and marks that only link it to what stands before."""
    while phrase and (phrase[0].text.lower() in lists["linkers"] or phrase[0].text in _MARKS):
        phrase = phrase[1:]
    return phrase


def without_tail(piece: Tokens, lists: SpokenLists) -> Tokens:
    """The piece without the adverbs and days before the verb: "Kerry also", "Karen later Friday"."""
    while piece and _trails(piece[-1].text, lists):
        piece = piece[:-1]
    return piece


def _trails(word: str, lists: SpokenLists) -> bool:
    adverb = word in lists["trailing"] or word.endswith("ly")
    return word in lists["days"] or (adverb and word.islower())


def likely_heads(pieces: list[Tokens], *, closed: bool) -> list[Tokens]:
    """Pieces between commas in the order in which they may hold the subject."""
    if not pieces:
        return []
    if not closed:
        return [pieces[-1]]
    return pieces[-2::-1] if len(pieces) > 1 and not is_name(pieces[-1][0]) else [*pieces[-2::-1]][:2] or pieces


def spoken_part(head: Tokens, lists: SpokenLists) -> Tokens:
    """The phrase up to the words that tell when, where and how it was said."""
    for i, token in enumerate(head[1:], 1):
        low = token.text
        if low in lists["days"] or (low in lists["cuts"] and not _belongs(head, i, lists)):
            return head[:i]
    return head


def _belongs(head: Tokens, at: int, lists: SpokenLists) -> bool:
    """Whether "in …", "at …" after a word for a person tells whose or where he is: "a doctor at the hospital"."""
    if head[at].text not in lists["whereabouts"] or at + 1 >= len(head):
        return False
    before, after = head[at - 1].text.lower(), head[at + 1].text.lower()
    role = before in lists["persons"] or before in lists["people"]
    return role and after not in lists["hearers"] and not is_name(head[0])
