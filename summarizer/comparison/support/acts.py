"""Who does what in a sentence, as far as two articles are told apart by it: who acts, who speaks, how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.text.notions import notions

_UNNAMED = frozenset({"demonym", "group", "metonym", "state"})
"""Kinds of mentions that are no single person."""


class Who(NamedTuple):
    """Somebody who acts or speaks; the last word of a name in small letters, a country as alpha-3 code."""

    name: str
    """Empty for an office or a body, which every state has."""
    country: str | None
    person: bool

    def may_be(self, other: Who) -> bool:
        """Whether both can be the same: one name, or one state where not two persons are named."""
        if self.name and self.name == other.name:
            return True
        return self.country is not None and self.country == other.country


class Act(NamedTuple):
    """A verb of a sentence: ``start:end`` of its clause, who, what, and whether it is denied, open or to come."""

    start: int
    end: int
    who: Who | None
    verbs: frozenset[str]
    """Notions of the verb."""
    kind: str | None
    """PLOVER type."""
    negated: bool
    open: bool
    time: str | None
    frame: bool
    """Whether it only tells who speaks."""

    def same_verb(self, other: Act) -> bool:
        """Whether both tell the same act, by their verbs."""
        return bool(self.verbs & other.verbs)


def acts_of(parsed: Sequence[Parsed], language: str) -> tuple[Act, ...]:
    """The acts of a sentence in order."""
    return tuple(
        Act(
            start=one.clause.start,
            end=one.clause.end,
            who=who_of(one.actor),
            verbs=notions(one.verb, language),
            kind=one.clause.act,
            negated=one.clause.negated,
            open=one.clause.modality in _open(language),
            time=one.clause.time if one.clause.modality not in load(language).rules.support.no_time else None,
            frame=one.clause.reporting,
        )
        for one in parsed
    )


def who_of(mention: Mention | None) -> Who | None:
    """Somebody who can be told from others: one with a name or a state; "officials" may be anybody's."""
    if mention is None or not (mention.country or mention.name[:1].isupper()):
        return None
    last = mention.name.split()[-1:]
    name = last[0].lower() if last and last[0][0].isupper() else ""
    return Who(name, mention.country, mention.kind not in _UNNAMED)


@cache
def _open(language: str) -> frozenset[str]:
    return read_lists(language, "denial")["open_modals"]
