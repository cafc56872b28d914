"""Filing: how well each sentence fits each section of the profile, or the background that is left out.

A section's score rests on who speaks or acts, on what kind of act it is, on the profile's own words and on what the
paragraph around it is about; the background's on time and on distance from the event. Weights are round figures;
none was searched for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summarizer.analysis.anchor import Anchor
from summarizer.analysis.patterns import pattern
from summarizer.analysis.reading import Reading
from summarizer.analysis.terms import content, tokens
from summarizer.config.profiles import SectionPlan

BACKGROUND = "-"
"""Key of the score for being left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """What filing knows of a section: its plan, the keys of its actors, and its words."""

    plan: SectionPlan
    actors: frozenset[str]
    words: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A sentence with its scores by section (and ``BACKGROUND``), the best section, and what decided."""

    reading: Reading
    scores: tuple[tuple[str, float], ...]
    section: str
    reasons: tuple[str, ...] = ()

    @property
    def margin(self) -> float:
        """Score of the section over the next best, the background included."""
        own = dict(self.scores)[self.section]
        return own - max(score for key, score in self.scores if key != self.section)


WHO, KIND, WORDS, EVENT, EARLY = 1.0, 1.0, 1.0, 0.3, 0.3
FOREIGN = 0.4
NEIGHBOUR = 0.4
FLOOR = 0.45
DISTANCE = 0.9
PAST = 0.55
EARLY_SENTENCES = 5
ACTING = 0.5


def file(readings: Sequence[Reading], offices: Sequence[Office], anchor: Anchor) -> tuple[Filed, ...]:
    """Each sentence with its scores and its best section."""
    own = [
        {**{office.plan.key: fit(reading, office, offices, anchor) for office in offices},
         BACKGROUND: background(reading, near, anchor)}
        for reading, near in zip(readings, anchor.nearness, strict=True)
    ]
    smoothed = [carried_over(row, own, readings) for row in range(len(readings))]
    return tuple(
        Filed(
            reading=reading,
            scores=tuple(scores.items()),
            section=max((office.plan.key for office in offices), key=lambda key: scores[key]),
        )
        for reading, scores in zip(readings, smoothed, strict=True)
    )


def carried_over(row: int, own: Sequence[Mapping[str, float]], readings: Sequence[Reading]) -> dict[str, float]:
    """A sentence's scores with a share of those of the sentence before it in its paragraph."""
    scores = dict(own[row])
    here = readings[row].sentence
    if row and readings[row - 1].sentence.article == here.article:
        before = own[row - 1]
        mean = sum(before.values()) / len(before)
        leaning = readings[row].leans is not None or readings[row].quoted
        share = NEIGHBOUR * (1.0 if leaning else 0.4 if readings[row - 1].sentence.paragraph == here.paragraph else 0.2)
        for key in scores:
            scores[key] += share * max(-0.6, min(0.6, before[key] - mean))
    return scores


def strength(reading: Reading, actors: frozenset[str]) -> float:
    """How far a sentence is that of the given actors."""
    return max((value for key, value in reading.parties.items() if key in actors), default=0.0)


def about(reading: Reading, office: Office, anchor: Anchor) -> float:
    """How many of the section's own words the sentence holds, from 0 to 1."""
    words = set(content(tokens(reading.sentence.text), anchor.language.stopwords))
    return min(1.0, sum(weight for word, weight in office.words.items() if word in words))


def cues(reading: Reading, heading: str, anchor: Anchor) -> float:
    """How many cues of a list the sentence holds, two being as good as many, from 0 to 1."""
    return min(2, len(pattern(anchor.language.code, "filing", heading).findall(reading.sentence.text))) / 2


def fit(reading: Reading, office: Office, offices: Sequence[Office], anchor: Anchor) -> float:
    """Score of one sentence for one section from its own words."""
    kind, who = office.plan.kind, strength(reading, office.actors) if office.actors else 0.0
    words = WORDS * about(reading, office, anchor)
    early = max(0.0, 1 - reading.sentence.position / EARLY_SENTENCES)
    foreign = 0.0
    if kind in ("outcome", "next_steps") and reading.speaks and who < ACTING:
        foreign = FOREIGN * max((strength(reading, other.actors) for other in offices if other is not office), default=0.0)
    if kind == "outcome":
        return 0.8 * WHO * who + 0.6 * KIND * cues(reading, "result", anchor) + EARLY * early + 0.5 * words - 2 * foreign
    if kind == "next_steps":
        ahead = cues(reading, "future", anchor)
        return 0.2 * WHO * who + 0.9 * KIND * ahead + 0.3 * cues(reading, "talks", anchor) * bool(ahead) + 0.5 * words - foreign
    if kind in ("response", "reaction"):
        missing = 0.0 if who >= ACTING or not office.actors else 0.6
        return 0.95 * WHO * who + 0.3 * KIND * cues(reading, "stance", anchor) + 0.3 * words + 0.1 * reading.speaks - missing
    return 0.5 * WHO * who + 1.2 * words


def background(reading: Reading, near: float, anchor: Anchor) -> float:
    """Score for being left out."""
    early = max(0.0, 1 - reading.sentence.position / EARLY_SENTENCES)
    return FLOOR + PAST * anchor.background(reading.sentence.text) + DISTANCE * (0.5 - near) * 0.7 - 0.15 * early - 0.1 * reading.speaks
