"""Whom "the northern Republican" means: the one person whom the article says to be from there.

A place stands near the full name, whole or cut short in brackets: "Anna Berg of Norland", "Anna Berg (D-Norl.)".
"""

from __future__ import annotations

import re

from summarizer.understanding.names.persons import Persons
from summarizer.understanding.text.quoted_tokens import Tokens, is_name

BEFORE, BEHIND = 40, 48
"""Characters on either side of a full name in which an introduction tells where somebody is from."""
_CAPITALS = re.compile(r"(?:[A-Z][\w.’'-]*\s)*\Z")
_CUT_SHORT = re.compile(r"\([^()]{1,12}-([A-Z][A-Za-z.]{1,8})\)")


def place_before(role: str, at: int, sentence: Tokens) -> str:
    """The words with capitals between the article and a role that begins at or after an offset; "" for none."""
    head = next((i for i, t in enumerate(sentence) if t.start >= at and t.text.lower() == role), 0)
    first = head
    while first and is_name(sentence[first - 1]):
        first -= 1
    return " ".join(token.text for token in sentence[first:head])


def person_from(place: str, named: str | None, persons: Persons) -> str | None:
    """The one person introduced as from there; where nobody is, who else was meant, if he holds a seat."""
    from_there = {person.name for person in persons.by_name.values() if _is_from(place, person.name, persons)}
    if from_there:
        return from_there.pop() if len(from_there) == 1 else None
    known = persons.known(named) if named else None
    held = {word.lower().strip(",.") for word in (known.office or "").split()} if known else set()
    return named if held & persons.lists["seats"] else None


def _is_from(place: str, name: str, persons: Persons) -> bool:
    if " " not in name:
        return False
    found = re.finditer(rf"\b{re.escape(name)}\b", persons.text)
    return any(_tells(place, part) for match in found for part in _around(match, persons))


def _around(match: re.Match[str], persons: Persons) -> tuple[str, str]:
    """The words with capitals right before a name, and what follows it, up to the next full name."""
    before = _CAPITALS.findall(persons.text[max(0, match.start() - BEFORE) : match.start()])[0]
    after = persons.text[match.end() : match.end() + BEHIND].partition("\n")[0]
    others = (after.find(name) for name in persons.by_name if " " in name)
    return before, after[: min((at for at in others if at >= 0), default=None)]


def _tells(place: str, near: str) -> bool:
    short = (match[1] for match in _CUT_SHORT.finditer(near))
    return re.search(rf"\b{re.escape(place)}\b", near) is not None or any(_shortens(one, place) for one in short)


def _shortens(short: str, place: str) -> bool:
    """Whether letters are those of a place in their order: Neb, VT, Calif."""
    asked, letters = short.lower().replace(".", ""), iter(place.lower())
    return asked[:1] == place[:1].lower() and all(letter in letters for letter in asked)
