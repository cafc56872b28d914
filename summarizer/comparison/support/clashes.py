"""What tells two passages apart that hold much the same words: figures, days, names, acts, denial, opposites, scope.

Each test says only that both cannot be the same; that none of them finds anything makes nothing the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from summarizer.comparison.support.acts import Act
from summarizer.comparison.support.opposites import sides
from summarizer.comparison.support.parts import Part
from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of, numerals
from summarizer.understanding.figures.figure import Figure
from summarizer.understanding.figures.measures import figures
from summarizer.understanding.grammar.negation import is_doubted, negated
from summarizer.understanding.text.notions import FIGURE, STATE, notions, placed_notions
from summarizer.understanding.text.phrases import compiled
from summarizer.understanding.text.terms import stem

_PERCENT = re.compile(r"(\d[\d,.]*)\s?%")
_BRACKETS = re.compile(r"\([^()]*\)")
_NAME = re.compile(r"(?<=[a-z,;:’'\"”] )[A-Z][\w’-]+")
_NEXT_WORD = re.compile(r"[\s-]*([^\W\d_]+)")
_SHARE = "%"


def other_figures(left: Part, right: Part, language: str) -> bool:
    """Another value of the same thing, or another unit of the same number."""
    if clashing_measures(left.text, right.text, language):
        return True
    own, others = figures(left.text, language), figures(right.text, language)
    return other_value(own, others) or _other_kind(own, others) or _other_unit(left.text, right.text, language)


def clashing_measures(left: str, right: str, language: str) -> bool:
    """Whether two texts give only different figures for one unit."""
    measured, other = measures(left, language), measures(right, language)
    return any(unit in other and not values & other[unit] for unit, values in measured.items())


def other_value(own: Sequence[Figure], others: Sequence[Figure]) -> bool:
    """Whether of one thing (of sums of money in any currency) two texts have no value in common."""
    things: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in others:
        things[_thing(figure)].append(figure)
    told: dict[tuple[str, str], bool] = {}
    for figure in own:
        key = _thing(figure)
        if key in things:
            fits = any(figure.thing == other.thing and figure.fits(other) for other in things[key])
            told[key] = told.get(key, False) or fits
    return not all(told.values())


def _thing(figure: Figure) -> tuple[str, str]:
    return (figure.kind, "" if figure.kind in ("money", "percentage") else f"{figure.thing} {figure.fate}")


def _other_kind(own: Sequence[Figure], others: Sequence[Figure]) -> bool:
    """The same number of quite another thing: 12 euros, 12 percent."""
    kinds, other_kinds = {figure.kind for figure in own}, {figure.kind for figure in others}
    same = any(left.low == right.low and left.kind != right.kind for left in own for right in others)
    return same and not kinds & other_kinds


def _other_unit(left: str, right: str, language: str) -> bool:
    """One number before two units: 20 days, 20 weeks; 9 percent, 9 million tons."""
    own, others = _counted(left, language), _counted(right, language)
    units = _units(language)
    return any(
        number in others and not after & others[number] and (after | others[number]) & units
        for number, after in own.items()
    )


@lru_cache(maxsize=20_000)
def _counted(text: str, language: str) -> dict[str, frozenset[str]]:
    """Number to the stems of the words that stand right after it."""
    found: dict[str, frozenset[str]] = {}
    shares = [figure for figure in figures(text, language) if figure.kind == "percentage"]
    for number, start, end in numbers(text, language):
        after = _NEXT_WORD.match(text, end)
        unit = _SHARE if any(f.start < end and start < f.end for f in shares) else after and stem(after[1].lower())
        if unit:
            found[number] = found.get(number, frozenset()) | {unit}
    return found


@cache
def _units(language: str) -> frozenset[str]:
    lists = read_lists(language, "numerals")
    return frozenset({_SHARE, *(stem(word) for word in (*lists["units"], *lists["scales"]))})


def other_days(left: Part, right: Part, language: str) -> bool:
    """Another day of the month, or another weekday where both name one."""
    own, others = days(left.text, language), days(right.text, language)
    if own and others:
        return not own & others
    week, other_week = weekdays(left.text, language), weekdays(right.text, language)
    return bool(week) and bool(other_week) and not week & other_week


def other_names(left: Part, right: Part, language: str) -> bool:
    """Both name somebody, and nobody in common; or the same thing is of one state here, and of another there."""
    named, others = _names(left.text, language), _names(right.text, language)
    if named and others and not named & others:
        return True
    owned, other_owned = _of_states(left.text, language), _of_states(right.text, language)
    return any(
        thing in other_owned and not states & right.notions and not other_owned[thing] & left.notions
        for thing, states in owned.items()
    )


def other_acts(left: Part, right: Part, language: str) -> bool:
    """One act is somebody else's, denied, left open or still to come in one of the two only."""
    del language
    for act in left.acts:
        alike = [other for other in right.acts if act.same_verb(other)]
        if alike and not any(agree(act, left, other, right) for other in alike):
            return True
    return False


def agree(act: Act, left: Part, other: Act, right: Part) -> bool:
    """Whether nothing tells two acts of one verb apart; an actor whom the other part names too may do it with him."""
    apart = act.who and other.who and not act.who.may_be(other.who)
    if apart and not (_is_named(act, right) or _is_named(other, left)):
        return False
    told = (act.negated, act.open) == (other.negated, other.open)
    return told and {act.time, other.time} != {"past", "future"}


def _is_named(act: Act, part: Part) -> bool:
    """Whether who does something stands in the other part too."""
    who = act.who
    return who is not None and (f"{STATE}{who.country}" in part.notions or who.name in part.text.lower())


def denied(left: Part, right: Part, language: str) -> bool:
    """Only one of them denies something that both say."""
    shared = left.notions & right.notions
    return negated(left.text, shared, language) != negated(right.text, shared, language)


def opposite(left: Part, right: Part, language: str) -> bool:
    """One holds a word, the other its opposite: "send", "withdraw"; a denial turns a word round."""
    own, others = sides(left.text, language), sides(right.text, language)
    return any(key in others and not values & others[key] for key, values in own.items())


def doubted(left: Part, right: Part, language: str) -> bool:
    """Only one of them has a reservation."""
    return is_doubted(left.text, language) != is_doubted(right.text, language)


def other_scope(left: Part, right: Part, language: str) -> bool:
    """One speaks of all of it, the other of a part."""
    whole, part = _scopes(language)
    own, others = ((bool(whole.search(p.text)), bool(part.search(p.text))) for p in (left, right))
    return {own, others} == {(True, False), (False, True)}


Test = Callable[[Part, Part, str], bool]
TESTS: tuple[Test, ...] = (
    other_figures,
    other_days,
    other_names,
    other_acts,
    denied,
    opposite,
    doubted,
    other_scope,
)
BUT_DOUBT = tuple(test for test in TESTS if test not in (doubted, other_acts))
"""All but those that look at reservations."""


def figures_held(text: str, others: Sequence[str], language: str) -> bool:
    """Whether other texts tell every figure and every day of a month that a text tells; brackets aside."""
    text = _BRACKETS.sub(" ", text)
    held = [figure for other in others for figure in figures(other, language)]
    told = frozenset(number for other in others for number, _, _ in numbers(other, language))
    for number, start, end in numbers(text, language):
        own = [figure for figure in figures(text, language) if figure.start < end and start < figure.end]
        if number not in told and not any(_told_by(figure, held) for figure in own):
            return False
    return days(text, language) <= frozenset(day for other in others for day in days(other, language))


def numbers(text: str, language: str) -> list[tuple[str, int, int]]:
    """The numbers of a text as notions with their offsets; "two and a half" is not two."""
    half = load(language).rules.support.halves
    placed = [found for found in placed_notions(text, language) if found[0][0] == FIGURE]
    return [(number + ".5" * bool(half.match(text, end)), start, end) for number, start, end in placed]


def _told_by(figure: Figure, others: Sequence[Figure]) -> bool:
    return any((figure.kind, figure.thing) == (other.kind, other.thing) and figure.fits(other) for other in others)


def clashing_frames(left: Sequence[Act], right: Sequence[Act]) -> bool:
    """Whether the words of two sentences are those of speakers of different states, as far as both name one."""
    own, others = ([act.who for act in acts if act.frame and act.who and act.who.country] for acts in (left, right))
    return bool(own) and bool(others) and not any(who.may_be(other) for who in own for other in others)


@cache
def _measure(language: str) -> re.Pattern[str]:
    units = any_of(read_lists(language, "numerals")["measured"])
    number = rf"\d[\d,.]*|{any_of(word for word in numerals(language) if word not in _ARTICLE_LIKE)}"
    return re.compile(rf"\b({number})[\s-]+({units})", re.IGNORECASE)


_ARTICLE_LIKE = frozenset({"zero", "one"})


@lru_cache(maxsize=20_000)
def measures(text: str, language: str) -> dict[str, set[str]]:
    """Figures by the beginning of their unit: ``{"day": {"30"}}``."""
    found: dict[str, set[str]] = defaultdict(set)
    for figure, unit in _measure(language).findall(text):
        number = figure.lower().replace(",", "").rstrip(".")
        found[unit.lower()].add(f"{numerals(language).get(number, 0):.0f}" if number[0].isalpha() else number)
    for figure in _PERCENT.findall(text):
        found["%"].add(figure)
    return found


@lru_cache(maxsize=20_000)
def days(text: str, language: str) -> frozenset[tuple[str, int]]:
    """Days of a month, as the first three letters of the month and the number."""
    found = load(language).rules.support.days.finditer(text)
    return frozenset(((m["month"] or m["month2"])[:3].lower(), int(m["day"] or m["day2"])) for m in found)


@lru_cache(maxsize=20_000)
def weekdays(text: str, language: str) -> frozenset[str]:
    """The weekdays that a text names."""
    return frozenset(re.findall(r"\w+", text.lower())) & load(language).words["days"]


@lru_cache(maxsize=20_000)
def _of_states(text: str, language: str) -> dict[str, frozenset[str]]:
    """Notion to the states that stand right before it: "Ukrainian negotiators"."""
    placed = placed_notions(text, language)
    found: dict[str, frozenset[str]] = {}
    for (state, _, end), (thing, start, _) in pairwise(placed):
        if state[0] == STATE and thing[0] != STATE and text[end:start].isspace():
            found[thing] = found.get(thing, frozenset()) | {state}
    return found


@lru_cache(maxsize=20_000)
def _names(text: str, language: str) -> frozenset[str]:
    times = load(language).words["days"] | load(language).words["months"]
    names = {name.removesuffix("'s").removesuffix("’s") for name in _NAME.findall(text)}
    states = frozenset(n for n in notions(text, language) if n[0] == STATE)
    return states | frozenset(name for name in names if name.lower() not in times)


@cache
def _scopes(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    lists = read_lists(language, "support")
    return compiled(lists["whole"]), compiled(lists["part"])


def both_held(text: str, others: Sequence[str], language: str) -> bool:
    """Whether other sentences tell of both what one sentence tells of two: "neither Berg nor Vik signed"."""
    rules = load(language).rules.support
    named, told = rules.of_two.search(text), " ".join(others)
    if named is None or rules.of_all.search(told):
        return True
    pairs = ((named["one"], named["other"]), (named["other"], named["one"]))
    return any(re.search(rules.paired.format(one=re.escape(a), other=re.escape(b)), told) for a, b in pairs)
