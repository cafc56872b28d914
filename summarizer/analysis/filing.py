"""Filing: how well each sentence fits each section of the profile, or the background that is left out.

A section's score is a sum of signals with round weights: who speaks or acts, what kind of act it is, the profile's own
words, the heading, and how near the sentence is to the leads.

The weights were set by hand, in steps of 0.05, while looking at five labelled dossiers and the reference articles, and
kept where those were filed better: they are fitted to these in that sense, and file about a seventh fewer statements
right on dossiers that nobody looked at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.analysis.anchor import Anchor
from summarizer.analysis.reading import ACTS_LATER, Reading
from summarizer.analysis.signals import Office, of_section, of_sentence

BACKGROUND = "-"
"""Key of the score for being left out."""

RESPONSE = {
    "actor": 1.0, "not the actor": -0.6, "only named": -0.6, "stance": 0.3, "speaks": 0.1, "fighting": -0.3,
    "quotation": 0.15, "words": 0.3, "concept": 0.25, "heading": 0.25, "shared": -0.1,
}  # fmt: skip
WEIGHTS: Mapping[str, Mapping[str, float]] = {
    "outcome": {
        "actor": 0.6, "result": 0.6, "early": 0.4, "near the leads": 0.4, "fighting": 0.2,
        "another speaks": -0.15, "quotation": -0.25, "stance": -0.1, "words": 0.5,
        "concept": 0.25, "heading": 0.25, "shared": -0.1,
    },
    "next_steps": {
        "actor": 0.2, "future": 0.9, "talks": 0.3, "another speaks": -0.2, "past": -0.2, "words": 0.5,
        "concept": 0.25, "heading": 0.25,
    },
    "response": RESPONSE,
    "reaction": RESPONSE,
    "topic": {
        "always": -0.1, "early": -0.1, "actor": 0.4, "speaks": -0.1, "words": 1.0, "concept": 0.25, "heading": 0.25,
    },
    BACKGROUND: {
        "always": 0.55, "past": 0.7, "near the leads": -0.8, "early": -0.15, "speaks": -0.25, "present": 0.15,
        "standing": 0.2,
    },
}  # fmt: skip
"""Weight of each signal by the section's kind."""
TIES: Mapping[str, tuple[str, ...]] = {
    "outcome": ("result", "words", "concept"),
    "next_steps": ("future",),
    "response": ("actor",),
    "reaction": ("actor",),
    "topic": ("words", "concept", "heading"),
}
"""Signals of which one at least ties a sentence to a section of that kind."""
LEANS, SAME_PARAGRAPH, NEXT = 0.4, 0.15, 0.08
"""Share of the score of the sentence before that carries over: to one that leans on it, in its paragraph, to any."""
MOST_CARRIED = 0.6
TOLD = 3
"""Signals that a reason names: the strongest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A sentence with its scores by section (and ``BACKGROUND``), the best section, and what decided."""

    reading: Reading
    scores: tuple[tuple[str, float], ...]
    section: str
    reasons: tuple[str, ...] = ()
    fits: frozenset[str] = frozenset()
    """Sections that have something to do with the sentence: its actor, a cue, a word."""

    @property
    def margin(self) -> float:
        """Score of the section over the next best, the background included."""
        own = dict(self.scores)[self.section]
        return own - max(score for key, score in self.scores if key != self.section)

    @property
    def lift(self) -> float:
        """Score of the section over the background's."""
        scores = dict(self.scores)
        return scores[self.section] - scores[BACKGROUND]


def file(readings: Sequence[Reading], offices: Sequence[Office], anchor: Anchor) -> tuple[Filed, ...]:
    """Each sentence with its scores and its best section, the background apart."""
    found: list[Filed] = []
    before: tuple[Reading, Mapping[str, float]] | None = None
    for reading, near in zip(readings, anchor.nearness, strict=True):
        plain = of_sentence(reading, near, anchor)
        signals = {office.plan.key: of_section(reading, plain, office, offices, anchor) for office in offices}
        own = {office.plan.key: total(signals[office.plan.key], office.plan.kind) for office in offices}
        own[BACKGROUND] = total(plain, BACKGROUND)
        scores = carried_over(own, reading, before)
        section = max(signals, key=lambda key: scores[key])
        kind = next(office.plan.kind for office in offices if office.plan.key == section)
        found.append(
            Filed(
                reading=reading,
                scores=tuple(scores.items()),
                section=section,
                reasons=reasons(signals[section], kind),
                fits=frozenset(o.plan.key for o in offices if concerns(signals[o.plan.key], o.plan.kind)),
            )
        )
        before = (reading, own)
    return tuple(found)


def concerns(signals: Mapping[str, float], kind: str) -> bool:
    """Whether anything ties a sentence to a section of that kind, be it filed elsewhere or left out."""
    return any(signals[name] > (ACTS_LATER / 2 if name == "actor" else 0) for name in TIES[kind])


def total(signals: Mapping[str, float], kind: str) -> float:
    """The weighted sum of a sentence's signals for a section of that kind."""
    return sum(weight * signals[name] for name, weight in WEIGHTS[kind].items())


def reasons(signals: Mapping[str, float], kind: str) -> tuple[str, ...]:
    """The signals that weighed most, in words."""
    parts = [(weight * signals[name], name) for name, weight in WEIGHTS[kind].items() if signals[name]]
    strongest = sorted(parts, key=lambda part: (-abs(part[0]), part[1]))[:TOLD]
    return tuple(f"{name} {value:+.2f}" for value, name in strongest)


def carried_over(
    own: Mapping[str, float], reading: Reading, before: tuple[Reading, Mapping[str, float]] | None
) -> dict[str, float]:
    """A sentence's scores with a share of those of the sentence before it in its article."""
    if before is None or before[0].sentence.article != reading.sentence.article:
        return dict(own)
    leans = reading.leans is not None or reading.quoted
    together = before[0].sentence.paragraph == reading.sentence.paragraph
    share = LEANS if leans else SAME_PARAGRAPH if together else NEXT
    mean = sum(before[1].values()) / len(before[1])
    return {
        key: score + share * max(-MOST_CARRIED, min(MOST_CARRIED, before[1][key] - mean)) for key, score in own.items()
    }
