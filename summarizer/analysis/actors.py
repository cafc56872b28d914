"""Actors: who is named in the articles, learned from them and from the tables.

The door to three modules: ``people`` learns who is who, ``lexicon`` holds all names, ``mentions`` finds them.
"""

from __future__ import annotations

from summarizer.analysis.lexicon import Entry, Lexicon, Person
from summarizer.analysis.mentions import Mention, find_mentions
from summarizer.analysis.people import learn_people

__all__ = ["Entry", "Lexicon", "Mention", "Person", "find_mentions", "learn_people"]
