"""What decided about each sentence, in words, for ``explain``; it decides nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.composition.choosing.candidates import Selected
from summarizer.composition.choosing.edits import BOTTOM_LINE
from summarizer.composition.filing.filing import BACKGROUND, Filed
from summarizer.model import SentenceTrace

CLOSE = 0.5
"""Chance under which a printed sentence is as likely to belong elsewhere as where it stands."""


def trace(filed: Sequence[Filed], chosen: Selected, top: Sequence[int]) -> tuple[SentenceTrace, ...]:
    """A row for each sentence: where it stands, its scores, and what decided."""
    places = {**dict.fromkeys(top, BOTTOM_LINE), **chosen.section_of}
    return tuple(
        SentenceTrace(
            source=item.reading.sentence.article + 1,
            start=item.reading.sentence.start,
            end=item.reading.sentence.end,
            text=item.reading.sentence.text,
            chosen=places.get(row),
            clauses=item.reading.clauses,
            scores=tuple((key, round(score, 3)) for key, score in item.scores if key != BACKGROUND),
            reasons=(*item.reasons, f"chance {item.chance:.2f}", *chosen.reasons.get(row, ())),
            close_call=row in chosen.nearly or (row in places and item.chance < CLOSE),
            worth=round(chosen.worth[row], 4),
            able=row in chosen.able,
            chances=tuple((key, round(item.chance_in(key), 2)) for key, _ in item.scores if key != BACKGROUND),
            by_rules=chosen.by_rules.get(row),
            by_reader=chosen.by_reader.get(row),
        )
        for row, item in enumerate(filed)
    )
