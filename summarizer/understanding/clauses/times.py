"""When a sentence is: the event itself, before it, still to come, or how things are at any time.

Only what the main clause and its frame say counts fully: "met Peru's leader, elected in 2020" is no background.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from summarizer.language import Language
from summarizer.language.list_names import MomentList
from summarizer.language.lists import read_lists
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.text.accounts import WORD
from summarizer.understanding.text.coming import announced
from summarizer.understanding.text.phrases import pattern
from summarizer.understanding.text.terms import stem
from summarizer.understanding.text.times import Time as Named
from summarizer.understanding.text.times import due, find_times, written

Time = Literal["past", "now", "to come", "standing"]
FIRM, BY_DATE, HALF, SIDE = 0.8, 1.0, 0.5, 0.2
"""How far a sentence is background or to come: by its main verb or a phrase of time, by a date, by what somebody says
or how things are, and by a subordinate clause."""


class Moment(NamedTuple):
    """How far a sentence is of another time than the event, each from 0 to 1, with what says so."""

    time: Time = "now"
    background: float = 0.0
    background_reason: str | None = None
    ahead: float = 0.0
    ahead_reason: str | None = None


PREPOSITION = 1
"""Words before a date by which a sentence opens: "In 2019"."""
Weighed = tuple[float, str]
"""How far, and by which words."""


def moment(text: str, parsed: Sequence[Parsed], language: Language, event: datetime.date | None = None) -> Moment:
    """When a sentence is; ``event`` is the day of the event, where it is known."""
    back = max([(0.0, ""), *behind(text, parsed, language, event)])
    coming = to_come(text, parsed, language, event)
    lasting = stands(text, parsed, language)
    if lasting and lasting[0] > back[0]:
        back = lasting
    return Moment(
        time=time_of(back[0], coming[0], standing=lasting is not None),
        background=back[0],
        background_reason=back[1] or None,
        ahead=coming[0],
        ahead_reason=coming[1] or None,
    )


def time_of(back: float, coming: float, *, standing: bool) -> Time:
    """The time that weighs most."""
    if coming >= HALF and coming >= back:
        return "to come"
    if back >= HALF:
        return "standing" if standing else "past"
    return "now"


def behind(text: str, parsed: Sequence[Parsed], language: Language, event: datetime.date | None) -> list[Weighed]:
    """By what, and how far, a sentence goes back behind the event."""
    today = pattern(language.code, "moments", "today").search(text) is not None
    perfect = [
        (weight_at(part.clause.start, parsed, FIRM), "past perfect")
        for part in parsed
        if part.past_perfect and part.frame is None and not today
    ]
    ago = [(weight_at(found.start(), parsed, FIRM), found[0]) for found in phrases(text, language, "ago")]
    dated = [
        (weight_at(date.start, parsed, BY_DATE), text[date.start : date.end])
        for date in find_times(text, language.code)
        if side_of(date, event) < 0
    ]
    return [*perfect, *ago, *dated]


def wholly_before(text: str, parsed: Sequence[Parsed], found: Moment, language: Language) -> bool:
    """Whether all that a sentence tells was done at a date before the event, by which it opens or in which it ends.

    A date at the end is that of the only clause: "They signed in Oslo in 2019", and not "He spoke of the man who was
    sentenced in 2019", nor "They insisted on equal halves as laid down in 2019", nor "They praised the pact of 2019".
    """
    if found.background < BY_DATE or not found.background_reason:
        return False
    before, _, after = text.partition(found.background_reason)
    words, own = before.split(), [part for part in parsed if not part.relative]
    if len(words) <= PREPOSITION:
        return True
    alone = len(own) == 1 and own[0].clause.time == "past" and own[0].clause.modality is None
    of_noun = words[-1] in read_lists(language.code, "times")["of"]
    of_clause = any(word in language.words["time_prepositions"] for word in words)
    return alone and not (of_noun or of_clause or WORD.search(after))


def to_come(text: str, parsed: Sequence[Parsed], language: Language, event: datetime.date | None) -> Weighed:
    """By what, and how far, a sentence tells of what is still to come.

    It announces something; else a verb says that something will be, and a time when.
    """
    found = announced(text, written(None, event), language.code, acts_now(text, parsed, language.code))
    if found is not None:
        return (BY_DATE if found.time else FIRM), text[found.start : found.end]
    verb = next((part.verb for part in parsed if comes(part, language) and not (part.relative or part.aside)), None)
    dated = any(side_of(time, event) > 0 for time in find_times(text, language.code))
    ahead = dated or pattern(language.code, "moments", "ahead").search(text) is not None
    return (HALF, verb) if verb is not None and ahead else (0.0, "")


def acts_now(text: str, parsed: Sequence[Parsed], language: str) -> tuple[int, ...]:
    """Where verbs of acts stand in the present tense, outside frames and side clauses: with a day to come they tell it.

    Nothing that is denied, only possible or a state.
    """
    lasting = read_lists(language, "coming")["lasting"] | standing_verbs(language)
    plain = (
        part
        for part in parsed
        if part.clause.time == "present" and part.clause.modality is None and not part.clause.negated
        and not (part.clause.reporting or part.aside or part.relative) and part.verb not in lasting
    )  # fmt: skip
    places = (verb_place(text, part) for part in plain)
    return tuple(place for place in places if place is not None)


def standing_verbs(language: str) -> frozenset[str]:
    """Verbs in the present tense of sentences that tell of no event."""
    return read_lists(language, "moments")["standing_verbs"]


def verb_place(text: str, part: Parsed) -> int | None:
    """Where the verb of a clause stands in the text; None where it has another stem there."""
    forms = {stem(part.verb), stem(f"{part.verb}es")}
    words = WORD.finditer(text, part.clause.start, part.clause.end)
    return next(
        (word.start() for word in words if stem(word[0].lower()) in forms and not word[0].endswith(PARTICIPLE)), None
    )


PARTICIPLE = "ing"


AROUND = 3
"""Days on either side of the event that belong to it: news of it comes the day after."""


def side_of(time: Named, event: datetime.date | None) -> int:
    """On which side of the event a time lies: below 0 before it, above 0 after it.

    Without the day of the event a month alone or a year is taken to lie before it, and a day at it.
    """
    if time.kind in ("month", "year"):
        return months_off(time, event)
    if time.kind != "date" or event is None:
        return 0
    day = due(time, written(None, event)[:1])
    off = (day - event).days if day else 0
    return 0 if abs(off) <= AROUND else off


def months_off(time: Named, event: datetime.date | None) -> int:
    """Months, or years, from the event to a month or a year; a month without a year is the nearest of that name."""
    if event is None:
        return -1
    if time.month is None or time.year is not None:
        years = 12 * ((time.year or event.year) - event.year)
        return years + (time.month - event.month if time.month else 0)
    return (time.month - event.month + 5) % 12 - 5


def phrases(text: str, language: Language, name: MomentList) -> Iterator[re.Match[str]]:
    """Where phrases of a list stand in a text."""
    return pattern(language.code, "moments", name).finditer(text)


def comes(part: Parsed, language: Language) -> bool:
    """Whether a clause says that something will be done, is due or planned, and does not deny it."""
    clause = part.clause
    if clause.negated or clause.reporting:
        return False
    if clause.modality is None:
        return part.due
    told = part.frame is not None
    return clause.modality in language.words["firm_modals"] or (
        told and clause.modality in language.words["told_modals"]
    )


def weight_at(place: int, parsed: Sequence[Parsed], full: float) -> float:
    """What words at a place count: fully in a main clause, half in what somebody says, little in a side clause."""
    held = [part for part in parsed if part.clause.start <= place <= part.clause.end]
    part = max(held, key=lambda part: part.clause.start, default=None)
    if part is None or part.clause.reporting:
        return full
    if part.relative or part.aside:
        return min(full, SIDE)
    return min(full, HALF) if part.quoted else full


def stands(text: str, parsed: Sequence[Parsed], language: Language) -> Weighed | None:
    """How far a sentence says how things are, outside anybody's words: "Peru has a long border with Chile"."""
    first = next((part for part in parsed if not (part.relative or part.aside)), None)
    if first is None or first.clause.reporting or first.frame is not None or first.quoted:
        return None
    plain = first.clause.time == "present" and first.clause.modality is None
    if plain and first.verb in standing_verbs(language.code) and not first.due:
        return HALF, first.verb
    found = pattern(language.code, "moments", "standing").search(text)
    return (HALF, found[0]) if found and plain else None
