"""What an article's discourse holds so far: who was quoted where, and who opens each sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summarizer.understanding.names.persons import Persons
from summarizer.understanding.speech.openings import opening_speaker
from summarizer.understanding.speech.speaker import Speaker
from summarizer.understanding.text.quoted_tokens import Tokens

MAX_ARTICLE_AWAY = 3
"""Tokens between an article and its noun."""
MAX_PARAGRAPHS_BACK = 3
"""A pronoun further from its name than this was wrong as often as right."""


class Event(NamedTuple):
    """Somebody who speaks or opens a sentence at an offset."""

    at: int
    name: str
    kind: str


@dataclass(slots=True)
class Discourse:
    """Who was quoted where, and who opens each sentence, as far as an article has been read."""

    persons: Persons
    sentences: Sequence[Sequence[Tokens]]
    spoken: dict[int, list[Event]] = field(default_factory=dict)
    openings: dict[tuple[int, int], tuple[int, Speaker] | None] = field(default_factory=dict)

    def note_speaker(self, paragraph: int, at: int, speaker: str | None) -> None:
        """Record that a quotation at offset ``at`` was given to a speaker, or to none."""
        self.spoken.setdefault(paragraph, []).append(Event(at, speaker or "", "speech"))

    def opening(self, paragraph: int, sentence: int) -> tuple[int, Speaker] | None:
        """Who opens a sentence; read once, when first asked for."""
        key = (paragraph, sentence)
        if key not in self.openings:
            self.openings[key] = opening_speaker(self.sentences[paragraph][sentence], self.persons)
        return self.openings[key]
