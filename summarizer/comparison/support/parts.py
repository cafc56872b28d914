"""What a sentence says, cut into parts that can be compared: clauses, without the frame that tells who speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from summarizer.comparison.support.acts import Act
from summarizer.language import load
from summarizer.understanding.grammar.tagging import tag
from summarizer.understanding.text.notions import FIGURE, STATE, notions, placed_notions

LEAST_SHARED = 3
"""Notions besides states that two parts must share: two of them are a coincidence of names."""
LEAST_SAID = 2
"""Notions of a predicate, the verb among them, that say something: "came" alone does not."""
LEAST_PART = 4
"""Notions that a part must hold to be compared on its own."""


class Part(NamedTuple):
    """A clause of a sentence with what is compared; ``start:end`` are offsets in the sentence."""

    sentence: int
    text: str
    start: int
    end: int
    notions: frozenset[str]
    plain: frozenset[str]
    """Those of words in small letters: what is said, and not of whom."""
    acts: tuple[Act, ...]
    whole: bool


def without_frames(text: str, acts: Sequence[Act]) -> str:
    """The text with blanks for the frames of speech, of the same length: "the minister said" is no news."""
    for act in acts:
        if act.frame:
            text = text[: act.start] + " " * (act.end - act.start) + text[act.end :]
    return text


def parts_of(text: str, sentence: int, acts: Sequence[Act], language: str) -> list[Part]:
    """The whole sentence and its clauses, those that hold enough to be compared; frames are left out."""
    bare = without_frames(text, acts)
    whole = _part(sentence, bare, (0, len(bare)), acts, language, whole=True)
    pieces = cut(bare, load(language).rules.support.parts)
    held = [_part(sentence, bare, piece, acts, language, whole=False) for piece in pieces] if len(pieces) > 1 else []
    return [whole, *(part for part in held if len(part.notions) >= LEAST_PART)]


def cut(text: str, joints: re.Pattern[str]) -> list[tuple[int, int]]:
    """Offsets of the pieces of a text between joints."""
    ends = [0, *(edge for joint in joints.finditer(text) for edge in joint.span()), len(text)]
    return [(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True) if start < end]


def claims_of(text: str, acts: Sequence[Act], language: str) -> list[frozenset[str]]:
    """What each clause of a sentence says, names of states and figures left out; clauses that say little are left."""
    bare = load(language).rules.support.asides.sub(lambda found: " " * len(found[0]), without_frames(text, acts))
    pieces = [matter(notions(bare[a:b], language)) for a, b in cut(bare, load(language).rules.support.claims)]
    held = [piece for piece in pieces if len(piece) >= LEAST_SHARED]
    return held if len(held) > 1 else []


def predicates_of(text: str, acts: Sequence[Act], language: str) -> list[frozenset[str]]:
    """What each clause of a sentence says of its subject: the notions of its verb and of what follows it.

    Names of states and figures are left out, and so are clauses of which little is left.
    """
    spans = [(act.start, act.end) for act in acts if not act.frame]
    held = [matter(notions(text[_verb(text, span, language) : span[1]], language)) for span in spans]
    return [found for found in held if len(found) >= LEAST_SAID]


def _verb(text: str, span: tuple[int, int], language: str) -> int:
    """Where the first verb of a clause stands; its end where none is found."""
    tokens = tag(text[span[0] : span[1]], load(language))
    return next((span[0] + token.start for token in tokens if token.tag.startswith(_VERBS)), span[1])


_VERBS = ("VB", "MD")
"""How Penn tags of verbs begin."""


def matter(held: frozenset[str]) -> frozenset[str]:
    """Notions without states and figures."""
    return frozenset(notion for notion in held if notion[0] not in (STATE, FIGURE))


def _part(sentence: int, text: str, span: tuple[int, int], acts: Sequence[Act], language: str, *, whole: bool) -> Part:
    start, end = span
    piece = text[start:end]
    placed = placed_notions(piece, language)
    return Part(
        sentence=sentence,
        text=piece,
        start=start,
        end=end,
        notions=frozenset(notion for notion, _, _ in placed),
        plain=frozenset(notion for notion, at, _ in placed if piece[at].islower()),
        acts=tuple(act for act in acts if not act.frame and act.start < end and start < act.end),
        whole=whole,
    )
