"""Learns from the articles who is who: "Norwegian Prime Minister Erik Solheim" ties a surname, an office and a state.

``introductions`` gives the evidence; here full names, short forms and spellings become one person each. Former holders
of government posts are looked up only where the articles tie a person to no state.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.language import Language
from summarizer.language.former import served
from summarizer.understanding.names.introductions import Introduction, introductions
from summarizer.understanding.names.lexicon import Lexicon, Person
from summarizer.understanding.names.mentions import Mention, find_mentions
from summarizer.understanding.names.organisations import compass_states, organisations
from summarizer.understanding.text.spelling import skeleton

_SINGLE = re.compile(r"[A-Z][a-zà-ÿ]+(?:['-]?[A-Z][a-zà-ÿ]+)?")
"""A surname that stands alone: not OKs, not SEALs."""
_LONG_NAME = 3
"""Words of a name whose last two may be the surname (Hassan Abu Omar)."""


@dataclass(slots=True)
class _Notes:
    """What the articles say of one full name; ``called`` are single names that a title shows to be used for it."""

    countries: Counter[str] = field(default_factory=Counter)
    bodies: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    offices: list[str] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    evidence: int = 0

    def add(self, told: Introduction) -> None:
        """Take down one piece of evidence."""
        self.evidence += told.weight
        for counter, value in ((self.countries, told.country), (self.bodies, told.body), (self.genders, told.gender)):
            if value:
                counter[value] += max(1, told.weight)
        if told.office:
            self.offices.append(told.office)

    def absorb(self, other: _Notes) -> None:
        """Take over what is said of another form of the name."""
        self.countries.update(other.countries)
        self.bodies.update(other.bodies)
        self.genders.update(other.genders)
        self.offices.extend(other.offices)


Notes = dict[str, _Notes]
Owners = Mapping[str, set[str]]
"""Short form of a name to the full names that it can stand for."""


def learn_people(texts: Iterable[str], language: Language) -> tuple[Person, ...]:
    """The people and organisations that texts introduce, in the order of their first mention.

    Texts may be articles or single sentences; sentences are tagged only once, here and when they are read again.
    """
    texts, lexicon = list(texts), Lexicon(language)
    notes, vacant = defaultdict[str, _Notes](_Notes), Counter[tuple[str, str]]()
    for text in texts:
        mentions = find_mentions(text, lexicon)
        vacant.update(_unnamed_offices(mentions))
        for told in introductions(text, mentions, language):
            notes[told.name].add(told)
    people = _seated(_people(notes, language), vacant)
    return (*people, *organisations(texts, lexicon), *compass_states(texts, lexicon))


def _unnamed_offices(mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """(head noun, state) of offices that are named without their holder: "the US president"."""
    for mention in mentions:
        if mention.kind == "office" and mention.country and mention.office:
            yield _last_word(mention.office), mention.country


def _last_word(office: str | None) -> str:
    return office.lower().rsplit(maxsplit=1)[-1] if office else ""


def _seated(people: Sequence[Person], vacant: Counter[tuple[str, str]]) -> list[Person]:
    """Gives the one person without a state ("President Jorge Paz") the office that nobody else is known to hold."""
    held = {(_last_word(person.office), person.country) for person in people if person.country}
    homeless = Counter(_last_word(person.office) for person in people if not (person.country or person.body))
    free: dict[str, str] = {}
    for (head, code), _ in sorted(vacant.items(), key=lambda item: (item[1], item[0])):
        if (head, code) not in held:
            free[head] = code
    return [_seat(person, free, homeless) for person in people]


def _seat(person: Person, free: Mapping[str, str], homeless: Counter[str]) -> Person:
    head = _last_word(person.office)
    if person.country or person.body or head not in free or homeless[head] != 1:
        return person
    return person._replace(country=free[head])


def _people(notes: Notes, language: Language) -> list[Person]:
    """Full names that have evidence, with the single names that can only be theirs; surnames that a title carries."""
    full = _merged({name: note for name, note in notes.items() if _is_full(name, note, language)})
    single = {name: note for name, note in notes.items() if " " not in name}
    owners = _owners(full)
    for name, note in single.items():
        if len(owners[name]) == 1 and (owner := full.get(next(iter(owners[name])))):
            owner.absorb(note)
            owner.called.extend([name] if note.evidence else [])
    people = [_person(name, note, owners, language) for name, note in full.items()]
    alone = {name: note for name, note in single.items() if not owners[name] and note.offices}
    return people + [_person(name, note, {}, language) for name, note in alone.items() if _SINGLE.fullmatch(name)]


def _is_full(name: str, note: _Notes, language: Language) -> bool:
    """A person's full name with evidence: not the name of an organisation, a place or a thing."""
    last = name.rsplit(maxsplit=1)[-1]
    thing = last.lower() in language.words["org_words"] | language.words["things"] or (len(last) > 1 and last.isupper())
    return " " in name and note.evidence > 0 and not thing


def _merged(full: Notes) -> Notes:
    """One name each for what is spelt or shortened differently.

    ``Anna Maria Berg`` takes the notes of ``Anna Berg``, ``Mohamed Kamil`` those of ``Mohammed Kamel``.
    """
    ends: dict[tuple[str, str], str] = {}
    merged: Notes = {}
    for name, note in full.items():
        words = name.replace(".", "").split()
        known = ends.setdefault((skeleton(words[0]), skeleton(words[-1])), name)
        if known == name:
            merged[name] = note
        else:
            merged[known].absorb(note)
            merged[known].spellings.append(name)
    return merged


def _short_forms(name: str) -> list[str]:
    """What a person is called after the first mention.

    The surname, with and without its particle; the family name first in ``Park Min-jun``; the given name, which counts
    only where ``_names_alone`` finds it used.
    """
    words = name.split()
    forms = [words[-1], words[0], re.sub(r"^[Ae]l-", "", words[-1], flags=re.IGNORECASE)]
    if len(words) >= _LONG_NAME:
        forms.insert(1, " ".join(words[-2:]))
    return list(dict.fromkeys(form for form in forms if form != name))


def _owners(full: Notes) -> defaultdict[str, set[str]]:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for name, note in full.items():
        for form in (form for spelling in (name, *note.spellings) for form in _short_forms(spelling)):
            owners[form].add(name)
    return owners


def _person(name: str, note: _Notes, owners: Owners, language: Language) -> Person:
    forms = [
        form
        for spelling in (name, *note.spellings)
        for form in _short_forms(spelling)
        if _names_alone(spelling, form, note) and len(owners.get(form, ())) == 1
    ]
    country, body = _belongs_to(name, note, language)
    return Person(
        name=name,
        aliases=(*note.spellings, *dict.fromkeys(forms)),
        country=country,
        body=body,
        office=max(note.offices, key=len, default=None),
        gender=_most(note.genders),
    )


def _names_alone(name: str, form: str, note: _Notes) -> bool:
    """A first name stands for the person only where it is the family name (Park) or follows a title (Mr Hassan)."""
    words = name.split()
    return form != words[0] or bool(re.search(r"-[a-z]", words[-1])) or form in note.called


def _belongs_to(name: str, note: _Notes, language: Language) -> tuple[str | None, str | None]:
    """(state, body): who serves a body of states speaks for no state.

    An office that only one state has, or a former post, tells where the articles do not.
    """
    body, country = _most(note.bodies), _most(note.countries)
    if body is not None and language.bodies[body].kind == "igo" and note.bodies[body] >= note.countries[country or ""]:
        return None, body
    if country is None and body is None:
        country = _of_office(note.offices, language)
        country = country or (served(name, language.code) if note.offices or " " in name else None)
    return country, body


def _of_office(offices: Sequence[str], language: Language) -> str | None:
    known = dict(entry.rsplit(":", 1) for entry in language.words["offices_of"])
    return next(
        (known[office] for written in offices for office in sorted(known) if written.lower().endswith(office)), None
    )


def _most(counter: Counter[str]) -> str | None:
    return counter.most_common(1)[0][0] if counter else None
