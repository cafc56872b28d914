"""Which other articles say what a sentence says. Shown only where it is sure: it is no claim of so many witnesses.

Sentences are compared part by part (clauses between marks and conjunctions): the weight of the notions that two parts
share over the geometric mean of their weights. Figures, names, negation and time must not clash.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of, numerals
from summarizer.model import Sentence
from summarizer.understanding.text.notions import FIGURE, STATE, notions, placed_notions

LEAST_ALIKE = 0.36
"""Likeness of two parts from which an article may be named. With ``LEAST_COVERED`` 0.98 of the sentences of six
dossiers that got articles named had only right ones, and 0.36 of those that could have some had one; with 0.28 and
no cover it was 0.90 and 0.59, with 0.40 and 0.45 0.98 and 0.23."""
LEAST_COVERED = 0.35
"""Share of the sentence's weight that the other article's matching sentences hold: a claim in a subordinate clause
that another article carries too does not make the article say the sentence."""
LEAST_OF_CLAIM = 0.35
"""Share of each clause's weight, names of states and figures left out, that the other article must carry: of three
claims in a sentence an article that carries two does not say the sentence."""
LOOSELY_ALIKE = 0.22
"""Likeness from which a sentence of an article that is already sure counts for one more claim."""
STATE_WEIGHT = 0.55
"""A state is named all over the articles of an event: it says little about which fact is meant."""
LEAST_SHARED = 3
"""Notions besides states that two parts must share: two of them are a coincidence of names."""
LEAST_PLAIN = 2
"""Of them in small letters: the long name of a movement is not yet something said about it."""
LEAST_PART = 4
"""Notions that a part must hold to be compared on its own."""
ONE_LOOKS_BACK = 0.7
"""Background and the event of the day are two things, though both may hold the same words."""
COMMON = 80
"""A notion that more parts hold finds no pairs; it still counts for those that others find."""
_PARTS = re.compile(
    r"\s*(?:;|—|–|:|,\s(?:but|while|although|though|and|as well as|with|even as|after|which|who|where|when)"
    r"|\bbut\b|\band (?=\w+ed\b))\s+"
)
_CLAIMS = re.compile(rf"{_PARTS.pattern}|\s+and\s+(?=\w+(?:ed|s) (?:on|to|that|for|its|his|her|their|the|a)\b)")
"""Finer than parts: a second verb after "and" tells a further act of the same subject."""
_PERCENT = re.compile(r"(\d[\d,.]*)\s?%")
_NEGATION = re.compile(
    r"\b(?:not|never|no longer|without|refus\w+|reject\w*|declin(?:e[sd]?|ing) to|den(?:y|ied|ies)|fail\w*|oppos\w+"
    r"|rul(?:e|ed) out|neither|nor|cannot|no)\b|n[’']t\b",
    re.IGNORECASE,
)
_BACKGROUND = re.compile(
    r"\b(?:last (?:week|month|year)|in (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)\b|(?:in|since) (?:19|20)\d\d|(?:years|months|weeks|decades) ago"
    r"|earlier this (?:year|month)|previously)",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-z,;:’'\"”] )[A-Z][\w’-]+")
_NEAR_NEGATION = 6


class Part(NamedTuple):
    """A clause of a sentence with what is compared."""

    sentence: int
    text: str
    notions: frozenset[str]
    plain: frozenset[str]
    """Those of words in small letters: what is said, and not of whom."""
    whole: bool


def find_support(chosen: Iterable[Sentence], index: Index) -> tuple[tuple[int, ...], ...]:
    """For each chosen sentence the indices of the other articles that say the same, in order.

    ``index`` holds all sentences of the dossier, the chosen ones (or those that they cover) among them.
    """
    return tuple(tuple(sorted(index.carriers(sentence))) for sentence in chosen)


class Index:
    """The parts of all sentences, found by the notions they share."""

    def __init__(self, sentences: Sequence[Sentence], language: str) -> None:
        self.sentences, self.language = sentences, language
        self.parts = [part for i, s in enumerate(sentences) for part in parts_of(s.text, i, language)]
        wholes = [part.notions for part in self.parts if part.whole]
        counts = Counter(notion for held in wholes for notion in held)
        self.weights = {
            n: math.log(1 + len(wholes) / c) * (STATE_WEIGHT if n[0] == STATE else 1) for n, c in counts.items()
        }
        self.holders: dict[str, list[int]] = defaultdict(list)
        for number, part in enumerate(self.parts):
            for notion in part.notions:
                self.holders[notion].append(number)

    def weight(self, held: Iterable[str]) -> float:
        """Weight of notions, rarity summed up."""
        return math.fsum(self.weights.get(notion, 1.0) for notion in held)

    def carriers(self, sentence: Sentence) -> set[int]:
        """Articles besides its own in which a part says what a part of the sentence says."""
        held: dict[int, set[str]] = defaultdict(set)
        sure: set[int] = set()
        for likeness, other, _ in self.matches(sentence, LOOSELY_ALIKE):
            held[self.sentences[other].article] |= notions(self.sentences[other].text, self.language)
            if likeness >= LEAST_ALIKE:
                sure.add(self.sentences[other].article)
        own = notions(sentence.text, self.language)
        claims = claims_of(sentence.text, self.language)
        return {
            article
            for article in sure
            if self.weight(own & held[article]) >= LEAST_COVERED * self.weight(own)
            and all(self.weight(claim & held[article]) >= LEAST_OF_CLAIM * self.weight(claim) for claim in claims)
        }

    def matches(self, sentence: Sentence, least: float = LEAST_ALIKE) -> list[tuple[float, int, str]]:
        """(likeness, index of the other sentence, its part) for each match in another article, sure ones by default."""
        found: list[tuple[float, int, str]] = []
        for part in parts_of(sentence.text, -1, self.language):
            for number in self._near(part):
                other = self.parts[number]
                if self.sentences[other.sentence].article != sentence.article:
                    likeness = self.likeness(part, other, least)
                    if likeness >= least:
                        found.append((likeness, other.sentence, other.text))
        return found

    def _near(self, part: Part) -> list[int]:
        """Parts that share enough notions besides states to be looked at."""
        shared: Counter[int] = Counter()
        for notion in part.notions:
            if notion[0] != STATE and len(self.holders[notion]) <= COMMON:
                shared.update(self.holders[notion])
        return [number for number, count in shared.items() if count >= LEAST_SHARED - 1]

    def likeness(self, left: Part, right: Part, least: float = LEAST_ALIKE) -> float:
        """From 0 to 1; 0 where figures or names clash or only one is negated, less where only one looks back."""
        shared = left.notions & right.notions
        if len(shared & left.plain & right.plain) < LEAST_PLAIN or len(_matter(shared)) < LEAST_SHARED:
            return 0.0
        score = self.weight(shared) / math.sqrt(self.weight(left.notions) * self.weight(right.notions))
        if score < least or clash(left.text, right.text, self.language):
            return 0.0
        if negated(left.text, shared, self.language) != negated(right.text, shared, self.language):
            return 0.0
        looks_back = [bool(_BACKGROUND.search(part.text)) for part in (left, right)]
        return score * ONE_LOOKS_BACK if looks_back[0] != looks_back[1] else score


def claims_of(text: str, language: str) -> list[frozenset[str]]:
    """What each clause of a sentence says, names of states and figures left out; clauses that say little are left."""
    pieces = [_matter(notions(piece, language)) for piece in _CLAIMS.split(text)]
    held = [piece for piece in pieces if len(piece) >= LEAST_SHARED]
    return held if len(held) > 1 else []


def _matter(held: frozenset[str]) -> frozenset[str]:
    return frozenset(notion for notion in held if notion[0] not in (STATE, FIGURE))


def parts_of(text: str, sentence: int, language: str) -> list[Part]:
    """The whole sentence and its clauses, those that hold enough to be compared."""
    whole = _part(sentence, text, language, whole=True)
    pieces = [piece for piece in _PARTS.split(text) if piece] if _PARTS.search(text) else []
    held = [_part(sentence, piece, language, whole=False) for piece in pieces]
    return [whole, *(part for part in held if len(part.notions) >= LEAST_PART)]


def _part(sentence: int, text: str, language: str, *, whole: bool) -> Part:
    plain = frozenset(n for n, start, _ in placed_notions(text, language) if text[start].islower())
    return Part(sentence, text, notions(text, language), plain, whole=whole)


def clash(left: str, right: str, language: str) -> bool:
    """Whether two texts give different figures for one unit, or name different names only."""
    measured, other = measures(left, language), measures(right, language)
    if any(unit in other and not values & other[unit] for unit, values in measured.items()):
        return True
    named, others = _names(left, language), _names(right, language)
    return bool(named) and bool(others) and not named & others


@cache
def _measure(language: str) -> re.Pattern[str]:
    units = any_of(read_lists(language, "numerals")["measured"])
    number = rf"\d[\d,.]*|{any_of(word for word in numerals(language) if word not in ('zero', 'one'))}"
    return re.compile(rf"\b({number})[\s-]+({units})", re.IGNORECASE)


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
def _names(text: str, language: str) -> frozenset[str]:
    names = {name.removesuffix("'s").removesuffix("’s") for name in _NAME.findall(text)}
    return frozenset(n for n in notions(text, language) if n[0] == STATE) | names


def negated(text: str, shared: frozenset[str], language: str) -> bool:
    """Whether a negation stands within a few words before something that both texts say."""
    for match in _NEGATION.finditer(text):
        near = " ".join(text[match.start() :].split()[: _NEAR_NEGATION + 1])
        if notions(near, language) & shared:
            return True
    return False
