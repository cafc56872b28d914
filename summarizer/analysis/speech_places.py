"""Where something was said, when the sentence around a quotation tells: "at a news conference in Berlin"."""

from __future__ import annotations

from summarizer.analysis.narrative import Tokens, is_name
from summarizer.analysis.persons import Persons

_OCCASIONS = frozenset(
    "conference speech interview briefing rally meeting reporters journalists speaking remarks appearance statement "
    "address summit spoke told talks ceremony parliament forum event".split()
)


def place_of(frame: Tokens, persons: Persons, text: str) -> str | None:
    """The place named with "in" after a verb or an occasion of speech; None where the frame names none."""
    said = persons.lists["said"]
    occasion = -1
    for i, token in enumerate(frame[:-2]):
        if token.text in _OCCASIONS or token.text in said:
            occasion = i
        if token.text == "in" and 0 <= occasion < i <= occasion + 4 and is_name(frame[i + 1]):
            return _place(frame, i + 1, occasion, persons, text)
    return None


def _place(frame: Tokens, start: int, occasion: int, persons: Persons, text: str) -> str | None:
    end = start
    while end < len(frame) and is_name(frame[end]) and (end == start or frame[end].start - frame[end - 1].end == 1):
        end += 1
    word = frame[start].text
    between = frame[occasion + 1 : start - 1]
    far = any(token.text == "," or token.quote >= 0 for token in between)
    if far or word in persons.lists["openers"] or frame[end - 1].text[-2:] in ("'s", "’s"):
        return None
    return text[frame[start].start : frame[end - 1].end]
