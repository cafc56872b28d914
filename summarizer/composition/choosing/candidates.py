"""From filed sentences to the brief's statements: who may stand in it, what each is worth, and the officer's edits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from summarizer.comparison.support.index import Index
from summarizer.composition.choosing.edits import ALSO_REPORTED, BOTTOM_LINE, Edits, in_order
from summarizer.composition.choosing.ranking import COVER, rank
from summarizer.composition.choosing.selection import LONGEST, SHORTEST, Allotment, Candidate, choose
from summarizer.composition.choosing.worth import worth
from summarizer.composition.filing.filing import BACKGROUND, Filed
from summarizer.composition.filing.study import Study
from summarizer.composition.filing.topics import relevance
from summarizer.config.kinds import kind_of
from summarizer.config.profiles import SectionPlan
from summarizer.understanding.figures.tolls import tolls
from summarizer.understanding.text.sentences import whole_quotations
from summarizer.understanding.text.terms import plain_bigrams

MASS = 0.5
"""Shares grow with the number of sentences a section has, to this power."""
SECONDS = 3
"""Sentences that an empty section may take from the others."""
NEAR_SECOND = 0.6
"""Difference of scores up to which a sentence may stand in a section that came second."""
FAR_SECOND = 1.3
"""The same for a section that would be empty else."""
LEAST_LIFT = 0.0
"""Score over the background from which a sentence may be chosen: it fits its section as well as being left out."""
LIKELY = 0.5
"""Chance from which a sentence may stand in a section to which neither its actor nor a word of its own ties it."""
SAFE = 0.4
"""Chance from which a sentence stands in its section;
what is less sure stands in also_reported."""
ASIDE_SHARE = 0.6
"""Weight of the share of also_reported in the words beside one for a section."""
ASIDE_MOST = 0.25
"""Of the statements: a brief that files less than three quarters of what it prints is no brief."""
LEAD = 0.3
"""What the first place in its article adds to the fit of a sentence for a topic by itself; later places add less."""
NEARLY = 0.9
"""Share of the least worth chosen in a section from which the best one left out was a close call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """Index of each chosen sentence by section, in the order the sections print them, and why."""

    sections: Mapping[str, tuple[int, ...]]
    aside: tuple[int, ...]
    """Those of also_reported: worth printing, though their section is not sure."""
    reasons: Mapping[int, tuple[str, ...]]
    nearly: tuple[int, ...]
    carried: tuple[int, ...]
    """How many articles carry what each sentence says."""
    worth: tuple[float, ...]
    """What each sentence is worth for its section."""

    @property
    def rows(self) -> tuple[int, ...]:
        """All chosen sentences, section by section, then those of also_reported."""
        return (*(row for rows in self.sections.values() for row in rows), *self.aside)

    @property
    def section_of(self) -> dict[int, str]:
        """Index of each chosen sentence to its section."""
        placed = {row: key for key, rows in self.sections.items() for row in rows}
        return placed | dict.fromkeys(self.aside, ALSO_REPORTED)


def select(
    found: Study, plans: Sequence[SectionPlan], words: int, edits: Edits, ranking: str | None, index: Index
) -> Selected:
    """Choose the statements of every section under one budget of words; ``ranking`` names a method of sumy's.

    ``index`` says which sentences of other articles say the same.
    """
    filed, terms = found.filed, found.terms
    worths = ranked(found, ranking) if ranking not in (None, COVER) else worth(filed, terms, asked_for(found, plans))
    weight = {str(number): float(value) for number, value in enumerate(terms.weight)}
    same = [index.same(row) for row in range(len(filed))]
    every = [candidate(row, found, worths[row], same[row], edits) for row in range(len(filed))]
    pinned = [every[row] for row in hand_picked(edits)]
    standing = [c for c in every if stands(found, c) and c.row not in edits.dropped and c not in pinned]
    free = filled([c for c in standing if belongs(filed[c.row])], standing, filed, plans)
    chosen = choose(free, pinned, allotments(free, plans, words), words, weight)
    carried = [1 + len({found.sentences[other].article for other in rows}) for rows in same]
    held = {plan.key: ordered([c.row for c in chosen if c.section == plan.key], found, carried) for plan in plans}
    return Selected(
        sections={key: in_order(rows, edits.follows) for key, rows in held.items()},
        aside=ordered([c.row for c in chosen if c.section == ALSO_REPORTED], found, carried),
        reasons={c.row: (f"worth {c.worth:.2f}", f"said by {carried[c.row]} of the articles") for c in every},
        nearly=nearly(free, chosen),
        carried=tuple(carried),
        worth=tuple(worths),
    )


def hand_picked(edits: Edits) -> list[int]:
    """Sentences that the officer pins or moves to a section: they stand in the brief whatever they are worth."""
    pinned = [row for row, section in edits.pinned.items() if section != BOTTOM_LINE]
    return [*pinned, *(row for row in edits.moved if row not in pinned)]


def nearly(free: Sequence[Candidate], chosen: Sequence[Candidate]) -> tuple[int, ...]:
    """Of each section the best sentence left out, where it was worth nearly as much as the least that was chosen."""
    rows = []
    for key in dict.fromkeys(candidate.section for candidate in chosen):
        least = min(candidate.worth for candidate in chosen if candidate.section == key)
        left = [candidate for candidate in free if candidate.section == key and candidate not in chosen]
        best = max(left, key=lambda candidate: (candidate.worth, -candidate.row), default=None)
        if best is not None and best.worth >= NEARLY * least:
            rows.append(best.row)
    return tuple(rows)


def filled(
    free: Sequence[Candidate], standing: Sequence[Candidate], filed: Sequence[Filed], plans: Sequence[SectionPlan]
) -> list[Candidate]:
    """The candidates, with some for each section that would stay empty else: its best, however low they score.

    First those for which it came a near second, then any of ``standing`` that has something to do with it.
    """
    moved: dict[int, Candidate] = {}
    likely = {candidate.row for candidate in free}
    alone = [candidate for candidate in standing if not candidate.below]
    for plan in plans:
        if any(candidate.section == plan.key and not candidate.below for candidate in free):
            continue
        left = [c for c in alone if c.row not in moved]
        near = [c for c in left if c.row in likely and second(filed[c.row], plan.key)]
        best = sorted(near, key=lambda c: (behind(filed[c.row], plan.key), c.row)) or sorted(
            (c for c in left if far_second(filed[c.row], plan.key)),
            key=lambda c: (-dict(filed[c.row].scores)[plan.key], c.row),
        )
        moved |= {c.row: replace(c, section=plan.key) for c in best[:SECONDS]}
    return [*(c for c in free if c.row not in moved), *moved.values()]


def second(item: Filed, key: str) -> bool:
    """Whether a sentence fits a section better than the background, and nearly as well as its own."""
    scores = dict(item.scores)
    return scores[key] > scores[BACKGROUND] and behind(item, key) < NEAR_SECOND


def far_second(item: Filed, key: str) -> bool:
    """Whether a sentence has something to do with a section, and fits its own not much better."""
    return key in (*item.fits, item.section) and behind(item, key) < FAR_SECOND


def behind(item: Filed, key: str) -> float:
    """How far a section's score is behind that of the sentence's own."""
    scores = dict(item.scores)
    return scores[item.section] - scores[key]


def ranked(found: Study, ranking: str | None) -> list[float]:
    """What each sentence is worth by a method of sumy's."""
    texts = [sentence.text for sentence in found.sentences]
    return [0.05 + value for value in rank(texts, ranking or COVER, found.lexicon.language.stopwords)]


def asked_for(found: Study, plans: Sequence[SectionPlan]) -> list[float]:
    """How far each sentence speaks of what the profile asks of its section, from 0 to 1."""
    by_key = {plan.key: plan for plan in plans}
    texts = [sentence.text for sentence in found.sentences]
    return relevance(texts, [by_key[item.section] for item in found.filed], found.lexicon.language.code)


def belongs(item: Filed) -> bool:
    """Whether a sentence fits its section no worse than the background, and is tied to it or likely its own."""
    return item.lift >= LEAST_LIFT and (item.section in item.fits or item.chance >= LIKELY)


def candidate(row: int, found: Study, value: float, same: frozenset[int], edits: Edits) -> Candidate:
    """A sentence as selection sees it, in the section the officer names or filing gives; ``same`` say the same."""
    sentence = found.sentences[row]
    return Candidate(
        row=row,
        section=edits.moved.get(row) or edits.pinned.get(row) or place(found.filed[row]),
        words=len(sentence.text.split()),
        worth=value,
        terms=frozenset(map(str, found.terms.rows[row])),
        bigrams=frozenset(plain_bigrams(sentence.text)),
        article=sentence.article,
        below=found.below[row],
        tolls=tolls(sentence.text, found.lexicon.language.code),
        alike=same,
    )


def place(item: Filed) -> str:
    """The section of a sentence, or also_reported where that is not sure."""
    return item.section if item.chance >= SAFE else ALSO_REPORTED


def stands(found: Study, candidate: Candidate) -> bool:
    """Whether a sentence can stand alone in a brief: whole, neither too long nor too short, leaning on nothing.

    One without a main clause is a caption, a list or a link that cleaning let through.
    """
    item = found.filed[candidate.row]
    return (
        SHORTEST <= candidate.words <= LONGEST
        and found.alone[candidate.row]
        and any(not part.relative for part in item.reading.parsed)
        and not item.reading.sentence.text.endswith("?")
        and whole_quotations(item.reading.sentence.text)
    )


def allotments(free: Sequence[Candidate], plans: Sequence[SectionPlan], words: int) -> list[Allotment]:
    """Shares of the budget: more for the outcome, more for a section of which the articles say more."""
    count = {plan.key: sum(c.section == plan.key for c in free) for plan in plans}
    share = {p.key: kind_of(p.kind).share * max(1, count[p.key]) ** MASS for p in plans}
    total = sum(share.values())
    sections = [Allotment(key=p.key, words=words * share[p.key] / total, at_most=p.at_most) for p in plans]
    aside = words * ASIDE_SHARE * max(1, sum(c.section == ALSO_REPORTED for c in free)) ** MASS / total
    return [*sections, Allotment(key=ALSO_REPORTED, words=aside, share=ASIDE_MOST)]


def ordered(rows: Sequence[int], found: Study, carried: Sequence[int]) -> tuple[int, ...]:
    """Order in a section: what the articles tell first, and of what they tell at one place the most carried first.

    What points to the sentence before it stands right below that.
    """

    def place(row: int) -> tuple[int, int, int, int]:
        sentence = found.sentences[row]
        return sentence.position // 3, -carried[row], sentence.position, sentence.article

    def first(row: int) -> int:
        while found.below[row] and row - 1 in rows and found.sentences[row - 1].article == found.sentences[row].article:
            row -= 1
        return row

    return tuple(sorted(rows, key=lambda row: (place(first(row)), row)))


def best_of(found: Study, key: str, count: int) -> tuple[int, ...]:
    """Index of the sentences that fit one section best, in its own order: for a topic by itself, without a budget."""

    def fit(row: int) -> float:
        scores = dict(found.filed[row].scores)
        lead: float = LEAD / (1 + found.sentences[row].position) ** 0.5
        return scores[key] - scores[BACKGROUND] / 2 + lead

    return tuple(sorted(range(len(found.filed)), key=lambda row: (-fit(row), row))[:count])
