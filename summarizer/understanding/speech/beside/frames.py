"""Frames around a speaker that tell whose the words are: a source, somebody quoted by another, a text that is cited."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.reasons import NESTED, OF_ANOTHER, QUOTED_AS, QUOTING
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.speech.speakers import read_inverted, read_subject
from summarizer.understanding.text.quoted_tokens import Tokens, is_name


class Attribution(NamedTuple):
    """The speaker with the rule that found it and the offset of the words that name it."""

    speaker: Speaker
    rule: str
    at: int
    teller: Speaker | None = None
    """Who tells that the speaker said it, where the words come through somebody else."""


BREAKS = frozenset({";", ":"})
"""Marks at which a frame ends."""
_MAX_TO_SAYING = 5
"""Tokens in "recalled Anna Berg saying"."""


def opens_source(tokens: Tokens, persons: Persons) -> int:
    """How many words of "according to" stand at the head; 0 where it does not open with such a frame."""
    frames = persons.rules.source
    return next((len(f) for f in frames if tuple(t.text.lower() for t in tokens[: len(f)]) == f), 0)


def whose(words: Tokens, found: Attribution, persons: Persons) -> Attribution | str:
    """The speaker, or the one whose words he or she repeats: "said X, quoting Y", "X recalled Y saying"."""
    lists = persons.lists
    for i in range(1, len(words) - 1):
        named = words[i + 1 :]
        if words[i - 1].text == "," and words[i].text in lists["quoting"]:
            other = read_inverted(without_stop(named), persons)
            person = other is not None and other.kind in ("person", "role")
            return Attribution(other, QUOTING, named[0].start) if other and person else OF_ANOTHER
        if words[i - 1].text == "," and words[i].text in lists["citing"] and _of_somebody(named, persons):
            return OF_ANOTHER
        before = words[max(0, i - _MAX_TO_SAYING) : i]
        if words[i].text in lists["saying"] and is_name(words[i - 1]) and any(t.text in lists["said"] for t in before):
            return NESTED
    return found


def _of_somebody(named: Tokens, persons: Persons) -> bool:
    """Whether what is cited is a text or a person, whose words they may be."""
    other = read_inverted(without_stop(named), persons)
    texts = persons.lists["documents"] | persons.lists["letters"] | persons.lists["papers"]
    return (other is not None and other.kind == "person") or any(t.text.lower() in texts for t in named)


def quoted_as(words: Tokens, persons: Persons) -> Attribution | None:
    """Whom "quoted" names before "as saying": "W quoted X as saying", "X was quoted by W as saying"."""
    lists = persons.lists
    said = next((i for i in range(1, len(words)) if says(words, i, persons)), 0)
    verb = max((i for i in range(said) if words[i].text in lists["quoting"]), default=0)
    if not verb:
        return None
    named = words[verb + 1 : said - 1]
    passive = not named or named[0].text == persons.rules.agent
    found = read_subject(words[:verb], persons) if passive else read_inverted(named, persons)
    return Attribution(found, QUOTED_AS, words[0 if passive else verb + 1].start) if found else None


def says(words: Tokens, i: int, persons: Persons) -> bool:
    """Whether "as saying" ends at a token."""
    return words[i - 1].text == persons.rules.as_saying and words[i].text in persons.lists["saying"]


def without_stop(tokens: Tokens) -> Tokens:
    """The tokens without a mark that ends the sentence."""
    return tokens[:-1] if tokens and tokens[-1].text in (".", "!", "?", ":") else tokens


def speaks(speaker: Speaker, verb: str, persons: Persons) -> bool:
    """A plain noun speaks only by a plain verb: "the senders said", but not "the dust maintained a …"."""
    return speaker.kind != "noun" or verb in persons.lists["reports"]


def until_break(tokens: Tokens) -> Tokens:
    """The tokens up to a semicolon, a colon or the next quotation."""
    for i, token in enumerate(tokens):
        if token.text in BREAKS or token.quote >= 0:
            return tokens[:i]
    return tokens
