"""The subject of the clause before a verb of speech, or of the main clause where that one has none of its own."""

from __future__ import annotations

from summarizer.understanding.names.name_runs import name_runs, run_text
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.frames import BREAKS, Attribution
from summarizer.understanding.speech.openings import MAX_OPENING, is_verb, named_last, piece_starts
from summarizer.understanding.speech.reasons import MAIN_CLAUSE, NESTED, UNREADABLE_BEFORE, X_SAID_BEFORE
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.speech.speakers import read_subject
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, slice_of

_MAX_BEFORE_THAT = 5


def finite_subject(before: Tokens, persons: Persons) -> Attribution | str:
    """The subject right before a verb; a reason where it is not sure, "" where no clause has one."""
    subject = _without_adverbs(before, persons)
    if not subject:
        return UNREADABLE_BEFORE
    if joint := _together(subject, persons):
        return Attribution(joint, X_SAID_BEFORE, subject[0].start)
    return _own_subject(subject, persons)


def _without_adverbs(before: Tokens, persons: Persons) -> Tokens:
    end = len(before)
    while end and (before[end - 1].text in persons.lists["between_adverbs"] or before[end - 1].text.endswith("ly")):
        end -= 1
    return before[:end]


def _own_subject(subject: Tokens, persons: Persons) -> Attribution | str:
    last = subject[-1].text.lower()
    if last in persons.lists["coordinators"]:
        return main_subject(subject, persons, coordinated=True)
    if last in persons.lists["relatives"]:
        subject = _without_comma(subject[:-1])
    elif last in persons.lists["nobody"]:
        return UNREADABLE_BEFORE
    start = clause_start(subject, persons)
    joined = last == "," and start and subject[start - 1].text in persons.lists["joiners"]
    if joined and (whole := read_subject(subject, persons)):
        return Attribution(whole, X_SAID_BEFORE, subject[0].start)
    if start and subject[start - 1].quote >= 0:
        start = _before_aside(subject, start, persons)
    clause = [token for token in subject[start:] if token.quote < 0]
    found = (read_subject(clause, persons) or _after_adverbial(clause, persons)) if clause else None
    if not found:
        return main_subject(subject, persons, coordinated=True) if last == "," else UNREADABLE_BEFORE
    if found.kind != "pronoun" and _is_complement(subject, start, persons):
        return NESTED
    return Attribution(found, X_SAID_BEFORE, clause[0].start)


def _together(subject: Tokens, persons: Persons) -> Speaker | None:
    """Several names that speak together at the head of a sentence: "The Union, Norland and the bank said"."""
    joiners = persons.lists["joiners"]
    small = persons.lists["determiners"] | joiners | {","}
    names = [run_text(subject, *run) for run in name_runs(subject, persons.lists)]
    plain = all(is_name(token) or token.text.lower() in small for token in subject)
    joined = len(names) > 1 and any(token.text in joiners for token in subject) and subject[-1].text != ","
    if not (plain and joined):
        return None
    return Speaker("body", slice_of(persons.text, subject[subject[0].text.lower() in persons.lists["determiners"] :]))


def _is_complement(tokens: Tokens, start: int, persons: Persons) -> bool:
    """Whether the clause at ``start`` is what somebody else is reported to say: "X said that Y told"."""
    reach = _MAX_BEFORE_THAT if start and tokens[start - 1].text in persons.lists["complementizers"] else 1
    verbs = persons.lists["reports"] | persons.lists["saying"]
    return any(token.text in verbs for token in tokens[max(0, start - reach) : start])


def _without_comma(tokens: Tokens) -> Tokens:
    return tokens[:-1] if tokens and tokens[-1].text == "," else tokens


def clause_start(tokens: Tokens, persons: Persons) -> int:
    """Where the clause begins whose subject stands at the end of ``tokens``."""
    lists = persons.lists
    for i in range(len(tokens) - 1, -1, -1):
        text = tokens[i].text
        if text in (";", ":", "—", "–") or tokens[i].quote >= 0:
            return i + 1
        if i == 0 and text.lower() in lists["subordinates"]:
            return 1
        if text in lists["clause_starts"] and not (text in lists["joiners"] and _joins_names(tokens, i)):
            return i + 1
        if text in persons.lists["reports"] and i + 1 < len(tokens):
            return i + 1
    return 0


def _after_adverbial(clause: Tokens, persons: Persons) -> Speaker | None:
    """The name at the end of "In a statement the Holm Group", where no comma parts it from what opens."""
    if clause[0].text.lower() not in persons.lists["adverbial"]:
        return None
    return named_last(clause, persons)


def _before_aside(tokens: Tokens, start: int, persons: Persons) -> int:
    """Where the clause begins that a relative clause with a quotation in it interrupts: "X, who spoke to “…”, said"."""
    who = next((i for i in range(start - 1, -1, -1) if tokens[i].text in persons.lists["relatives"]), 0)
    closed = tokens[-1].text == "," and who and tokens[who - 1].text == ","
    return clause_start(tokens[: who - 1], persons) if closed else start


def _joins_names(tokens: Tokens, at: int) -> bool:
    """Whether "and" stands inside a noun phrase: "the president and his wife said"."""
    return 0 < at < len(tokens) - 1 and is_name(tokens[at - 1]) and is_name(tokens[at + 1])


def main_subject(before: Tokens, persons: Persons, *, coordinated: bool = False) -> Attribution | str:
    """The subject of the sentence's main clause, for "…, saying" and "… but stressed"."""
    start = max((i + 1 for i, token in enumerate(before) if token.text in BREAKS), default=0)
    clause = before[start:]
    for piece_start in piece_starts(clause):
        piece = clause[piece_start : piece_start + MAX_OPENING]
        if piece[0].text.lower() in persons.lists["adverbial"]:
            continue
        verb = next((i for i in range(1, len(piece)) if is_verb(piece, i, persons.lists)), None)
        if verb and (found := read_subject(piece[:verb], persons)):
            return Attribution(found, MAIN_CLAUSE, piece[0].start)
    return UNREADABLE_BEFORE if coordinated else ""
