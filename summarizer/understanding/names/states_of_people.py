"""Ties people to states where their titles name none: "President X", and then "the French president"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from summarizer.model import Sentence
from summarizer.understanding.names.introductions import APPOSITION, introductions
from summarizer.understanding.names.lexicon import Lexicon, Person
from summarizer.understanding.names.mentions import Mention, find_mentions

ADMINISTRATION, ITS_STATE = "administration", "USA"
"""In English news "the X administration" is the government of the United States."""
HEADS = frozenset(["president", "premier", "minister", "chancellor", "secretary", "king", "queen", "emir", "leader"])


def tied(people: Sequence[Person], sentences: Sequence[Sentence], lexicon: Lexicon) -> tuple[Person, ...]:
    """The same people, those without a state tied to the one whose office they are called by."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    open_ = {person.name: person for person in people if is_open(person)}
    surnames = [person.name.split()[-1] for person in people if is_stateless(person)]
    named: list[Person] = []
    for before, sentence in zip((None, *sentences), sentences, strict=False):
        if before is None or before.article != sentence.article:
            named = []
        if not named and not any(name in sentence.text for name in surnames):
            continue
        mentions = find_mentions(sentence.text, lexicon)
        for told in introductions(sentence.text, mentions, lexicon.language):
            if told.country and told.weight >= APPOSITION:
                votes[told.name][told.country] += 1
        here = [open_[mention.name] for mention in mentions if mention.name in open_]
        for mention in mentions:
            vote(votes, mention, here or named)
            if mention.name in open_ and re.match(rf" {ADMINISTRATION}\b", sentence.text[mention.end :]):
                votes[mention.name][ITS_STATE] += 1
        named = here
    return tuple(
        person._replace(country=most(votes[person.name])) if is_stateless(person) and votes[person.name] else person
        for person in people
    )


def is_stateless(person: Person) -> bool:
    """Whether a human being is tied to no state and no body yet."""
    return person.kind == "person" and person.country is None and person.body is None


def is_open(person: Person) -> bool:
    """Whether somebody with a leader's title, or none, is tied to no state and no body yet."""
    title = (person.office or "").lower().split()[-1:]
    return is_stateless(person) and (not title or title[0] in HEADS)


def vote(votes: dict[str, Counter[str]], mention: Mention, near: Sequence[Person]) -> None:
    """Count an office of a state, held by nobody in the sentence, for the one person near who bears that office."""
    head = mention.text.lower().split()[-1]
    if mention.kind != "office" or mention.country is None or head not in HEADS:
        return
    fit = {person.name for person in near if person.office and person.office.lower().split()[-1] == head}
    if len(fit) == 1:
        votes[fit.pop()][mention.country] += 1


def most(votes: Counter[str]) -> str:
    """The state with the most votes, the first in the alphabet where two have as many."""
    return min(votes, key=lambda code: (-votes[code], code))
