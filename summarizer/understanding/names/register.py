"""The one register of persons of a dossier: full name, surname, title and surname are one person in all articles.

It joins what each article tells (``persons``) with what ties people to states and bodies (``people``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.understanding.names import lexicon
from summarizer.understanding.names.name_runs import plain_surname
from summarizer.understanding.names.persons import Person, Persons
from summarizer.understanding.text.spelling import skeleton

SEXES = {"m": "male", "f": "female"}
Key = tuple[str, str]
"""Skeletons of given name and surname: spellings of one name share them."""


class Registered(NamedTuple):
    """One person: the name that most articles use, office and sex (``m``, ``f``) where told, state, key of a body."""

    name: str
    office: str | None = None
    gender: str | None = None
    country: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The persons of a dossier in the order of their first mention, and those that a surname alone means."""

    persons: tuple[Registered, ...] = ()
    by_surname: Mapping[str, Registered]


@dataclass(slots=True)
class _Told:
    """What the articles say of one person."""

    names: Counter[str]
    offices: list[str]
    genders: Counter[str]
    known: lexicon.Person | None = None


def register_of(articles: Iterable[Persons], people: Sequence[lexicon.Person]) -> Register:
    """The register of a dossier, from the persons of each article and the people that the articles tie to states."""
    told: dict[Key, _Told] = defaultdict(lambda: _Told(Counter(), [], Counter()))
    for persons in articles:
        for person in persons.by_name.values():
            if " " in person.name and person.evidence:
                one = told[key_of(person.name)]
                one.names[person.name] += 1
                one.offices += [person.office] if person.office else []
                one.genders.update(filter(None, [persons.gender(person.name)]))
    for known in people:
        if " " in known.name and known.kind == "person" and key_of(known.name) in told:
            told[key_of(known.name)].known = known
    found = tuple(_registered(one) for one in told.values())
    return Register(persons=found, by_surname=_by_surname(found))


def share(register: Register, articles: Iterable[Persons]) -> None:
    """Let each article know the persons whom the others name in full."""
    elsewhere = {
        surname: Person(one.name, before=one.office, gender=one.gender) for surname, one in register.by_surname.items()
    }
    for persons in articles:
        persons.elsewhere = elsewhere


def with_sex(people: Sequence[lexicon.Person], register: Register) -> list[lexicon.Person]:
    """The people of a lexicon, with the sex that the articles tell where the lexicon has none."""
    sexes = {key_of(person.name): SEXES[person.gender] for person in register.persons if person.gender}
    return [person if person.gender else person._replace(gender=sexes.get(key_of(person.name))) for person in people]


def key_of(name: str) -> Key:
    """What all spellings of a full name share."""
    words = name.replace(".", "").split()
    return skeleton(words[0]), skeleton(plain_surname(words[-1]))


def _registered(told: _Told) -> Registered:
    known = told.known
    return Registered(
        name=max(told.names, key=lambda name: (told.names[name], len(name))),
        office=max(told.offices, key=len, default=known.office if known else None),
        gender=told.genders.most_common(1)[0][0] if len(told.genders) == 1 else None,
        country=known.country if known else None,
        body=known.body if known else None,
    )


def _by_surname(persons: Sequence[Registered]) -> dict[str, Registered]:
    """Surname to the only person of the dossier that bears it."""
    bearers: dict[str, list[Registered]] = defaultdict(list)
    for person in persons:
        bearers[plain_surname(person.name.split()[-1])].append(person)
    return {surname: held[0] for surname, held in bearers.items() if len(held) == 1}
