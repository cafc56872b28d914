"""The bottom line: one statement of what was agreed, one of what was refused or made a condition, one of what follows.

Not the most repeated fact three times. Statements are taken from those that the sections print.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.composition.choosing.candidates import Selected
from summarizer.composition.choosing.edits import BOTTOM_LINE, Edits
from summarizer.composition.filing.study import Study
from summarizer.config.kinds import KINDS, kind_of
from summarizer.config.profiles import SectionPlan
from summarizer.understanding.text.phrases import opens_with, pattern
from summarizer.understanding.text.terms import content, overlap, tokens

MOST = 3
RESTATED = 0.4
"""Share of the shorter statement's content words from which one restates the other: three lines have no room for it."""
BREVITY = 0.3
"""Worth is divided by length to this power: three lines are read at a glance, yet the shortest is not always best."""
AGREED, REFUSED = (
    frozenset({"AGREE", "COOPERATE", "CONCEDE", "AID", "SUPPORT"}),
    frozenset({"REJECT", "DEMAND", "THREATEN"}),
)
"""PLOVER types of the acts by which an event has a result, and by which it has none."""


def bottom_line(found: Study, plans: Sequence[SectionPlan], chosen: Selected, edits: Edits) -> tuple[int, ...]:
    """Index of each sentence of the bottom line, pinned ones first, three at most but for pins."""
    taken = [row for row, section in edits.pinned.items() if section == BOTTOM_LINE]
    for rows in wanted(found, plans, chosen):
        best = next((row for row in rows if not (opens_badly(row, found) or said(row, taken, found))), None)
        if best is not None and len(taken) < MOST:
            taken.append(best)
    return tuple(taken or fallback(found, chosen))


def fallback(found: Study, chosen: Selected) -> list[int]:
    """The worthiest statement that leans on nothing, though it opens with "But": better than no bottom line."""
    free = [row for row in chosen.rows if not found.below[row] and found.readings[row].leans is None]
    return best_first(free, found, chosen)[:1]


def wanted(found: Study, plans: Sequence[SectionPlan], chosen: Selected) -> Iterable[list[int]]:
    """For each place of the bottom line the sentences that may take it, the best first.

    What was agreed, what was refused, then what follows, how it was answered and what else there is.
    """
    kinds = {plan.key: plan.kind for plan in plans}
    by_kind: dict[str, list[int]] = {}
    for key, rows in chosen.sections.items():
        by_kind.setdefault(kinds[key], []).extend(rows)
    ranked = {kind: best_first(rows, found, chosen) for kind, rows in by_kind.items()}
    results = [row for kind, rows in ranked.items() if kind_of(kind).result for row in rows]
    outcome = results or best_first(chosen.rows, found, chosen)
    agreed = [row for row in outcome if agrees(row, found) and not refuses(row, found)]
    yield [*agreed, *(row for row in outcome if row not in agreed)]
    yield [row for row in outcome if refuses(row, found)]
    for kind in KINDS:
        yield [] if kind_of(kind).result else ranked.get(kind, [])
    yield outcome


def best_first(rows: Iterable[int], found: Study, chosen: Selected) -> list[int]:
    """The sentences by what they are worth for their length, somebody's own words last: they give no account."""

    def gain(row: int) -> float:
        return float(chosen.worth[row] / len(found.sentences[row].text.split()) ** BREVITY)

    return sorted(rows, key=lambda row: (found.readings[row].quoted, -gain(row)))


def opens_badly(row: int, found: Study) -> bool:
    """Whether a sentence points to the one before it, or sets itself against it: "But details were unclear"."""
    links = pattern(found.lexicon.language.code, "filing", "links")
    points = found.below[row] or found.readings[row].leans is not None
    return points or opens_with(links, found.sentences[row].text) is not None


def agrees(row: int, found: Study) -> bool:
    """Whether a clause of the sentence is an act of agreement."""
    return any(clause.act in AGREED and not clause.negated for clause in found.readings[row].clauses)


def refuses(row: int, found: Study) -> bool:
    """Whether a clause refuses, makes a condition, or says that something was not agreed."""
    code = found.lexicon.language.code
    clauses = found.readings[row].clauses
    refused = any(clause.act in REFUSED or (clause.act in AGREED and clause.negated) for clause in clauses)
    return refused or bool(pattern(code, "filing", "refusal").search(found.sentences[row].text))


def said(row: int, taken: Sequence[int], found: Study) -> bool:
    """Whether the sentence stands in the bottom line already, or restates what does."""
    words = stems(row, found)
    return any(row == other or overlap(words, stems(other, found)) >= RESTATED for other in taken)


def stems(row: int, found: Study) -> set[str]:
    """Stems of the content words of one sentence."""
    return set(content(tokens(found.sentences[row].text), found.lexicon.language.stopwords))
