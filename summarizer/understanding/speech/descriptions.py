"""Whom "the Ohio Republican", "the nominee" means: the one person whom the sentence before tells of.

Used where no office of the article answers. Where somebody else is named there, or somebody bears that very word, it is
nobody.
"""

from __future__ import annotations

from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.discourse import Discourse
from summarizer.understanding.speech.openings import mentioned_persons
from summarizer.understanding.text.quoted_tokens import Tokens


def described_before(role: str, discourse: Discourse, paragraph: int, sentence: int) -> str | None:
    """The person who opens the sentence before and is alone named there."""
    persons, head = discourse.persons, role.rsplit(maxsplit=1)[-1]
    place = _before(discourse, paragraph, sentence) if head in persons.lists["describers"] else None
    opening = discourse.opening(*place) if place else None
    if place is None or opening is None or opening[1].kind != "person":
        return None
    tokens, known = discourse.sentences[place[0]][place[1]], persons.known(opening[1].name)
    if known is None or set(mentioned_persons(tokens, persons)) - {known.name}:
        return None
    fits = _may_be(head, known.office, persons) and not _names_role(head, tokens, known.office)
    return known.name if fits else None


def _before(discourse: Discourse, paragraph: int, sentence: int) -> tuple[int, int] | None:
    if sentence:
        return paragraph, sentence - 1
    return (paragraph - 1, len(discourse.sentences[paragraph - 1]) - 1) if paragraph else None


def _may_be(head: str, office: str | None, persons: Persons) -> bool:
    """Whether a person with this office can be called so: a senator is no governor."""
    held = {word.lower().strip(",.") for word in (office or "").split()}
    ranks = held & persons.lists["ranks"]
    return head not in persons.lists["ranks"] or head in held or not ranks


def _names_role(head: str, tokens: Tokens, office: str | None) -> bool:
    """Whether the sentence itself brings up somebody who bears that word: "Berg met the governor"."""
    own = head in (office or "").lower().split()
    return not own and any(token.text.lower() == head for token in tokens)
