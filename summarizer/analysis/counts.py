"""Counts: a number with what it counts, and what befell it: "at least 19 people … had been killed", "dozens wounded".

The thing counted may be any noun in the plural; the alignment of the clauses around decides whether two counts tell one
fact. Persons of whatever sort are one thing here, since one report has "Norlanders" where the next has "people".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from summarizer.analysis.figure import Figure, bounded, scaled
from summarizer.analysis.wording import STATE, notions
from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of, modifier_pattern, number_pattern, vague, value_of

PEOPLE = "people"
"""The thing of a count of persons of no named sort."""
_YEAR = re.compile(r"(?:19|20)\d\d$")
_ASIDE = r"(?: [-–—_] [^-–—_]{3,140} [-–—_]|, [^,]{3,80},)?"
"""What may stand between the things counted and what befell them."""
_AUXILIARIES = r"(?:(?:who|that|which|have|has|had|been|were|was|are|being|more|others?|of them|of whom|also|now) )"


class _Patterns(NamedTuple):
    counted: re.Pattern[str]
    """Number, up to two words, a noun in the plural."""
    joined: re.Pattern[str]
    """Number and noun in one word: "a 72-storey block"."""
    befell: re.Pattern[str]
    """What befell the things, after them."""
    alone: re.Pattern[str]
    """A number without a noun, by what befell: "another 99 were intercepted", "dozens wounded"."""
    before: re.Pattern[str]
    """A verb right before a number: "killed 19"."""


@cache
def _patterns(language: str) -> _Patterns:
    lists = read_lists(language, "numerals")
    modifier, number = modifier_pattern(language), number_pattern(language)
    loose = any_of(vague(language))
    upper = number.replace("<number>", "<upper>")
    value = rf"(?:(?P<vague>(?i:{loose}))(?: of)?|{number}(?:(?:-| to | or |–){upper})?)"
    scale = r"(?:[\s-](?P<scale>hundred|thousand|million|billion))?"
    fates = any_of(_fates(language))
    plural = rf"(?:{any_of(lists['plurals'])}|[a-z]{{2,}}[a-rt-z]s|[A-Z][a-z]+(?:ns|is|es|rs|ks|ts))"
    befell = rf"{_AUXILIARIES}{{0,3}}?(?P<fate>{fates})\b"
    more = r"(?:\b(?:another|some|a further|other)\s+)?"
    return _Patterns(
        counted=re.compile(rf"{modifier}\b{value}{scale}\s+(?P<middle>(?:[\w’'-]+\s+){{0,2}}?)(?P<thing>{plural})\b"),
        joined=re.compile(
            rf"{modifier}(?<![\w-]){number}(?P<vague>(?!))?(?P<upper>(?!))?(?P<scale>(?!))?-(?P<thing>[a-z]{{4,}})\b(?!-)"
        ),
        befell=re.compile(rf"{_ASIDE} {befell}"),
        alone=re.compile(
            rf"{more}{modifier}\b{value}{scale} (?:{befell}"
            rf"|(?:more |others? |of them )?(?:were|have been|had been|was|has been) (?P<done>[a-z]+ed)\b)"
        ),
        before=re.compile(rf"\b(?P<fate>{fates}) {modifier}\b{value}{scale}(?! [a-z]+(?:-| )old)"),
    )


def counted(text: str, language: str) -> Iterator[Figure]:
    """Every count of a text: those without a noun first, since a noun may be looked for too far from the number."""
    patterns = _patterns(language)
    for match in patterns.alone.finditer(text):
        yield from _count(
            match, PEOPLE if match["fate"] else "", _fate(match["fate"] or match["done"], language), language
        )
    for match in patterns.counted.finditer(text):
        if not _is_thing(match, language):
            continue
        thing = _thing(match["thing"], language)
        after = patterns.befell.match(text, match.end())
        before = patterns.before.search(text, max(0, match.start() - _BEFORE), match.end())
        fate = after or (before if before and before.end() > match.start() else None)
        yield from _count(match, thing, _fate(fate["fate"], language) if fate else "", language)
    units = read_lists(language, "numerals")["units"]
    for match in patterns.joined.finditer(text) if "-" in text else ():
        if f"{match['thing']}s" not in units and match["number"].lower() not in ("a", "an"):
            yield from _count(match, _thing(match["thing"], language), "", language)
    for match in patterns.before.finditer(text):
        yield from _count(match, PEOPLE, _fate(match["fate"], language), language)


_BEFORE = 24
"""Characters before a count in which the verb that governs it begins."""


def _count(match: re.Match[str], thing: str, fate: str, language: str) -> Iterator[Figure]:
    if match["vague"]:
        low, high = vague(language)[match["vague"].lower()]
        yield Figure("count", thing, low, high, match.start(), match.end(), fate)
        return
    number, upper = match["number"], match["upper"]
    plain = not (match["more"] or match["about"] or match["less"] or match["scale"])
    if number.lower() in ("a", "an", "zero") or (plain and _YEAR.match(number)):
        return
    value = value_of(number, language) * scaled(match)
    if value > 1:
        top = value_of(upper, language) * scaled(match) if upper else 0.0
        yield bounded(match, "count", thing, value, upper=top, fate=fate)


def _is_thing(match: re.Match[str], language: str) -> bool:
    """Whether the words after a number are a noun phrase, and not a unit of time or length."""
    words = {word.lower() for word in match["middle"].split()} | {match["thing"].lower()}
    tables = load(language)
    return (
        not words & tables.stopwords - _STILL_COUNTS
        and match["thing"].lower() not in read_lists(language, "numerals")["units"]
    )


_STILL_COUNTS = frozenset({"other", "more", "further"})
"""Stop words that may stand between a number and what it counts."""


@cache
def _thing(word: str, language: str) -> str:
    notion = next(iter(notions(word, language)), word.lower())
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
