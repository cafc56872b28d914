"""Learns from the articles who is who: "Ukrainian President Volodymyr Zelensky" ties a surname, an office and a state.

Also organisations with their acronym, and "the North" for North Korea. Nothing is looked up but the language tables.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from summarizer.analysis.lexicon import Lexicon, Person
from summarizer.analysis.mentions import Mention, find_mentions
from summarizer.analysis.spellings import skeleton
from summarizer.language import Language
from summarizer.language.former import served

_ACRONYM = re.compile(
    r"((?:[A-Z][\w'’-]+ (?:(?:of|for|the|and|de|in|on|to) )*){1,9}[A-Z][\w'’-]+) \(([A-Z][A-Za-z]{1,7})\)"
)
_COMPASS_STATE = re.compile(r"\bthe (North|South)\b(?! [A-Z])")
_IN_PLACE = re.compile(r"(?:^|[.!?\n”\"] *)In (?:the )?[^,.\n]{3,40}, $")
_SINGLE = re.compile(r"[A-Z][a-zà-ÿ]+(?:['-]?[A-Z][a-zà-ÿ]+)?")
"""A surname that stands alone: not OKs, not SEALs."""
_APPOSED = re.compile(r", (?:(?:the|a|an|who (?:is|was)|also|now) )*(?:(?!no\b|of\b|to\b|in\b|for\b)[\w-]+ ){0,3}")
_OFFICE_BEFORE = re.compile(r"(?: (?:to|of|for|in|at) [^,.;\n]{2,40})?, ")
_TITLE, _APPOSITION, _NEAR = 3, 2, 1
"""Weight of what ties a person to a state: the words of the title, an apposition, the place a sentence opens with."""


@dataclass(slots=True)
class _Notes:
    """What the articles say of one full name."""

    countries: Counter[str] = field(default_factory=Counter)
    bodies: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    offices: list[str] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    """Single names that a title shows to be used for it."""
    evidence: int = 0
    seen: int = 0


@dataclass(frozen=True, slots=True)
class _Tie:
    """One piece of evidence for a name; ``weight`` 0 merely counts the name."""

    name: str
    weight: int = 0
    country: str | None = None
    body: str | None = None
    office: str | None = None
    gender: str | None = None


def learn_people(texts: Iterable[str], language: Language) -> tuple[Person, ...]:
    """The people and organisations that the articles introduce, in the order of their first mention."""
    lexicon, notes = Lexicon(language), defaultdict[str, _Notes](_Notes)
    texts, vacant = list(texts), Counter[tuple[str, str]]()
    for text in texts:
        mentions = find_mentions(text, lexicon)
        vacant.update(_unnamed_offices(mentions))
        for tie in _ties(text, mentions, language):
            _note(notes[tie.name], tie)
    people = _seated(_people(notes, language), vacant)
    return (*people, *_organisations(texts, lexicon), *_compass_states(texts, language))


def _unnamed_offices(mentions: Sequence[Mention]) -> Iterator[tuple[str, str]]:
    """(head noun, state) of offices that are named without their holder: "the US president"."""
    for mention in mentions:
        if mention.kind == "office" and mention.country and mention.office:
            yield mention.office.lower().split()[-1], mention.country


def _seated(people: Sequence[Person], vacant: Counter[tuple[str, str]]) -> list[Person]:
    """Gives the one person without a state ("President Donald Trump") the office that nobody else is known to hold."""
    held = {(_head(person), person.country) for person in people if person.country}
    seated: list[Person] = []
    for person in people:
        rivals = [
            other for other in people if other.country is None and other.body is None and _head(other) == _head(person)
        ]
        free = [
            (count, code)
            for (head, code), count in vacant.items()
            if head == _head(person) and (head, code) not in held
        ]
        if rivals == [person] and free:
            person = replace(person, country=max(free)[1])
        seated.append(person)
    return seated


def _head(person: Person) -> str | None:
    return person.office.lower().split()[-1] if person.office else None


def _note(notes: _Notes, tie: _Tie) -> None:
    notes.seen += 1
    notes.evidence += tie.weight
    for counter, value in ((notes.countries, tie.country), (notes.bodies, tie.body), (notes.genders, tie.gender)):
        if value:
            counter[value] += max(1, tie.weight)
    if tie.office:
        notes.offices.append(tie.office)


def _ties(text: str, mentions: Sequence[Mention], language: Language) -> Iterator[_Tie]:
    for i, mention in enumerate(mentions):
        if mention.kind not in ("person", "name"):
            continue
        before = mentions[i - 1] if i else None
        after = mentions[i + 1] if i + 1 < len(mentions) else None
        titled = mention.kind == "person" and mention.office is not None and not mention.office.endswith("s")
        yield _Tie(
            mention.name,
            _TITLE if titled else (1 if mention.kind == "person" else 0),
            mention.country,
            mention.body,
            mention.office if titled else None,
            mention.gender,
        )
        yield from _apposition(text, mention, mentions[max(0, i - 2) : i], after, language)
        if (
            mention.country is None
            and (mention.office or "").startswith("Vice")
            and before is not None
            and before.country
        ):
            yield _Tie(mention.name, _NEAR, before.country if text[before.end : mention.start] == " and " else None)
        if mention.country is None and before is not None and before.place and _opens_with_place(text, before, mention):
            yield _Tie(mention.name, _NEAR, before.country)


def _opens_with_place(text: str, place: Mention, mention: Mention) -> bool:
    return bool(_IN_PLACE.search(text[max(0, place.start - 10) : mention.start]))


def _apposition(
    text: str, mention: Mention, earlier: Sequence[Mention], after: Mention | None, language: Language
) -> Iterator[_Tie]:
    """``X, the French foreign minister`` · ``Tunisia's president, X`` · ``X, who chairs the U.S. Senate's …`` · ``X said``."""
    follows = text[mention.end : mention.end + 60]
    if after is not None:
        between = text[mention.end : after.start]
        if after.kind == "office" and _APPOSED.fullmatch(between) and not _speaks_next(text, after, language):
            yield _Tie(mention.name, _APPOSITION, after.country, after.body, after.office, after.gender)
        elif re.fullmatch(r", who (?:chairs|leads|heads|runs|represents) (?:the )?(?:[\w-]+ ){0,2}", between):
            yield _Tie(mention.name, _APPOSITION, after.country, after.body)
    for office in reversed(earlier):
        if office.kind == "office" and _OFFICE_BEFORE.fullmatch(text[office.end : mention.start]):
            yield _Tie(mention.name, _APPOSITION, office.country, office.body, office.office, office.gender)
            break
    if " " in mention.name and re.match(r", (?:who|the|a|an) [a-z]", follows):
        yield _Tie(mention.name, 1)
    verb = re.match(r",? (\w+)", follows)
    said_before = re.search(r"(\w+) $", text[max(0, mention.start - 20) : mention.start])
    if (verb and verb[1] in language.quote_verbs) or (said_before and said_before[1] in language.quote_verbs):
        yield _Tie(mention.name, 1)


def _speaks_next(text: str, mention: Mention, language: Language) -> bool:
    """``…, a spokesman said``: the office is somebody else's, who speaks."""
    verb = re.match(r" (\w+)", text[mention.end : mention.end + 20])
    return bool(verb) and verb[1] in language.quote_verbs


def _people(notes: dict[str, _Notes], language: Language) -> list[Person]:
    """Full names that have evidence, with the single names that can only be theirs."""
    full = {
        name: note for name, note in notes.items() if " " in name and note.evidence and not _is_thing(name, language)
    }
    full = _merged(full)
    single = {name: note for name, note in notes.items() if " " not in name}
    owners = _owners(full)
    for name, note in single.items():
        if len(owners[name]) == 1 and (owner := full.get(next(iter(owners[name])))):
            _absorb(owner, note)
            if note.evidence:
                owner.called.append(name)
    people = [_person(name, note, owners, language) for name, note in full.items()]
    alone = {
        name: note for name, note in single.items() if not owners[name] and note.offices and _SINGLE.fullmatch(name)
    }
    return people + [_person(name, note, {}, language) for name, note in alone.items()]


def _is_thing(name: str, language: Language) -> bool:
    last = name.rsplit(maxsplit=1)[-1]
    return last.lower() in language.words["org_words"] | language.words["things"] or (last.isupper() and len(last) > 1)


def _merged(full: dict[str, _Notes]) -> dict[str, _Notes]:
    """``Hillary Rodham Clinton`` takes the notes of ``Hillary Clinton``, ``Mohamed Mursi`` those of ``Mohammed Morsi``:
    first and last word are spellings of one name.
    """
    ends: dict[tuple[str, str], str] = {}
    merged: dict[str, _Notes] = {}
    for name, note in full.items():
        words = name.replace(".", "").split()
        known = ends.setdefault((skeleton(words[0]), skeleton(words[-1])), name)
        if known == name:
            merged[name] = note
        else:
            _absorb(merged[known], note)
            merged[known].spellings.append(name)
    return merged


def _absorb(owner: _Notes, note: _Notes) -> None:
    owner.countries.update(note.countries)
    owner.bodies.update(note.bodies)
    owner.genders.update(note.genders)
    owner.offices.extend(note.offices)
    owner.seen += note.seen


def _short_forms(name: str) -> list[str]:
    """What a person is called after the first mention: surname, with and without its particle; family name first in
    ``Kim Jong-nam``; every word of a longer name, which counts only while it is nobody else's.
    """
    words = name.split()
    forms = [words[-1], " ".join(words[-2:]) if len(words) > 2 else "", words[0]]
    forms += [words[-1].split("-", 1)[1] if re.match(r"(?:al|el|Al|El)-", words[-1]) else ""]
    return list(dict.fromkeys(form for form in forms if form and form != name))


def _owners(full: dict[str, _Notes]) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = defaultdict(set)
    for name, note in full.items():
        for form in (form for spelling in (name, *note.spellings) for form in _short_forms(spelling)):
            owners[form].add(name)
    return owners


def _person(name: str, note: _Notes, owners: dict[str, set[str]], language: Language) -> Person:
    forms = [
        form
        for spelling in (name, *note.spellings)
        for form in _short_forms(spelling)
        if _names_alone(spelling, form, note)
    ]
    country, body = _belongs_to(name, note, language)
    return Person(
        name=name,
        aliases=(*note.spellings, *(form for form in dict.fromkeys(forms) if len(owners.get(form, ())) == 1)),
        country=country,
        body=body,
        office=max(note.offices, key=len, default=None),
        gender=_most(note.genders),
    )


def _belongs_to(name: str, note: _Notes, language: Language) -> tuple[str | None, str | None]:
    """(state, body): who serves a body of states speaks for no state; an office that only one state has, or a former
    post, tells where the articles do not.
    """
    body, country = _most(note.bodies), _most(note.countries)
    if (
        body is not None
        and language.bodies[body].kind == "igo"
        and note.bodies[body] >= note.countries.get(country or "", 0)
    ):
        return None, body
    if country is None and body is None:
        country = _of_office(note.offices, language) or (
            served(name, language.code) if note.offices or " " in name else None
        )
    return country, body


def _of_office(offices: Sequence[str], language: Language) -> str | None:
    known = dict(entry.rsplit(":", 1) for entry in language.words["offices_of"])
    return next(
        (code for written in offices for office, code in known.items() if written.lower().endswith(office)), None
    )


def _names_alone(name: str, form: str, note: _Notes) -> bool:
    """A first name stands for the person only where it is the family name (Kim) or is used with a title (Mr Khalid)."""
    words = name.split()
    return form != words[0] or bool(re.search(r"-[a-z]", words[-1])) or form in note.called


def _most(counter: Counter[str]) -> str | None:
    return counter.most_common(1)[0][0] if counter else None


def _organisations(texts: Iterable[str], lexicon: Lexicon) -> Iterator[Person]:
    """``the Movement for Democratic Change (MDC)``: long name and acronym are one."""
    seen: set[str] = set()
    for match in (match for text in texts for match in _ACRONYM.finditer(text)):
        name, acronym = match[1], match[2]
        capitals = "".join(word[0] for word in name.split() if word[0].isupper())
        if acronym in seen or not _abbreviates(acronym, capitals):
            continue
        seen.add(acronym)
        inside = find_mentions(name, lexicon)
        country = next((mention.country for mention in inside if mention.country), None)
        known = next((mention for mention in inside if mention.body and mention.text == name), None)
        person = Person(name=name, aliases=(acronym,), country=country, kind="group")
        yield person if known is None else replace(person, kind=known.kind, body=known.body, name=known.name)


def _abbreviates(acronym: str, capitals: str) -> bool:
    letters = iter(capitals.upper())
    return (
        len(acronym) > 1
        and acronym[0].upper() == capitals[0]
        and sum(letter in letters for letter in acronym.upper()) >= len(acronym) - 1
    )


def _compass_states(texts: Sequence[str], language: Language) -> Iterator[Person]:
    """``the North``, where the articles name exactly one state that begins so."""
    for side in sorted({match[1] for text in texts for match in _COMPASS_STATE.finditer(text)}):
        named = [
            state
            for state in language.states.values()
            if state.names[0].startswith(f"{side} ") and any(state.names[0] in text for text in texts)
        ]
        if len(named) == 1:
            yield Person(name=named[0].names[0], aliases=(side,), country=named[0].alpha3, kind="state")
