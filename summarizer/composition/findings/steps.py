"""What is to come: the statements that announce something, with when and who in their own words.

Weekdays stand as the article has them: which date they mean is known only with the date of the event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from summarizer.config.kinds import kind_of
from summarizer.language.list_names import SpeechList
from summarizer.language.lists import read_lists
from summarizer.model import Section, Statement, Step
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.openings import subject_and_verb
from summarizer.understanding.speech.spoken_text import Heard
from summarizer.understanding.text.quotation_marks import Paragraph
from summarizer.understanding.text.quoted_tokens import sentences_of, tokens_of

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_WHEN = re.compile(
    rf"\b(?:(?:by|before|until|from|on|starting|as early as|no later than)\s+)?(?:"
    rf"(?:later |early |late )?(?:this|next|the following|the coming) "
    rf"(?:week(?:end)?|month|year|spring|summer|autumn|fall|winter|{_DAY})"
    rf"|in (?:the )?(?:coming|next|following) (?:\w+ )?(?:hours|days|weeks|months|years)"
    rf"|(?:on )?{_DAY}(?:,? \d{{1,2}} {_MONTH}|,? {_MONTH} \d{{1,2}})?(?: (?:morning|afternoon|evening|night))?"
    rf"|{_MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?|in {_MONTH}(?: \d{{4}})?"
    rf"|within (?:\w+ )?(?:hours|days|weeks|months|a day|a week|a month|a year)"
    rf"|the end of (?:the|this|next) (?:week|month|year)|by (?:19|20)\d\d"
    rf"|immediately|right away|at once|without delay|tomorrow|tonight|today|shortly|as soon as possible|soon"
    rf"|for \d+ (?:hours|days|weeks|months))\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:said|told|added|announced|agreed|met|held|began|declared|stated|spoke|stressed)\s+(?:here )?(?:on )?$"
)


@cache
def _future(language: str) -> re.Pattern[str]:
    words = sorted(read_lists(language, "speech")["future"], key=len, reverse=True)
    return re.compile(r"\b(?:" + "|".join(map(re.escape, words)) + r")\b")


def find_steps(sections: Iterable[Section], heard: Sequence[Heard], language: str) -> tuple[Step, ...]:
    """A step for each statement of the sections on next steps that tells of something to come.

    ``when`` and ``who`` are words of the statement, or None where it does not give them.
    """
    statements = (s for section in sections if kind_of(section.kind).to_come for s in section.statements)
    return tuple(_steps(statements, heard, language))


def _steps(statements: Iterable[Statement], heard: Sequence[Heard], language: str) -> Iterator[Step]:
    for statement in statements:
        coming = _future(language).search(statement.text)
        if coming:
            who = _who(statement.text, heard[statement.source - 1].persons, coming.start())
            yield Step(when=_when(statement.text, coming.start()), who=who, statement=statement)


def _when(text: str, coming: int) -> str | None:
    """The time nearest to the words that announce, and not one that tells when it was said."""
    places = [match for match in _WHEN.finditer(text) if not _PAST.search(text[: match.start()])]
    best = min(places, key=lambda match: (match.start() < coming, abs(match.start() - coming)), default=None)
    return best[0] if best else None


def _who(text: str, persons: Persons, coming: int) -> str | None:
    """The subject that opens the statement, as it stands there: somebody who can act, or None."""
    sentence = sentences_of(tokens_of(text, Paragraph(0, len(text)), ()))[0]
    found = subject_and_verb(sentence, replace(persons, text=text))
    if found is None or found.speaker.kind in ("pronoun", "anaphor"):
        return _doers(text[:coming], persons)
    if _REPORTED.search(text[sentence[found.verb].start : coming]):
        return None
    subject = text[sentence[found.first].start : sentence[found.verb - 1].end]
    return subject if found.speaker.kind in ("person", "body") or _acts(subject, persons) else None


def _doers(before: str, persons: Persons) -> str | None:
    """The whole noun phrase before the words that announce, where it names people: "Expert teams of both sides"."""
    phrase = before.strip()
    plain = phrase[:1].isupper() and "," not in phrase and len(phrase.split()) <= MOST_WORDS
    return phrase if plain and _acts(phrase, persons) else None


def _acts(phrase: str, persons: Persons) -> bool:
    """Whether the head of a noun phrase, the last word before a preposition, is a word for people or a body."""
    words = phrase.split()
    end = next((i for i, word in enumerate(words) if word in persons.lists["of"] or word in _PREPOSITIONS), len(words))
    head = words[end - 1].lower() if end else ""
    lists = persons.lists
    return head in lists["doers"] or any(head.removesuffix("s") in lists[key] or head in lists[key] for key in _DOERS)


_REPORTED = re.compile(r"\bthat\s")
"""Between the verb and what is to come: whoever announces that something will be done need not be who does it."""
MOST_WORDS = 10
"""Of a subject; a longer stretch holds more than a noun phrase."""
_PREPOSITIONS = frozenset({"from", "of", "in", "on", "with", "for", "between", "at"})
_DOERS: tuple[SpeechList, ...] = ("persons", "people")
