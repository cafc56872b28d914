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
    belongs: re.Pattern[str] = NEVER
    """Right before a name that is only a part of who speaks: "the wife of X said"."""
