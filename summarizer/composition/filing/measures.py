"""Measures of one side against another: who decides on them, and whom they target, with the evidence for each.

The target is what "on" or "against" names in a sentence on measures, or whose goods they hit ("Russian oil").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from summarizer.composition.filing.participants import Unit, links, party, words_of
from summarizer.language import Language
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.text.phrases import pattern

REACH = 40
"""Characters between a participle and its "by", or between a preposition and the name it governs."""


def targets(units: Sequence[Unit], language: Language) -> dict[str, float]:
    """Evidence that a party is the target."""
    found: defaultdict[str, float] = defaultdict(float)
    for unit in of_measures(units, language):
        for key in sorted(set(targeted(unit, language))):
            found[key] += unit.weight
    return found


def imposers(units: Sequence[Unit], language: Language, against: Collection[str]) -> dict[str, float]:
    """Evidence that a party decides on the measures; ``against`` are their targets, who do not."""
    found: defaultdict[str, float] = defaultdict(float)
    for unit in of_measures(units, language):
        here = set(deciding(unit, language)) - set(against)
        listed = {key for members in unit.lists if here & set(members) for key in members} - set(against)
        for key in sorted(here | listed):
            found[key] += unit.weight
    return found


def of_measures(units: Sequence[Unit], language: Language) -> list[Unit]:
    """The units that speak of measures."""
    words = pattern(language.code, "roles", "measures")
    return [unit for unit in units if words.search(unit.reading.sentence.text)]


def targeted(unit: Unit, language: Language) -> Iterator[str]:
    """Keys that stand where a target stands."""
    text = unit.reading.sentence.text
    words, rules = pattern(language.code, "roles", "against"), rules_of(language.code).roles
    for mention in unit.reading.mentions:
        key = party(mention, language)
        goods = mention.kind == "demonym" and rules.goods.match(text, mention.end)
        if key and (goods or links(text[max(0, mention.start - REACH) : mention.start], words, rules.governed)):
            yield key


def deciding(unit: Unit, language: Language) -> Iterator[str]:
    """Keys of those who decide: as the subject of such a verb, or after its "by"."""
    verbs, text = words_of(language, "adopted"), unit.reading.sentence.text
    participles, by = pattern(language.code, "roles", "adopted_by"), rules_of(language.code).roles.by
    for part in unit.reading.parsed:
        if part.actor is not None and not part.passive and part.verb in verbs and (key := party(part.actor, language)):
            yield key
    for mention in unit.reading.mentions:
        key = party(mention, language)
        if key and links(text[max(0, mention.start - REACH) : mention.start], participles, by):
            yield key
