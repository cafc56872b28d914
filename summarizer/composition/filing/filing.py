"""Filing: how well each sentence fits each section of the profile, or the background that is left out.

A section's score is a sum of signals with round weights: who speaks or acts, what kind of act it is, the profile's own
words, the heading, and how near the sentence is to the leads.

Then its neighbours and the sentences that use its words have their say (relaxation.py).

The weights were set by hand in steps of 0.05 and kept where more sentences were filed as hand labels have them: all
sentences of seven labelled dossiers, then of twelve more on which the first weights had filed 0.72 of the sentences
where a fair reader would (0.86 on the seven). With these it was 0.81 (0.89).

Later four were moved, each because it filed more sentences right on sixteen labelled dossiers and hardly any worse on
one of them: together 0.80 became 0.82 of all sentences, 0.84 became 0.85 of those that are no background. Moving all
weights freely gained nothing on a dossier that was left out.

What is announced for a time it names ("scheduled") counts for what is to come, whoever acts: with 0.8 0.89 of the
sentences printed for four and 0.87 for five events are filed right, without it 0.87 and 0.81; the share of the labelled
next steps that are printed rose from 0.29 and 0.35 to 0.47 and 0.65.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from summarizer.composition.filing import relaxation
from summarizer.composition.filing.anchor import Anchor
from summarizer.composition.filing.relaxation import DECIMALS, OWN
from summarizer.composition.filing.signals import NEAR_REASON, Office, of_section, of_sentence
from summarizer.config.kinds import kind_of
from summarizer.understanding.clauses.ownership import ACTS_LATER
from summarizer.understanding.clauses.reading import Reading
from summarizer.understanding.text import likeness

BACKGROUND = "-"
"""Key of the score for being left out."""

BACKGROUND_WEIGHTS: Mapping[str, float] = {
    "always": 0.5, "past": 0.7, NEAR_REASON: -0.6, "early": -0.15, "speaks": -0.35, "standing": 0.2,
    "fighting": 0.15, "result": -0.2, "scheduled": -0.2,
}  # fmt: skip
"""What each signal counts for being left out; for a section they stand with its kind (config/kinds.py)."""
CERTAIN = 2.7
"""Settled scores times this are logits of the chance that a sentence belongs where it is filed.

Calibrated on sixteen labelled dossiers: of the sentences with a chance of 0.7 to 0.8 a share of 0.84 is filed right, of
0.8 to 0.9 0.91, above 0.96. With 2.1 the log likelihood of the labels was -0.55, with 2.7 it is -0.52, the best."""
SAFE = 0.55
"""Chance from which a sentence has a safe place in a section. Over twenty labelled events 0.7 filed 0.03 more of what
is placed right, and lost 0.03 of the facts and 0.02 of those in their section; 0.4 filed 0.05 less."""
TOLD = 3
"""Signals that a reason names: the strongest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filed:
    """A sentence with its scores by section (and ``BACKGROUND``), the best section, and what decided."""

    reading: Reading
    scores: tuple[tuple[str, float], ...]
    section: str
    chances: tuple[tuple[str, float], ...]
    """How likely it belongs to each section, or to the background, from 0 to 1."""
    reasons: tuple[str, ...] = ()
    fits: frozenset[str] = frozenset()
    """Sections that have something to do with the sentence: its actor, a cue, a word."""

    @property
    def chance(self) -> float:
        """How likely it belongs to its section, rather than to another or the background, from 0 to 1."""
        return self.chance_in(self.section)

    @property
    def safe(self) -> bool:
        """Whether it may be printed under its section's heading."""
        return self.safe_in(self.section)

    def chance_in(self, key: str) -> float:
        """How likely it belongs to a section."""
        return dict(self.chances)[key]

    def safe_in(self, key: str) -> bool:
        """Whether it may be printed under a section's heading; what is not stands among what is reported besides."""
        return self.chance_in(key) >= SAFE

    @property
    def lift(self) -> float:
        """Score of the section over the background's."""
        scores = dict(self.scores)
        return scores[self.section] - scores[BACKGROUND]


def file(
    readings: Sequence[Reading], offices: Sequence[Office], anchor: Anchor, terms: likeness.Terms
) -> tuple[Filed, ...]:
    """Each sentence with its scores and its best section, the background apart; ``terms`` are its words."""
    keys = (*(office.plan.key for office in offices), BACKGROUND)
    signals = [signals_of(*each, offices, anchor) for each in zip(readings, anchor.nearness, strict=True)]
    own = np.array([own_scores(row, offices) for row in signals]).reshape(len(readings), len(keys))
    settled = relaxation.settle(own, readings, terms)
    likely = relaxation.chances(CERTAIN * settled)
    return tuple(
        filed(reading, row, offices, dict(zip(keys, map(float, scores), strict=True)), own=alone, chance=chance)
        for reading, row, alone, scores, chance in zip(readings, signals, own, settled, likely, strict=True)
    )


Signals = Mapping[str, Mapping[str, float]]
"""Section (and ``BACKGROUND``) to signal to value."""


def signals_of(reading: Reading, near: float, offices: Sequence[Office], anchor: Anchor) -> Signals:
    """All signals of one sentence; ``near`` is how near it comes to the leads."""
    plain = of_sentence(reading, near, anchor)
    return {
        **{office.plan.key: of_section(reading, plain, office, offices, anchor) for office in offices},
        BACKGROUND: plain,
    }


def own_scores(signals: Signals, offices: Sequence[Office]) -> list[float]:
    """The score of each section by the sentence's own signals, the background's last."""
    return [*(total(signals[o.plan.key], o.plan.kind) for o in offices), total(signals[BACKGROUND], BACKGROUND)]


def filed(
    reading: Reading,
    signals: Signals,
    offices: Sequence[Office],
    scores: Mapping[str, float],
    *,
    own: likeness.Floats,
    chance: likeness.Floats,
) -> Filed:
    """One sentence with its best section and what decided; ``own`` are its scores before its neighbours had a say."""
    best = max(range(len(offices)), key=lambda place: scores[offices[place].plan.key])
    plan = offices[best].plan
    moved = scores[plan.key] - OWN * float(own[best])
    return Filed(
        reading=reading,
        scores=tuple(scores.items()),
        section=plan.key,
        chances=tuple((key, round(float(value), DECIMALS)) for key, value in zip(scores, chance, strict=True)),
        reasons=(*reasons(signals[plan.key], plan.kind), f"its neighbours and like sentences {moved:+.2f}"),
        fits=frozenset(o.plan.key for o in offices if concerns(signals[o.plan.key], o.plan.kind)),
    )


def concerns(signals: Mapping[str, float], kind: str) -> bool:
    """Whether anything ties a sentence to a section of that kind, be it filed elsewhere or left out.

    An actor who is only named ties it where the section's own words stand there too.
    """
    known = kind_of(kind)
    named = known.answers and signals["actor"] > 0 and signals["words"] > 0
    return named or any(signals[name] > (ACTS_LATER / 2 if name == "actor" else 0) for name in known.ties)


def weights(kind: str) -> Mapping[str, float]:
    """What each signal counts for a section of that kind, or for the background."""
    return BACKGROUND_WEIGHTS if kind == BACKGROUND else kind_of(kind).weights


def total(signals: Mapping[str, float], kind: str) -> float:
    """The weighted sum of a sentence's signals for a section of that kind."""
    return sum(weight * signals[name] for name, weight in weights(kind).items())


def reasons(signals: Mapping[str, float], kind: str) -> tuple[str, ...]:
    """The signals that weighed most, in words."""
    parts = [(weight * signals[name], name) for name, weight in weights(kind).items() if signals[name]]
    strongest = sorted(parts, key=lambda part: (-abs(part[0]), part[1]))[:TOLD]
    return tuple(f"{name} {value:+.2f}" for value, name in strongest)
