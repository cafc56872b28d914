"""The bottom line: a statement of what came of the event, one of what comes next, one of the weightiest other section.

Not the most repeated fact three times, nothing of the past, no refusal that was given up, and where one side's claim
stands the other's stands beside it. Statements are taken from those that the sections print.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summarizer.composition.choosing.candidates import Selected
from summarizer.composition.choosing.edits import BOTTOM_LINE, Edits
from summarizer.composition.choosing.leading import LEADS
from summarizer.composition.choosing.standing import BEFORE, Days
from summarizer.composition.filing.filing import BACKGROUND
from summarizer.composition.filing.signals import standing
from summarizer.composition.filing.study import Study
from summarizer.config.kinds import kind_of
from summarizer.config.profiles import SectionPlan
from summarizer.language.list_names import FilingList
from summarizer.understanding.figures.tolls import tolls
from summarizer.understanding.text.coming import announced
from summarizer.understanding.text.phrases import opens_with, pattern
from summarizer.understanding.text.terms import content, overlap, tokens
from summarizer.understanding.text.times import find_times, is_past

MOST = 3
RESTATED = 0.4
"""Share of the shorter statement's content words from which one restates the other: three lines have no room for it."""
AT_MOST_BACKGROUND = 0.3
"""Chance of being background up to which a statement may stand at the head of the brief."""
BREVITY = 0.15
"""Worth is divided by length to this power: three lines are read at a glance, yet the shortest is not always best. Over
25 labelled events the lines hold 0.226 of the facts so, and 0.222 with 0.3."""
DEAD, DEADLY = "killed", 1 / 3
"""Fate of the dead in a toll, and the share of the articles that must tell at their head how many there are."""
OPENERS: tuple[FilingList, ...] = ("links", "turns")
ASIDE = re.compile(r"[,.;!?]|\s[–—-]\s")
AGREED, REFUSED = (
    frozenset({"AGREE", "COOPERATE", "CONCEDE", "AID", "SUPPORT"}),
    frozenset({"REJECT", "DEMAND", "THREATEN"}),
)
"""PLOVER types of the acts by which an event has a result, and by which it has none."""


def bottom_line(
    found: Study, plans: Sequence[SectionPlan], chosen: Selected, edits: Edits, written: Days
) -> tuple[int, ...]:
    """Index of each sentence of the bottom line, pinned ones first, three at most but for pins."""
    taken = [row for row, section in edits.pinned.items() if section == BOTTOM_LINE]
    for rows in wanted(found, plans, chosen, written):
        fit = (row for row in rows if able(row, found, chosen, written) and not said(row, taken, found))
        best = next(fit, None)
        if best is None or len(taken) >= MOST:
            continue
        taken.append(best)
        taken += [row for row in answers(best, chosen) if able(row, found, chosen, written)][: MOST - len(taken)]
    return tuple(taken)


def able(row: int, found: Study, chosen: Selected, written: Days) -> bool:
    """Whether a sentence may stand in the bottom line: alone, of the event, no mere state, not overtaken.

    Nor may it bring words that another article gives to another speaker.
    """
    if not found.is_read(found.sentences[row].article):
        return False
    code, sentence = found.lexicon.language.code, found.sentences[row]
    state = standing(found.readings[row], code) and not announced(sentence.text, written[sentence.article], code)
    background = state or found.filed[row].chance_in(BACKGROUND) > AT_MOST_BACKGROUND
    leans = opens_badly(row, found) or found.antecedents[row] is not None or nobody_acts(row, found)
    doubtful = overtaken(row, chosen) or any(row in pair for pair in chosen.claims.contested)
    return not (background or leans or looks_back(row, found, written) or doubtful)


def nobody_acts(row: int, found: Study) -> bool:
    """Whether the subject of the main clause is a pronoun for nobody known: "In the harbour, they waited"."""
    reading = found.readings[row]
    main = next((part for part in reading.parsed if not (part.relative or part.aside)), None)
    return main is not None and main.pronoun is not None and reading.speaker is None and reading.doer is None


def looks_back(row: int, found: Study, written: Days) -> bool:
    """Whether a time in the sentence lies days before the event, or it tells first what had been done before."""
    sentence = found.sentences[row]
    parsed = found.readings[row].parsed
    first = next((part for part in parsed if not (part.relative or part.aside or part.frame or part.opener)), None)
    if first is not None and first.past_perfect:
        return True
    days = [day - BEFORE for day in written[sentence.article]]
    return bool(days) and any(is_past(time, days) for time in find_times(sentence.text, found.lexicon.language.code))


def overtaken(row: int, chosen: Selected) -> bool:
    """Whether a sentence tells a refusal of what another statement says the same actor agreed to."""
    claims = chosen.claims
    return any(
        no.stance is False and yes.stance is True and no.who.may_be(yes.who) and claims.one_object(no.about, yes.about)
        for other in chosen.rows
        for no in claims.deeds.get(row, ())
        for yes in claims.deeds.get(other, ())
    )


def answers(row: int, chosen: Selected) -> list[int]:
    """Statements that others set against one: the opposite of the same thing, and one with another figure for it."""
    claims = chosen.claims
    figures = [other for other in chosen.rows if (row, other) in chosen.sides]
    return figures[:1] + [
        other
        for other in chosen.rows
        if any(
            None not in (one.stance, two.stance)
            and one.stance != two.stance
            and not one.who.may_be(two.who)
            and claims.one_object(one.about, two.about)
            for one in claims.deeds.get(row, ())
            for two in claims.deeds.get(other, ())
        )
    ]


def wanted(found: Study, plans: Sequence[SectionPlan], chosen: Selected, written: Days) -> Iterable[list[int]]:
    """For each place of the bottom line the sentences that may take it, the best first.

    What articles lead with, what was agreed first, else refused; the other of the two; what comes next; then the other
    sections, the weightiest first; then what is left of the results.
    """
    results = [row for plan in plans if kind_of(plan.kind).result for row in chosen.sections[plan.key]]
    outcome = best_first(results or chosen.rows, found, chosen)
    deadly = leads_with_dead(found)
    opening = sorted(outcome, key=lambda row: first_of_all(row, found, chosen, deadly=deadly))
    yield opening
    yield other_half([row for row in opening if able(row, found, chosen, written)], found)
    coming = [row for plan in plans if kind_of(plan.kind).to_come for row in chosen.sections[plan.key]]
    yield best_first(coming, found, chosen)
    others = [chosen.sections[plan.key] for plan in plans if not kind_of(plan.kind).result]
    for rows in sorted(others, key=lambda rows: -sum(chosen.worth[row] for row in rows)):
        yield best_first([row for row in rows if row not in coming], found, chosen)
    yield outcome


def other_half(opening: Sequence[int], found: Study) -> list[int]:
    """Of the results those that refuse, where the first does not; where it only refuses, those that agree."""
    if not opening:
        return []
    first = opening[0]
    if not refuses(first, found):
        return [row for row in opening if acts_against(row, found)]
    return [] if agrees(first, found) else [row for row in opening if agrees(row, found) and not refuses(row, found)]


def first_of_all(row: int, found: Study, chosen: Selected, *, deadly: bool) -> tuple[bool, bool, bool, bool]:
    """What opens the brief: how many died, where articles lead with it; their leads; no phrase; what was agreed."""
    agreed = agrees(row, found) and not refuses(row, found)
    phrase = bool(found.readings[row].voices) and not agreed
    return deadly and not tells_dead(row, found), row not in chosen.leads, phrase, not agreed


def leads_with_dead(found: Study) -> bool:
    """Whether at least a third of the articles tells at the head how many died."""
    heads = [row for row, one in enumerate(found.sentences) if one.position < LEADS]
    dead = {found.sentences[row].article for row in heads if tells_dead(row, found)}
    return len(dead) >= max(1, DEADLY * len({found.sentences[row].article for row in heads}))


def tells_dead(row: int, found: Study) -> bool:
    """Whether a sentence tells how many died."""
    return any(toll.fate == DEAD for toll in tolls(found.sentences[row].text, found.lexicon.language.code))


def best_first(rows: Iterable[int], found: Study, chosen: Selected) -> list[int]:
    """The sentences by what they are worth for their length, somebody's own words last: they give no account."""

    def gain(row: int) -> float:
        return float(chosen.worth[row] / len(found.sentences[row].text.split()) ** BREVITY)

    return sorted(rows, key=lambda row: (found.readings[row].quoted, -gain(row)))


def opens_badly(row: int, found: Study) -> bool:
    """Whether a sentence points to the one before it, or sets itself against it: "But details were unclear"."""
    points = found.below[row] or found.readings[row].leans is not None
    return points or turns(found.sentences[row].text, found.lexicon.language.code)


def turns(text: str, code: str) -> bool:
    """Whether a sentence is told by its opener or between commas to follow another: "Berg, however, declined"."""
    openers = (pattern(code, "filing", name) for name in OPENERS)
    if any(opens_with(one, text) for one in openers):
        return True
    asides = pattern(code, "filing", "asides")
    parts = ASIDE.split(text)[1:]
    return any(asides.fullmatch(part.strip()) for part in parts)


def agrees(row: int, found: Study) -> bool:
    """Whether a clause of the sentence is an act of agreement."""
    return any(clause.act in AGREED and not clause.negated for clause in found.readings[row].clauses)


def refuses(row: int, found: Study) -> bool:
    """Whether a clause refuses, makes a condition, or says that something was not agreed."""
    code = found.lexicon.language.code
    return acts_against(row, found) or bool(pattern(code, "filing", "refusal").search(found.sentences[row].text))


def acts_against(row: int, found: Study) -> bool:
    """Whether a clause is an act of refusal, or of an agreement that did not come about."""
    clauses = found.readings[row].clauses
    return any(clause.act in REFUSED or (clause.act in AGREED and clause.negated) for clause in clauses)


def said(row: int, taken: Sequence[int], found: Study) -> bool:
    """Whether the sentence stands in the bottom line already, or restates what does."""
    words = stems(row, found)
    return any(row == other or overlap(words, stems(other, found)) >= RESTATED for other in taken)


def stems(row: int, found: Study) -> set[str]:
    """Stems of the content words of one sentence."""
    return set(content(tokens(found.sentences[row].text), found.lexicon.language.stopwords))
