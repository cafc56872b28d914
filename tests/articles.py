"""Articles, sentences and what is heard in them, made from plain text for the tests of analysis."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

from summarizer.comparison.differences.finding import find_differences
from summarizer.comparison.support.index import Index
from summarizer.language import load
from summarizer.model import Article, Body, Difference, Line, Quote, Sentence
from summarizer.understanding.clauses.clauses import parse
from summarizer.understanding.names.lexicon import Lexicon
from summarizer.understanding.names.people import learn_people
from summarizer.understanding.reading import Understood, understand
from summarizer.understanding.speech.quotes import find_quotes
from summarizer.understanding.speech.spoken_text import Heard, hear_each
from summarizer.understanding.text.sentences import split


def body(text: str, name: str = "a.txt") -> Body:
    """A text as an article of which every line is body."""
    lines, at = [], 0
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            lines.append(Line(number=number, start=at, end=at + len(line), role="body"))
        at += len(line) + 1
    return Body(article=Article(file=name, text=text, sha256=""), lines=tuple(lines))


def bodies(texts: Sequence[str]) -> list[Body]:
    """Several texts, named in order."""
    return [body(text, f"{number}.txt") for number, text in enumerate(texts)]


def sentences(texts: Sequence[str]) -> list[Sentence]:
    """The sentences of several texts, in order."""
    return [sentence for index, one in enumerate(bodies(texts)) for sentence in split(one, index, "en")]


def heard(*texts: str) -> tuple[Heard, ...]:
    """Several texts as speech is looked for in them."""
    return hear_each(bodies(texts), ["en"] * len(texts), "en")


def understood(*texts: str) -> Understood:
    """Several texts, read."""
    return understand(bodies(texts), sentences(texts), load("en"))


def quotes(*texts: str) -> list[Quote]:
    """The quotations of several texts."""
    return [quote for quote, _ in find_quotes(heard(*texts))]


def speakers(text: str) -> list[str | None]:
    """Who speaks each quotation of a text."""
    return [quote.speaker for quote in quotes(text)]


def index_of(found: Sequence[Sentence]) -> Index:
    """An index of sentences, each read by itself."""
    language = load("en")
    lexicon = Lexicon(language, learn_people([sentence.text for sentence in found], language))
    return Index(found, "en", [parse(sentence.text, lexicon) for sentence in found])


def differences(*texts: str) -> tuple[Difference, ...]:
    """The differences between several texts."""
    return dated_differences(*((text, None) for text in texts))


def dated_differences(*dated: tuple[str, datetime.date | None]) -> tuple[Difference, ...]:
    """The differences between several texts, each with the day it was published."""
    texts = [text for text, _ in dated]
    days = [day for _, day in dated]
    articles = [replace(one.article, published=day) for one, day in zip(bodies(texts), days, strict=True)]
    quoted = [quote for quote, _ in understood(*texts).quotes]
    return find_differences(articles, index_of(sentences(texts)), quoted, heard(*texts))
