"""Frames by which a text says who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER

Frame = tuple[str, ...]
"""Words of a frame in their order, in small letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechRules:
    """Frames of several words around the one who speaks; verbs and nouns of speech are lists (speech.txt)."""

    source: tuple[Frame, ...] = ()
    """Before the one whom the words come from, without a verb: "according to X"."""
    agent: str = ""
    """Before the one who speaks after a passive verb: "said by X"."""
    as_saying: str = ""
    """Between the one who is quoted and the participle: "quoted X as saying"."""
    belongs: re.Pattern[str] = NEVER
    """Right before a name that is only a part of who speaks: "the wife of X said"."""
    named_after: re.Pattern[str] = NEVER
    """The opening of a sentence that names the speaker of the quotation before it, up to the name."""
    age: re.Pattern[str] = NEVER
    """A word before or after a name that tells an age."""
    owner: re.Pattern[str] = NEVER
    """The ending of a word that owns what follows; no group is read."""
    told_by: str = "{speaker}"
    """Whom a text names where ``{teller}`` tells what ``{speaker}`` said."""
