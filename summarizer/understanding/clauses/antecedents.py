"""Whom the pronoun of a sentence means, where the sentence before leaves no doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.language import load
from summarizer.model import Antecedent
from summarizer.understanding.clauses.anaphora import fits, loose_pronouns
from summarizer.understanding.clauses.reading import Reading
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.text.phrases import pattern

LONGEST = 4
"""Words of a name that is printed with its title."""


def antecedents(readings: Sequence[Reading], code: str) -> tuple[tuple[Antecedent | None, bool], ...]:
    """For each sentence (the name its first loose pronoun stands for, with offsets, or None; whether none is left)."""
    found: list[tuple[Antecedent | None, bool]] = []
    meant, earlier = list[Mention](), list[Mention]()
    before: Reading | None = None
    for reading in readings:
        if before is None or before.sentence.article != reading.sentence.article:
            meant, earlier, before = [], [], None
        else:
            meant, earlier = people_of(before, meant, code), meant
        loose = list(loose_pronouns(reading, code))
        name = antecedent(reading, loose[0], meant, code) if loose else None
        if name is not None and before is not None and not sure(reading, loose[0], before, meant, earlier, code):
            name = None
        found.append((name, all(name is not None and same_sex(loose[0], other, code) for other in loose)))
        before = reading
    return tuple(found)


def sure(
    reading: Reading,
    pronoun: re.Match[str],
    before: Reading,
    meant: Sequence[Mention],
    earlier: Sequence[Mention],
    code: str,
) -> bool:
    """Whether nobody else fits: the person speaks or acts in the sentence before, or no other human being is near.

    Whom the reader of quotations names as the speaker must be the same.
    """
    person = next(m for m in meant if m.kind == "person" and fits(m, pronoun[1], code))
    if reading.voice and not same_person(reading.voice, person.name):
        return False
    if speaks_or_acts(before, person):
        return True
    others = [m for m in earlier if fits(m, pronoun[1], code) and m.name != person.name]
    return is_told_of(before, person) and not others and not unnamed_human(before, person, code)


def speaks_or_acts(before: Reading, person: Mention) -> bool:
    """Whether a person speaks in a sentence, acts in a clause that nobody reports, or is meant by its own pronoun."""
    if before.speaker is not None and same_person(before.speaker.name, person.name):
        return True
    acts = any(
        part.actor is not None and same_person(part.actor.name, person.name)
        for part in before.parsed
        if not (part.relative or part.aside or part.frame)
    )
    carried = before.doer is not None and before.doer not in before.mentions
    return acts or (carried and before.doer is not None and same_person(before.doer.name, person.name))


def is_told_of(before: Reading, person: Mention) -> bool:
    """Whether a sentence is about a person without its doing anything: the first that it names, before any verb."""
    own = next((m for m in before.mentions if m.name == person.name), None)
    return own is None or (
        own == before.mentions[0] and not any(part.clause.start < own.start for part in before.parsed)
    )


def same_person(left: str, right: str) -> bool:
    """Whether one name is the other, or its surname."""
    return left.split()[-1:] == right.split()[-1:]


def unnamed_human(before: Reading, person: Mention, code: str) -> bool:
    """Whether a sentence speaks of somebody besides a person whom it names: "her Chilean counterpart"."""
    text = before.sentence.text
    rest = text[: person.start] + text[person.end :] if person in before.mentions else text
    offices = any(m.kind == "office" and not m.start <= person.start < m.end for m in before.mentions)
    return offices or pattern(code, "filing", "human").search(rest) is not None


def people_of(reading: Reading, meant: list[Mention], code: str) -> list[Mention]:
    """Who a sentence names, a minister who acts too, one mention each, beside those whom its own pronoun may mean.

    Nobody where it has a pronoun and nobody is known for it: who comes next may be that one.
    """
    acting = {part.actor.start for part in reading.parsed if part.actor is not None}
    people = {
        mention.name: mention
        for mention in reading.mentions
        if mention.kind == "person" or (mention.kind == "office" and mention.start in acting)
    }
    if next(loose_pronouns(reading, code), None) is None:
        return list(people.values())
    return [*(person for person in meant if person.name not in people), *people.values()] if meant else []


def antecedent(reading: Reading, pronoun: re.Match[str], meant: Sequence[Mention], code: str) -> Antecedent | None:
    """The pronoun's place and the one person it can stand for: of its sex, and not named in the sentence itself.

    A name can be printed for a subject alone: "[Berg] said", but not "[Berg] speech".
    """
    if pronoun[1].lower() not in load(code).rules.pronouns.subjects:
        return None
    named = {mention.name for mention in reading.mentions}
    fit = [m for m in meant if fits(m, pronoun[1], code) and m.name not in named]
    if len(fit) != 1 or fit[0].kind != "person":
        return None
    return Antecedent(start=pronoun.start(1), end=pronoun.end(1), name=called(fit[0]))


def called(person: Mention) -> str:
    """Somebody as this article names them; a title of many words, which may have lost its beginning, is left out."""
    long = len(person.text.split()) > LONGEST and person.name in person.text
    return person.name if long else person.text


def same_sex(left: re.Match[str], right: re.Match[str], code: str) -> bool:
    """Whether two pronouns can mean one person."""
    sexes = load(code).rules.pronouns.sexes
    return sexes[left[1].lower()] == sexes[right[1].lower()]
