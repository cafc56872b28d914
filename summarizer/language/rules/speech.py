"""Frames by which a text says who speaks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from summarizer.language.rules.never import NEVER

Frame = tuple[str, ...]
"""Words of a frame in their order, in small letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechRules:
    """Frames of several words around the one who speaks; verbs and nouns of speech are lists (speech.txt)."""

    source: tuple[Frame, ...] = ()
    """Before the one whom the words come from, without a verb: "according to X"."""
    turned_to: re.Pattern[str] = NEVER
    """A verb of what somebody does in order to speak, up to the infinitive: "took to the radio to call"."""
    withheld: re.Pattern[str] = NEVER
    """The text up to a verb of speech that tells of what was not said: "stopped short of", "never"."""
    agent: str = ""
    """Before the one who speaks after a passive verb: "said by X"."""
    as_saying: str = ""
    """Between the one who is quoted and the participle: "quoted X as saying"."""
    belongs: re.Pattern[str] = NEVER
    """Right before a name that is only a part of who speaks: "the wife of X said"."""
    named_after: re.Pattern[str] = NEVER
    """The opening of a sentence that names the speaker of the quotation before it, up to the name."""
    ministry_field: str = ""
    """Source of a pattern for what a ministry is for, behind its name."""
    ministry_state: str = NEVER.pattern
    """The same for what stands between a ministry and its state."""
    age: re.Pattern[str] = NEVER
    """A word before or after a name that tells an age."""
    owner: re.Pattern[str] = NEVER
    """The ending of a word that owns what follows; no group is read."""
    told_by: str = "{speaker}"
    """Whom a text names where ``{teller}`` tells what ``{speaker}`` said."""
    head_first: bool = False
    """Whether the noun of an office stands before what describes it: "le ministre français", not "French minister".

    Such a language is read by ``speech/framed``, which takes the fields below.
    """
    elided: re.Pattern[str] = NEVER
    """A short word that has lost its vowel before the next one, and is a word of its own: the l’ of "l’accord"."""
    clitic: re.Pattern[str] = NEVER
    """A verb with its subject behind a hyphen, with the groups ``verb`` and ``pronoun``: "a-t-il", "dit-elle"."""
    participle: re.Pattern[str] = NEVER
    """A verb form that says nothing without an auxiliary."""
    reflexive: re.Pattern[str] = NEVER
    """A pronoun between a subject and its verb: the s’ of "s’est félicité"."""
    denied: re.Pattern[str] = NEVER
    """A word that denies the verb it stands beside."""
    sexes: Mapping[str, str] = field(default_factory=dict)
    """Pronouns and articles for one person, with ``m`` or ``f``; of other pronouns nobody is sure."""
