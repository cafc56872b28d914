"""Whose words a noun tells them to be: "Berg's insistence that it was “…”", "Her message was simple: “…”"."""

from __future__ import annotations

from summarizer.language.list_names import SpeechList
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.frames import Attribution
from summarizer.understanding.speech.reasons import WORDS_OF
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.speech.speakers import read_subject
from summarizer.understanding.text.quoted_tokens import Token, Tokens

_MAX_BETWEEN = 3
"""Words between an owner and the noun: "Berg's first and only answer"."""
_MAX_OWNER = 6
_VERBS: tuple[SpeechList, ...] = ("said", "reports", "led", "saying")


def claimed(left: Tokens, persons: Persons) -> Attribution | None:
    """Whose claim leads into a quotation, where no verb of speech stands between: "Berg's claim that it was “…”"."""
    for at in range(len(left) - 1, 0, -1):
        if left[at].quote >= 0 or (_speaks(left[at], persons) and not _is_noun(left, at, persons)):
            return None
        if _is_noun(left, at, persons) and _leads_on(left, at, persons):
            return _owner(left, at, persons)
    return None


def owned_before_colon(left: Tokens, persons: Persons) -> Attribution | None:
    """Whose answer a sentence before a colon tells of: "Berg's reply was short: “…”"."""
    for at in range(1, len(left)):
        if _is_noun(left, at, persons) and (found := _owner(left, at, persons)):
            return found
    return None


def _speaks(token: Token, persons: Persons) -> bool:
    return any(token.text in persons.lists[kind] for kind in _VERBS)


def _is_noun(left: Tokens, at: int, persons: Persons) -> bool:
    """Whether a word is a noun for what somebody says, and not the verb of the same form: "Berg's claims"."""
    if left[at].text not in persons.lists["utterances"] | persons.lists["assertions"]:
        return False
    return _owner_index(left, at, persons) is not None


def _leads_on(left: Tokens, at: int, persons: Persons) -> bool:
    """Whether what is claimed follows the noun."""
    return at + 1 < len(left) and left[at + 1].text in persons.lists["assertion_links"]


def _owner_index(left: Tokens, at: int, persons: Persons) -> int | None:
    for i in range(at - 1, max(-1, at - _MAX_BETWEEN - 2), -1):
        if _owns(left[i], persons):
            return i
        if not left[i].text.islower() or not left[i].text.replace("-", "").isalpha():
            return None
    return None


def _owns(token: Token, persons: Persons) -> bool:
    return _meant(token.text.lower(), persons) is not None or persons.rules.owner.search(token.text) is not None


def _owner(left: Tokens, at: int, persons: Persons) -> Attribution | None:
    i = _owner_index(left, at, persons)
    if i is None:
        return None
    if pronoun := _meant(left[i].text.lower(), persons):
        return Attribution(Speaker("pronoun", pronoun), WORDS_OF, left[i].start)
    stem = persons.rules.owner.sub("", left[i].text)
    first = _phrase_start(left, i, persons)
    phrase = [*left[first:i], Token(stem, left[i].start, left[i].start + len(stem))]
    found = read_subject(phrase, persons)
    return Attribution(found, WORDS_OF, phrase[0].start) if found and found.kind in _NAMED else None


_NAMED = frozenset({"person", "body", "anaphor", "role"})


def _phrase_start(left: Tokens, end: int, persons: Persons) -> int:
    """Where the noun phrase of an owner begins: its article, or the capitalised words before it."""
    first = end
    while first and end - first < _MAX_OWNER and left[first - 1].text[0].isupper() and left[first - 1].quote < 0:
        first -= 1
    for i in range(end - 1, max(-1, end - _MAX_OWNER), -1):
        if left[i].text.lower() in persons.lists["definite_articles"]:
            return i
        if not left[i].text.replace("-", "").replace(".", "").isalpha() or _speaks(left[i], persons):
            break
    return first


def _meant(word: str, persons: Persons) -> str | None:
    """The pronoun of a possessive: "her" is hers who is "she"."""
    pairs = (pair.partition(":") for pair in persons.lists["owners_as_subjects"])
    return next((subject for owner, _, subject in pairs if owner == word), None)
