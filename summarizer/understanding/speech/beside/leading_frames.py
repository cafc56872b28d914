"""Who is named before a quotation: X said: "…", according to X, …, "Anna Berg's words".

Works on one sentence at a time; what a pronoun or "the official" means is not decided here.
"""

from __future__ import annotations

from summarizer.language.list_names import SpeechList
from summarizer.understanding.names.name_runs import name_runs
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.clause_subjects import clause_start, finite_subject, main_subject
from summarizer.understanding.speech.beside.frames import (
    Attribution,
    opens_source,
    quoted_as,
    says,
    speaks,
    until_break,
)
from summarizer.understanding.speech.beside.labels import in_another_text
from summarizer.understanding.speech.beside.owned_words import claimed
from summarizer.understanding.speech.beside.unsaid import withheld
from summarizer.understanding.speech.reasons import (
    ACCORDING_TO,
    OF_ANOTHER,
    SAID_BY,
    SAID_X,
    UNREADABLE_BEFORE,
    WITHHELD,
    WORDS_OF,
)
from summarizer.understanding.speech.speaker import named_run
from summarizer.understanding.speech.speakers import read_inverted
from summarizer.understanding.text.quoted_tokens import Tokens, is_name

_LEADING: tuple[SpeechList, ...] = ("said", "led", "saying")
_MAX_LEAD = 30
_PARTED = frozenset({",", ":", "—", "–", "-", "--"})
"""Marks between words that name whose a quotation is and the quotation itself."""


def attribute_before(left: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker of the clause that leads into a quotation; a reason where its verb names nobody sure."""
    if found := _owned(left, persons) or claimed(left, persons):
        return found
    if found := _according(left, persons):
        return _told_by(left, found, persons)
    return _by_verbs(left, persons)


def _owned(left: Tokens, persons: Persons) -> Attribution | None:
    """Whose words a quotation is that "Anna Berg's words", "her remark" leads into."""
    end = len(left) - (bool(left) and left[-1].text in _PARTED)
    if end < 2 or left[end - 1].text not in persons.lists["utterances"]:  # noqa: PLR2004
        return None
    owner = left[end - 2]
    run = next((run for run in name_runs(left[: end - 1], persons.lists) if run[1] == end - 1), None)
    if run is None or not persons.rules.owner.search(owner.text):
        return None
    return Attribution(named_run(left, *run, persons), WORDS_OF, left[run[0]].start)


def _told_by(left: Tokens, source: Attribution, persons: Persons) -> Attribution | str:
    """Who speaks in "According to X, Y said": Y as X has it, and X alone where nobody else speaks."""
    comma = next(i for i, token in enumerate(left) if token.start > source.at and token.text == ",")
    own = _by_verbs(left[comma + 1 :], persons)
    if not isinstance(own, Attribution) or own.speaker == source.speaker or own.speaker.kind == "noun":
        return source
    return own._replace(rule="according to X, Y said", teller=source.speaker)


def _by_verbs(left: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker by the last verb of speech before a quotation."""
    lists = persons.lists
    words = 0
    for i in range(len(left) - 1, -1, -1):
        token = left[i]
        words += token.text[0].isalnum() and token.quote < 0
        if words > _MAX_LEAD or token.text == ";":
            return None
        if (
            token.quote < 0
            and any(token.text in lists[kind] for kind in _LEADING)
            and (led := _by_verb(left, i, persons))
        ):
            return led
    return _turned_to(left, persons)


def _turned_to(left: Tokens, persons: Persons) -> Attribution | None:
    """The speaker who does something in order to speak: "Berg took to the radio to call it “…”"."""
    found = persons.rules.turned_to.search(persons.text, left[0].start, left[-1].end) if left else None
    at = next((i for i, token in enumerate(left) if found and token.start == found.start()), 0)
    told = at and not any(token.quote >= 0 for token in left[at:])
    named = finite_subject(left[:at], persons) if told else None
    return named if isinstance(named, Attribution) and named.speaker.kind != "noun" else None


def _by_verb(left: Tokens, i: int, persons: Persons) -> Attribution | str:
    """The speaker by the verb at ``i``; "" when the verb is none (an infinitive, a participle of the passive)."""
    if withheld(left, i, persons):
        return WITHHELD
    if left[i].text in persons.lists["said"] and _follows_quotation(left[:i]):
        inverted = read_inverted(until_break(left[i + 1 :]), persons)
        return Attribution(inverted, SAID_X, left[i + 1].start) if inverted else UNREADABLE_BEFORE
    return _by_said(left, i, persons)


def _by_said(left: Tokens, i: int, persons: Persons) -> Attribution | str:
    token, before = left[i], left[:i]
    previous = before[-1].text.lower() if before else ""
    if (
        i
        and says(left, i, persons)
        and (quoted := quoted_as(left[clause_start(before[:-1], persons) : i + 1], persons))
    ):
        return quoted
    if i + 1 < len(left) and left[i + 1].text == persons.rules.agent:
        agent = read_inverted(until_break(left[i + 2 :]), persons)
        return Attribution(agent, SAID_BY, left[i + 1].start) if agent else UNREADABLE_BEFORE
    if token.text in persons.lists["saying"]:
        return UNREADABLE_BEFORE if previous in persons.lists["enactments"] else main_subject(before, persons)
    if previous in persons.lists["not_finite"]:
        return ""
    if previous == "," and token.text in persons.lists["led"] and not _described_before(before, persons):
        return ""
    if in_another_text(left[i + 1 :], persons):
        return OF_ANOTHER
    led = finite_subject(before, persons)
    return UNREADABLE_BEFORE if isinstance(led, Attribution) and not speaks(led.speaker, token.text, persons) else led


def _follows_quotation(before: Tokens) -> bool:
    """Whether a verb stands right behind the first part of a quotation: "“…,” said Anna Berg, “…”"."""
    beside = (token.quote >= 0 for token in reversed(before) if token.quote >= 0 or token.text not in _PARTED)
    return next(beside, False)


def _described_before(before: Tokens, persons: Persons) -> bool:
    """Whether the comma before a verb closes a description: "Anna Berg, the mayor, called", not "a plan, called"."""
    clause = before[clause_start(before, persons) :]
    inner = next((i for i, token in enumerate(clause[:-1]) if token.text == ","), 0)
    return bool(inner) and (is_name(clause[inner - 1]) or clause[inner - 1].text in persons.lists["persons"])


def _according(left: Tokens, persons: Persons) -> Attribution | None:
    for i, token in enumerate(left[:-2]):
        if source := opens_source(left[i:], persons):
            end = next((j for j in range(i + source, len(left)) if left[j].text == ","), None)
            if end is not None and not any(t.quote >= 0 for t in left[:end]):
                found = read_inverted(left[i + source : end], persons)
                return Attribution(found, ACCORDING_TO, token.start) if found else None
    return None
