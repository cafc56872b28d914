"""How the brief names the actors of a role: in its list of roles, and in titles, by leaders where that is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from summarizer.composition.filing.participants import words_of
from summarizer.composition.filing.roles import Cast, keys_of
from summarizer.language import Language
from summarizer.model import RoleActor, RoleCast
from summarizer.notices import Notice
from summarizer.understanding.clauses.reading import Reading
from summarizer.understanding.names.mentions import Mention

UNION = "EU"
"""Code that ISO 3166 reserves for the European Union, and that profiles name it by."""


def as_cast(cast: Cast, language: Language) -> RoleCast:
    """A role as the brief holds it."""
    keys = keys_of(cast.actors, language)
    return RoleCast(actors=tuple(role_actor(key, language) for key in keys), given=cast.given, sure=cast.sure)


def role_actor(key: str, language: Language) -> RoleActor:
    """An actor by its name in the tables, never by a code; a name that they do not know stays as it is."""
    if key in language.states:
        return RoleActor(name=language.states[key].names[0], country=key)
    name = language.bodies[key].names[0] if key in language.bodies else key
    return RoleActor(name=name, country=key if key == UNION else None)


def in_title(cast: Cast, language: Language) -> str:
    """The actors as a title names them: "the G7, the European Union and Australia"."""
    return listed([with_article(actor.name, language) for actor in as_cast(cast, language).actors], language)


def with_article(name: str, language: Language) -> str:
    """A name with the article that a title puts before it, if any."""
    return language.rules.titles.definite.format(name) if name in words_of(language, "with_article") else name


def listed(names: Sequence[str], language: Language) -> str:
    """Names in a row, with the language's word before the last."""
    both = f" {min(words_of(language, 'last_of_list'))} " if len(names) > 1 else ""
    return both.join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def leaders(cast: Cast, readings: Sequence[Reading], language: Language) -> list[str]:
    """The leader of each actor by the full name; empty where one of them is not known, so that none stands alone."""
    found = [leader(key, readings, language) for key in keys_of(cast.actors, language)]
    return [name for name in found if name] if all(found) else []


def leader(key: str, readings: Sequence[Reading], language: Language) -> str | None:
    """The person who leads a state or body and is named in most sentences, more than once, with more than a surname."""
    named, full, offices = Counter[str](), dict[str, str](), dict[str, set[str]]()
    for reading in readings:
        for mention in {
            m.name: m for m in reading.mentions if m.kind == "person" and key in (m.country, m.body)
        }.values():
            surname = mention.name.split()[-1]
            named[surname] += 1
            names = (full.get(surname, ""), mention.name, *longer(mention))
            full[surname] = max((name for name in names if name.endswith(surname)), key=lambda name: (len(name), name))
            offices.setdefault(surname, set()).add(office(mention))
    fit = [surname for surname in named if named[surname] > 1 and leads(offices[surname], language)]
    best = min(fit, key=lambda surname: (-named[surname], surname), default=None)
    return full[best] if best is not None and " " in full[best] else None


def longer(mention: Mention) -> list[str]:
    """What stands there without the office, for somebody known by a surname alone; else nothing is better known."""
    return [] if " " in mention.name else [mention.text.removeprefix(mention.office or "").strip()]


def office(mention: Mention) -> str:
    """What a person is called by, in small letters."""
    return (mention.office or "").lower()


def leads(offices: set[str], language: Language) -> bool:
    """Whether one of the offices is a leader's, and not that of somebody who works for one."""
    heads = words_of(language, "heads")
    return any(named == head or named.endswith(f" {head}") for named in offices for head in heads)


def guesses(casts: Mapping[str, Cast], language: Language) -> list[Notice]:
    """A notice for the roles that were guessed, and one for those that are not sure."""
    found = {role: in_title(cast, language) for role, cast in casts.items() if not cast.given and cast.actors}
    sure = [f"{role} {names}" for role, names in found.items() if casts[role].sure]
    unsure = [f"{role} {names}" for role, names in found.items() if not casts[role].sure]
    notices = [Notice(kind="roles", text=f"guessed: {', '.join(sure)}")] if sure else []
    if unsure:
        text = f"not sure: {', '.join(unsure)}: titles leave them out; set 'roles' in dossier.yaml"
        notices.append(Notice(kind="roles", text=text))
    return notices
