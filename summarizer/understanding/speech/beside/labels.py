"""Whose words are in marks that are somebody's name for a thing, or stand in a text that another one tells of.

In "Vik rejected what Brandt called “…”" they are Brandt's, whoever speaks in the rest of the sentence; in "Vik said
that Brandt had sent an invitation that “…”" they may be either's.
"""

from __future__ import annotations

from summarizer.understanding.names.name_runs import bare
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.frames import Attribution
from summarizer.understanding.speech.reasons import CALLED, UNNAMED
from summarizer.understanding.speech.speakers import read_subject
from summarizer.understanding.text.quoted_tokens import Tokens, is_name

_MAX_LABEL = 12
"""Tokens of "what the Norwegian prime minister, Jon Vik, called"."""
_MAX_BEFORE_NOUN = 4


def named_by(left: Tokens, persons: Persons) -> Attribution | str | None:
    """Who calls a thing what the quotation after ``left`` says; a reason where nobody readable does."""
    end = len(left)
    while end and (left[end - 1].text in persons.lists["label_ends"] or left[end - 1].text in ",:"):
        end -= 1
    if not end or left[end - 1].text not in persons.lists["label_verbs"]:
        return None
    first = max(0, end - _MAX_LABEL)
    at = next((i for i in range(end - 2, first - 1, -1) if left[i].text.lower() in persons.lists["label_openers"]), -1)
    subject = left[at + 1 : end - 1]
    if at < 0 or any(token.text in persons.lists["reports"] or token.quote >= 0 for token in subject):
        return None
    while subject and subject[-1].text in persons.lists["finite"]:
        subject = subject[:-1]
    found = read_subject(subject, persons) if subject else None
    return Attribution(found, CALLED, subject[0].start) if found else UNNAMED


def in_another_text(between: Tokens, persons: Persons) -> bool:
    """Whether the words between a verb and a quotation end in somebody else's text: "Brandt had sent an offer that"."""
    lists = persons.lists
    if not between or between[-1].text not in lists["relatives"] | lists["coordinators"]:
        return False
    rest = between[:-2] if len(between) > 1 and between[-2].text == "," else between[:-1]
    if not rest or rest[-1].text not in lists["messages"]:
        return False
    if any(token.text in lists["of"] for token in rest[-_MAX_BEFORE_NOUN:-1]):
        return False
    return any(_is_somebody(token.text, is_name(token), persons) for token in rest)


def _is_somebody(word: str, name: bool, persons: Persons) -> bool:
    return word in persons.lists["pronouns"] or (name and persons.known(bare(word)) is not None)
