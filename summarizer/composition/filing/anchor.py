"""The event anchor: what a dossier is about, learned from titles and leads; by it background is told from the event."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summarizer.language import Language
from summarizer.model import Body, Sentence
from summarizer.understanding.text.looking_back import how_far_back
from summarizer.understanding.text.terms import content, tokens

LEADS = 3
"""Sentences at the head of each article that tell the event."""


class Anchor(NamedTuple):
    """Weights of the words of titles and leads, and how near each sentence comes to them (rank from 0 to 1)."""

    weight: Mapping[str, float]
    nearness: tuple[float, ...]
    language: Language

    def background(self, text: str) -> float:
        """How much of a sentence's own words goes back behind the event or says how things are, from 0 up."""
        return how_far_back(text, self.language)


def learn(bodies: Sequence[Body], sentences: Sequence[Sentence], language: Language) -> Anchor:
    """The anchor of a dossier; nearness is likeness to the leads, ranked over all sentences."""
    words = [content(tokens(sentence.text), language.stopwords) for sentence in sentences]
    held = Counter(word for row in words for word in sorted(set(row)))
    rarity = {word: math.log(1 + len(sentences) / count) for word, count in held.items()}
    lead: Counter[str] = Counter()
    for text in titles(bodies):
        lead.update(sorted(set(content(tokens(text), language.stopwords))))
    for sentence, row in zip(sentences, words, strict=True):
        if sentence.position < LEADS:
            lead.update(sorted(set(row)))
    weight = {word: (1 + math.log(count)) * rarity.get(word, 1.0) for word, count in lead.items()}
    raw = [likeness(row, weight, rarity) for row in words]
    return Anchor(weight=weight, nearness=ranks(raw), language=language)


def titles(bodies: Sequence[Body]) -> list[str]:
    """The headlines that stand in the articles."""
    return [body.article.text[line.start : line.end] for body in bodies for line in body.lines if line.role == "title"]


def likeness(row: Sequence[str], weight: Mapping[str, float], rarity: Mapping[str, float]) -> float:
    """Weight of the sentence's words in the leads over the length of its vector."""
    counts = {word: (1 + math.log(count)) * rarity[word] for word, count in Counter(row).items()}
    norm = math.sqrt(sum(value * value for value in counts.values()))
    return sum(weight.get(word, 0.0) * value for word, value in counts.items()) / (norm + 1e-9)


def ranks(values: Sequence[float]) -> tuple[float, ...]:
    """Each value's place from 0 (lowest) to 1; equal values have equal ranks."""
    ordered = sorted(values)
    place = {value: index for index, value in reversed(list(enumerate(ordered)))}
    return tuple(place[value] / max(1, len(values) - 1) for value in values)
