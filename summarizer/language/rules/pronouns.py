"""Pronouns, and words that point at what another sentence names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from summarizer.language.rules.never import NEVER

Sex = Literal["male", "female"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PronounRules:
    """Whom a pronoun can mean, and by which words a sentence leans on the one before; words in small letters."""

    sexes: Mapping[str, Sex] = field(default_factory=dict)
    """Pronouns of one human being, and the sex it has."""
    subjects: frozenset[str] = frozenset()
    """Those of them that a name can stand in place of, as the subject."""
    plural: frozenset[str] = frozenset()
    """Pronouns of several."""
    carried: frozenset[str] = frozenset()
    """Pronouns that stand for somebody of the sentence before."""
    speaking_things: frozenset[str] = frozenset()
    """Subjects of a frame that stand for no one human being."""
    human: re.Pattern[str] = NEVER
    """A pronoun of one human being, the first group."""
    pointer: re.Pattern[str] = NEVER
    """Any word that points: a quick look before the patterns below."""
    pointing: re.Pattern[str] = NEVER
    """A word that points, with its noun as the only group that matches."""
    opening: re.Pattern[str] = NEVER
    """The same at the head of a sentence, with the group ``noun``."""
    bare: re.Pattern[str] = NEVER
    """A word behind an opening that means what the sentence before says: "For the minister, this is a defeat"."""
    last: re.Pattern[str] = NEVER
    """A pronoun at the end of a sentence."""
    frame: re.Pattern[str] = NEVER
    """A frame that governs nothing after it."""
