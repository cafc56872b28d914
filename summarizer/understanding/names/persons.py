"""The persons of one article: full names, offices and gender, learned from the words around their names.

Nothing is looked up outside the article but lists of titles and given names.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import groupby

from summarizer.language.list_names import SpokenList
from summarizer.language.lists import SpokenLists
from summarizer.language.rules.speech import SpeechRules
from summarizer.understanding.names.head_first import office_head_first
from summarizer.understanding.names.name_runs import name_runs, plain_surname, run_text
from summarizer.understanding.names.office_phrases import (
    apposition_after,
    office_apposed,
    office_before,
    without_honorifics,
)
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, slice_of
from summarizer.understanding.text.spelling import skeleton

_MAX_NAME = 5
_MAX_INITIALS = 4
"""Letters of a word in capitals alone: a longer one shouts, and is no part of a name."""
_SURE = 2
"""Evidence that is enough by itself; a verb of speech beside a name counts half of it."""


@dataclass(slots=True)
class Person:
    """What the article tells of one person; ``office`` is in its own words, ``gender`` ``m``, ``f`` or None."""

    name: str
    first: int = -1
    """Offset of the first place where the full name stands."""
    mentions: int = 0
    evidence: int = 0
    place: int = 0
    before: str | None = None
    apposition: str | None = None
    gender: str | None = None

    @property
    def office(self) -> str | None:
        """The office that stands before the name, else the one that follows it."""
        return self.before or self.apposition


@dataclass(slots=True)
class Persons:
    """A register of persons by full name, with look-up by surname or by given name."""

    lists: SpokenLists
    rules: SpeechRules
    text: str
    by_name: dict[str, Person] = field(default_factory=dict)
    by_word: dict[str, list[Person]] = field(default_factory=dict)
    elsewhere: dict[str, Person] = field(default_factory=dict)
    """Surname to the only person of the dossier's other articles that bears it."""

    def known(self, name: str) -> Person | None:
        """The one person that a full name, a surname or a given name can mean; None when it may be two.

        A surname that this article does not explain means the person whom another article names in full.
        """
        own = self._own(name)
        other = self.elsewhere.get(plain_surname(name.rpartition(" ")[2]))
        if other is None or (" " in name and other.name != name):
            return own
        if own is None:
            return None if self._is_taken(name) else other
        if " " in own.name or (own.gender and other.gender not in (None, own.gender)):
            return own
        return replace(other, before=own.before or other.before, gender=other.gender or own.gender)

    def _is_taken(self, word: str) -> bool:
        """Whether a word is a place's or a body's, or several persons of the article bear it."""
        kinds: tuple[SpokenList, ...] = ("places", "body_words", "openers", "titles")
        return word in self.by_word or any(word in self.lists[kind] for kind in kinds)

    def _own(self, name: str) -> Person | None:
        if name in self.by_name:
            return self.by_name[name]
        words = name.split()
        found = [p for p in self.by_word.get(plain_surname(words[-1]), ()) if _agrees(words, p.name.split())]
        surnames = [p for p in found if plain_surname(p.name.split()[-1]) == plain_surname(words[-1])]
        best = sorted(surnames or found, key=lambda person: len(person.name))
        same = all(person.name.endswith(best[0].name) for person in best) if best else False
        return best[0] if len(best) == 1 or (same and " " in best[0].name) else None

    def namesakes(self, surname: str) -> list[Person]:
        """The persons of a surname that something tells of, one each for spellings of a given name."""
        found = [
            p for p in self.by_word.get(plain_surname(surname), ()) if p.evidence and p.name.split()[-1] == surname
        ]
        return list({skeleton(p.name.split()[0]): p for p in found}.values())

    def sex_of_title(self, title: str) -> str | None:
        """``m`` or ``f`` by a title before a name that is no office: Mr, Mrs; None by others."""
        if title not in self.lists["courtesy"]:
            return None
        return "m" if title in self.lists["male_titles"] else "f" if title in self.lists["female_titles"] else None

    def of_sex(self, surname: str, sex: str) -> str | None:
        """The full name of the one person of a surname who can be of that sex: Mrs Vik is not Jon Vik."""
        found = [self.known(person.name) or person for person in self.namesakes(surname)]
        if not found and (other := self.known(surname)):
            found = [other]
        sure = [p for p in found if self.gender(p.name) == sex] or [p for p in found if self.gender(p.name) is None]
        return sure[0].name if len(sure) == 1 else None

    def gender(self, name: str) -> str | None:
        """``m``, ``f`` or None: by title, by a word for a man or a woman, by given name."""
        person = self.known(name)
        return person.gender if person and person.gender else self.gender_of_given(name)

    def gender_of_given(self, name: str) -> str | None:
        """``m`` or ``f`` where the lists have the given name."""
        given = name.partition(" ")[0].lower()
        return "f" if given in self.lists["female"] else "m" if given in self.lists["male"] else None


def _agrees(asked: list[str], full: list[str]) -> bool:
    return len(asked) == 1 or plain_surname(asked[0]) == plain_surname(full[0])


def learn_persons(paragraphs: Iterable[Tokens], text: str, lists: SpokenLists, rules: SpeechRules) -> Persons:
    """The persons of an article, from its paragraphs' tokens; a name becomes one by title, office, age or verb."""
    register = Persons(lists, rules, text)
    surnames: Counter[str] = Counter()
    for tokens in paragraphs:
        for start, end in name_runs(tokens, lists):
            _note(register, tokens, (start, end), surnames)
    _keep_persons(register, surnames)
    for person in register.by_name.values():
        for word, _ in groupby(sorted({plain_surname(w) for w in person.name.split()})):
            register.by_word.setdefault(word, []).append(person)
    return register


def _note(register: Persons, tokens: Tokens, run: tuple[int, int], surnames: Counter[str]) -> None:
    (start, end), lists = run, register.lists
    name = run_text(tokens, start, end)
    words = name.split()
    if len(words) > _MAX_NAME or name in lists["places"] or any(_is_no_name(word, lists) for word in words):
        return
    person = register.by_name.setdefault(name, Person(name, first=tokens[start].start))
    person.mentions += 1
    office = (office_head_first if register.rules.head_first else office_before)(tokens, start, lists)
    title = tokens[start - 1].text if start else ""
    apposition = apposition_after(tokens, end, lists)
    speaks = _verb_beside(tokens, start, end, lists) or int(register.rules.head_first and title in lists["said"])
    given = words[0].lower()
    apposition = apposition or (office_apposed(tokens, (start, end), lists) if len(words) > 1 else ())
    told_of = bool(apposition) and len(words) > 1
    person.evidence += _SURE * bool(office or title in lists["titles"]) + _SURE * told_of + speaks
    person.evidence += _SURE * (len(words) > 1 and title == "," and _ends_office(tokens[: start - 1], lists))
    person.evidence += _SURE * (len(words) > 1 and (given in lists["male"] or given in lists["female"]))
    person.place += bool(start) and title.lower() in lists["places_not_persons"]
    shown = without_honorifics(office, lists)
    _keep_longest(person, slice_of(register.text, shown), slice_of(register.text, apposition))
    person.gender = person.gender or _gender_of(tokens[max(0, start - 4) : start], lists)
    if len(words) == 1 and person.evidence:
        surnames[name] += 1


def _ends_office(before: Tokens, lists: SpokenLists) -> bool:
    """Whether the words before a comma end in a role: "the prime minister's spokesman, …"."""
    return bool(before) and before[-1].text in lists["persons"]


def _is_no_name(word: str, lists: SpokenLists) -> bool:
    return word in lists["body_words"] or word in lists["places"] or (word.isupper() and len(word) > _MAX_INITIALS)


def _keep_longest(person: Person, before: str, apposition: str) -> None:
    if len(before.split()) > len((person.before or "").split()):
        person.before = before
    person.apposition = person.apposition or apposition or None


def _gender_of(before: Tokens, lists: SpokenLists) -> str | None:
    apposed = len(before) > 1 and before[-1].text == ","
    for token in reversed(before[:-1] if apposed else before):
        if token.text in lists["male_titles"]:
            return "m"
        if token.text in lists["female_titles"]:
            return "f"
        if not is_name(token) and token.text not in lists["persons"] and token.text not in lists["offices"]:
            return None
    return None


def _verb_beside(tokens: Tokens, start: int, end: int, lists: SpokenLists) -> int:
    after = tokens[end].text if end < len(tokens) else ""
    before = tokens[start - 1].text if start else ""
    of_place = before in lists["places_not_persons"] or before in lists["of"]
    return int((after in lists["said"] and not of_place) or before in lists["before_speaker"])


def _keep_persons(register: Persons, surnames: Counter[str]) -> None:
    """Drop names without evidence, and lone surnames that a full name covers."""
    full = {
        plain_surname(n.split()[-1]) for n, p in register.by_name.items() if " " in n and (p.evidence or surnames[n])
    }
    for name, person in list(register.by_name.items()):
        words = name.split()
        backed = person.evidence or (len(words) > 1 and surnames[words[-1]] > 0)
        place = person.place * 2 >= person.mentions and not person.before
        covered = len(words) == 1 and plain_surname(name) in full
        if not backed or place or covered:
            _hand_over(register, name, covered=covered)


def _hand_over(register: Persons, name: str, *, covered: bool) -> None:
    gone = register.by_name.pop(name)
    bearers = [
        person for full, person in register.by_name.items() if plain_surname(full.split()[-1]) == plain_surname(name)
    ]
    for person in bearers if covered else ():
        person.mentions += gone.mentions
        person.before = person.before or gone.before
        if len(bearers) == 1 and register.gender_of_given(person.name) is None:
            person.gender = person.gender or gone.gender
