"""Parties: the keys by which a profile's actors and the actors of a sentence meet.

A key is an alpha-3 code (``USA``), a body's key (``NATO``) or a name in small letters (``~merkel``). A profile names
actors by ISO code, by the name of a body, a group or a person, by a role, or by a kind of people ("experts").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from summarizer.config.kinds import kind_of
from summarizer.config.profiles import SectionPlan
from summarizer.language import Language
from summarizer.understanding.names.civil import is_civil
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import Mention, find_mentions
from summarizer.understanding.text.phrases import cues

OUTSIDERS = "~outsiders"
"""Key of experts, activists and others who speak for no state."""
BOTH = "~both"
"""Key of the parties to the event together: "the two leaders", "both sides"."""
NAME = "~"


def mention_keys(mention: Mention, language: Language) -> frozenset[str]:
    """All keys that a mention answers to: its state, its body and the bodies that body belongs to, its names.

    Experts and activists speak for no state, whatever state they come from.
    """
    keys = {NAME + part for part in name_parts(mention.name)}
    if is_outsider(mention, language):
        return frozenset({OUTSIDERS, *keys})
    if mention.country and of_no_state(mention, language):
        return frozenset({*keys, *body_of(mention, language)})
    if mention.country:
        keys.add(mention.country)
    return frozenset({*keys, *body_of(mention, language)})


def body_of(mention: Mention, language: Language) -> frozenset[str]:
    """The key of a mention's body and of those it belongs to; none where it has no body."""
    return frozenset({mention.body, *language.bodies[mention.body].families}) if mention.body else frozenset()


def of_no_state(mention: Mention, language: Language) -> bool:
    """Whether a body, a trade, or who leads or speaks for one, is not of the state whose name it bears."""
    called = mention.office or (mention.text if mention.kind != "person" else "")
    return mention.kind not in ("state", "demonym", "metonym", "place") and is_civil(called, language.code)


def is_outsider(mention: Mention, language: Language) -> bool:
    """Whether somebody is called an expert, an activist or the like."""
    called = f"{mention.office or ''} {mention.text if mention.kind != 'person' else ''}"
    return mention.role == "EXP" or cues(called, "outsiders", language.code) > 0


def name_parts(name: str) -> tuple[str, ...]:
    """A name in small letters, whole and by its last word, which is how it is mentioned later."""
    small = re.sub(r"[’']s?$", "", name.lower())
    return tuple(dict.fromkeys((small, small.split()[-1]))) if small.split() else ()


def resolve_all(
    plans: Sequence[SectionPlan], roles: Mapping[str, Sequence[str]], lexicon: Lexicon
) -> list[frozenset[str]]:
    """The keys of each section's actors; ``roles`` maps a role's name to its actors.

    A state that one section names is no longer meant by a union that another names, and who takes part in the event
    does not react to it from outside; a section whose title speaks of experts has them among its actors.
    """
    code = lexicon.language.code
    named = [[actor for name in plan.actors for actor in roles.get(name, (name,))] for plan in plans]
    keys = [[actor_keys(actor, lexicon, code) for actor in actors] for actors in named]
    single = [{key for own in found for key in own if len(own & set(lexicon.language.states)) <= 1} for found in keys]
    resolved = []
    for number, (plan, found) in enumerate(zip(plans, keys, strict=True)):
        elsewhere = {
            key for other, own in enumerate(single) if other != number for key in own if key in lexicon.language.states
        }
        every = {key for own in found for key in own}
        taking_part = {
            key for other, own in zip(plans, single, strict=True) if kind_of(other.kind).result for key in own
        }
        wide = every - (elsewhere - single[number])
        if kind_of(plan.kind).outside and not every <= taking_part:
            wide -= taking_part
        together = {BOTH} if kind_of(plan.kind).result and len(found) > 1 else set()
        resolved.append(frozenset(wide | together | titled(plan, lexicon.language)))
    return resolved


def titled(plan: SectionPlan, language: Language) -> set[str]:
    """Whom a response or reaction section names in its title beside its actors: "supporters", "experts"."""
    if not kind_of(plan.kind).answers or not plan.actors:
        return set()
    words = (word for word in re.findall(r"[^\W\d_]{4,}", plan.title.lower()) if word not in language.stopwords)
    outsiders = {OUTSIDERS} if cues(plan.title, "outsiders", language.code) else set()
    return outsiders | {NAME + word for word in words}


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
    if name.islower() and cues(name, "outsiders", code):
        return frozenset({OUTSIDERS, *(NAME + part for part in name_parts(name))})
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
