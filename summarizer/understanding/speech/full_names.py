"""Roles and ministries by their full names: "the Norwegian prime minister" is the person who holds that office."""

from __future__ import annotations

import re

from summarizer.understanding.names.name_runs import bare
from summarizer.understanding.names.persons import Person, Persons
from summarizer.understanding.speech.offices import is_bare, the_holder, words_of
from summarizer.understanding.speech.speaker import Speaker


def full_name(speaker: Speaker, persons: Persons) -> str | None:
    """The name to print for a speaker; None for an office alone, and a ministry whose state the article leaves open."""
    words = speaker.name.split()
    if is_bare(words, persons) and not _is_surname(speaker.name, persons):
        return None
    if speaker.kind == "role" and (holder := holder_of(speaker.name, persons)):
        return holder.name
    if speaker.kind in ("body", "role") and _is_ministry(speaker.name, persons):
        return _whole_ministry(speaker.name, persons)
    if any(word.lower() in persons.lists["ministries"] for word in words):
        return " ".join(bare(word) for word in words)
    if " " not in speaker.name and persons.known(speaker.name) is None and len(persons.namesakes(speaker.name)) > 1:
        return None
    return speaker.name


def _is_surname(name: str, persons: Persons) -> bool:
    """Whether a word for an office is somebody's name: Anna Major, Stephen King."""
    known = persons.known(name)
    return known is not None and " " in known.name


def holder_of(role: str, persons: Persons) -> Person | None:
    """The one person whose office the article names so, and who does not merely once held it."""
    asked = words_of(role.split(), persons.lists)
    if not asked & {word.lower() for word in persons.lists["demonyms"] | persons.lists["places"]}:
        return None
    return the_holder(asked, (), persons)


def _is_ministry(name: str, persons: Persons) -> bool:
    """Whether a name is a ministry's and tells no state: every word is a ministry's, none a state's or a name's."""
    words = name.split()
    kinds = persons.lists["ministries"]
    if not any(word.lower() in kinds for word in words):
        return False
    genitive = persons.lists["genitive"]
    own = persons.lists["body_words"] | persons.lists["titles"]
    return all(
        word.lower() in kinds | persons.lists["offices"] or word in own
        for word in words
        if word.lower() not in genitive
    )


def _whole_ministry(name: str, persons: Persons) -> str | None:
    """The same name with the state before or behind it, where the article has only one such."""
    written = r"\s+".join(map(re.escape, name.split()))
    further = r"(?:\w+\s+){0,2}" if " " not in name else ""
    before = rf"(?P<state>[A-Z][\w-]+(?:[’']s)?)\s+{further}(?i:{written})\b{persons.rules.ministry_field}"
    behind = rf"\b(?i:{written}){persons.rules.ministry_state}(?P<land>[A-Z][\w-]+)"
    found = [
        " ".join(bare(word) for word in (match["before"] or match["behind"]).split())
        for match in re.finditer(rf"(?=(?P<before>{before})|(?P<behind>{behind}))", persons.text)
        if bare(match["state"] or match["land"]) in persons.lists["places"]
    ]
    return found[0] if len({whole.lower() for whole in found}) == 1 else None
