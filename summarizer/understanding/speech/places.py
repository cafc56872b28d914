"""Where something was said, when the sentence around a quotation tells: "at a news conference in Berlin"."""

from __future__ import annotations

from summarizer.understanding.names.persons import Persons
from summarizer.understanding.text.quoted_tokens import Tokens, is_name

_MAX_AWAY = 4
"""Words between the verb or the occasion and "in"."""


def place_of(frame: Tokens, persons: Persons) -> str | None:
    """The place named with "in" after a verb or an occasion of speech; None where the frame names none."""
    occasions = persons.lists["said"] | persons.lists["occasions"]
    occasion = -1
    for i, token in enumerate(frame[:-2]):
        if token.text in occasions:
            occasion = i
        near = 0 <= occasion < i <= occasion + _MAX_AWAY
        if near and token.text in persons.lists["inside"] and is_name(frame[i + 1]):
            return _place(frame, i + 1, occasion, persons)
    return None


def _place(frame: Tokens, start: int, occasion: int, persons: Persons) -> str | None:
    end = start
    while end < len(frame) and is_name(frame[end]) and (end == start or frame[end].start - frame[end - 1].end == 1):
        end += 1
    word = frame[start].text
    between = frame[occasion + 1 : start - 1]
    far = any(token.text == "," or token.quote >= 0 for token in between)
    if far or word in persons.lists["openers"] or frame[end - 1].text[-2:] in ("'s", "’s"):
        return None
    return persons.text[frame[start].start : frame[end - 1].end]
