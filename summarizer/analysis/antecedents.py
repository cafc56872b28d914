"""Whom a sentence's opening "He" or "She" means, where the sentence before leaves no doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.analysis.mentions import Mention
from summarizer.analysis.reading import Reading
from summarizer.model import Antecedent

PRONOUN = re.compile(r"(?:(?:However|But|And|Also|Additionally|Meanwhile|Still|Yet|Later|Then),? )?(He|She|he|she)\b(?![’'])")
OPPOSITE = {"he": ("female", "f"), "she": ("male", "m")}
PEOPLE = ("person", "name")


def antecedents(readings: Sequence[Reading]) -> tuple[Antecedent | None, ...]:
    """For each sentence the name that its opening pronoun stands for, with the pronoun's offsets in the text, or None."""
    found: list[Antecedent | None] = []
    meant: Mention | None = None
    for row, reading in enumerate(readings):
        before = readings[row - 1] if row else None
        if before is not None and before.sentence.article == reading.sentence.article:
            meant = only_person(before, meant)
        else:
            meant = None
        found.append(antecedent(reading, meant))
    return tuple(found)


def only_person(reading: Reading, meant: Mention | None) -> Mention | None:
    """The one person a sentence speaks of: the only one it names, or the one its own pronoun carries on."""
    people = [mention for mention in reading.mentions if mention.kind in PEOPLE]
    names = {mention.name for mention in people}
    if len(names) == 1:
        return people[0] if people[0].kind == "person" else None
    if not names and PRONOUN.match(reading.sentence.text):
        return meant
    return None


def antecedent(reading: Reading, meant: Mention | None) -> Antecedent | None:
    """The pronoun's place and the name it stands for, unless the name is of the other sex."""
    pronoun = PRONOUN.match(reading.sentence.text)
    if pronoun is None or meant is None or meant.gender in OPPOSITE[pronoun[1].lower()]:
        return None
    if any(mention.name == meant.name for mention in reading.mentions):
        return None
    return Antecedent(start=pronoun.start(1), end=pronoun.end(1), name=meant.name)
