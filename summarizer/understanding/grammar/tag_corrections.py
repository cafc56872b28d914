"""A second look at tags: verbs that were taken for nouns, and participles that were taken for past forms."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.language.verbs import Verbs
from summarizer.understanding.grammar.verb_tags import FINITE, is_plural
from summarizer.understanding.text.tokens import Token

_BREAKS = frozenset({"\n", ".", ",", ";", ":", '"', "(", ")", "--", "—", "–", "CC", "WH", "IF", "THAT", "?", "!"})
_REOPENS = frozenset({"THAT", "IF", "WH", '"', "CC", "\n", ":", ";"})
"""After one of these a stretch may need a verb of its own, though the sentence has one."""
_OBJECT_START = frozenset({"DT", "CD", "NNP", "PRP", "THAT", "TO", "IN", "RB", "NEG"})
_SHORT_CLAUSE = 2
"""Tokens of the shortest clause: "(if) Russia attacks"."""


def find_missing_verbs(tokens: Sequence[Token], verbs: Verbs, collectives: frozenset[str]) -> None:
    """In a stretch that should have a finite verb and has none, a noun that can be one, and has an object, is it."""
    start, has_verb, first = 0, False, True
    for i in range(len(tokens) + 1):
        if i < len(tokens) and tokens[i].tag not in _BREAKS:
            continue
        stretch, opener = tokens[start:i], tokens[start - 1] if start else None
        if any(token.tag in FINITE for token in stretch):
            has_verb = True
        elif _may_lack(stretch, opener, tokens[i : i + 1]) and (
            first or not has_verb or (opener and opener.tag in _REOPENS)
        ):
            has_verb = _promote(stretch, verbs, collectives, follows=not first) or has_verb
        first = i < len(tokens) and tokens[i].tag in (".", "\n")
        has_verb = has_verb and not first
        start = i + 1


def _may_lack(stretch: Sequence[Token], opener: Token | None, closer: Sequence[Token]) -> bool:
    """Whether a stretch is long enough to hold a verb that was taken for a noun: "if Peru attacks"."""
    short = (opener is not None and opener.tag == "IF") or any(token.tag == "THAT" for token in closer)
    least = _SHORT_CLAUSE if short else _SHORT_CLAUSE + 1
    return len(stretch) >= least


def _promote(stretch: Sequence[Token], verbs: Verbs, collectives: frozenset[str], *, follows: bool) -> bool:
    """Makes the likeliest noun of a stretch a verb, if one is likely; ``follows`` allows it at the stretch's head."""
    if follows and stretch[0].tag == "NN" and stretch[1].tag in ("TO", "DT") and _make_verb(stretch[0], "VBZ", verbs):
        return True
    for k in range(1, len(stretch)):
        before, token = stretch[k - 1], stretch[k]
        object_follows = k + 1 < len(stretch) and stretch[k + 1].tag in _OBJECT_START
        if token.tag != "NN" or before.tag not in ("NN", "NNP") or token.text[0].isupper():
            continue
        wanted = "VB" if is_plural(before, collectives) else "VBZ"
        if (object_follows or len(stretch) == _SHORT_CLAUSE) and _make_verb(token, wanted, verbs):
            return True
    return False


def _make_verb(token: Token, wanted: str, verbs: Verbs) -> bool:
    for base, name in verbs.readings(token.lower):
        if name == wanted:
            token.tag, token.lemma = ("VBZ" if name == "VBZ" else "VBP"), base
            return True
    return False


def reduce_relatives(tokens: Sequence[Token], speech: frozenset[str], reduced: frozenset[str]) -> None:
    """``a guard involved in a shooting died``: a past form after a noun and before a preposition is a participle.

    Only where its stretch has another finite verb that does not report what follows.
    """
    for i in range(1, len(tokens) - 1):
        told = [tokens[i - 1].tag, tokens[i].tag, tokens[i + 1].tag] == ["NN", "VBD", "IN"]
        if told and tokens[i].lower in reduced and (_finite_before(tokens, i, speech) or _finite_after(tokens, i)):
            tokens[i].tag = "VBN"
    for i in reversed(range(1, len(tokens) - 1)):
        token, after = tokens[i], tokens[i + 1].tag
        if token.tag != "VBD" or tokens[i - 1].tag not in ("NN", "NNP") or token.lemma in speech:
            continue
        if after in ("NN", "NNP", "RB") and i + 2 < len(tokens) and tokens[i + 2].tag in FINITE:
            token.tag = "JJ" if after == "NN" else "VBN"
        elif after in ("IN", "TO") and (_finite_before(tokens, i, speech) or _finite_after(tokens, i)):
            token.tag = "VBN"


def _finite_before(tokens: Sequence[Token], i: int, speech: frozenset[str]) -> bool:
    for token in reversed(tokens[:i]):
        if token.tag in _BREAKS:
            return False
        if token.tag in FINITE:
            return token.lemma not in speech
    return False


def _finite_after(tokens: Sequence[Token], i: int) -> bool:
    for token in tokens[i + 1 :]:
        if token.tag in _BREAKS or token.tag == "PRP":
            return False
        if token.tag in FINITE:
            return True
    return False
