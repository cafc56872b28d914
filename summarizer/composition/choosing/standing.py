"""Which sentences may stand in a brief, and where: whole ones that lean on nothing, each in a section that it fits."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from summarizer.composition.choosing.candidate import Candidate
from summarizer.composition.choosing.edits import ALSO_REPORTED
from summarizer.composition.filing.filing import Filed
from summarizer.composition.filing.study import Study
from summarizer.config.kinds import kind_of
from summarizer.config.profiles import SectionPlan
from summarizer.understanding.clauses.times import wholly_before
from summarizer.understanding.text.coming import announced
from summarizer.understanding.text.sentences import whole_quotations
from summarizer.understanding.text.times import find_times, is_past

SHORTEST = 8
"""Words. Shorter ones say nothing that stands alone."""
LONGEST = 50
"""Words. A longer statement takes a sixth of the usual budget for itself."""
LONGEST_ALONE = 65
"""The same for a sentence that no other article says in other words: two of thirty facts were lost to 50."""
ENDS = ".!…"
"""Marks that close a statement: a headline or a caption that cleaning let through has none, a question another."""
CLOSING = "\"”’'»)"
LEAST_LIFT = 0.0
"""Score over the background from which a sentence may be chosen: it fits its section as well as being left out."""
LIKELY = 0.5
"""Chance from which a sentence may stand in a section to which neither its actor nor a word of its own ties it."""
FITS = 0.2
"""Chance from which one sentence without a safe place may stand in a section that would be empty else. Over 25 labelled
events 0.3 left 0.24 sections a dossier empty for which there are facts, this leaves 0.16, with as much filed right."""
ANNOUNCES = 0.15
"""The same for a sentence that announces something, under next steps: what it announces is known besides. With 0.3
0.005 fewer of the facts are printed."""
BEFORE = datetime.timedelta(days=2)
"""An act dated longer before the event is no result of it."""
HEAD = 60
"""Characters in which a time at the head of a sentence stands: it dates all that follows."""

Days = Sequence[Sequence[datetime.date]]
"""The days on which each article may have been written."""


def stands(found: Study, candidate: Candidate) -> bool:
    """Whether a sentence can stand alone in a brief: whole, neither too long nor too short, leaning on nothing.

    One without a main clause is a caption, a list or a link that cleaning let through.
    """
    item = found.filed[candidate.row]
    text = item.reading.sentence.text
    return (
        SHORTEST <= candidate.words <= (LONGEST if candidate.alike else LONGEST_ALONE)
        and found.alone[candidate.row]
        and _is_whole(found, item)
        and text.rstrip(CLOSING)[-1:] in ENDS
        and whole_quotations(text)
    )


def belongs(item: Filed) -> bool:
    """Whether a sentence fits its section no worse than the background, and is tied to it or likely its own."""
    return item.lift >= LEAST_LIFT and (item.section in item.fits or item.chance >= LIKELY)


def placed(
    standing: Sequence[Candidate],
    found: Study,
    plans: Sequence[SectionPlan],
    written: Days,
    news: Collection[int] = frozenset(),
) -> list[Candidate]:
    """The candidates, each in its section where that is safe and fits it, else in also_reported.

    ``news`` are the rows that tell the headline of their own article: an old day in them is the day of the event. A
    section that would be empty gets the one sentence likeliest to belong there, if that is likely enough.
    """
    kinds = {plan.key: plan.kind for plan in plans}
    coming = [plan.key for plan in plans if kind_of(plan.kind).to_come]
    announcing = [to_come(one, found, coming, written) for one in standing]
    able = [one for one in announcing if belongs(found.filed[one.row])]
    free = [one if one.row in news else fitting(one, found, kinds, written) for one in able]
    kept = [one for one in free if one is not None]
    for plan in plans:
        if all(one.section != plan.key or one.below for one in kept):
            best = nearest(plan, standing, found, written, news)
            kept = [*(one for one in kept if best is None or one.row != best.row), *([best] if best else [])]
    return kept


def to_come(one: Candidate, found: Study, coming: Sequence[str], written: Days) -> Candidate:
    """The candidate under next steps where it announces something and has no safe place elsewhere."""
    item = found.filed[one.row]
    likely = [key for key in coming if item.chance_in(key) >= ANNOUNCES]
    if one.section != ALSO_REPORTED or not likely or not tells_what_comes(one, found, written):
        return one
    return replace(one, section=likely[0])


def fitting(one: Candidate, found: Study, kinds: Mapping[str, str], written: Days) -> Candidate | None:
    """The candidate where it may stand: no old act among results and answers, under next steps what is to come."""
    if one.section not in kinds:
        return one
    kind = kind_of(kinds[one.section])
    if (kind.result or kind.answers) and dated_before(one, found, written):
        return None
    fits = not kind.to_come or tells_what_comes(one, found, written)
    return one if fits else replace(one, section=ALSO_REPORTED)


def nearest(
    plan: SectionPlan, standing: Sequence[Candidate], found: Study, written: Days, news: Collection[int]
) -> Candidate | None:
    """The sentence without a safe place that likeliest belongs to a section, where that is likely enough."""
    fit = [
        one
        for one in standing
        if not one.below
        and not found.filed[one.row].safe
        and found.filed[one.row].chance_in(plan.key) >= FITS
        and (one.row in news or fits_as(plan, one, found, written))
    ]
    best = max(fit, key=lambda one: (found.filed[one.row].chance_in(plan.key), -one.row), default=None)
    return replace(best, section=plan.key) if best else None


def fits_as(plan: SectionPlan, one: Candidate, found: Study, written: Days) -> bool:
    """Whether the time of a sentence lets it stand in a section."""
    there = fitting(replace(one, section=plan.key), found, {plan.key: plan.kind}, written)
    return there is not None and there.section == plan.key


def tells_what_comes(one: Candidate, found: Study, written: Days) -> bool:
    """Whether a sentence announces something."""
    language = found.lexicon.language.code
    return announced(found.sentences[one.row].text, written[one.article], language) is not None


def dated_before(one: Candidate, found: Study, written: Days) -> bool:
    """Whether the head of a sentence, or the end of its only clause, dates it days before the event."""
    days = [day - BEFORE for day in written[one.article]]
    reading, language = found.readings[one.row], found.lexicon.language
    times = find_times(reading.sentence.text, language.code)
    early = bool(days) and any(time.start < HEAD and is_past(time, days) for time in times)
    return early or wholly_before(reading.sentence.text, reading.parsed, reading.moment, language)


def _is_whole(found: Study, item: Filed) -> bool:
    """Whether a sentence has a main clause; where no clauses are read, whether it opens and ends like a sentence."""
    sentence = item.reading.sentence
    if found.has_clauses(sentence.article):
        return any(not part.relative for part in item.reading.parsed)
    text = sentence.text.strip(_MARKS)
    return text[:1].isupper() and text[-1:] in _ENDS


_MARKS = ' \N{NO-BREAK SPACE}«»“”"'
_ENDS = (".", "!", "…")
LEADS = 2
"""Sentences of an article in a language without tables that may be printed: which of them matter nobody can tell."""


def unread_leads(standing: Sequence[Candidate], found: Study) -> list[Candidate]:
    """The first sentences of each article in a language without tables, which only also_reported may print."""
    held: dict[int, list[Candidate]] = {}
    for one in standing:
        if not found.is_read(one.article):
            held.setdefault(one.article, []).append(replace(one, section=ALSO_REPORTED))
    return [one for leads in held.values() for one in leads[:LEADS]]
