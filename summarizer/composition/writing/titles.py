"""Titles of the brief and its sections, with the roles that are given or sure; an unsure one leaves them neutral."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from summarizer.composition.filing.anchor import titles
from summarizer.composition.filing.participants import words_of
from summarizer.composition.filing.role_names import in_title, leaders, listed
from summarizer.composition.filing.roles import Cast
from summarizer.composition.filing.study import Study
from summarizer.config.events import EVENTS, EventName
from summarizer.language import Language
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Body
from summarizer.understanding.names.mentions import find_mentions

PARTIES = 2
"""Between fewer nothing takes place."""
SHARED = 0.5
"""Share of the headlines that must hold the name of a conference, or of those who lead a visit."""


def brief_title(title: str, found: Study, bodies: Sequence[Body], event: EventName | None) -> str:
    """The profile's title with its roles, by leaders where the kind of event has some, or the event's name."""
    kind = EVENTS[event] if event else None
    people = kind is not None and kind.leaders and (not kind.headlined or in_headlines(found, bodies))
    filled = fill(title, found, people=people)
    own = name_of_event(found, bodies) if kind is not None and kind.named else []
    return f"{filled}: {', '.join(own)}" if own else filled


def in_headlines(found: Study, bodies: Sequence[Body]) -> bool:
    """Whether at least half of the headlines name each leader whom the title would name."""
    heads = [body.article.title or " ".join(titles([body])) for body in bodies]
    names = [name for cast in found.casts.values() for name in leaders(cast, found.readings, found.lexicon.language)]
    return all(sum(name.split()[-1] in head for head in heads) >= SHARED * len(heads) for name in names)


def fill(title: str, found: Study, *, people: bool = False) -> str:
    """A title with its roles named; with ``people`` by the leaders of the parties where the articles name them.

    A role of which nobody is sure goes, and with it the preposition before it: "Call between {x}" becomes "Call". So
    does one party alone between whom something is said to have taken place.
    """
    rules = rules_of(found.lexicon.language.code).titles

    def name(match: re.Match[str]) -> str:
        cast = found.casts.get(match["role"])
        known = cast is not None and (cast.given or cast.sure) and cast.actors
        if cast is None or not known:
            return ""
        if rules.pair.fullmatch((match["before"] or "").strip()) and len(cast.actors) < PARTIES:
            return ""
        return f"{match['before'] or ''}{named(cast, found, people=people)}{match['after'] or ''}"

    filled = rules.tidy(rules.placeholder.sub(name, title)).strip(" :")
    return filled[:1].upper() + filled[1:]


def named(cast: Cast, found: Study, *, people: bool) -> str:
    """The actors of a role, by their leaders where each has one."""
    language = found.lexicon.language
    heads = leaders(cast, found.readings, language) if people else []
    return listed(heads, language) if heads else in_title(cast, language)


def name_of_event(found: Study, bodies: Sequence[Body]) -> list[str]:
    """Name and place of a conference, where the headlines share the one and the articles' heads the other."""
    language = found.lexicon.language
    heads = [headlines for headlines in map(titles, ([body] for body in bodies)) if headlines]
    names = Counter(name for headlines in heads for name in sorted(event_names(headlines, found)))
    best = most(names, SHARED * len(heads))
    return [best, *cities(found, language, len(bodies))] if best else []


def event_names(headlines: Iterable[str], found: Study) -> set[str]:
    """What an article's headlines call a conference: a body of states, or a name with a figure ("COP28")."""
    language = found.lexicon.language
    names = set[str]()
    for text in headlines:
        for mention in find_mentions(text, found.lexicon):
            body = language.bodies.get(mention.body or "")
            if body is not None and body.kind == "igo":
                names.add(body.names[0])
            elif mention.kind == "name" and re.fullmatch(r"[A-Z]{2,}-?\d+", mention.text):
                names.add(mention.text)
    return names


def cities(found: Study, language: Language, articles: int) -> list[str]:
    """The city in which most of the articles say that it takes place."""
    assembly = words_of(language, "assembly")
    where = Counter[str]()
    for article in range(articles):
        own = [reading for reading in found.readings if reading.sentence.article == article]
        where.update({m.text for r in own for m in r.mentions if m.place and m.kind in ("place", "metonym")} - assembly)
    best = most(where, SHARED * articles)
    return [best] if best else []


def most(named: Counter[str], least: float) -> str | None:
    """The name that most have, where enough do and no other is as frequent."""
    ranked = named.most_common(2)
    if not ranked or ranked[0][1] < max(2, least) or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return None
    return ranked[0][0]
