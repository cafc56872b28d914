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
from summarizer.language import Language

_ACRONYM = re.compile(r"((?:[A-Z][\w'’-]+ (?:(?:of|for|the|and|de|in|on|to) )*){1,9}[A-Z][\w'’-]+) \(([A-Z][A-Za-z]{1,7})\)")
_COMPASS_STATE = re.compile(r"\bthe (North|South)\b(?! [A-Z])")
_IN_PLACE = re.compile(r"(?:^|[.!?\n”\"] *)In (?:the )?[^,.\n]{3,40}, $")
_TITLE, _APPOSITION, _NEAR = 3, 2, 1
"""Weight of what ties a person to a state: the words of the title, an apposition, the place a sentence opens with."""


@dataclass(slots=True)
class _Notes:
    """What the articles say of one full name."""

    countries: Counter[str] = field(default_factory=Counter)
    bodies: Counter[str] = field(default_factory=Counter)
    genders: Counter[str] = field(default_factory=Counter)
    offices: list[str] = field(default_factory=list)
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
    texts = list(texts)
    for text in texts:
        mentions = find_mentions(text, lexicon)
        for tie in _ties(text, mentions, language):
            _note(notes[tie.name], tie)
    people = _people(notes, language)
    return (*people, *_organisations(texts, lexicon), *_compass_states(texts, language))


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
        titled = mention.kind == "person" and mention.office is not None
        yield _Tie(
            mention.name,
            _TITLE if titled else (1 if mention.kind == "person" else 0),
            mention.country,
            mention.body,
            mention.office,
            mention.gender,
        )
        yield from _apposition(text, mention, before, after, language)
        if mention.country is None and before is not None and before.place and _opens_with_place(text, before, mention):
            yield _Tie(mention.name, _NEAR, before.country)


def _opens_with_place(text: str, place: Mention, mention: Mention) -> bool:
    return bool(_IN_PLACE.search(text[max(0, place.start - 10) : mention.start]))


def _apposition(
    text: str, mention: Mention, before: Mention | None, after: Mention | None, language: Language
) -> Iterator[_Tie]:
    """``X, the French foreign minister`` · ``Tunisia's president, X`` · ``X, who chairs the U.S. Senate's …`` · ``X said``."""
    follows = text[mention.end : mention.end + 60]
    if after is not None:
        between = text[mention.end : after.start]
        if after.kind in ("office", "group") and re.fullmatch(r", (?:(?:the|a|an|who (?:is|was|chairs|leads|heads)|also) )*(?:[\w-]+ ){0,3}", between):
            yield _Tie(mention.name, _APPOSITION, after.country, after.body, after.office, after.gender)
        elif re.fullmatch(r", who (?:chairs|leads|heads|runs|represents) (?:the )?(?:[\w-]+ ){0,2}", between):
            yield _Tie(mention.name, _APPOSITION, after.country, after.body)
    if before is not None and before.kind == "office" and re.fullmatch(r"(?: (?:to|of|for|in|at) [^,.;]{2,40})?, ", text[before.end : mention.start]):
        yield _Tie(mention.name, _APPOSITION, before.country, before.body, before.office, before.gender)
    verb = re.match(r",? (\w+)", follows)
    said_before = re.search(r"(\w+) $", text[max(0, mention.start - 20) : mention.start])
    if (verb and verb[1] in language.quote_verbs) or (said_before and said_before[1] in language.quote_verbs):
        yield _Tie(mention.name, 1)


def _people(notes: dict[str, _Notes], language: Language) -> list[Person]:
    """Full names that have evidence, with the single names that can only be theirs."""
    full = {name: note for name, note in notes.items() if " " in name and note.evidence and not _is_thing(name, language)}
    full = _merged(full)
    single = {name: note for name, note in notes.items() if " " not in name}
    owners = _owners(full)
    for name, note in single.items():
        if len(owners[name]) == 1 and (owner := full.get(next(iter(owners[name])))):
            _absorb(owner, note)
    people = [_person(name, note, owners) for name, note in full.items()]
    people += [_person(name, note, {}) for name, note in single.items() if not owners[name] and note.evidence and note.offices]
    return people


def _is_thing(name: str, language: Language) -> bool:
    return name.split()[-1].lower() in language.words["org_words"]


def _merged(full: dict[str, _Notes]) -> dict[str, _Notes]:
    """``Hillary Rodham Clinton`` takes the notes of ``Hillary Clinton``: same first and last word."""
    ends: dict[tuple[str, str], str] = {}
    merged: dict[str, _Notes] = {}
    for name, note in full.items():
        words = name.split()
        known = ends.setdefault((words[0], words[-1]), name)
        if known == name:
            merged[name] = note
        else:
            _absorb(merged[known], note)
    return merged


def _absorb(owner: _Notes, note: _Notes) -> None:
    owner.countries.update(note.countries)
    owner.bodies.update(note.bodies)
    owner.genders.update(note.genders)
    owner.offices.extend(note.offices)
    owner.seen += note.seen


def _short_forms(name: str) -> list[str]:
    """What a person is called after the first mention: surname, with and without its particle; family name first in
    ``Kim Jong-nam``; every word of a longer name, which counts only while it is nobody else's."""
    words = name.split()
    forms = [words[-1], " ".join(words[-2:]) if len(words) > 2 else "", words[0]]
    forms += [words[-1].split("-", 1)[1] if re.match(r"(?:al|el|Al|El)-", words[-1]) else ""]
    return list(dict.fromkeys(form for form in forms if form and form != name))


def _owners(full: dict[str, _Notes]) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = defaultdict(set)
    for name in full:
        for form in _short_forms(name):
            owners[form].add(name)
    return owners


def _person(name: str, note: _Notes, owners: dict[str, set[str]]) -> Person:
    aliases = tuple(form for form in _short_forms(name) if len(owners.get(form, ())) == 1 and _names_alone(name, form))
    return Person(
        name=name,
        aliases=aliases,
        country=_most(note.countries),
        body=_most(note.bodies),
        office=max(note.offices, key=len, default=None),
        gender=_most(note.genders),
    )


def _names_alone(name: str, form: str) -> bool:
    """A first name stands for the person only where it is the family name (Kim) or the given one is used (Mr Khalid)."""
    words = name.split()
    return form != words[0] or bool(re.search(r"-[a-z]", words[-1])) or len(words) > 2


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
    return len(acronym) > 1 and acronym[0].upper() == capitals[0] and sum(letter in letters for letter in acronym.upper()) >= len(acronym) - 1


def _compass_states(texts: Sequence[str], language: Language) -> Iterator[Person]:
    """``the North``, where the articles name exactly one state that begins so."""
    for side in sorted({match[1] for text in texts for match in _COMPASS_STATE.finditer(text)}):
        named = [state for state in language.states.values() if state.names[0].startswith(f"{side} ") and any(state.names[0] in text for text in texts)]
        if len(named) == 1:
            yield Person(name=named[0].names[0], aliases=(side,), country=named[0].alpha3, kind="state")
