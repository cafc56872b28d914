"""Who is named beside a quotation: after it ("…", said X), before it (X said: "…"), or by "according to X".

Works on one sentence at a time; what a pronoun or "the official" means is not decided here.
"""

from __future__ import annotations

from summarizer.language.list_names import SpeechList
from summarizer.understanding.names.name_runs import name_runs, run_text
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.frames import (
    NESTED,
    Attribution,
    opens_source,
    quoted_as,
    says,
    whose,
    without_stop,
)
from summarizer.understanding.speech.openings import MAX_OPENING, is_verb, named_last, piece_starts
from summarizer.understanding.speech.speaker import Speaker, named_run
from summarizer.understanding.speech.speakers import read_inverted, read_subject
from summarizer.understanding.text.quoted_tokens import Tokens, is_name, slice_of

UNREADABLE = "the words before the verb name no speaker that is sure"
AGENCY = "a news agency reports it"
_BREAKS = frozenset({";", ":"})
_BESIDE = frozenset({",", "—", "–", "-", "--", ")", "]", "”", "…", "..."})
_LEADING: tuple[SpeechList, ...] = ("said", "led", "saying")
_MAX_SUBJECT = 30
_MAX_LEAD = 30
_MAX_LATE = 6
_MAX_BEFORE_THAT = 5
_PARTED = frozenset({",", ":", "—", "–", "-", "--"})
"""Marks between words that name whose a quotation is and the quotation itself."""


def attribute_after(right: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker named after a quotation; ``right`` runs to the sentence's end or the next quotation.

    A reason where the words are another's; None where nobody is named, or only the agency that reports them.
    """
    start = 0
    while start < len(right) and right[start].text in _BESIDE:
        start += 1
    words = _until_break(right[start:])
    found = quoted_as(words, persons) or _frame_after(words, persons) if words else None
    if found is None or found.speaker.name in persons.lists["media"]:
        return None
    return whose(words, found, persons)


def _frame_after(words: Tokens, persons: Persons) -> Attribution | None:
    skip = int(words[0].text in persons.lists["first_adverbs"])
    if len(words) > skip + 1 and words[skip].text in persons.lists["said"]:
        found = read_inverted(without_stop(words[skip + 1 :]), persons)
        return Attribution(found, "said X", words[skip + 1].start) if found else None
    if source := opens_source(words, persons):
        found = read_inverted(without_stop(words[source:]), persons)
        return Attribution(found, "according to X", words[0].start) if found else None
    return _svo_after(words, persons)


def attribute_at_end(left: Tokens, right: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker named at the sentence's end: "“…” let Norland “…,” Berg said", "…, according to an official"."""
    if any(token.text in persons.lists["said"] for token in left):
        return None
    last = max((i for i, token in enumerate(right) if token.quote >= 0), default=-1)
    rest = right[last + 1 :]
    if last >= 0 and not left and not any(token.text in persons.lists["said"] for token in right[:last]):
        return attribute_after(rest, persons)
    at = next((i for i in range(1, len(rest) - 2) if opens_source(rest[i:], persons)), 0)
    if not at or rest[at - 1].text != "," or last >= 0:
        return None
    found = read_inverted(without_stop(rest[at + opens_source(rest[at:], persons) :]), persons)
    return Attribution(found, "according to X", rest[at].start) if found else None


def _svo_after(words: Tokens, persons: Persons) -> Attribution | None:
    for i, token in enumerate(words[: _MAX_SUBJECT + 1]):
        if i and token.text in persons.lists["said"] and words[i - 1].text not in persons.lists["not_finite"]:
            subject = words[:i]
            if words[i - 1].text == "," and (late := _late_inverted(words, i, persons)):
                return late
            found = read_subject(subject, persons) or _last_piece(subject, persons)
            if found is None or not _speaks(found, token.text, persons):
                return None
            return Attribution(found, "X said", subject[0].start)
    return None


def _late_inverted(words: Tokens, i: int, persons: Persons) -> Attribution | None:
    """The speaker in "… with which it has clashed, says Professor Berg." at a sentence's end, or before a comma."""
    after = without_stop(words[i + 1 :])
    named = next((n for n, token in enumerate(after) if token.text == ","), len(after))
    short = 0 < named <= _MAX_LATE and (is_name(after[0]) or after[0].text in ("the", "a", "an"))
    if not short or words[i].text in ("told", "tells"):
        return None
    found = read_inverted(after, persons)
    return Attribution(found, "said X", after[0].start) if found else None


def _last_piece(subject: Tokens, persons: Persons) -> Speaker | None:
    """The subject in "… to build ties on certain issues, Professor Berg says"."""
    commas = [i for i, token in enumerate(subject) if token.text == ","]
    rest = subject[commas[-1] + 1 :] if commas else ()
    return read_subject(rest, persons) if rest else None


def _until_break(tokens: Tokens) -> Tokens:
    for i, token in enumerate(tokens):
        if token.text in _BREAKS or token.quote >= 0:
            return tokens[:i]
    return tokens


def attribute_before(left: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker of the clause that leads into a quotation; a reason where its verb names nobody sure."""
    if found := _owned(left, persons):
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
    return Attribution(named_run(left, *run, persons), "the words of X", left[run[0]].start)


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
    return None


def _by_verb(left: Tokens, i: int, persons: Persons) -> Attribution | str:
    """The speaker by the verb at ``i``; "" when the verb is none (an infinitive, a participle of the passive)."""
    token, before = left[i], left[:i]
    previous = before[-1].text.lower() if before else ""
    if (
        i
        and says(left, i, persons)
        and (quoted := quoted_as(left[_clause_start(before[:-1], persons) : i + 1], persons))
    ):
        return quoted
    if i + 1 < len(left) and left[i + 1].text == persons.rules.agent:
        agent = read_inverted(_until_break(left[i + 2 :]), persons)
        return Attribution(agent, "said by X", left[i + 1].start) if agent else UNREADABLE
    if token.text in persons.lists["saying"]:
        return UNREADABLE if previous in persons.lists["enactments"] else _main_subject(before, persons)
    if previous in persons.lists["not_finite"]:
        return ""
    if previous == "," and token.text in persons.lists["led"] and not _described_before(before, persons):
        return ""
    led = _finite_subject(before, persons)
    return UNREADABLE if isinstance(led, Attribution) and not _speaks(led.speaker, token.text, persons) else led


def _described_before(before: Tokens, persons: Persons) -> bool:
    """Whether the comma before a verb closes a description: "Anna Berg, the mayor, called", not "a plan, called"."""
    clause = before[_clause_start(before, persons) :]
    inner = next((i for i, token in enumerate(clause[:-1]) if token.text == ","), 0)
    return bool(inner) and is_name(clause[inner - 1])


def _speaks(speaker: Speaker, verb: str, persons: Persons) -> bool:
    """A plain noun speaks only by a plain verb: "the senders said", but not "the dust maintained a …"."""
    return speaker.kind != "noun" or verb in persons.lists["reports"]


def _finite_subject(before: Tokens, persons: Persons) -> Attribution | str:
    subject = _without_adverbs(before, persons)
    if not subject:
        return UNREADABLE
    if joint := _together(subject, persons):
        return Attribution(joint, "X said before", subject[0].start)
    return _own_subject(subject, persons)


def _without_adverbs(before: Tokens, persons: Persons) -> Tokens:
    end = len(before)
    while end and (before[end - 1].text in persons.lists["between_adverbs"] or before[end - 1].text.endswith("ly")):
        end -= 1
    return before[:end]


def _own_subject(subject: Tokens, persons: Persons) -> Attribution | str:
    last = subject[-1].text.lower()
    if last in persons.lists["coordinators"]:
        return _main_subject(subject, persons, coordinated=True)
    if last in persons.lists["relatives"]:
        subject = _without_comma(subject[:-1])
    elif last in persons.lists["nobody"]:
        return UNREADABLE
    start = _clause_start(subject, persons)
    if last == "," and start and subject[start - 1].text == "and" and (whole := read_subject(subject, persons)):
        return Attribution(whole, "X said before", subject[0].start)
    if start and subject[start - 1].quote >= 0:
        start = _before_aside(subject, start, persons)
    clause = [token for token in subject[start:] if token.quote < 0]
    found = (read_subject(clause, persons) or _after_adverbial(clause, persons)) if clause else None
    if not found:
        return _main_subject(subject, persons, coordinated=True) if last == "," else UNREADABLE
    if found.kind != "pronoun" and _is_complement(subject, start, persons):
        return NESTED
    return Attribution(found, "X said before", clause[0].start)


def _together(subject: Tokens, persons: Persons) -> Speaker | None:
    """Several names that speak together at the head of a sentence: "The Union, Norland and the bank said"."""
    small = persons.lists["determiners"] | {",", "and"}
    names = [run_text(subject, *run) for run in name_runs(subject, persons.lists)]
    plain = all(is_name(token) or token.text.lower() in small for token in subject)
    joined = len(names) > 1 and any(token.text == "and" for token in subject) and subject[-1].text != ","
    if not (plain and joined):
        return None
    return Speaker("body", slice_of(persons.text, subject[subject[0].text.lower() in persons.lists["determiners"] :]))


def _is_complement(tokens: Tokens, start: int, persons: Persons) -> bool:
    """Whether the clause at ``start`` is what somebody else is reported to say: "X said that Y told"."""
    reach = _MAX_BEFORE_THAT if start and tokens[start - 1].text == "that" else 1
    verbs = persons.lists["reports"] | persons.lists["saying"]
    return any(token.text in verbs for token in tokens[max(0, start - reach) : start])


def _without_comma(tokens: Tokens) -> Tokens:
    return tokens[:-1] if tokens and tokens[-1].text == "," else tokens


def _clause_start(tokens: Tokens, persons: Persons) -> int:
    """Where the clause begins whose subject stands at the end of ``tokens``."""
    for i in range(len(tokens) - 1, -1, -1):
        text = tokens[i].text
        if text in (";", ":", "—", "–") or tokens[i].quote >= 0:
            return i + 1
        if text in persons.lists["clause_starts"] and not (text == "and" and _joins_names(tokens, i)):
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
    return _clause_start(tokens[: who - 1], persons) if closed else start


def _joins_names(tokens: Tokens, at: int) -> bool:
    """Whether "and" stands inside a noun phrase: "the president and his wife said"."""
    return 0 < at < len(tokens) - 1 and is_name(tokens[at - 1]) and is_name(tokens[at + 1])


def _main_subject(before: Tokens, persons: Persons, *, coordinated: bool = False) -> Attribution | str:
    """The subject of the sentence's main clause, for "…, saying" and "… but stressed"."""
    start = max((i + 1 for i, token in enumerate(before) if token.text in _BREAKS), default=0)
    clause = before[start:]
    for piece_start in piece_starts(clause):
        piece = clause[piece_start : piece_start + MAX_OPENING]
        if piece[0].text.lower() in persons.lists["adverbial"]:
            continue
        verb = next((i for i in range(1, len(piece)) if is_verb(piece, i, persons.lists)), None)
        if verb and (found := read_subject(piece[:verb], persons)):
            return Attribution(found, "main clause", piece[0].start)
    return UNREADABLE if coordinated else ""


def _according(left: Tokens, persons: Persons) -> Attribution | None:
    for i, token in enumerate(left[:-2]):
        if source := opens_source(left[i:], persons):
            end = next((j for j in range(i + source, len(left)) if left[j].text == ","), None)
            if end is not None and not any(t.quote >= 0 for t in left[:end]):
                found = read_inverted(left[i + source : end], persons)
                return Attribution(found, "according to X", token.start) if found else None
    return None
