"""From filed sentences to the brief's statements: who may stand in it, what each is worth, and the officer's edits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from summarizer.comparison.support.index import Index
from summarizer.composition.choosing.candidate import Candidate
from summarizer.composition.choosing.edits import ALSO_REPORTED, BOTTOM_LINE, Edits, in_order
from summarizer.composition.choosing.leading import Fact, leading_facts, own_headlines, tellers
from summarizer.composition.choosing.ranking import COVER, rank
from summarizer.composition.choosing.repeats import CONTAINED, Claims, deeds, told_of
from summarizer.composition.choosing.selection import Allotment, choose
from summarizer.composition.choosing.standing import Days, placed, stands, unread_leads
from summarizer.composition.choosing.worth import heard_shares, worth
from summarizer.composition.filing.filing import BACKGROUND, Filed
from summarizer.composition.filing.study import Study, sayers
from summarizer.composition.filing.topics import relevance
from summarizer.config.kinds import kind_of
from summarizer.config.profiles import SectionPlan
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.figures.tolls import tolls
from summarizer.understanding.text.terms import plain_bigrams

MASS = 0.5
"""Shares grow with the number of sentences a section has, to this power."""
ASIDE_SHARE = 0.45
"""Weight of the share of also_reported in the words beside one for a section; with 0.6 or 0.3 0.01 of the facts are
lost over 25 labelled events."""
READ_SHARE = 0.5
"""Of the words at least, for articles that are read, however many there are in languages without tables."""
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
    claims: Claims = field(default_factory=Claims)
    """What each sentence tells of who does what."""
    leads: frozenset[int] = frozenset()
    """Sentences that tell a fact with which articles lead, or open their article."""
    sides: frozenset[tuple[int, int]] = frozenset()
    """Chosen sentences of two articles that tell one claim with other figures."""
    able: frozenset[int] = frozenset()
    """Index of each sentence that may stand in a brief by itself, whatever the officer does with it."""
    by_rules: Mapping[int, str] = field(default_factory=dict)
    """Where the rules would print each sentence, where a second reader chose."""
    by_reader: Mapping[int, str] = field(default_factory=dict)
    """The section for which a second reader chose each sentence."""

    @property
    def rows(self) -> tuple[int, ...]:
        """All chosen sentences, section by section, then those of also_reported."""
        return (*(row for rows in self.sections.values() for row in rows), *self.aside)

    @property
    def section_of(self) -> dict[int, str]:
        """Index of each chosen sentence to its section."""
        placed = {row: key for key, rows in self.sections.items() for row in rows}
        return placed | dict.fromkeys(self.aside, ALSO_REPORTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What choice must know of the articles besides their sentences."""

    headlines: Sequence[tuple[int, str]]
    """(article, text)."""
    written: Days
    index: Index
    """Which sentences of other articles say the same."""
    ranking: str | None = None
    """A method of sumy's in place of ours."""


def select(found: Study, plans: Sequence[SectionPlan], words: int, edits: Edits, told: Told) -> Selected:
    """Choose the statements of every section under one budget of words."""
    index = told.index
    worths = worth_of(found, plans, told.ranking)
    same = [sayers(row, found, index) for row in range(len(found.filed))]
    every = [candidate(row, found, worths[row], same[row], edits) for row in range(len(found.filed))]
    pinned = [every[row] for row in hand_picked(edits)]
    able = [c for c in every if stands(found, c)]
    standing = [c for c in able if c.row not in edits.dropped and c not in pinned]
    read = [c for c in standing if found.is_read(c.article)]
    news = own_headlines(found.sentences, told.headlines, index.weight, found.lexicon.language.code)
    free = placed(read, found, plans, told.written, news)
    facts = leading_facts(found.sentences, told.headlines, index.weight, found.lexicon.language.code)
    claims = Claims(
        weight={str(n): float(value) for n, value in enumerate(found.terms.weight)},
        deeds={row: deeds(index, row, found.lexicon.language.code) for row in range(len(found.filed))},
        heft=index.weight,
        contested=index.contested,
        heard={str(n): value for n, value in enumerate(heard_shares(found.filed, found.terms))},
    )
    leads = [tellers(fact, found.sentences, index.weight, found.lexicon.language.code) for fact in facts]
    unread = unread_leads(standing, found)
    left = max(words * READ_SHARE, words - sum(c.words for c in unread))
    chosen = choose(free, pinned, allotments(free, plans, int(left)), int(left), claims, leads)
    carried = [1 + len({found.sentences[other].article for other in rows}) for rows in same]
    sides = sides_of(chosen, claims)
    held = {
        plan.key: beside(ordered([c.row for c in chosen if c.section == plan.key], found, carried), sides, carried)
        for plan in plans
    }
    return Selected(
        sections={key: in_order(rows, edits.follows) for key, rows in held.items()},
        aside=(
            *ordered([c.row for c in chosen if c.section == ALSO_REPORTED], found, carried),
            *(c.row for c in unread),
        ),
        reasons=reasons(every, chosen, carried, list(zip(facts, leads, strict=True)), claims),
        nearly=nearly(free, chosen),
        carried=tuple(carried),
        worth=tuple(worths),
        claims=claims,
        leads=frozenset(c.row for c in every if found.sentences[c.row].position == 0).union(*leads),
        sides=sides,
        able=frozenset(c.row for c in able if not c.below and found.is_read(c.article)),
    )


def sides_of(chosen: Sequence[Candidate], claims: Claims) -> frozenset[tuple[int, int]]:
    """Each two of the chosen that tell one claim with other figures, both ways round."""
    return frozenset(
        (one.row, other.row)
        for one in chosen
        for other in chosen
        if claims.other_side(one, other) and claims.contained(one.terms, other.terms) >= CONTAINED
    )


def beside(rows: Sequence[int], sides: AbstractSet[tuple[int, int]], carried: Sequence[int]) -> tuple[int, ...]:
    """The rows with versions of one claim side by side, the one that more articles carry first."""
    order = list(rows)
    for one, other in sorted(pair for pair in sides if pair[0] in order and pair[1] in order):
        first, second = (one, other) if order.index(one) < order.index(other) else (other, one)
        leading, following = (second, first) if carried[second] > carried[first] else (first, second)
        at = order.index(first)
        order = [row for row in order if row not in (first, second)]
        order[at:at] = [leading, following]
    return tuple(order)


def worth_of(found: Study, plans: Sequence[SectionPlan], ranking: str | None) -> list[float]:
    """What each sentence is worth, by a method of sumy's where one is named."""
    if ranking not in (None, COVER):
        return ranked(found, ranking)
    return worth(found.filed, found.terms, asked_for(found, plans))


def reasons(
    every: Sequence[Candidate],
    chosen: Sequence[Candidate],
    carried: Sequence[int],
    leads: Sequence[tuple[Fact, frozenset[int]]],
    claims: Claims,
) -> dict[int, tuple[str, ...]]:
    """Why each sentence stands in the brief or does not, in words; ``leads`` are leading facts with who tells them."""
    rows = {one.row for one in chosen}
    told = {one.row: [f"worth {one.worth:.2f}", f"said by {carried[one.row]} of the articles"] for one in every}
    for fact, tell in leads:
        missing = "" if tell & rows else ", and no statement tells it"
        for row in tell:
            told[row].append(f"tells what {fact.heft} articles lead with{missing}")
    for best in left_out(every, chosen):
        again = any(claims.repeats(best, [other]) for other in chosen)
        why = "the brief says it already" if again else "others are worth more for their words"
        told[best.row].append(f"the best of an article without a statement: {why}")
    return {row: tuple(lines) for row, lines in told.items()}


def left_out(every: Sequence[Candidate], chosen: Sequence[Candidate]) -> list[Candidate]:
    """The worthiest sentence of each article of which the brief prints none."""
    best: dict[int, Candidate] = {}
    for one in every:
        if one.article not in best or one.worth > best[one.article].worth:
            best[one.article] = one
    printed = {one.article for one in chosen}
    return [one for article, one in best.items() if article not in printed]


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


def ranked(found: Study, ranking: str | None) -> list[float]:
    """What each sentence is worth by a method of sumy's."""
    texts = [sentence.text for sentence in found.sentences]
    return [0.05 + value for value in rank(texts, ranking or COVER, found.lexicon.language.stopwords)]


def asked_for(found: Study, plans: Sequence[SectionPlan]) -> list[float]:
    """How far each sentence speaks of what the profile asks of its section, from 0 to 1."""
    by_key = {plan.key: plan for plan in plans}
    texts = [sentence.text for sentence in found.sentences]
    return relevance(texts, [by_key[item.section] for item in found.filed], found.lexicon.language.code)


def candidate(row: int, found: Study, value: float, same: frozenset[int], edits: Edits) -> Candidate:
    """A sentence as selection sees it, in the section the officer names or filing gives; ``same`` say the same."""
    sentence, language = found.sentences[row], found.lexicon.language.code
    counted = figures(sentence.text, language)
    return Candidate(
        row=row,
        section=edits.moved.get(row) or edits.pinned.get(row) or home(found.filed[row]),
        words=len(sentence.text.split()),
        worth=value,
        terms=frozenset(map(str, found.terms.rows[row])),
        bigrams=frozenset(plain_bigrams(sentence.text)),
        article=sentence.article,
        below=found.below[row],
        tolls=tolls(sentence.text, language),
        figures=counted,
        about=told_of(sentence.text, counted, language) if counted else frozenset(),
        alike=same,
    )


def home(item: Filed) -> str:
    """The section of a sentence, or also_reported where that is not sure."""
    return item.section if item.safe else ALSO_REPORTED


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
