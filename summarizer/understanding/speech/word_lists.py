"""The word lists that tell speakers from other words: those of speech, with names of states, capitals and people."""

from __future__ import annotations

from functools import cache

from summarizer.language import load
from summarizer.language.lists import WordLists, read_lists


@cache
def speech_lists(language: str) -> WordLists:
    """The lists of ``speech.txt`` with ``places`` and ``demonyms`` from the tables of states, and more given names."""
    lists, tables = read_lists(language, "speech"), load(language)
    states = tables.states.values()
    demonyms = frozenset(name for state in states for name in state.demonyms)
    names = frozenset(name for state in states for name in (*state.names, *state.capitals, *state.seats))
    given = {sex: lists[sex] | tables.words[f"{sex}_names"] for sex in ("male", "female")}
    both = given["male"] & given["female"]
    return lists | {
        "places": names | demonyms,
        "demonyms": demonyms,
        "male": given["male"] - both,
        "female": given["female"] - both,
    }
