"""Counts: a number with what it counts, and what befell it: "at least 19 people … had been killed", "dozens wounded".

The thing counted may be any noun in the plural; the alignment of the clauses around decides whether two counts tell one
fact. Persons of whatever sort are one thing here, since one report has "Norlanders" where the next has "people".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of, modifier_pattern, number_pattern, vague, value_of
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.figures.figure import Figure, bounded, scaled
from summarizer.understanding.text.notions import STATE, notions

PEOPLE = "people"
"""The thing of a count of persons of no named sort."""
_YEAR = re.compile(r"(?:19|20)\d\d$")
_ASIDE = r"(?: [-–—_] [^-–—_]{3,140} [-–—_]|, [^,]{3,80},)?"
"""What may stand between the things counted and what befell them."""
_JOINED = re.compile(r"\w-[a-z]{4}")


class _Patterns:
    """Patterns of one language, each compiled when a text first needs it: it takes longer than most searches."""

    def __init__(self, language: str) -> None:
        self.rules = rules_of(language).figures
        self.lists = read_lists(language, "numerals")
        self.modifier, self.number = modifier_pattern(language), number_pattern(language)
        self.fates = any_of(_fates(language))
        upper = self.number.replace("<number>", "<upper>")
        loose = self.rules.vague.format(any_of(vague(language)))
        self.value = (
            rf"{self.modifier}(?<![\w/-])(?:{loose}|{self.number}{self.rules.upper.format(upper)})"
            rf"(?:[\s-](?P<scale>{self.rules.count_scales}))?"
        )
        self.after = rf"{self.rules.auxiliaries}{{0,3}}?(?P<fate>{self.fates})\b"

    @cached_property
    def fated(self) -> re.Pattern[str]:
        """A word for what befalls somebody."""
        return re.compile(rf"\b(?:{self.fates})\b")

    @cached_property
    def counted(self) -> re.Pattern[str]:
        """Number, up to two words, a noun in the plural."""
        plural = self.rules.plural.format(any_of(self.lists["plurals"]))
        return re.compile(rf"{self.value}\s+{self.rules.middle}(?P<thing>{plural})\b")

    @cached_property
    def joined(self) -> re.Pattern[str]:
        """Number and noun in one word: "a 72-storey block"."""
        nothing = "(?P<vague>(?!))?(?P<upper>(?!))?(?P<scale>(?!))?"
        return re.compile(rf"{self.modifier}(?<![\w-]){self.number}{nothing}-(?P<thing>[a-z]{{4,}})\b(?!-)")

    @cached_property
    def befell(self) -> re.Pattern[str]:
        """What befell the things, after them."""
        return re.compile(rf"{_ASIDE} {self.after}")

    @cached_property
    def alone(self) -> re.Pattern[str]:
        """A number without a noun, by what befell: "another 99 were intercepted", "dozens wounded"."""
        return re.compile(rf"(?:\b(?:{self.rules.others_before})\s+)?{self.value} (?:{self.after}|{self.rules.befell})")

    @cached_property
    def before(self) -> re.Pattern[str]:
        """A verb right before a number: "killed 19"."""
        return re.compile(rf"\b(?P<fate>{self.fates}) {self.value}{self.rules.no_age}")


@cache
def _patterns(language: str) -> _Patterns:
    return _Patterns(language)


def counted(text: str, language: str) -> Iterator[Figure]:
    """Every count of a text: those without a noun first, since a noun may be looked for too far from the number."""
    patterns = _patterns(language)
    fated = patterns.fated.search(text) is not None
    for match in patterns.alone.finditer(text) if fated or patterns.rules.done.search(text) else ():
        fate = _fate(match["fate"] or match["done"], language)
        yield from _count(match, PEOPLE if match["fate"] else "", fate, language)
    for match in patterns.counted.finditer(text):
        if _is_thing(match, language):
            fate = _fate_of(match, patterns, language) if fated else ""
            yield from _count(match, _thing(match["thing"], language), fate, language)
    for match in patterns.joined.finditer(text) if _JOINED.search(text) else ():
        if f"{match['thing']}s" not in patterns.lists["units"]:
            yield from _count(match, _thing(match["thing"], language), "", language)
    for match in patterns.before.finditer(text) if fated else ():
        yield from _count(match, PEOPLE, _fate(match["fate"], language), language)


def _fate_of(match: re.Match[str], patterns: _Patterns, language: str) -> str:
    """What befell the things counted: told after them, or by the verb before the number."""
    after = patterns.befell.match(match.string, match.end())
    before = patterns.before.search(match.string, max(0, match.start() - _BEFORE), match.end())
    found = after or (before if before and before.end() > match.start() else None)
    return _fate(found["fate"], language) if found else ""


_BEFORE = 24
"""Characters before a count in which the verb that governs it begins."""


def _count(match: re.Match[str], thing: str, fate: str, language: str) -> Iterator[Figure]:
    if match["vague"]:
        low, high = (bound * scaled(match) for bound in vague(language)[match["vague"].lower()])
        yield Figure("count", thing, low, high, match.start(), match.end(), fate)
        return
    number, upper = match["number"], match["upper"]
    rules = rules_of(language).figures
    plain = not (match["more"] or match["about"] or match["less"] or match["scale"])
    one = number.lower() in rules.one and not match["scale"]
    before = match.string[max(0, match.start() - _BEFORE) : match.start()]
    if one or number.lower() == "zero" or (plain and _YEAR.match(number)) or rules.up_to.search(before):
        return
    if _designated(language).search(before):
        return
    half = rules.half.search(before) if match["scale"] else None
    if half and half["near"]:
        return
    value = value_of(number, language) * scaled(match) * (0.5 if half else 1)
    if value > 1:
        top = value_of(upper, language) * scaled(match) if upper else 0.0
        yield bounded(match, "count", thing, value, upper=top, fate=fate)


def _is_thing(match: re.Match[str], language: str) -> bool:
    """Whether the words after a number are a noun phrase, and not a unit of time or length."""
    words = {word.lower() for word in match["middle"].split()} | {match["thing"].lower()}
    tables, numerals = load(language), read_lists(language, "numerals")
    return (
        not words & (tables.stopwords - numerals["still_counts"] | tables.words["months"])
        and match["thing"].lower() not in numerals["units"]
    )


@cache
def _designated(language: str) -> re.Pattern[str]:
    """A word after which a number names a thing and counts none: "Article 5 commitments"."""
    return re.compile(rf"\b(?i:{any_of(read_lists(language, 'numerals')['designations'])})[ -]$")


@cache
def _thing(word: str, language: str) -> str:
    notion = next(iter(sorted(notions(word, language))), word.lower())
    return PEOPLE if notion[0] == STATE or word in read_lists(language, "numerals")["people"] else notion


def _fate(word: str, language: str) -> str:
    return _fates(language).get(word, word)


@cache
def _fates(language: str) -> dict[str, str]:
    """Words for what befalls those who are counted, each with the one that stands for its like."""
    lists = read_lists(language, "numerals")
    return {word: key.removeprefix(_FATE) for key, words in lists.items() if key.startswith(_FATE) for word in words}


_FATE = "fate_"
"""Heading of such words in the tables, before the one that stands for all."""
