"""What is to come: the statements that announce something, with when and who in their own words, and the day it means.

What is feared, doubted or past is no step (understanding/text/coming.py). A meeting that several statements announce
stands once, by the statement that gives its day.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from summarizer.language.list_names import SpeechList
from summarizer.language.lists import read_lists
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Statement, Step
from summarizer.understanding.clauses.reading import Reading
from summarizer.understanding.clauses.times import acts_now
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.openings import subject_and_verb
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.coming import Announcement, announced
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import STATE, notions
from summarizer.understanding.text.quotation_marks import Paragraph
from summarizer.understanding.text.quoted_tokens import sentences_of, tokens_of
from summarizer.understanding.text.times import find_times

ALIKE = 0.35
"""Share of the fewer notions of two announcements from which they tell of one meeting, where a day is open."""
ALIKE_ON_A_DAY = 2
"""Notions besides states that two announcements for the same day must share."""
MOST_BESIDES = 4
"""Dated steps besides those that the statements announce: an appointment is worth its line though the brief has no room
for its sentence. On eight events of the project the table holds 0.59 of the labelled steps so, and 0.44 without."""
MOST_WORDS = 10
"""Of a subject; a longer stretch holds more than a noun phrase."""


def find_steps(
    statements: Iterable[Statement],
    heard: Sequence[Heard],
    written: Sequence[Sequence[datetime.date]],
    language: str,
    readings: Iterable[Reading] = (),
    besides: Iterable[Statement] = (),
) -> tuple[Step, ...]:
    """A step for each thing to come that the statements announce, in their order.

    ``besides`` are sentences that the brief does not print, the worthiest first: those that give a day add a few steps.
    ``readings`` are those of the statements' sentences, by which verbs in the present tense are known. ``written`` are
    the days on which each article may have been written, by which its words for a day are understood.
    ``when`` and ``who`` are words of the statement, or None where it does not give them.
    """
    read = tuple(readings)
    printed, further = dict.fromkeys(statements), dict.fromkeys(besides)
    kept = _merged([], _announced(printed, heard, written, language, read), language)
    others = [step for step in _announced(further, heard, written, language, read) if step.due]
    return tuple(_merged(kept, others, language)[: len(kept) + MOST_BESIDES])


def _announced(
    statements: Collection[Statement],
    heard: Sequence[Heard],
    written: Sequence[Sequence[datetime.date]],
    language: str,
    readings: Sequence[Reading],
) -> Iterator[Step]:
    """The step of each statement that announces something, without a day that is one of something done."""
    past = _past(statements, readings)
    for found in _steps(statements, heard, written, language, _present(statements, readings, language)):
        yield _dated(found, past.get(found.statement.text, ()))


def _merged(known: Sequence[Step], steps: Iterable[Step], language: str) -> list[Step]:
    """The known steps with further ones, each meeting once, by the step that gives its day."""
    kept = list(known)
    for step in steps:
        twin = next((i for i, other in enumerate(kept) if _one_meeting(step, other, language)), None)
        if twin is None:
            kept.append(step)
        elif step.due and not kept[twin].due:
            kept[twin] = step
    return kept


def announces_a_day(reading: Reading, written: Sequence[Sequence[datetime.date]], language: str) -> bool:
    """Whether a sentence announces something for a day."""
    text = reading.sentence.text
    found = announced(text, written[reading.sentence.article], language, acts_now(text, reading.parsed, language))
    return found is not None and found.day is not None


def _present(
    statements: Iterable[Statement], readings: Iterable[Reading], language: str
) -> Mapping[str, Sequence[int]]:
    """Text of each statement that was read to where its verbs in the present tense stand."""
    texts = {statement.text for statement in statements}
    read = ((reading.sentence.text, reading) for reading in readings if reading.sentence.text in texts)
    return {text: acts_now(text, reading.parsed, language) for text, reading in read}


def _past(statements: Iterable[Statement], readings: Iterable[Reading]) -> Mapping[str, Sequence[tuple[int, int]]]:
    """Text of each statement that was read to where its main clauses in the past stand."""
    texts = {statement.text for statement in statements}
    return {
        reading.sentence.text: [
            (part.clause.start, part.clause.end)
            for part in reading.parsed
            if part.clause.time == "past" and not part.relative
        ]
        for reading in readings
        if reading.sentence.text in texts
    }


def _dated(step: Step, past: Sequence[tuple[int, int]]) -> Step:
    """The step without its day where that is the day of something done: "landed on Sunday for talks that are to …"."""
    at = step.statement.text.find(step.when) if step.when else -1
    done = at >= 0 and any(start <= at < end for start, end in past)
    return replace(step, when=None, due=None) if done else step


def _steps(
    statements: Iterable[Statement],
    heard: Sequence[Heard],
    written: Sequence[Sequence[datetime.date]],
    language: str,
    present: Mapping[str, Sequence[int]],
) -> Iterator[Step]:
    untold = rules_of(language).findings.unasserted_step
    for statement in (one for one in statements if not untold.search(one.text)):
        found = announced(statement.text, written[statement.source - 1], language, present.get(statement.text, ()))
        if found and not _doubted(statement, found, language):
            yield Step(
                when=statement.text[found.time.start : found.time.end] if found.time else None,
                who=_who(statement.text, heard[statement.source - 1].persons, found, language),
                statement=statement,
                due=found.day.isoformat() if found.day else None,
            )


def _doubted(statement: Statement, found: Announcement, language: str) -> bool:
    """Whether the clause that announces something is only said to be so: "will reportedly meet"."""
    low, high = Said(0, 0, statement.text).clause(found.start, found.end)
    return rules_of(language).findings.doubted.search(statement.text, low, high) is not None


def _one_meeting(left: Step, right: Step, language: str) -> bool:
    """Whether two steps announce the same: on the same day, or in so like words that the day may be open in one.

    Talks of the same people that are to go on are one meeting, where no more than one of them gives the day.
    """
    if (
        _others(left, right)
        or (left.due and right.due and left.due != right.due)
        or _months_apart(left, right, language)
    ):
        return False
    if _of_talks(left, language) and _of_talks(right, language):
        return True
    one, other = (_matter(step, language) for step in (left, right))
    least = ALIKE_ON_A_DAY if left.due and right.due else ALIKE * max(1, min(len(one), len(other)))
    return len(one & other) >= least


def _months_apart(left: Step, right: Step, language: str) -> bool:
    """Whether two steps name different months: "on 30 May", "in the first week of June"."""
    one, other = (_months(step, language) for step in (left, right))
    return bool(one and other) and not one & other


def _months(step: Step, language: str) -> frozenset[int]:
    """The month of a step's day, else those that its time names."""
    if step.due:
        return frozenset({datetime.date.fromisoformat(step.due).month})
    return frozenset(time.month for time in find_times(step.when or "", language) if time.month)


def _of_talks(step: Step, language: str) -> bool:
    """Whether a step is that people talk again."""
    words = {word.strip('.,;:“”"‘’').lower() for word in step.statement.text.split()}
    return bool(words & read_lists(language, "coming")["rounds"])


def _matter(step: Step, language: str) -> frozenset[str]:
    """Notions of a step's statement, its time and states left out."""
    text = step.statement.text.replace(step.when, " ") if step.when else step.statement.text
    return frozenset(notion for notion in notions(text, language) if notion[0] != STATE)


def _others(left: Step, right: Step) -> bool:
    """Whether two steps are told of different people."""
    one, other = ({word for word in (step.who or "").split()[-2:] if word[0].isupper()} for step in (left, right))
    return bool(one and other) and not one & other


def _who(text: str, persons: Persons, found: Announcement, language: str) -> str | None:
    """Who does what is announced, as it stands there: somebody who can act, before the words that announce; or None."""
    rules = rules_of(language).findings
    if rules.passive.match(text, found.end):
        return None
    sentence = sentences_of(tokens_of(text, Paragraph(0, len(text)), ()), persons.lists["openers"])[0]
    opening = subject_and_verb(sentence, replace(persons, text=text))
    if opening and opening.speaker.kind in _ACTING and sentence[opening.verb].start in range(found.start, found.end):
        held = rules.second_subject.split(text[sentence[opening.first].start : sentence[opening.verb - 1].end])[-1]
        held = _strip(held.rstrip(","), persons.lists["trailing"])
        return held if opening.speaker.kind != "body" or not _of_things(held, persons) else None
    if rules.of_another.search(text, 0, found.start):
        return None
    phrase = rules.boundary.split(text[: found.start])[-1].strip(" “\"‘'")
    phrase = _strip(phrase, read_lists(language, "coming")["adverbs"])
    return phrase if 0 < len(phrase.split()) <= MOST_WORDS and _acts(phrase, persons) else None


def _strip(phrase: str, adverbs: Collection[str]) -> str:
    """The phrase without the adverbs that end it: "both sides also"."""
    words = phrase.split()
    kept = next((end for end in range(len(words), 0, -1) if words[end - 1].lower() not in adverbs), 0)
    return phrase[: phrase.rindex(words[kept - 1]) + len(words[kept - 1])] if kept else ""


def _acts(phrase: str, persons: Persons) -> bool:
    """Whether a noun phrase is of people, a body or a state: by its head before a preposition, or as a name."""
    lists, words = persons.lists, phrase.split()
    end = next((i for i, word in enumerate(words) if i and word in lists["of"] | lists["coordinators"]), len(words))
    name = " ".join(words[1:end] if words[0].lower() in lists["definite"] else words[:end])
    if (
        name in lists["places"]
        or words[end - 1] in lists["body_words"]
        or any(persons.known(part) for part in _names(words[:end]))
    ):
        return True
    head = words[end - 1].lower()
    return head in lists["doers"] or any(head.removesuffix("s") in lists[key] or head in lists[key] for key in _DOERS)


def _of_things(phrase: str, persons: Persons) -> bool:
    """Whether the head of a phrase before "of" is nobody who acts: "imports of oil into the bloc"."""
    words, lists = phrase.lower().split(), persons.lists
    at = next((i for i, word in enumerate(words) if i and word in lists["of"]), 0)
    head = words[at - 1] if at else ""
    known = lists["doers"] | lists["persons"] | lists["people"] | lists["bodies"]
    named = at > 1 and not phrase.split()[at - 1].islower()
    return bool(head) and not named and not {head, head.removesuffix("s")} & known


def _names(words: Sequence[str]) -> list[str]:
    """What a phrase may end with as a name: "General Anna Berg", "Anna Berg", "Berg"."""
    return [" ".join(words[start:]) for start in range(len(words)) if all(word[0].isupper() for word in words[start:])]


_ACTING = ("person", "body")
_DOERS: tuple[SpeechList, ...] = ("persons", "people")
