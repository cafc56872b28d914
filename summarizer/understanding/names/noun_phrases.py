"""The parts of a noun phrase that say who somebody is: known names, role nouns and unknown names.

"Peru's top military spokesman, Brig. Gen. Luis Prado": a state, a role, and after the comma titles and a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.language import Language
from summarizer.understanding.names.lexicon import Entry, Lexicon
from summarizer.understanding.text.tokens import Token

INSIDE = frozenset({"NN", "NNP", "JJ", "CD", "POS", "VBN"})
"""Tags that a noun phrase goes on with."""
TITLE = "TTL"
"""Role of an abbreviated title (Mr, Gen.)."""
OFFICE = "OFF"
"""Role of an office (president, spokesman)."""
ORGANISATION = "ORG"
"""Role of a noun that ends an organisation's name (council, party)."""
_LONGEST = 14
"""Tokens of a noun phrase that are looked at; longer ones in news are lists."""
_NAME_STEPS = (1, 2, 3)
"""A name goes on after at most two particles, or a hyphen and a particle ("Refa'a al-Tahtawi")."""


@dataclass(slots=True)
class Part:
    """Tokens ``first`` to ``last`` of a noun phrase: a known name, a role noun, or an unknown name."""

    first: int
    last: int
    entry: Entry | None = None
    role: str | None = None
    unknown: bool = False

    @property
    def is_person(self) -> bool:
        """Whether it is somebody's own name, as far as can be told."""
        return self.unknown or (self.entry is not None and self.entry.kind in ("person", "name"))


def noun_phrase(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> tuple[list[Part], int]:
    """The parts of the noun phrase of which the first begins at token ``i``, and the token after it; else none."""
    head = _part(tokens, i, lexicon)
    if head is None:
        return [], i + 1
    parts, k = [head], head.last + 1
    while k < min(i + _LONGEST, len(tokens)):
        part = _part(tokens, k, lexicon)
        if part is not None:
            parts.append(part)
            k = part.last + 1
        elif _continues(tokens, k, i, lexicon.language):
            k += 1
        else:
            break
    return parts, k


def is_possessive(tokens: Sequence[Token], part: Part) -> bool:
    """Whether ``'s`` follows."""
    return part.last + 1 < len(tokens) and tokens[part.last + 1].tag == "POS"


def _continues(tokens: Sequence[Token], k: int, first: int, language: Language) -> bool:
    token = tokens[k]
    if token.tag == "-":
        return k > first and _glued(tokens, k)
    return token.tag in INSIDE and not _is_time(token, language) and not (token.tag == "POS" and k == first)


def _glued(tokens: Sequence[Token], k: int) -> bool:
    """A hyphen without spaces on either side."""
    return k + 1 < len(tokens) and tokens[k - 1].end == tokens[k].start and tokens[k].end == tokens[k + 1].start


def _is_time(token: Token, language: Language) -> bool:
    words = language.words
    return token.text[0].isupper() and (token.lower in words["days"] or token.lower in words["months"])


def _part(tokens: Sequence[Token], k: int, lexicon: Lexicon) -> Part | None:
    token = tokens[k]
    if not token.text[0].isalpha() or (token.text[0].isupper() and _is_time(token, lexicon.language)):
        return None
    inside, capital = token.tag in INSIDE, token.text[0].isupper()
    if (inside or capital) and (hit := lexicon.name_at(tokens, k)):
        return _known(tokens, k, hit, lexicon)
    if (inside or token.tag == "RB") and (role := lexicon.role_at(tokens, k)):
        return Part(k, k + role[0] - 1, role=role[1])
    if not capital:
        return None
    if token.lower.rstrip(".") in lexicon.language.titles_lower:
        return Part(k, k, role=TITLE)
    return _unknown(tokens, k, lexicon)


def _known(tokens: Sequence[Token], k: int, hit: tuple[int, Entry], lexicon: Lexicon) -> Part | None:
    """A known name, unless it is a mere attribute: "pro-Iranian", "U.S.-backed", "West African"."""
    last = k + hit[0] - 1
    words = lexicon.language.words
    if (
        hit[0] == 1
        and tokens[k].lower in words["compass"]
        and last + 1 < len(tokens)
        and tokens[last + 1].text[0].isupper()
    ):
        return None
    if k > 1 and tokens[k - 1].text == "-" and _glued(tokens, k - 1) and tokens[k - 2].lower in words["name_prefixes"]:
        return None
    if last + 1 < len(tokens) and tokens[last + 1].text == "-" and _glued(tokens, last + 1):
        tail = tokens[last + 2]
        if tail.text[0].islower() and tail.lower not in words["compound_tails"]:
            return None
    return Part(k, last, entry=hit[1])


def _unknown(tokens: Sequence[Token], k: int, lexicon: Lexicon) -> Part | None:
    """A run of capitalised words that no table knows, with particles, initials and hyphens inside."""
    if not _is_name_word(tokens, k, lexicon):
        return None
    last = k
    while step := _step(tokens, last, lexicon):
        last += step
    return Part(k, last, unknown=True)


def _is_name_word(tokens: Sequence[Token], k: int, lexicon: Lexicon) -> bool:
    token, language = tokens[k], lexicon.language
    if not token.text[0].isupper() or _is_time(token, language) or lexicon.role_at(tokens, k):
        return False
    at_start = k == 0 or not tokens[k - 1].text[0].isalnum()
    if at_start and token.tag != "NNP":
        return False
    return token.tag in ("NNP", "NN", "JJ", "VBN", "VBD", "VBZ") and token.lower not in language.capitalised


def _step(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """How many tokens further a name goes: 0 where it ends."""
    particles = lexicon.language.words["particles"]
    for step in _NAME_STEPS:
        if last + step >= len(tokens) or not all(_joins(tokens, last + n, particles) for n in range(1, step)):
            return 0
        token = tokens[last + step]
        if _is_name_word(tokens, last + step, lexicon) and _own_word(tokens, last, last + step, lexicon):
            return step
        if step > 1 and tokens[last + step - 1].text == "-" and token.text[0].islower() and token.tag in INSIDE:
            return step
    return 0


def _own_word(tokens: Sequence[Token], last: int, k: int, lexicon: Lexicon) -> bool:
    """A state's name ends a name, except after a given name ("Michael Jordan"); a town's may be a surname."""
    known = lexicon.name_at(tokens, k)
    return known is None or known[1].kind == "place" or lexicon.language.gender(tokens[last].text) is not None


def _joins(tokens: Sequence[Token], k: int, particles: frozenset[str]) -> bool:
    token = tokens[k]
    return (token.text == "-" and _glued(tokens, k)) or (token.lower in particles and token.text.islower())
