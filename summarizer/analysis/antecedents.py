"""Whom a sentence's opening "He" or "She" means, where the sentence before leaves no doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.analysis.mentions import Mention
from summarizer.analysis.reading import Reading
from summarizer.model import Antecedent

PRONOUN = re.compile(
    r"(?:(?:However|But|And|Also|Additionally|Meanwhile|Still|Yet|Later|Then),? )?(He|She|he|she)\b(?![’'])"
)
OPPOSITE = {"he": ("female", "f"), "she": ("male", "m")}
PEOPLE = "person"


def antecedents(readings: Sequence[Reading]) -> tuple[Antecedent | None, ...]:
    """For each sentence the name that its opening pronoun stands for, with the pronoun's offsets in it, or None."""
    found: list[Antecedent | None] = []
    meant: list[Mention] = []
    for row, reading in enumerate(readings):
        before = readings[row - 1] if row else None
        if before is None or before.sentence.article != reading.sentence.article:
            meant = []
        else:
            meant = people_of(before, meant)
        found.append(antecedent(reading, meant))
    return tuple(found)


def people_of(reading: Reading, meant: list[Mention]) -> list[Mention]:
    """The persons a sentence names, one mention each; those that its own pronoun carries on where it names nobody."""
    people = {mention.name: mention for mention in reading.mentions if mention.kind == PEOPLE}
    if not people and PRONOUN.match(reading.sentence.text):
        return meant
    return list(people.values())


def antecedent(reading: Reading, meant: Sequence[Mention]) -> Antecedent | None:
    """The pronoun's place and the one name it can stand for: of its sex, and not named in the sentence itself."""
    pronoun = PRONOUN.match(reading.sentence.text)
    if pronoun is None:
        return None
    named = {mention.name for mention in reading.mentions}
    fit = [m for m in meant if m.gender not in OPPOSITE[pronoun[1].lower()] and m.name not in named]
    if len(fit) != 1:
        return None
    return Antecedent(start=pronoun.start(1), end=pronoun.end(1), name=fit[0].text)  # as this article names them
