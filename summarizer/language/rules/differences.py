"""Frames by which articles tell one fact differently; the words in their places are lists (differences.txt)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summarizer.language.rules.never import NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRules:
    """Templates of patterns: ``{things}`` and the like stand for the words of a list, ``{who}`` for a name."""

    who: str = ""
    """A name with what may stand before it, and the group ``who``."""
    requests: tuple[str, ...] = ()
    """Who asked for something; group ``thing`` where the frame names it."""
    denied: re.Pattern[str] = NEVER
    """Right before a frame: it is denied, or only claimed."""
    after_lasting: tuple[str, ...] = ()
    """After a length of time, the group ``event``: what lasted so long."""
    before_lasting: tuple[str, ...] = ()
    """Before a length of time, the same."""
    call_or_talks: tuple[str, ...] = ()
    """What an event of two that only a verb names may be called, a call first, a meeting last."""
    firsts: tuple[str, ...] = ()
    """A first of something with somebody, who stands in the group ``with``."""
    place: re.Pattern[str] = NEVER
    """Where something is, the group ``place``."""
    coming: re.Pattern[str] = NEVER
    """What is to come."""
    named_bodies: str = ""
    """A body's name by its first word, ``{heads}``, and the rest, in the groups ``head`` and ``rest``."""
    months: tuple[str, ...] = ()
    """First letters of the months, in order."""
    weekdays: tuple[str, ...] = ()
    """The same of the weekdays, Monday first."""
    dates: tuple[re.Pattern[str], ...] = ()
    """A day, the fullest form first, with some of the groups ``month``, ``day``, ``year`` and ``weekday``."""
    on_day: str = ""
    """Between an event and its day."""
    intended: re.Pattern[str] = NEVER
    """What somebody wants or plans, and has not done."""
    by_then: re.Pattern[str] = NEVER
    """The time up to which a count goes."""
    until_day: re.Pattern[str] = NEVER
    """Right before a day up to which something goes."""
    account_again: re.Pattern[str] = NEVER
    """Opens a sentence on an account that the sentence before named."""
    no_account: re.Pattern[str] = NEVER
    """Beside words of an omission: somebody would not comment, and no account is silent."""
    left_out_before: re.Pattern[str] = NEVER
    """What is left out was named before."""
    object_before: re.Pattern[str] = NEVER
    """Ends words of an omission whose object stands before them."""
    omission_end: re.Pattern[str] = NEVER
    """After which something else is told than the omission."""
    object_end: re.Pattern[str] = NEVER
    """Where the object of an omission ends."""
    subject_name: re.Pattern[str] = NEVER
    """A name that can be a subject: none after a preposition of place."""
    leader_again: re.Pattern[str] = NEVER
    """A subject that stands for a leader named in the sentence before."""
    subject_break: re.Pattern[str] = NEVER
    """Between a clause with its subject and what stands before it."""
    matter_end: re.Pattern[str] = NEVER
    """Where the words for what somebody assents to end."""
    told_by: re.Pattern[str] = NEVER
    """On whose word it was a first."""
    negated_before: re.Pattern[str] = NEVER
    """Shortly before a quality: it is denied."""
    year: re.Pattern[str] = NEVER
    """A year or decade in which something was."""
    weekday: re.Pattern[str] = NEVER
    """A weekday, or without the group ``weekday`` the middle of a week."""
    another: re.Pattern[str] = NEVER
    """Leads on to something before or after."""
    place_beside: re.Pattern[str] = NEVER
    """Where something was, right before its time."""
    days_of_months: tuple[re.Pattern[str], ...] = ()
    """A day with its month, and no year after it."""
    plan: re.Pattern[str] = NEVER
    """A full name and the verb of what is planned."""
    open_plans: frozenset[str] = frozenset()
    """Verbs of such a plan that leave it open."""
    related: str = NEVER.pattern
    """Who declared or asked for a thing: ``{things}`` and ``{verbs}``, the groups ``thing``, ``who`` and ``verb``."""
    backed: str = NEVER.pattern
    """Who is behind a named thing: ``{things}`` and ``{acts}``, the groups ``name`` and ``by`` or ``of``."""
    left_out: str = ""
    """A frame around what is left out, the group ``out``."""
    left_out_hints: frozenset[str] = frozenset()
    """Stands in every such frame."""
    speaker_name: re.Pattern[str] = NEVER
    """A whole name that may speak, with its article."""
    foreign_name: re.Pattern[str] = NEVER
    """A name within a sentence, with its article and the groups ``core`` and ``noun``."""
    article: str = ""
    """The definite article at the head of a name, with a capital and the space after it."""
    initialled: re.Pattern[str] = NEVER
    """A body's name and its initials, the group ``initials``."""
    in_names: frozenset[str] = frozenset()
    """Small words inside names of bodies."""
    early_stages: tuple[str, ...] = ()
    """How a thing is told that has not come far: the group ``thing``, and lists in braces by their names."""
    late_stages: tuple[str, ...] = ()
    """The same of what is done."""
    word_pair: re.Pattern[str] = NEVER
    """Two words side by side, or joined by the word in the second group."""
    joining: str = ""
    """The word that joins them."""
    bounded: str = NEVER.pattern
    """A pair of words that is bounded: ``{first}`` or ``{second}``, with the lists ``{after}`` and ``{before}``."""
    strength_gap: str = r"\s"
    """Between two words of a phrase of some strength."""
    no_frame_of_length: frozenset[str] = frozenset()
    """Words before a length that do not tell that an event lasted so long."""
    described: str = ""
    """What may describe somebody after the name."""
