"""Parties: the keys by which a profile's actors and the actors of a sentence meet.

A key is an alpha-3 code (``USA``), a body's key (``NATO``) or a name in small letters (``~merkel``). A profile names
actors by ISO code, by the name of a body, a group or a person, by a role, or by a kind of people ("experts").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from summarizer.analysis.mentions import Mention, find_mentions
from summarizer.analysis.lexicon import Lexicon
from summarizer.analysis.patterns import pattern
from summarizer.language import Language

OUTSIDERS = "~outsiders"
"""Key of experts, activists and others who speak for no state."""
NAME = "~"


def mention_keys(mention: Mention, language: Language) -> frozenset[str]:
    """All keys that a mention answers to: its state, its body and the bodies that body belongs to, its names."""
    keys = {NAME + part for part in name_parts(mention.name)}
    if mention.country:
        keys.add(mention.country)
    if mention.body:
        keys |= {mention.body, *language.bodies[mention.body].families}
    return frozenset(keys)


def name_parts(name: str) -> tuple[str, ...]:
    """A name in small letters, whole and by its last word, which is how it is mentioned later."""
    small = re.sub(r"[’']s?$", "", name.lower())
    return tuple(dict.fromkeys((small, small.split()[-1]))) if small.split() else ()


def resolve(
    actors: Iterable[str], roles: Mapping[str, Sequence[str]], lexicon: Lexicon, code: str
) -> frozenset[str]:
    """The keys of a section's actors; ``roles`` maps a role's name to its actors."""
    keys: set[str] = set()
    for actor in actors:
        for name in roles.get(actor, (actor,)):
            keys |= actor_keys(name, lexicon, code)
    return frozenset(keys)


def actor_keys(name: str, lexicon: Lexicon, code: str) -> frozenset[str]:
    """The keys of one actor as a profile writes it."""
    language = lexicon.language
    if name in language.states:
        return frozenset({name})
    by_alpha2 = {state.alpha2: state.alpha3 for state in language.states.values()}
    if name in by_alpha2:
        return frozenset({by_alpha2[name]})
    if name in language.bodies:
        return body_keys(name, language)
    if pattern(code, "filing", "outsiders").fullmatch(name.strip()):
        return frozenset({OUTSIDERS})
    return named_keys(name, lexicon)


def body_keys(key: str, language: Language) -> frozenset[str]:
    """A body, what belongs to it, and for a union its members (EU: those states and the bodies of the Union)."""
    members = {code for code, state in language.states.items() if key in state.groups} if key == "EU" else set()
    family = {body.key for body in language.bodies.values() if key in body.families}
    return frozenset({key, *members, *family})


def named_keys(name: str, lexicon: Lexicon) -> frozenset[str]:
    """The keys of a name: a state or body of the tables where it is one, and the name itself."""
    keys = {NAME + part for part in name_parts(name)}
    for mention in find_mentions(name, lexicon):
        if mention.end - mention.start >= len(name) - 1 and mention.kind != "person":
            if mention.kind in ("state", "demonym", "metonym") and mention.country:
                return frozenset({mention.country})
            if mention.body:
                keys |= body_keys(mention.body, lexicon.language)
    return frozenset(keys)
