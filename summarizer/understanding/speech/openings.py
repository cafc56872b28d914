"""Who opens a sentence, and which persons it names: what a pronoun after it can mean, whose position it tells."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.language.list_names import SpeechList
from summarizer.language.lists import SpokenLists
from summarizer.understanding.names.name_runs import name_runs, run_text
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.speech.speakers import read_inverted, read_subject
from summarizer.understanding.text.quoted_tokens import Tokens, is_name

_VERBS: tuple[SpeechList, ...] = ("said", "led", "stances", "finite", "gestures", "copulas", "bringing")
_LEADING: tuple[SpeechList, ...] = ("of", "adverbial")
"""Words after which a name is only what a preposition leads to."""
MAX_OPENING = 14
"""Tokens in which a subject and its verb must stand; longer subjects are lists."""


def piece_starts(clause: Tokens) -> list[int]:
    """Where the pieces between commas begin."""
    return [0] + [i + 1 for i, token in enumerate(clause[:-1]) if token.text == ","] if clause else []


def is_verb(piece: Tokens, i: int, lists: SpokenLists) -> bool:
    """Whether the token at ``i`` is a verb, as far as lists and the word before it can tell."""
    word, previous = piece[i].text, piece[i - 1]
    if any(word in lists[kind] for kind in _VERBS):
        return True
    noun = word in lists["people"] or word in lists["bodies"] or word.removesuffix("s") in lists["persons"]
    plural = i == 1 and previous.text not in lists["places"] and previous.text.lower() not in lists["pronouns"]
    ended = not noun and (word.endswith("ed") or (word.endswith("s") and not word.endswith("ss") and not plural))
    return ended and word.islower() and (is_name(previous) or previous.text in lists["pronouns"])


class Opening(NamedTuple):
    """Who opens a sentence: the offset of the phrase, the speaker, and the index of the verb (or mark) after it."""

    at: int
    speaker: Speaker
    first: int
    verb: int


def opening_speaker(sentence: Tokens, persons: Persons) -> tuple[int, Speaker] | None:
    """The person or body that opens a sentence, as (offset, speaker): what a pronoun after it most likely means."""
    found = _opening(sentence, persons, to_comma=True)
    return (found.at, found.speaker) if found else None


def subject_and_verb(sentence: Tokens, persons: Persons) -> Opening | None:
    """The subject that opens a sentence with its verb; None for "according to" and where no verb follows."""
    found = _opening(sentence, persons, to_comma=False)
    return found if found and found.verb > found.first else None


def _opening(sentence: Tokens, persons: Persons, *, to_comma: bool) -> Opening | None:
    hour = _figures_at(sentence)
    for start in (max(hour, at) for at in piece_starts(sentence)):
        piece = sentence[start : start + MAX_OPENING]
        low = piece[0].text.lower()
        if low in persons.lists["source_openers"] and piece[2:]:
            found = read_inverted(_until_comma(piece[2:]), persons)
            return Opening(piece[0].start, found, start, start) if found else None
        if low in persons.lists["adverbial"]:
            if found := _named_before_verb(piece, persons):
                return Opening(piece[0].start, found, start, start)
            continue
        for i in range(1, len(piece)):
            if is_verb(piece, i, persons.lists) or (to_comma and piece[i].text == ","):
                found = _apposed(sentence[start:], i, persons) or read_subject(piece[:i], persons)
                return Opening(piece[0].start, found, start, start + i) if found else None
        return None
    return None


def _figures_at(sentence: Tokens) -> int:
    """How many tokens at a sentence's head tell the hour of an entry: "14.32 Anna Berg is on her feet"."""
    return next((i for i, token in enumerate(sentence) if token.text[0].isalpha() or token.quote >= 0), 0)


def _named_before_verb(piece: Tokens, persons: Persons) -> Speaker | None:
    """The body or person in "In a statement the Holm Group said", where no comma parts it from what opens."""
    for i in range(1, len(piece)):
        if piece[i].text == ",":
            return None
        if piece[i].text in persons.lists["reports"]:
            return named_last(piece[:i], persons)
    return None


def named_last(tokens: Tokens, persons: Persons) -> Speaker | None:
    """The name at the end of a phrase, unless it is what a preposition leads to: "as the head of the Holm Group"."""
    first = next((k + 1 for k in range(len(tokens) - 1, -1, -1) if not is_name(tokens[k])), 0)
    before = first - 1 - (first > 1 and tokens[first - 1].text in persons.lists["determiners"])
    led = before < 0 or any(tokens[before].text.lower() in persons.lists[kind] for kind in _LEADING)
    return None if led or first == len(tokens) else read_subject(tokens[first:], persons)


def _apposed(sentence: Tokens, comma: int, persons: Persons) -> Speaker | None:
    """The person in "The group's editor, Anna Berg, said": the name between the commas, where a role stands before."""
    if sentence[comma].text != "," or not is_name(sentence[min(comma + 1, len(sentence) - 1)]):
        return None
    close = next((i for i in range(comma + 2, min(comma + _MAX_APPOSED, len(sentence))) if sentence[i].text == ","), 0)
    found = read_subject(sentence[: close + 1], persons) if close else None
    return found if found and found.kind == "person" else None


_MAX_APPOSED = 6
"""Tokens of a name between commas."""


def _until_comma(tokens: Tokens) -> Tokens:
    return next((tokens[:i] for i, token in enumerate(tokens) if token.text == ","), tokens)


def mentioned_persons(tokens: Tokens, persons: Persons) -> list[str]:
    """Full names of the persons named in the tokens, but for names that only own or qualify something."""
    found: list[str] = []
    for start, end in name_runs(tokens, persons.lists):
        person = persons.known(run_text(tokens, start, end))
        owns = tokens[end - 1].text[-2:] in ("'s", "’s")
        qualifies = end < len(tokens) and tokens[end].text in persons.lists["qualified"]
        if person and not owns and not qualifies and person.name not in found:
            found.append(person.name)
    return found
