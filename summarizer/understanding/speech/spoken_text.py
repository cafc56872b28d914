"""An article as speech is looked for in it: tokens by paragraph and sentence, quotations folded, persons known.

Made once and used for quotations, positions, steps and spellings of names.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from summarizer.language import known, load
from summarizer.language.rules.speech import SpeechRules
from summarizer.language.spoken import speech_lists, verb_pairs
from summarizer.model import Body
from summarizer.understanding.names.persons import Persons, learn_persons
from summarizer.understanding.text.quotation_marks import Paragraph, Span, body_paragraphs, find_spans
from summarizer.understanding.text.quoted_tokens import Tokens, joined, sentences_of, tokens_of


class Heard(NamedTuple):
    """One article: ``sentences`` are its paragraphs' sentences as tokens, ``spans`` its quotations in order."""

    number: int
    """Of the source, from 1."""
    text: str
    language: str
    paragraphs: tuple[Paragraph, ...]
    spans: tuple[Span, ...]
    sentences: tuple[tuple[Tokens, ...], ...]
    persons: Persons


def hear_each(bodies: Iterable[Body], languages: Iterable[str], otherwise: str) -> tuple[Heard, ...]:
    """Every body by its own language; in one without tables nobody is heard.

    ``otherwise`` is the language of the lists that such a body keeps, for whoever asks them.
    """
    return tuple(
        hear_one(body, number, language) if known(language) else unheard(body, number, otherwise)
        for number, (body, language) in enumerate(zip(bodies, languages, strict=True), 1)
    )


def unheard(body: Body, number: int, otherwise: str) -> Heard:
    """A body in whose language nothing is read."""
    persons = Persons(speech_lists(otherwise), SpeechRules(), body.article.text)
    return Heard(number, body.article.text, otherwise, (), (), (), persons)


def hear_one(body: Body, number: int, language: str) -> Heard:
    """One body, which stands as source ``number`` in the brief."""
    text, paragraphs = body.article.text, body_paragraphs(body)
    spans = find_spans(text, paragraphs)
    held: dict[int, list[tuple[int, Span]]] = {}
    for index, span in enumerate(spans):
        held.setdefault(span.paragraph, []).append((index, span))
    pairs, lists = verb_pairs(language), speech_lists(language)
    rules = load(language).rules.speech
    tokens = [
        joined(tokens_of(text, paragraph, held.get(n, ()), rules.elided), pairs)
        for n, paragraph in enumerate(paragraphs)
    ]
    return Heard(
        number=number,
        text=text,
        language=language,
        paragraphs=paragraphs,
        spans=spans,
        sentences=tuple(tuple(sentences_of(paragraph, lists["openers"])) for paragraph in tokens),
        persons=learn_persons(tokens, text, lists, rules),
    )
