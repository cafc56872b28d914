"""Verb groups of a tagged sentence: "has not yet agreed" is one, with its main verb, time, modality and negation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from summarizer.language.lists import WordLists
from summarizer.language.verbs import BE, DO, HAVE
from summarizer.understanding.grammar.verb_tags import FINITE
from summarizer.understanding.text.tokens import Token

Time = Literal["past", "present", "future"]
Form = Literal["finite", "infinitive", "gerund", "participle"]

_SKIPPED = frozenset({"RB", "NEG", '"'})
"""Between an auxiliary and its verb: adverbs, negations, and the mark before a quoted word (had "failed")."""
_AUXILIARY = frozenset({BE, HAVE, DO, "get"})


class VerbGroup(NamedTuple):
    """Tokens ``first`` to ``last``, the main verb among them at ``head``; ``modality`` is the modal verb, if any."""

    first: int
    last: int
    head: int
    lemma: str
    form: Form
    time: Time | None
    modality: str | None
    negated: bool
    passive: bool


def verb_groups(tokens: Sequence[Token], words: WordLists) -> list[VerbGroup]:
    """All verb groups in order, infinitives and participles among them."""
    return list(_groups(tokens, words["future_modals"]))


def _groups(tokens: Sequence[Token], future: frozenset[str]) -> Iterator[VerbGroup]:
    i = 0
    while i < len(tokens):
        if _begins(tokens, i):
            group = _group(tokens, i, future)
            yield group
            i = group.last + 1
        else:
            i += 1


def _begins(tokens: Sequence[Token], i: int) -> bool:
    tag = tokens[i].tag
    if tag == "TO":
        return _next_verb(tokens, i + 1, ("VB",)) is not None
    return tag == "MD" or tag.startswith("VB")


def _next_verb(
    tokens: Sequence[Token], i: int, wanted: tuple[str, ...] = ("VB", "VBN", "VBG", "VBD", "VBP")
) -> int | None:
    """Index of the verb at ``i``, adverbs and negations skipped."""
    while i < len(tokens) and tokens[i].tag in _SKIPPED:
        i += 1
    return i if i < len(tokens) and tokens[i].tag in wanted else None


def _group(tokens: Sequence[Token], first: int, future: frozenset[str]) -> VerbGroup:
    """The longest chain of auxiliaries and a main verb from ``first``."""
    chain, k = [first], first
    while (after := _next_verb(tokens, k + 1)) is not None and _takes(tokens, k, after):
        chain.append(after)
        k = after
    head = chain[-1]
    verbs = [tokens[n] for n in chain]
    return VerbGroup(
        first=first,
        last=head,
        head=head,
        lemma=tokens[head].lemma,
        form=_form(verbs[0]),
        time=_time(verbs, future),
        modality=verbs[0].lower if verbs[0].tag == "MD" else None,
        negated=any(token.tag == "NEG" for token in tokens[max(0, first - 1) : head + 1])
        or (head + 1 < len(tokens) and tokens[head + 1].tag == "NEG" and tokens[head].lemma == BE),
        passive=len(verbs) > 1 and verbs[-1].tag == "VBN" and any(verb.lemma in (BE, "get") for verb in verbs[:-1]),
    )


def _takes(tokens: Sequence[Token], k: int, after: int) -> bool:
    """Whether the verb at ``k`` is an auxiliary of the one at ``after``."""
    verb, following = tokens[k], tokens[after]
    if verb.tag in ("TO", "MD"):
        return following.tag in ("VB", "VBP")
    if verb.lemma == DO:
        return following.tag in ("VB", "VBP")
    if verb.lemma == HAVE:
        return following.tag in ("VBN", "VBD")
    return verb.lemma in _AUXILIARY and following.tag in ("VBN", "VBG")


def _form(verb: Token) -> Form:
    if verb.tag in FINITE:
        return "finite"
    if verb.tag in ("TO", "VB"):
        return "infinitive"
    return "gerund" if verb.tag == "VBG" else "participle"


def _time(verbs: Sequence[Token], future: frozenset[str]) -> Time | None:
    first = verbs[0]
    if first.tag == "MD":
        return "future" if first.lower in future else "present"
    if first.tag == "TO":
        return "future"
    perfect = first.lemma == HAVE and len(verbs) > 1 and first.tag in ("VBZ", "VBP")
    if first.tag in ("VBD", "VBN") or perfect:
        return "past"
    return "present" if first.tag in ("VBZ", "VBP", "VBG") else None
