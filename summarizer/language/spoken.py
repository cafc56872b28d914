"""The word lists that tell speakers from other words: those of speech, with names of states, capitals and people."""

from __future__ import annotations

from functools import cache
from typing import get_args

from summarizer.language import GIVEN_NAMES, load
from summarizer.language.list_names import SpeechList
from summarizer.language.lists import SpokenLists, read_lists

SPEECH_LISTS: tuple[SpeechList, ...] = get_args(SpeechList)
SEXES: tuple[SpeechList, SpeechList] = ("male", "female")


@cache
def speech_lists(language: str) -> SpokenLists:
    """The lists of ``speech.txt`` with ``places`` and ``demonyms`` from the tables of states, and more given names."""
    lists, tables = read_lists(language, "speech"), load(language)
    states = tables.states.values()
    demonyms = frozenset(name for state in states for name in state.demonyms)
    names = frozenset(name for state in states for name in (*state.names, *state.capitals, *state.seats))
    male, female = (lists[sex] | tables.words[table] for sex, table in zip(SEXES, GIVEN_NAMES, strict=True))
    return {
        **{name: lists[name] for name in SPEECH_LISTS},
        "places": names | demonyms,
        "demonyms": demonyms,
        "media": frozenset(name for body in tables.bodies.values() if body.kind == "media" for name in body.names),
        "male": male - female,
        "female": female - male,
    }


@cache
def verb_pairs(language: str) -> frozenset[tuple[str, str]]:
    """Verbs of speech that are two words: "went on", "wrote back"."""
    pairs = (verb.split() for verb in speech_lists(language)["said"] if " " in verb)
    return frozenset((first, second) for first, second in pairs)
