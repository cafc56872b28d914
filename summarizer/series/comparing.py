"""The articles of today and those of earlier issues, read so that they can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from summarizer.comparison.changes.earlier import Held, Series, latest_first, lay_out
from summarizer.language import load
from summarizer.model import Body, Sentence
from summarizer.understanding.clauses.parsing import Parsed
from summarizer.understanding.reading import Understood, codes_of, understand
from summarizer.understanding.text.sentences import split


def held_of(issue: int, bodies: Iterable[tuple[int, Body]], language: str) -> list[Held]:
    """The articles of an issue with their sentences; each comes with its number in the issue."""
    found = list(bodies)
    codes = codes_of([body for _, body in found], load(language))
    return [
        Held(issue, number, body.article, tuple(split(body, at, code)))
        for at, ((number, body), code) in enumerate(zip(found, codes, strict=True))
    ]


def series_of(bodies: Sequence[Body], understood: Understood, earlier: Sequence[Held], language: str) -> Series:
    """The series of today’s articles, which are read already."""
    return lay_out(
        understood.sentences,
        [reading.parsed for reading in understood.readings],
        [body.article for body in bodies],
        earlier,
        lambda sentences: _parsed(sentences, earlier, len(bodies), language),
        language,
    )


def _parsed(
    sentences: Sequence[Sentence], earlier: Sequence[Held], first: int, language: str
) -> Sequence[Sequence[Parsed]]:
    """The clauses of sentences of earlier issues, read together; articles are numbered from ``first``."""
    if not sentences:
        return ()
    numbers = sorted({sentence.article for sentence in sentences})
    ordered = latest_first(earlier)
    bodies = [Body(article=ordered[number - first].article, lines=()) for number in numbers]
    own = [replace(sentence, article=numbers.index(sentence.article)) for sentence in sentences]
    return [reading.parsed for reading in understand(bodies, own, load(language)).readings]
