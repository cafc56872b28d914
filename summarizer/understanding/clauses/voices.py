"""Whose words a sentence holds: the quotations that it stands in or holds, each with the keys of its speaker.

Who speaks was found by ``speech``; here the name meets the states and bodies of the lexicon.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from summarizer.model import Quote, Sentence
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.mentions import Mention, find_mentions
from summarizer.understanding.names.parties import NAME, mention_keys, name_parts


class Voice(NamedTuple):
    """A quotation in a sentence, ``start:end`` in the sentence's text.

    ``mention`` is who speaks as the lexicon knows it, None where it does not; ``keys`` are those of the speaker.
    """

    start: int
    end: int
    speaker: str | None
    mention: Mention | None
    keys: frozenset[str]


def voices_in(sentence: Sentence, quotes: Sequence[Quote], lexicon: Lexicon) -> tuple[Voice, ...]:
    """The quotations of an article that a sentence holds a part of, in order."""
    return tuple(
        _voice(sentence, quote, lexicon)
        for quote in quotes
        if quote.start < sentence.end and sentence.start < quote.end
    )


def _voice(sentence: Sentence, quote: Quote, lexicon: Lexicon) -> Voice:
    mention = _who(quote, lexicon)
    keys = {NAME + part for part in name_parts(quote.speaker or "")}
    return Voice(
        start=max(quote.start, sentence.start) - sentence.start,
        end=min(quote.end, sentence.end) - sentence.start,
        speaker=quote.speaker,
        mention=mention,
        keys=frozenset(keys) | (mention_keys(mention, lexicon.language) if mention else frozenset()),
    )


def _who(quote: Quote, lexicon: Lexicon) -> Mention | None:
    """Who speaks: by the name itself, or where that ties to no state and no body, by the office before it."""
    if quote.speaker is None:
        return None
    named = _head(quote.speaker, lexicon)
    if quote.office and (named is None or not (named.country or named.body)):
        return _head(f"{quote.office} {quote.speaker}", lexicon) or named
    return named


def _head(phrase: str, lexicon: Lexicon) -> Mention | None:
    """Who a phrase names: the first mention in it that tells no place."""
    return next((mention for mention in find_mentions(phrase, lexicon) if not mention.place), None)
