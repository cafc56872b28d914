"""What a clause's verb does: its act, after intention, negation and aspect; and whether it only frames speech."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.language.list_names import WordList
from summarizer.language.verbs import BE, HAVE
from summarizer.understanding.clauses.act_patterns import COOPERATIVE, HOSTILE, normal
from summarizer.understanding.clauses.parsing import Anatomy
from summarizer.understanding.clauses.subjects import Subject
from summarizer.understanding.grammar.verb_groups import Time, VerbGroup
from summarizer.understanding.text.tokens import Token

_OBJECT_REACH = 16
"""Tokens after a verb in which a pattern's words are looked for."""
_COMPLEMENT_REACH = 4
"""Tokens between a verb and the infinitive or gerund that completes it."""
_PREDICATE_REACH = 3
"""Tokens after "be" in which an adjective of intention stands ("is now willing")."""
_ASIDE = 9
"""Tokens (a time, a place, whom it is told) between a speech verb and the clause it reports."""
_MARKS = (",", '"', "--", "—")


class Acting(NamedTuple):
    """The act of a clause and when it is; ``obliged`` for "has to"."""

    act: str | None
    time: Time | None
    obliged: bool = False


def act_of(anatomy: Anatomy, group: VerbGroup, subject: Subject, end: int) -> Acting:
    """The act of a verb group between its subject and token ``end``.

    A verb of aspect with an act of its own keeps it: "started a hunger strike to protest".
    """
    doer, meant, obliged = _doer(anatomy, group, end)
    own = _plain_act(anatomy, group, subject, end)
    if own is not None and group.lemma in anatomy.words["aspect_verbs"]:
        doer = group
    act = _plain_act(anatomy, doer, subject, end) or own
    if act is None and meant and group.lemma == BE and _predicates(anatomy, group, "readiness"):
        act = "AGREE"
    negated = group.negated or (doer is not group and doer.negated)
    time: Time | None = "future" if doer is not group and meant else group.time
    return Acting(act=_turned(act, negated=negated, meant=meant), time=time, obliged=obliged)


def _doer(anatomy: Anatomy, group: VerbGroup, end: int) -> tuple[VerbGroup, bool, bool]:
    """(verb that says what is done, whether it is only meant, whether it must be): "plans to continue sending"."""
    doer, meant, obliged = group, group.modality is not None or group.time == "future", False
    completed = _completion(anatomy, group, end)
    while completed is not None:
        obliged = obliged or doer.lemma == HAVE
        if _intends(anatomy, doer):
            meant = True
        elif doer.lemma not in anatomy.words["aspect_verbs"]:
            break
        doer, completed = completed, _completion(anatomy, completed, end)
    return doer, meant, obliged


def _completion(anatomy: Anatomy, group: VerbGroup, end: int) -> VerbGroup | None:
    """The infinitive or gerund that completes a verb, if one follows closely."""
    for other in anatomy.groups:
        if group.last < other.first < end and other.form in ("infinitive", "gerund"):
            between = anatomy.tokens[group.last + 1 : other.first]
            parted = any(token.tag in (",", "CC", "IF", "WH") for token in between)
            return None if parted or len(between) > _COMPLEMENT_REACH else other
    return None


def _intends(anatomy: Anatomy, group: VerbGroup) -> bool:
    words = anatomy.words
    if group.lemma in words["intention_verbs"] or anatomy.tokens[group.head].lower in words["intention_adjectives"]:
        return True
    return group.lemma == BE and _predicates(anatomy, group, "intention_adjectives")


def _predicates(anatomy: Anatomy, group: VerbGroup, table: WordList) -> bool:
    following = anatomy.tokens[group.last + 1 : group.last + 1 + _PREDICATE_REACH]
    return any(token.lower in anatomy.words[table] for token in following)


def _plain_act(anatomy: Anatomy, doer: VerbGroup, subject: Subject, end: int) -> str | None:
    following = anatomy.tokens[doer.last + 1 : min(end, doer.last + 1 + _OBJECT_REACH)]
    before = [normal(token.lower) for token in anatomy.tokens[subject.first : subject.last + 1]]
    after = [normal(token.lower) for token in following if token.text[0].isalnum()]
    if doer.passive:
        after = [*before, *after]
    lemma = doer.lemma
    if after and anatomy.acts.knows(f"{lemma}_{after[0]}"):
        lemma, after = f"{lemma}_{after[0]}", after[1:]
    return anatomy.acts.act(lemma, before, after)


def _turned(act: str | None, *, negated: bool, meant: bool) -> str | None:
    """What an act is when it is denied or only meant (CAMEO 03: intent to cooperate; 13: threat)."""
    if act is None:
        return None
    if negated:
        return "REJECT" if act in COOPERATIVE else None
    if meant and act in COOPERATIVE:
        return "AGREE"
    return "THREATEN" if meant and act in HOSTILE else act


def is_reporting(anatomy: Anatomy, n: int) -> bool:
    """Whether finite clause ``n`` is a frame: its verb tells, and what it tells is another clause or a quotation.

    The subject of a passive is told ("was told that") and does not speak, but for "was quoted as saying".
    """
    group = anatomy.finite[n]
    following = anatomy.tokens[group.last + 1 :]
    if _makes_clear(anatomy, group):
        return True
    if _follows_quotation(anatomy, group) or (group.passive and group.lemma in anatomy.words["cited_verbs"]):
        return True
    if _goes_on(anatomy, group):
        return anatomy.tag_before(min(anatomy.subjects[n].first, group.first)) in _MARKS
    if group.passive or group.lemma not in anatomy.words["plain_speech"]:
        return False
    if not following or following[0].tag in (",", ".", '"', "THAT", ":"):
        return True
    if anatomy.subjects[n].relative or any(other.first == group.last + 1 for other in anatomy.groups):
        return False
    return group.lemma in anatomy.words["frame_verbs"] or _reports_next(anatomy, n) or _closes(anatomy, n)


def _makes_clear(anatomy: Anatomy, group: VerbGroup) -> bool:
    """``made it clear that``: a verb and an adjective that tell together."""
    following = anatomy.tokens[group.last + 1 : group.last + 1 + _PREDICATE_REACH]
    return any(f"{group.lemma} {token.lower}" in anatomy.words["clear_frames"] for token in following)


def _goes_on(anatomy: Anatomy, group: VerbGroup) -> bool:
    """``…,” he went on``: a verb and its particle that tell only beside a quotation."""
    after = anatomy.tokens[group.last + 1 : group.last + 2]
    return bool(after) and f"{group.lemma} {after[0].lower}" in anatomy.words["frame_phrases"]


def _follows_quotation(anatomy: Anatomy, group: VerbGroup) -> bool:
    """``…,” complained an envoy``: verbs that report nothing elsewhere do right behind a quotation."""
    told = anatomy.tokens[group.head].lower in anatomy.words["quote_verbs"]
    return told and anatomy.tag_before(group.first) == '"' and _names_speaker(anatomy, group)


def _reports_next(anatomy: Anatomy, n: int) -> bool:
    """``said on Wednesday they would``: the next clause follows with at most an aside between."""
    if n + 1 >= len(anatomy.finite):
        return False
    after, group = anatomy.subjects[n + 1], anatomy.finite[n]
    if group.lemma in anatomy.words["addressing_verbs"] and after.opener in anatomy.words["complementizers"]:
        return True
    between = anatomy.tokens[group.last + 1 : max(group.last + 1, after.begins)]
    if after.relative or after.opener not in {None, *anatomy.words["complementizers"]} or len(between) > _ASIDE:
        return False
    return not any(token.tag in (",", "CC", "IF", ";") for token in between) and _is_aside(between, anatomy)


def _is_aside(between: Sequence[Token], anatomy: Anatomy) -> bool:
    """A time, a place or a listener, but no object."""
    if not between or between[0].tag in ("IN", "TO", "RB", "THAT", "PRP", "NNP"):
        return True
    return between[0].lower in anatomy.words["listeners"]


def _names_speaker(anatomy: Anatomy, group: VerbGroup) -> bool:
    """Whether somebody is named right after the verb, an article or adjectives between them skipped."""
    k = group.last + 1
    while k < len(anatomy.tokens) and anatomy.tokens[k].tag in ("DT", "JJ"):
        k += 1
    start = anatomy.tokens[k].start if k < len(anatomy.tokens) else -1
    pronoun = k < len(anatomy.tokens) and anatomy.tokens[k].tag == "PRP"
    return pronoun or any(m.start <= start < m.end for m in anatomy.mentions)


def _closes(anatomy: Anatomy, n: int) -> bool:
    """``…, officials said Thursday.`` or ``…," said Berg``: after a mark, with no object of its own."""
    group, subject = anatomy.finite[n], anatomy.subjects[n]
    if anatomy.tag_before(group.first) in _MARKS:
        return _names_speaker(anatomy, group)
    before = anatomy.tag_before(min(subject.first, group.first))
    if anatomy.is_quoted(group.first):
        return False
    if group.lemma in anatomy.words["addressing_verbs"]:
        return before == '"' or (n == len(anatomy.finite) - 1 and before in _MARKS)
    following = anatomy.tokens[group.last + 1 : group.last + 2]
    if following and following[0].text[0].isalnum() and not _is_aside(following, anatomy):
        return False
    return before in _MARKS
