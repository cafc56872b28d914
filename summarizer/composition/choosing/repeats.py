"""Which statements tell one fact, however worded: by their words, by who tells the same, by who does what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import fsum
from typing import NamedTuple

from summarizer.comparison.support.acts import Act, Who
from summarizer.comparison.support.clashes import other_value
from summarizer.comparison.support.index import Index
from summarizer.composition.choosing.candidate import Candidate
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.tolls import retold
from summarizer.understanding.text.notions import FIGURE, NOTION, STATE, notions
from summarizer.understanding.text.terms import overlap

REPEATED = 0.45
"""Share of the shorter statement's bigrams from which two say nearly the same; the evaluation counts from 0.5."""
CONTAINED = 0.37
"""Share of the lighter statement's weight in words from which two carry one claim, though in other words; 0.5 let a
section spend a tenth more of its words on what it had said. Over 29 labelled events 0.37 prints 0.658 of the facts,
0.4 0.646 and 0.33 0.644."""
ONLY_HERE = 0.2
"""What a word counts for news that no other article has, beside 1 for one that all have. With words counted alike facts
are 0.658 over 29 labelled events, so 0.669."""
FEW = 3
"""Things that are so few are counted in every second sentence: they tell no fact."""
TOLL_SHARED = 0.15
"""Share of the lighter statement's weight that two must have in common for near tolls to be of one event."""
SAME_OBJECT = 0.4
"""Share of the lighter object's weight from which two acts of one actor are about the same thing. With the same verb or
stance that tells one fact: on sixteen labelled dossiers 26 of 35 such pairs of sentences did."""
LEAST_OBJECT = 2
"""Notions besides states that they must share."""
STANCES: Mapping[str, bool] = {"AGREE": True, "SUPPORT": True, "CONCEDE": True, "COOPERATE": True, "REJECT": False}
"""PLOVER types of acts that say yes or no; that of "did not endorse" is REJECT already."""
REFUSAL = NOTION + "reject"
"""Notion of verbs of refusal: "did not reject" is no yes."""


class Deed(NamedTuple):
    """Who does what to what, as a sentence tells it."""

    who: Who
    verbs: frozenset[str]
    negated: bool
    stance: bool | None
    """Yes or no, where the act says one."""
    about: frozenset[str]
    """Notions of the clause besides the verb."""


def deeds(index: Index, row: int, language: str) -> tuple[Deed, ...]:
    """The deeds of a sentence whose actor is known; who only speaks does none."""
    text = index.sentences[row].text
    return tuple(_deed(act, text, language) for act in index.acts[row] if act.who and not act.frame)


def _deed(act: Act, text: str, language: str) -> Deed:
    assert act.who
    not_refused = act.negated and REFUSAL in act.verbs
    stance = None if not_refused else STANCES.get(act.kind or "")
    about = notions(text[act.start : act.end], language) - act.verbs - {act.who.name}
    return Deed(act.who, act.verbs, act.negated, stance, about)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What is known of the facts that candidates tell."""

    weight: Mapping[str, float] = field(default_factory=dict)
    """What a term is worth; one that is not named is worth one."""
    deeds: Mapping[int, Sequence[Deed]] = field(default_factory=dict)
    """Of each sentence, by its row."""
    contested: frozenset[tuple[int, int]] = frozenset()
    """Pairs of sentences that bring the same words under two speakers: one of them is printed, and the difference."""
    heard: Mapping[str, float] = field(default_factory=dict)
    """Share of the other articles that a term stands in, too, from 0 to 1."""
    heft: Callable[[Iterable[str]], float] = len  # type: ignore[assignment]
    """What notions weigh together."""

    def repeats(self, one: Candidate, taken: Iterable[Candidate], most: float = CONTAINED) -> bool:
        """Whether a sentence is chosen already, or tells what one that is tells; ``most`` as in ``CONTAINED``."""
        return any(self.repeat(one, other, most) for other in taken)

    def repeat(self, one: Candidate, other: Candidate, most: float = CONTAINED) -> bool:
        """Whether two sentences say nearly the same, most of it, the same deed or the same toll."""
        if one.row == other.row or (one.row, other.row) in self.contested:
            return True
        if self.other_side(one, other):
            return False
        if overlap(one.bigrams, other.bigrams) >= REPEATED:
            return True
        shared = self.contained(one.terms, other.terms)
        if shared >= most or (retold(one.tolls, other.tolls) and shared >= TOLL_SHARED):
            return True
        if one_figure(one, other):
            return True
        return most < 1 and (other.row in one.alike or self.one_deed(one.row, other.row))

    def word_for_word(self, one: Candidate, other: Candidate) -> bool:
        """Whether two sentences say nearly the same in the same words, or bring the same words of somebody."""
        known = one.row == other.row or (one.row, other.row) in self.contested
        return known or overlap(one.bigrams, other.bigrams) >= REPEATED

    def other_side(self, one: Candidate, other: Candidate) -> bool:
        """Whether two articles give other figures for one thing, no toll among them: the reader must see both."""
        told = one.article != other.article and not retold(one.tolls, other.tolls)
        return told and other_value(one.figures, other.figures)

    def one_deed(self, one: int, other: int) -> bool:
        """Whether two sentences tell the same actor's same act on the same object."""
        return any(
            left.who.may_be(right.who) and _alike(left, right) and self.one_object(left.about, right.about)
            for left in self.deeds.get(one, ())
            for right in self.deeds.get(other, ())
        )

    def one_object(self, left: frozenset[str], right: frozenset[str]) -> bool:
        """Whether two acts are about the same."""
        shared = left & right
        named = sum(notion[0] != STATE for notion in shared)
        return named >= LEAST_OBJECT and self.heft(shared) >= SAME_OBJECT * min(self.heft(left), self.heft(right))

    def contained(self, left: frozenset[str], right: frozenset[str]) -> float:
        """Share of the lighter sentence's weight that the other one holds too, from 0 to 1."""
        lighter = min(self.weight_of(left), self.weight_of(right))
        return self.weight_of(left & right) / (lighter + 1e-9)

    def heard_of(self, terms: Iterable[str]) -> float:
        """What terms are worth as news: more for those that several articles have."""
        return fsum([self.weight.get(term, 1.0) * (ONLY_HERE + self.heard.get(term, 0.0)) for term in terms])

    def weight_of(self, terms: Iterable[str]) -> float:
        """What terms are worth together; summed exactly, so that the order of a set changes nothing."""
        return fsum([self.weight.get(term, 1.0) for term in terms])


def one_figure(one: Candidate, other: Candidate) -> bool:
    """Whether statements of two articles give the same exact figure of one thing, and share a word besides."""
    same = one.article != other.article and exact(one.figures) & exact(other.figures)
    return bool(same and one.about & other.about)


def exact(figures: Iterable[Figure]) -> set[tuple[str, str, float]]:
    """Kind, thing and value of the figures that are neither rounded nor a handful."""
    told = (figure for figure in figures if figure.low == figure.high)
    return {(one.kind, one.thing, one.low) for one in told if one.kind != "count" or one.low > FEW}


def told_of(text: str, figures: Iterable[Figure], language: str) -> frozenset[str]:
    """The notions of a text but those of states and of its figures."""
    for figure in figures:
        text = text[: figure.start] + " " * (figure.end - figure.start) + text[figure.end :]
    return frozenset(notion for notion in notions(text, language) if notion[0] not in (STATE, FIGURE))


def _alike(left: Deed, right: Deed) -> bool:
    """Whether two deeds are of one kind: the same answer, or the same verb."""
    if left.stance is not None and right.stance is not None:
        return left.stance == right.stance
    return left.negated == right.negated and bool(left.verbs & right.verbs)
