"""What a sentence takes over from the one before: whom its pronoun means, whose quotation goes on.

A pronoun means people, never a state or a place; "it" means a body, and a state only where it speaks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarizer.language import Language
from summarizer.understanding.clauses.ownership import SUBJECT, TOLD, Owned
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.names.parties import BOTH, OUTSIDERS, mention_keys

HOLDERS = frozenset({"person", "office"})
"""Kinds of mention that are one human being."""


class Before(NamedTuple):
    """What the sentence before leaves to this one: who speaks and who acts in it, who is named, whose it is."""

    speaker: Mention | None
    doer: Mention | None
    mentions: Sequence[Mention]
    parties: Mapping[str, float]


class Taken(NamedTuple):
    """The keys taken over, the mention behind them, and whether it is who speaks."""

    keys: frozenset[str] = frozenset()
    mention: Mention | None = None
    speaks: bool = False


NOTHING = Taken()


def taken(
    own: Owned, text: str, parsed: Sequence[Parsed], leans: str | None, before: Before, language: Language
) -> Taken:
    """What one sentence takes over, by its own owners, its clauses and the word it leans by."""
    pronouns = language.rules.pronouns
    frame = next((part.pronoun for part in parsed if part.clause.reporting and part.pronoun in pronouns.carried), None)
    if frame is not None:
        return meant(frame, before, language, speaks=True)
    if text[:1] in '"“' and own.speaker is None:
        return goes_on(before, language)
    if leans in pronouns.carried and (leans in pronouns.sexes or own.speaker is None):
        return meant(leans, before, language, speaks=False)
    if nameless(own, language) and (language.rules.clauses.anaphor.match(text) is not None or nameless_actor(parsed)):
        return as_taken(before.speaker or before.doer, language, speaks=own.speaker is not None)
    return NOTHING


def as_taken(mention: Mention | None, language: Language, *, speaks: bool) -> Taken:
    """A mention with its keys; nothing without one."""
    return NOTHING if mention is None else Taken(mention_keys(mention, language), mention, speaks)


def goes_on(before: Before, language: Language) -> Taken:
    """A quotation without a frame is of who spoke before, or of the person who acted before."""
    if before.speaker is not None:
        return as_taken(before.speaker, language, speaks=True)
    human = before.doer is not None and before.doer.kind in HOLDERS
    return as_taken(before.doer if human else None, language, speaks=human)


def meant(pronoun: str, before: Before, language: Language, *, speaks: bool) -> Taken:
    """Whom a pronoun stands for in the sentence before."""
    first = before.speaker or before.doer
    pronouns = language.rules.pronouns
    if pronoun in pronouns.sexes:
        return as_taken(human(pronouns.sexes[pronoun], before), language, speaks=speaks)
    if pronoun in pronouns.plural:
        if first is not None and first.kind == "group":
            return as_taken(first, language, speaks=speaks)
        together = before.parties.get(BOTH, 0.0) >= TOLD
        return Taken(frozenset({BOTH}), None, speaks) if together else NOTHING
    things = ("body", "group", "state", "metonym") if speaks else ("body", "group")
    return as_taken(first if first is not None and first.kind in things else None, language, speaks=speaks)


def human(sex: str, before: Before) -> Mention | None:
    """The person of a sex who speaks in the sentence before, else who acts, else the only one it names."""
    for mention in (before.speaker, before.doer):
        if mention is not None and fits(mention, sex):
            return mention
    named = {mention.name: mention for mention in before.mentions if fits(mention, sex)}
    return next(iter(named.values())) if len(named) == 1 else None


def fits(mention: Mention, sex: str) -> bool:
    """Whether a mention can be one human being of that sex."""
    return mention.kind in HOLDERS and mention.gender in (None, sex)


def nameless(own: Owned, language: Language) -> bool:
    """Whether a sentence is no state's, no body's and no outsider's own."""
    return not any(value >= SUBJECT and somebody(key, language) for key, value in own.parties.items())


def somebody(key: str, language: Language) -> bool:
    """Whether a key is a state's or a body's, or stands for people who speak for none, and is not merely a name."""
    return key in (BOTH, OUTSIDERS) or key in language.states or key in language.bodies


def nameless_actor(parsed: Sequence[Parsed]) -> bool:
    """Whether who acts first is an institution of a state that goes without saying: "Parliament passed …"."""
    first = next((part.actor for part in parsed if part.actor is not None), None)
    return (
        first is not None and first.kind in ("office", "group", "body") and first.country is None and first.body is None
    )
