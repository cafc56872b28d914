"""What a second reader may point at, and what its choice becomes: statements within the budget and the edits.

It decides which sentences stand in which section, and nothing that is said about them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from summarizer.composition.choosing.candidates import Selected, hand_picked, ordered
from summarizer.composition.choosing.edits import ALSO_REPORTED, BOTTOM_LINE, Edits, in_order
from summarizer.composition.filing.study import Study
from summarizer.config.profiles import SectionPlan
from summarizer.model import Article
from summarizer.model.pointing import Choice, Chooser, Offer, OfferedSection, OfferedSentence
from summarizer.model.statements import statement_id
from summarizer.notices import Notice
from summarizer.understanding.text.phrases import pattern

REASON_BY_RULES, REASON_BY_READER, REASON_LEFT = (
    "the rules would print it under {}",
    "the second reader chose it for {}",
    "the second reader left it out",
)

SHOWN = 80
"""Characters of a sentence in a notice."""
Top = tuple[int, ...]


class ByRules(NamedTuple):
    """What the rules know and would print: the statements and the bottom line, under so many words and the edits."""

    found: Study
    chosen: Selected
    top: Top
    words: int
    edits: Edits


def point(
    rules: ByRules,
    plans: Sequence[SectionPlan],
    titles: Mapping[str, str],
    articles: Sequence[Article],
    chooser: Chooser,
) -> tuple[Selected, Top] | None:
    """The statements and the bottom line that a second reader chose; None where its answer cannot be used.

    The officer's edits come first, as with the rules; ``titles`` are the sections' as printed.
    """
    rows = rows_of(rules.found, articles)
    sections = (
        OfferedSection(key=plan.key, title=titles[plan.key], about=plan.about, at_most=plan.at_most) for plan in plans
    )
    sentences = tuple(offered(rules.found, rules.chosen, rows))
    choice = chooser(Offer(sentences=sentences, sections=tuple(sections), words=rules.words))
    return None if choice is None else applied(choice, rows, rules)


def rows_of(found: Study, articles: Sequence[Article]) -> dict[str, int]:
    """Id of each sentence to its index; of a sentence that stands twice in a file the first."""
    rows: dict[str, int] = {}
    for row, sentence in enumerate(found.sentences):
        rows.setdefault(statement_id(articles[sentence.article].file, sentence.text), row)
    return rows


def offered(found: Study, chosen: Selected, rows: Mapping[str, int]) -> Iterator[OfferedSentence]:
    """Each sentence, with whether it may stand in a brief."""
    for one, row in sorted(rows.items(), key=lambda entry: entry[1]):
        sentence = found.sentences[row]
        yield OfferedSentence(
            id=one,
            article=sentence.article + 1,
            text=sentence.text,
            may_stand=row in chosen.able and not speaks_to_a_machine(sentence.text, found),
            worth=chosen.worth[row],
        )


def speaks_to_a_machine(text: str, found: Study) -> bool:
    """Whether a sentence is an instruction to a language model: whoever wrote it wants to be chosen."""
    return pattern(found.lexicon.language.code, "filing", "to_a_machine").search(text) is not None


def orders(found: Study, articles: Sequence[Article]) -> Iterator[Notice]:
    """A notice for each article that gives orders to a language model; its sentences that do cannot be chosen."""
    said = {s.article: s.text for s in reversed(found.sentences) if speaks_to_a_machine(s.text, found)}
    for article, text in sorted(said.items()):
        shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
        told = f"speaks to a language model (“{shown}”); such sentences are not offered to the second reader"
        yield Notice(kind="second_reader", file=articles[article].file, text=told)


def applied(choice: Choice, rows: Mapping[str, int], rules: ByRules) -> tuple[Selected, Top]:
    """A choice as statements: what the officer placed stands, what was dropped does not, the rest keeps the budget."""
    found, chosen, edits = rules.found, rules.chosen, rules.edits
    pointed = {rows[one]: key for key, ids in choice.sections.items() for one in ids if one in rows}
    places, unread = standing_anyway(rules)
    free = {row: key for row, key in pointed.items() if row not in edits.dropped and row not in places}
    places |= within(free, rules.words - length([*places, *unread], found), found, chosen)

    def held(key: str) -> Top:
        return ordered([row for row in places if places[row] == key], found, chosen.carried)

    result = replace(
        chosen,
        sections={key: in_order(held(key), edits.follows) for key in chosen.sections},
        aside=(*held(ALSO_REPORTED), *unread),
        reasons=told(chosen, pointed),
        nearly=(),
        by_rules=chosen.section_of,
        by_reader=pointed,
    )
    pinned = [row for row, section in edits.pinned.items() if section == BOTTOM_LINE]
    named = [rows[one] for one in choice.bottom_line if one in rows and rows[one] in places]
    return result, tuple(dict.fromkeys([*pinned, *named])) or kept_top(rules.top, result)


def standing_anyway(rules: ByRules) -> tuple[dict[int, str], list[int]]:
    """What stands whatever a reader chooses: what the officer placed, and leads of articles that nobody reads."""
    by_hand = set(hand_picked(rules.edits))
    places = {row: key for row, key in rules.chosen.section_of.items() if row in by_hand}
    unread = [
        row
        for row in rules.chosen.aside
        if row not in by_hand and not rules.found.is_read(rules.found.sentences[row].article)
    ]
    return places, unread


def within(free: Mapping[int, str], words: int, found: Study, chosen: Selected) -> dict[int, str]:
    """The chosen sentences that fit into so many words; the least supported are left out first."""
    kept = dict(free)
    least_first = sorted(free, key=lambda row: (chosen.carried[row], chosen.worth[row], -row))
    for row in least_first:
        if length(kept, found) <= words:
            break
        del kept[row]
    return kept


def length(rows: Sequence[int] | Mapping[int, str], found: Study) -> int:
    """Words of the sentences."""
    return sum(len(found.sentences[row].text.split()) for row in rows)


def kept_top(top: Top, result: Selected) -> Top:
    """What still stands of the bottom line that the rules made, where the reader named none."""
    return tuple(row for row in top if row in result.rows)


def told(chosen: Selected, pointed: Mapping[int, str]) -> dict[int, tuple[str, ...]]:
    """The reasons of the rules, and what each of the two readers wanted where they differ."""
    by_rules = chosen.section_of
    told = {row: list(lines) for row, lines in chosen.reasons.items()}
    for row in {*pointed, *by_rules}:
        wanted, ruled = pointed.get(row), by_rules.get(row)
        lines = told.setdefault(row, [])
        lines.append(REASON_BY_READER.format(wanted) if wanted else REASON_LEFT)
        if ruled and ruled != wanted:
            lines.append(REASON_BY_RULES.format(ruled))
    return {row: tuple(lines) for row, lines in told.items()}
