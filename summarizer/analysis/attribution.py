"""Who is named beside a quotation: after it ("…", said X), before it (X said: "…"), or by "according to X".

Works on one sentence at a time; what a pronoun or "the official" means is not decided here.
"""

from __future__ import annotations

from typing import NamedTuple

from summarizer.analysis.narrative import Tokens, is_name
from summarizer.analysis.persons import Persons, name_runs, run_text
from summarizer.analysis.speakers import Speaker, read_inverted, read_subject


class Attribution(NamedTuple):
    """The speaker with the rule that found it and the offset of the words that name it."""

    speaker: Speaker
    rule: str
    at: int


UNREADABLE = "the words before the verb name no speaker that is sure"
NESTED = "one speaker reports what another said"
_BREAKS = frozenset({";", ":"})
_BESIDE = frozenset({",", "—", "–", "-", ")", "]", "”", "…", "..."})
_ADVERBS = frozenset("also then later reportedly once further repeatedly has had have".split())
_NOT_FINITE = frozenset("to be been being a an the by of not n't".split())
_AUXILIARIES = frozenset("has had have also later then repeatedly previously further once been".split())
_CLAUSE_STARTS = frozenset("that which because while although though when after as where if but and before since whether".split())
_SUBORDINATES = frozenset("because while although though when after as where if before since which".split())
_RELATIVES = frozenset({"who", "which"})
_NOBODY = frozenset("another other others some many one critics supporters observers everyone nobody few most".split())
_MAX_SUBJECT = 30
_MAX_LEAD = 30
_MAX_LATE = 6


def attribute_after(right: Tokens, persons: Persons, text: str) -> Attribution | None:
    """The speaker named after a quotation; ``right`` runs to the sentence's end or the next quotation."""
    start = 0
    while start < len(right) and right[start].text in _BESIDE:
        start += 1
    words = _until_break(right[start:])
    if not words:
        return None
    said = persons.lists["said"]
    skip = 1 if words[0].text in ("also", "reportedly", "then", "later") else 0
    if len(words) > skip + 1 and words[skip].text in said:
        found = read_inverted(_without_stop(words[skip + 1 :]), persons, text)
        return Attribution(found, "said X", words[skip + 1].start) if found else None
    if [t.text.lower() for t in words[:2]] == ["according", "to"]:
        found = read_inverted(_without_stop(words[2:]), persons, text)
        return Attribution(found, "according to X", words[0].start) if found else None
    return _svo_after(words, persons, text)


def _svo_after(words: Tokens, persons: Persons, text: str) -> Attribution | None:
    for i, token in enumerate(words[: _MAX_SUBJECT + 1]):
        if i and token.text in persons.lists["said"] and words[i - 1].text not in _NOT_FINITE:
            subject = words[:i]
            if late := _late_inverted(words, i, persons, text):
                return late
            found = read_subject(subject, persons, text) or _last_piece(subject, persons, text)
            return Attribution(found, "X said", subject[0].start) if found else None
    return None


def _late_inverted(words: Tokens, i: int, persons: Persons, text: str) -> Attribution | None:
    """The speaker in "… with which it has clashed, says Professor Berg." at a sentence's end."""
    after = _without_stop(words[i + 1 :])
    short = 0 < len(after) <= _MAX_LATE and (is_name(after[0]) or after[0].text in ("the", "a", "an"))
    if words[i - 1].text != "," or not short or words[i].text in ("told", "tells"):
        return None
    found = read_inverted(after, persons, text)
    return Attribution(found, "said X", after[0].start) if found else None


def _last_piece(subject: Tokens, persons: Persons, text: str) -> Speaker | None:
    """The subject in "… to build ties on certain issues, Professor Berg says"."""
    commas = [i for i, token in enumerate(subject) if token.text == ","]
    rest = subject[commas[-1] + 1 :] if commas else ()
    return read_subject(rest, persons, text) if rest else None


def _until_break(tokens: Tokens) -> Tokens:
    for i, token in enumerate(tokens):
        if token.text in _BREAKS or token.quote >= 0:
            return tokens[:i]
    return tokens


def _without_stop(tokens: Tokens) -> Tokens:
    return tokens[:-1] if tokens and tokens[-1].text in (".", "!", "?", ":") else tokens


def attribute_before(left: Tokens, persons: Persons, text: str) -> Attribution | str | None:
    """The speaker of the clause that leads into a quotation; a reason where a verb stands there but names nobody sure."""
    if found := _according(left, persons, text):
        return found
    lists = persons.lists
    words = 0
    for i in range(len(left) - 1, -1, -1):
        token = left[i]
        words += token.text[0].isalnum() and token.quote < 0
        if words > _MAX_LEAD or token.text == ";":
            return None
        if token.quote >= 0 or not (token.text in lists["said"] or token.text in lists["led"] or token.text in lists["saying"]):
            continue
        found = _by_verb(left, i, persons, text)
        if found != "":
            return found
    return None


def _by_verb(left: Tokens, i: int, persons: Persons, text: str) -> Attribution | str:
    """The speaker by the verb at ``i``; "" when the verb is none (an infinitive, a participle of the passive)."""
    token, before = left[i], left[:i]
    previous = before[-1].text.lower() if before else ""
    if i + 1 < len(left) and left[i + 1].text == "by":
        agent = read_inverted(_until_break(left[i + 2 :]), persons, text)
        return Attribution(agent, "said by X", left[i + 1].start) if agent else UNREADABLE
    if token.text in persons.lists["saying"]:
        return _main_subject(before, persons, text) if previous in (",", "and", "—", "") or is_name(before[-1]) or previous.isalpha() else ""
    if previous in _NOT_FINITE or previous in ("is", "are", "was", "were"):
        return ""
    if previous == "," and token.text in persons.lists["led"]:
        return ""
    return _finite_subject(before, persons, text)


def _finite_subject(before: Tokens, persons: Persons, text: str) -> Attribution | str:
    end = len(before)
    while end and (before[end - 1].text in _AUXILIARIES or before[end - 1].text.endswith("ly")):
        end -= 1
    subject = before[:end]
    if not subject:
        return UNREADABLE
    last = subject[-1].text.lower()
    if last in ("but", "and", "or", "that"):
        return _main_subject(subject, persons, text, coordinated=True)
    if last in _RELATIVES:
        subject = _without_comma(subject[:-1])
    elif last in _NOBODY:
        return UNREADABLE
    start = _clause_start(subject, persons)
    clause = subject[start:]
    found = read_subject(clause, persons, text) if clause else None
    if not found:
        return _main_subject(subject, persons, text, coordinated=True) if last == "," else UNREADABLE
    if found.kind != "pronoun" and _is_complement(subject, start, persons):
        return NESTED
    return Attribution(found, "X said before", clause[0].start)


def _is_complement(tokens: Tokens, start: int, persons: Persons) -> bool:
    """Whether the clause at ``start`` is what somebody else is reported to say: "X said that Y told"."""
    reach = tokens[max(0, start - 5) : start] if start and tokens[start - 1].text == "that" else tokens[max(0, start - 1) : start]
    return any(token.text in persons.lists["reports"] or token.text in persons.lists["saying"] for token in reach)


def _without_comma(tokens: Tokens) -> Tokens:
    return tokens[:-1] if tokens and tokens[-1].text == "," else tokens


def _clause_start(tokens: Tokens, persons: Persons) -> int:
    """Where the clause begins whose subject stands at the end of ``tokens``."""
    for i in range(len(tokens) - 1, -1, -1):
        text = tokens[i].text
        if text in (";", ":", "—", "–") or tokens[i].quote >= 0:
            return i + 1
        if text in _CLAUSE_STARTS and not (text == "and" and _joins_names(tokens, i)):
            return i + 1
        if text in persons.lists["reports"] and i + 1 < len(tokens):
            return i + 1
    return 0


def _joins_names(tokens: Tokens, at: int) -> bool:
    """Whether "and" stands inside a noun phrase: "the president and his wife said"."""
    return 0 < at < len(tokens) - 1 and is_name(tokens[at - 1]) and is_name(tokens[at + 1])


def _main_subject(before: Tokens, persons: Persons, text: str, *, coordinated: bool = False) -> Attribution | str:
    """The subject of the sentence's main clause, for "…, saying" and "… but stressed"."""
    lists = persons.lists
    start = 0
    for i, token in enumerate(before):
        if token.text in (";", ":"):
            start = i + 1
    clause = before[start:]
    for piece_start in _piece_starts(clause):
        piece = clause[piece_start:]
        if piece[0].text.lower() in _SUBORDINATES or piece[0].text in ("in", "In", "on", "On", "At", "at", "For", "for", "After", "With", "with", "by", "By"):
            continue
        for i in range(1, min(len(piece), 14)):
            if _is_verb(piece, i, lists):
                found = read_subject(piece[:i], persons, text)
                if found:
                    return Attribution(found, "main clause", piece[0].start)
                break
    return UNREADABLE if coordinated else ""


def _piece_starts(clause: Tokens) -> list[int]:
    return [0] + [i + 1 for i, token in enumerate(clause[:-1]) if token.text == ","] if clause else []


def _is_verb(piece: Tokens, i: int, lists: dict[str, frozenset[str]]) -> bool:
    word, previous = piece[i].text, piece[i - 1]
    if word in lists["said"] or word in lists["led"] or word in lists["stances"] or word in ("has", "had", "is", "was", "will", "would", "also", "did"):
        return True
    noun = word in lists["people"] or word in lists["bodies"] or word.removesuffix("s") in lists["persons"]
    ended = not noun and (word.endswith("ed") or (word.endswith("s") and not word.endswith("ss")))
    return ended and word.islower() and (is_name(previous) or previous.text in ("he", "she", "it", "they"))


def _according(left: Tokens, persons: Persons, text: str) -> Attribution | None:
    for i, token in enumerate(left[:-2]):
        if token.text.lower() == "according" and left[i + 1].text == "to":
            end = next((j for j in range(i + 2, len(left)) if left[j].text == ","), None)
            if end is not None and not any(t.quote >= 0 for t in left[:end]):
                found = read_inverted(left[i + 2 : end], persons, text)
                return Attribution(found, "according to X", token.start) if found else None
    return None


class Opening(NamedTuple):
    """Who opens a sentence: the offset of the phrase, the speaker, and the index of the verb (or mark) after it."""

    at: int
    speaker: Speaker
    first: int
    verb: int


def opening_speaker(sentence: Tokens, persons: Persons, text: str) -> tuple[int, Speaker] | None:
    """The person or body that opens a sentence, as (offset, speaker): what a pronoun after it most likely means."""
    found = _opening(sentence, persons, text, to_comma=True)
    return (found.at, found.speaker) if found else None


def subject_and_verb(sentence: Tokens, persons: Persons, text: str) -> Opening | None:
    """The subject that opens a sentence with its verb; None for "according to" and where no verb follows."""
    found = _opening(sentence, persons, text, to_comma=False)
    return found if found and found.verb > found.first else None


def _opening(sentence: Tokens, persons: Persons, text: str, *, to_comma: bool) -> Opening | None:
    for start in _piece_starts(sentence):
        piece = sentence[start : start + _MAX_OPENING]
        low = piece[0].text.lower()
        if low == "according" and len(piece) > 2:
            found = read_inverted(_until_comma(piece[2:]), persons, text)
            return Opening(piece[0].start, found, start, start) if found else None
        if low in _ADVERBIAL:
            continue
        for i in range(1, len(piece)):
            if _is_verb(piece, i, persons.lists) or (to_comma and piece[i].text == ","):
                found = read_subject(piece[:i], persons, text)
                return Opening(piece[0].start, found, start, start + i) if found else None
        return None
    return None


_MAX_OPENING = 14
_ADVERBIAL = frozenset("in on at for after with before during when while as by from following despite since".split())


def _until_comma(tokens: Tokens) -> Tokens:
    return next((tokens[:i] for i, token in enumerate(tokens) if token.text == ","), tokens)


def mentioned_persons(tokens: Tokens, persons: Persons) -> list[str]:
    """Full names of the persons named in the tokens, but for names that only own or qualify something."""
    found: list[str] = []
    for start, end in name_runs(tokens, persons.lists):
        person = persons.known(run_text(tokens, start, end))
        owns = tokens[end - 1].text[-2:] in ("'s", "’s")
        qualifies = end < len(tokens) and tokens[end].text in _QUALIFIED
        if person and not owns and not qualifies and person.name not in found:
            found.append(person.name)
    return found


_QUALIFIED = frozenset(
    "administration government campaign team rally aide aides allies supporters family foundation era adviser official "
    "officials regime cabinet side spokesman spokeswoman backers critics".split()
)
