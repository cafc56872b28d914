"""Who is named after a quotation: "…", said X; "…", X said; "…", according to X; or at its sentence's end.

Works on one sentence at a time; what a pronoun or "the official" means is not decided here.
"""

from __future__ import annotations

from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.beside.frames import (
    Attribution,
    opens_source,
    quoted_as,
    speaks,
    until_break,
    whose,
    without_stop,
)
from summarizer.understanding.speech.reasons import ACCORDING_TO, SAID_X, X_SAID
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.speech.speakers import read_inverted, read_subject
from summarizer.understanding.text.quoted_tokens import Tokens, is_name

_BESIDE = frozenset({",", "—", "–", "-", "--", ")", "]", "”", "…", "..."})
_MAX_SUBJECT = 30
_MAX_LATE = 6


def attribute_after(right: Tokens, persons: Persons) -> Attribution | str | None:
    """The speaker named after a quotation; ``right`` runs to the sentence's end or the next quotation.

    A reason where the words are another's; None where nobody is named, or only the agency that reports them.
    """
    start = 0
    while start < len(right) and right[start].text in _BESIDE:
        start += 1
    words = until_break(right[start:])
    found = quoted_as(words, persons) or _frame_after(words, persons) if words else None
    if found is None or found.speaker.name in persons.lists["media"] or _reports_news(words, persons):
        return None
    if words[0].text in persons.lists["new_clauses"] and found.rule != SAID_X:
        return None
    return whose(words, found, persons)


def _reports_news(words: Tokens, persons: Persons) -> bool:
    """Whether a frame tells only who reported it: "the state broadcaster NTV reported"."""
    at = next((i for i, token in enumerate(words) if token.text in persons.lists["said"]), 0)
    newsroom = any(token.text.lower() in persons.lists["newsrooms"] for token in words[:at])
    return newsroom and words[at].text in persons.lists["reported"]


def _frame_after(words: Tokens, persons: Persons) -> Attribution | None:
    skip = int(words[0].text in persons.lists["first_adverbs"])
    if len(words) > skip + 1 and words[skip].text in persons.lists["said"]:
        found = read_inverted(without_stop(words[skip + 1 :]), persons)
        return Attribution(found, SAID_X, words[skip + 1].start) if found else None
    if source := opens_source(words, persons):
        found = read_inverted(without_stop(words[source:]), persons)
        return Attribution(found, ACCORDING_TO, words[0].start) if found else None
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
    return Attribution(found, ACCORDING_TO, rest[at].start) if found else None


def _svo_after(words: Tokens, persons: Persons) -> Attribution | None:
    for i, token in enumerate(words[: _MAX_SUBJECT + 1]):
        if i and token.text in persons.lists["said"] and words[i - 1].text not in persons.lists["not_finite"]:
            subject = words[:i]
            if words[i - 1].text == "," and (late := _late_inverted(words, i, persons)):
                return late
            found = read_subject(subject, persons) or _last_piece(subject, persons)
            if found is None or not speaks(found, token.text, persons):
                return None
            return Attribution(found, X_SAID, subject[0].start)
    return None


def _late_inverted(words: Tokens, i: int, persons: Persons) -> Attribution | None:
    """The speaker in "… with which it has clashed, says Professor Berg." at a sentence's end, or before a comma."""
    after = without_stop(words[i + 1 :])
    named = next((n for n, token in enumerate(after) if token.text == ","), len(after))
    short = 0 < named <= _MAX_LATE and (is_name(after[0]) or after[0].text in persons.lists["articles"])
    if not short or words[i].text in persons.lists["telling"]:
        return None
    found = read_inverted(after, persons)
    return Attribution(found, SAID_X, after[0].start) if found else None


def _last_piece(subject: Tokens, persons: Persons) -> Speaker | None:
    """The subject in "… to build ties on certain issues, Professor Berg says"."""
    commas = [i for i, token in enumerate(subject) if token.text == ","]
    rest = subject[commas[-1] + 1 :] if commas else ()
    return read_subject(rest, persons) if rest else None
