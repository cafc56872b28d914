"""Who speaks by a sentence that leads into a quotation without a verb of speech: before a colon, or right before it.

"Berg laughed: “…”", "Berg's reply was short: “…”", "Berg was unimpressed. “…”". Names nobody where the sentence
tells of words that its subject only heard or read.
"""

from __future__ import annotations

from summarizer.language.list_names import SpeechList
from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.frames import Attribution
from summarizer.understanding.speech.beside.owned_words import owned_before_colon
from summarizer.understanding.speech.openings import Opening, subject_and_verb
from summarizer.understanding.speech.reasons import BEFORE_COLON, IN_SENTENCE_BEFORE
from summarizer.understanding.text.quoted_tokens import Tokens

_TELLING: tuple[SpeechList, ...] = ("reports", "said", "led")
_SPEECH: tuple[SpeechList, ...] = (*_TELLING, "saying")
_SPEAKS = frozenset({"person", "pronoun", "anaphor", "role"})
_TONE_REACH = 4
"""Tokens after "was" in which the tone must stand: "was, as ever, defiant"."""


def before_colon(left: Tokens, persons: Persons) -> Attribution | None:
    """Who speaks after a colon whose sentence has no verb of speech: "Asked about it, Berg laughed: “…”"."""
    if not left or left[-1].text != ":" or any(token.quote >= 0 for token in left):
        return None
    clause = left[:-1]
    if owner := owned_before_colon(clause, persons):
        return owner
    if any(token.text in persons.lists[kind] for token in clause for kind in _SPEECH):
        return None
    found = subject_and_verb(clause, persons)
    if found is None or found.speaker.kind not in _SPEAKS or not _leads_in(clause, found, persons):
        return None
    return Attribution(found.speaker, BEFORE_COLON, found.at)


def in_sentence_before(before: Tokens, persons: Persons) -> Attribution | None:
    """Whom a sentence right before a quotation tells of: "Berg questioned the plan.", "Berg was blunt."."""
    found = subject_and_verb(before, persons)
    if found is None or found.speaker.kind not in _SPEAKS:
        return None
    tells = any(before[found.verb].text in persons.lists[kind] for kind in _TELLING)
    if not tells and not _leads_in(before, found, persons):
        return None
    return Attribution(found.speaker, IN_SENTENCE_BEFORE, found.at)


def _leads_in(sentence: Tokens, found: Opening, persons: Persons) -> bool:
    """Whether a sentence without a verb of speech tells how somebody spoke: by a gesture, a tone, a noun for words."""
    lists, verb = persons.lists, sentence[found.verb]
    after = [token.text.lower() for token in sentence[found.verb + 1 :]]
    if verb.text in lists["gestures"] or any(word in lists["gestures"] for word in after[:1]):
        return True
    if verb.text in lists["copulas"]:
        return any(word in lists["tones"] for word in after[:_TONE_REACH])
    return verb.text in lists["bringing"] and any(word in lists["utterances"] | lists["letters"] for word in after)
