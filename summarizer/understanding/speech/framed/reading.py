"""Who is named beside a quotation in a language with auxiliaries and inverted frames: « … », a déclaré X.

The order of words and the short words stand in ``language/rules/speech.py``, the verbs and nouns in ``speech.txt``.
Rather no speaker than a wrong one: a frame that is not read to its end names nobody.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.frames import Attribution, opens_source
from summarizer.understanding.speech.framed.names import read_before, read_behind, read_opening
from summarizer.understanding.speech.reasons import (
    ACCORDING_TO,
    MAIN_CLAUSE,
    NESTED,
    SAID_X,
    UNREADABLE_AROUND,
    X_SAID_BEFORE,
)
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.text.quoted_tokens import Token, Tokens

_BESIDE = frozenset({",", "—", "–", "-", ")", "]", ".", "!", "?", "…", "..."})
_STOPS = frozenset({";", ":", "—", "–"})
_MAX_LEAD = 25
"""Words between a verb of speech and the quotation that it leads into."""


def framed_by(left: Tokens, right: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker named behind a quotation, else before it; a reason where a verb names nobody that is sure."""
    return _behind(right, persons) or _source(left, persons) or _by_verb(left, persons)


def _behind(right: Tokens, persons: Persons) -> Attribution | str | None:
    start = 0
    while start < len(right) and right[start].text in _BESIDE:
        start += 1
    words = _until_stop(right[start:])
    if not words:
        return None
    if source := _opens(words, persons):
        return _said_by(read_behind(words[source:], persons), ACCORDING_TO, words[source:])
    if (found := _clitic(words, persons)) is not None:
        return found
    verb = _verb_at_head(words, persons)
    return _said_by(read_behind(words[verb:], persons), SAID_X, words[verb:]) if verb else None


def _opens(words: Tokens, persons: Persons) -> int:
    return opens_source(words, persons)


def _said_by(speaker: Speaker | None, rule: str, words: Tokens) -> Attribution | str:
    return Attribution(speaker, rule, words[0].start) if speaker and words else UNREADABLE_AROUND


def _clitic(words: Tokens, persons: Persons) -> Attribution | None:
    """The pronoun in "a-t-il ajouté" and "explique-t-elle"."""
    at = int(persons.rules.reflexive.fullmatch(words[0].text) is not None)
    found = persons.rules.clitic.fullmatch(words[at].text) if at < len(words) else None
    if found is None:
        return None
    rest = _without_adverbs(words[at + 1 :], persons)
    spoken = found["verb"] in persons.lists["said"] or (
        found["verb"] in persons.lists["finite"] and bool(rest) and rest[0].text in persons.lists["said"]
    )
    return Attribution(Speaker("pronoun", found["pronoun"]), SAID_X, words[0].start) if spoken else None


def _verb_at_head(words: Tokens, persons: Persons) -> int:
    """How many words the verb of speech takes that opens a frame: "a déclaré", "s’est également félicité"; else 0."""
    at = int(persons.rules.reflexive.fullmatch(words[0].text) is not None)
    helped = at < len(words) and words[at].text in persons.lists["finite"]
    rest = _without_adverbs(words[at + helped :], persons)
    verb = len(words) - len(rest)
    if not rest or rest[0].text not in persons.lists["said"]:
        return 0
    plain = persons.rules.participle.fullmatch(rest[0].text) is None
    return verb + 1 if (helped or plain) and verb + 1 < len(words) else 0


def _without_adverbs(words: Tokens, persons: Persons) -> Tokens:
    start = 0
    while start < len(words) and words[start].text in persons.lists["between_adverbs"]:
        start += 1
    return words[start:]


def _until_stop(words: Tokens) -> Tokens:
    end = next((i for i, token in enumerate(words) if token.text in _STOPS or token.quote >= 0), len(words))
    return words[:end]


def _source(left: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker in "Selon X, « … »" at the head of a sentence, where nobody else speaks."""
    source = _opens(left, persons)
    comma = next((i for i in range(source, len(left)) if left[i].text == ","), None) if source else None
    if comma is None or any(token.quote >= 0 for token in left):
        return None
    if any(_speaks(left, i, persons) for i in range(comma, len(left))):
        return UNREADABLE_AROUND
    return _said_by(read_opening(left[source:comma], persons), ACCORDING_TO, left[source:comma])


def _speaks(words: Tokens, i: int, persons: Persons) -> bool:
    """Whether a verb of speech stands at a token, which is no participle without its auxiliary."""
    word, lists = words[i].text, persons.lists
    if words[i].quote >= 0 or (word not in lists["said"] and word not in lists["led"]):
        return False
    return persons.rules.participle.fullmatch(word) is None or _helper(words, i, persons) is not None


def _helper(words: Tokens, i: int, persons: Persons) -> int | None:
    """Index of the auxiliary of a participle."""
    at = i - 1
    while at >= 0 and (words[at].text in persons.lists["between_adverbs"] or _denies(words[at], persons)):
        at -= 1
    return at if at >= 0 and words[at].text in persons.lists["finite"] else None


def _denies(token: Token, persons: Persons) -> bool:
    return persons.rules.denied.fullmatch(token.text) is not None


def _by_verb(left: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker by the last verb of speech before a quotation."""
    for i in _last_first(left):
        if left[i].text in persons.lists["saying"]:
            return _main_subject(left[:i], persons)
        if (found := _clitic(left[i:], persons)) is not None:
            return found
        if _speaks(left, i, persons):
            return _by_verb_at(left, i, persons)
    return None


def _last_first(left: Tokens) -> Iterator[int]:
    for i in range(len(left) - 1, max(-1, len(left) - _MAX_LEAD), -1):
        if left[i].quote >= 0 or left[i].text in _STOPS - {":"}:
            return
        yield i


def _by_verb_at(left: Tokens, i: int, persons: Persons) -> Attribution | str:
    helper = _helper(left, i, persons)
    start = i if helper is None else helper
    if any(_denies(token, persons) for token in left[max(0, start - 2) : i]):
        return UNREADABLE_AROUND
    while start and persons.rules.reflexive.fullmatch(left[start - 1].text):
        start -= 1
    subject = left[:start]
    if not subject or subject[-1].quote >= 0 or _closes_quotation(subject):
        return _said_by(read_behind(_until_stop(left[i + 1 :]), persons), SAID_X, left[i + 1 :])
    if subject[-1].text in persons.lists["coordinators"]:
        return _main_subject(subject, persons)
    clause = subject[_clause_start(subject, persons) :]
    if len(clause) < len(subject) and _reported(subject, persons):
        return NESTED
    return _said_by(read_before(clause, persons), X_SAID_BEFORE, clause or subject)


def _closes_quotation(subject: Tokens) -> bool:
    return len(subject) > 1 and subject[-1].text == "," and subject[-2].quote >= 0


def _clause_start(subject: Tokens, persons: Persons) -> int:
    """Where the clause begins whose subject stands at the end."""
    for i in range(len(subject) - 1, -1, -1):
        text = subject[i].text
        if subject[i].quote >= 0 or text in _STOPS:
            return i + 1
        if text in persons.lists["clause_starts"] and not _inside_name(subject, i, persons):
            return i + 1
    return 0


def _inside_name(tokens: Tokens, i: int, persons: Persons) -> bool:
    """Whether "et" joins parts of an office: "de l’Europe et des Affaires étrangères"."""
    after = tokens[i + 1].text if i + 1 < len(tokens) else ""
    return tokens[i].text in persons.lists["coordinators"] and after in persons.lists["of"]


def _reported(subject: Tokens, persons: Persons) -> bool:
    """Whether somebody else is said to report the clause: "X a dit que Y avait affirmé"."""
    return any(_speaks(subject, i, persons) for i in range(len(subject)))


def _main_subject(before: Tokens, persons: Persons) -> Attribution | str:
    """Who opens the sentence's main clause, for "…, affirmant « … »" and "… et a ajouté : « … »"."""
    start = max((i + 1 for i, token in enumerate(before) if token.text in _STOPS or token.quote >= 0), default=0)
    clause = before[start:]
    if start or any(token.text in persons.lists["relatives"] for token in clause):
        return UNREADABLE_AROUND
    found = read_opening(clause, persons)
    return _said_by(found, MAIN_CLAUSE, clause)
