"""What a clause's verb does: its act, after intention, negation and aspect; and whether it only frames speech."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.analysis.acts import COOPERATIVE, HOSTILE, Acts, normal
from summarizer.analysis.subjects import Subject
from summarizer.analysis.tokens import Token
from summarizer.analysis.verb_groups import Time, VerbGroup

_OBJECT_REACH = 16
"""Tokens after a verb in which a pattern's words are looked for."""
_COMPLEMENT_REACH = 4
"""Tokens between a verb and the infinitive or gerund that completes it."""
_ASIDE = 9
"""Tokens (a time, a place, whom it is told) between a speech verb and the clause it reports."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """The act of a clause and when it is; ``obliged`` for "has to"."""

    act: str | None
    time: Time | None
    obliged: bool = False


def act_of(
    acts: Acts, words: Mapping[str, frozenset[str]], tokens: Sequence[Token], groups: Sequence[VerbGroup],
    group: VerbGroup, subject: Subject, end: int,
) -> Acting:  # fmt: skip
    """The act of a verb group between its subject and token ``end``."""
    completed = _completion(tokens, groups, group, end)
    meant, doer, obliged = group.modality is not None or group.time == "future", group, False
    while completed is not None:
        obliged = obliged or doer.lemma == "have"
        if _intends(tokens, words, doer):
            meant = True
        elif doer.lemma not in words["aspect_verbs"]:
            break
        doer, completed = completed, _completion(tokens, groups, completed, end)
    act = _plain_act(acts, tokens, doer, subject, end)
    if act is None and doer is not group:
        act = _plain_act(acts, tokens, group, subject, end)
    if (
        act is None
        and group.lemma == "be"
        and meant
        and any(token.lower in _READY for token in tokens[group.last + 1 : group.last + 4])
    ):
        act = "AGREE"
    negated = group.negated or (doer is not group and doer.negated)
    time: Time | None = "future" if doer is not group and meant else group.time
    return Acting(act=_turned(act, negated, meant), time=time, obliged=obliged)


_READY = frozenset({"willing", "ready", "prepared", "committed"})
"""Readiness to do what no pattern knows is still an offer (CAMEO 030)."""


def _completion(tokens: Sequence[Token], groups: Sequence[VerbGroup], group: VerbGroup, end: int) -> VerbGroup | None:
    """The infinitive or gerund that completes a verb, if one follows closely."""
    for other in groups:
        if group.last < other.first < end and other.form in ("infinitive", "gerund"):
            between = tokens[group.last + 1 : other.first]
            close = len(between) <= _COMPLEMENT_REACH and not any(
                token.tag in (",", "CC", "IF", "WH") for token in between
            )
            return other if close else None
    return None


def _intends(tokens: Sequence[Token], words: Mapping[str, frozenset[str]], group: VerbGroup) -> bool:
    if group.lemma in words["intention_verbs"]:
        return True
    following = tokens[group.last + 1 : group.last + 4]
    return (group.lemma == "be" and any(token.lower in words["intention_adjectives"] for token in following)) or (
        tokens[group.head].lower in words["intention_adjectives"]
    )


def _plain_act(acts: Acts, tokens: Sequence[Token], doer: VerbGroup, subject: Subject, end: int) -> str | None:
    before = [normal(token.lower) for token in tokens[subject.first : subject.last + 1]]
    after = [
        normal(token.lower)
        for token in tokens[doer.last + 1 : min(end, doer.last + 1 + _OBJECT_REACH)]
        if token.text[0].isalnum()
    ]
    if doer.passive:
        after = [*before, *after]
    lemma = doer.lemma
    if after and acts.knows(f"{lemma}_{after[0]}"):
        lemma, after = f"{lemma}_{after[0]}", after[1:]
    return acts.act(lemma, before, after)


def _turned(act: str | None, negated: bool, meant: bool) -> str | None:
    """What an act is when it is denied or only meant (CAMEO 03: intent to cooperate; 13: threat)."""
    if act is None:
        return None
    if negated:
        return "REJECT" if act in COOPERATIVE else None
    if meant and act in COOPERATIVE:
        return "AGREE"
    return "THREATEN" if meant and act in HOSTILE else act


def is_reporting(
    tokens: Sequence[Token], finite: Sequence[VerbGroup], subjects: Sequence[Subject], n: int,
    words: Mapping[str, frozenset[str]],
) -> bool:  # fmt: skip
    """Whether clause ``n`` is a frame: its verb tells, and what it tells is another clause or a quotation."""
    group = finite[n]
    if group.lemma == "make" and any(
        token.lower in ("clear", "plain") for token in tokens[group.last + 1 : group.last + 4]
    ):
        return True
    if group.lemma not in words["plain_speech"]:
        return False
    following = tokens[group.last + 1 :]
    if not following or following[0].tag in (",", ".", '"', "THAT", ":"):
        return True
    if n + 1 < len(finite) and subjects[n + 1].opener in (None, "that") and not subjects[n + 1].relative:
        between = tokens[group.last + 1 : max(group.last + 1, subjects[n + 1].begins)]
        if (
            len(between) <= _ASIDE
            and not any(token.tag in (",", "CC", "IF", ";") for token in between)
            and _is_aside(between, words)
        ):
            return True
    return n > 0 and (_closes(tokens, group, subjects[n], words) or _inverted(tokens, group))


def _inverted(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """``"…," said Kerry``: the verb stands right after a quotation mark or comma, and its subject follows."""
    return group.first > 0 and tokens[group.first - 1].tag in (",", '"')


def _is_aside(between: Sequence[Token], words: Mapping[str, frozenset[str]]) -> bool:
    """A time, a place or a listener, but no object."""
    if not between or between[0].tag in ("IN", "TO", "RB", "THAT", "PRP"):
        return True
    return (
        between[0].lower in words["days"] or between[0].tag == "NNP" or between[0].lower in ("reporters", "journalists")
    )


def _closes(tokens: Sequence[Token], group: VerbGroup, subject: Subject, words: Mapping[str, frozenset[str]]) -> bool:
    """``…, officials said Thursday.``: a comma or quotation mark, a short subject, the verb, and hardly anything after it."""
    following = tokens[group.last + 1 : group.last + 2]
    if following and following[0].text[0].isalnum() and not _is_aside(following, words):
        return False
    begins = min(subject.first, group.first)
    before = tokens[begins - 1].tag if begins else ""
    return before in (",", '"', "--", "—") or tokens[group.first - 1].tag in (",", '"')
