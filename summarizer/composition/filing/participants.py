"""Who takes part in what a sentence tells, and as what: the evidence from which roles are guessed.

A party is a state, a body of states or a group, by its key. A place of the event ("in Ohrid, North Macedonia"), a
dateline, a news agency and an institute are none; a go-between is known as one. It counts nothing and decides nothing.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from summarizer.language import Language, load
from summarizer.language.list_names import RoleList
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules.roles import RoleRules
from summarizer.language.rules_by_code import rules_of
from summarizer.understanding.clauses.ownership import NAMED
from summarizer.understanding.clauses.reading import Reading
from summarizer.understanding.names.mentions import Mention
from summarizer.understanding.names.parties import is_outsider
from summarizer.understanding.text.phrases import pattern

PERSON, ACTOR, MENTION, QUALIFIER = 1.0, 0.8, 0.4, 0.3
"""How far a party takes part in a sentence: through its people, as who acts, by its name, as a mere adjective."""
HEADLINE, LEADS, LATER = 2.0, 3, 0.2
"""Weight of a headline beside one for the first sentence; sentences in which news says who is concerned; weight of
those after them."""
BROKERS = 0.3
"""Share of the sentences that name a party and call it a go-between, from which it is one."""
LISTLESS = 0.5
"""Strength up to which a party is only named."""
NO_PARTIES = frozenset({"EUROPE", "WEST", "BRUSSELS"})
"""Bodies of the tables that nobody belongs to by decision."""
REACH = 40
"""Characters between a word of mediation and whoever mediates, or between "by" and the verb before it."""


class Unit(NamedTuple):
    """A headline or a sentence, with who takes part in it."""

    article: int
    weight: float
    reading: Reading
    parties: dict[str, float]
    """Key to how far it takes part."""
    places: frozenset[str]
    """Keys of what is named as a place only."""
    between: frozenset[str]
    """Keys of those who bring others together."""
    lists: tuple[tuple[str, ...], ...]
    """Keys of the members of each list: "the G7, the EU and Australia"."""


def units(headlines: Sequence[Reading], readings: Sequence[Reading], language: Language) -> list[Unit]:
    """The units of all articles, headlines first; a headline's reading carries its article's number."""
    return [
        *(unit(reading, HEADLINE, language) for reading in headlines),
        *(unit(reading, weight(reading), language) for reading in readings),
    ]


def weight(reading: Reading) -> float:
    """What a sentence counts: most at the head of its article."""
    position = reading.sentence.position
    return 1 / (1 + position / 2) if position < LEADS else LATER


def unit(reading: Reading, counted: float, language: Language) -> Unit:
    """One headline or sentence with its parties."""
    text = reading.sentence.text
    named = [(mention, key) for mention in reading.mentions if (key := party(mention, language))]
    rules = rules_of(language.code).roles
    there = places(text, [mention for mention, _ in named], rules)
    between = frozenset(key for mention, key in named if goes_between(text, mention, language))
    between |= compounds(text, language)
    present: dict[str, float] = {}
    for mention, key in named:
        if mention not in there:
            present[key] = max(present.get(key, 0.0), presence(reading, mention, key, rules))
    return Unit(
        article=reading.sentence.article,
        weight=counted,
        reading=reading,
        parties=present,
        places=frozenset(key for mention, key in named if mention in there) - set(present),
        between=between,
        lists=tuple(
            lists(
                text, [(mention, key) for mention, key in named if mention not in there], rules_of(language.code).roles
            )
        ),
    )


def party(mention: Mention, language: Language) -> str | None:
    """The key of the party that a mention stands for: a state, a body of states or a group, else None."""
    if mention.kind == "media" or is_outsider(mention, language):
        return None
    entry = language.bodies.get(mention.body or "")
    if entry is not None:
        return of_body(entry.key, entry.kind, entry.families)
    return mention.country


def of_body(key: str, kind: str, families: Iterable[str]) -> str | None:
    """A body as a party: itself, or the union that it is an organ of."""
    own = sorted(set(families))
    if kind not in ("igo", "group") or key in NO_PARTIES:
        return None
    return key if kind == "group" or not own or key in own else own[0]


def presence(reading: Reading, mention: Mention, key: str, rules: RoleRules) -> float:
    """How far a mention makes its party take part."""
    if mention.kind in ("person", "office"):
        return PERSON
    if mention.kind == "demonym" and rules.goods.match(reading.sentence.text, mention.end):
        return QUALIFIER
    if reading.parties.get(key, reading.parties.get(mention.country or "", 0.0)) > NAMED:
        return ACTOR
    return MENTION


def places(text: str, mentions: Sequence[Mention], rules: RoleRules) -> list[Mention]:
    """Those mentions that only say where: after "in", beside such a one, or in the dateline."""
    head = rules.dateline.match(text)
    found: list[Mention] = []
    for mention, after in itertools.zip_longest(mentions, mentions[1:]):
        beside = bool(found) and rules.same_place.fullmatch(text, found[-1].end, mention.start)
        city = mention.kind == "metonym" and after and rules.same_place.fullmatch(text, mention.end, after.start)
        in_head = head is not None and mention.end <= head.end()
        if mention.place or mention.kind == "place" or beside or in_head or (city and after.country == mention.country):
            found.append(mention)
    return found


def goes_between(text: str, mention: Mention, language: Language) -> bool:
    """Whether a word of mediation stands beside a mention: "Omani mediators", "brokered by Egypt"."""
    words = pattern(language.code, "roles", "go_between")
    if words.search(mention.text) or words.match(text[mention.end :].lstrip(" -’s")):
        return True
    rules = rules_of(language.code).roles
    before, after = text[max(0, mention.start - REACH) : mention.start], text[mention.end : mention.end + REACH]
    return links(before, words, rules.agent) or acts_so(re.split(r"[,;:.]", after)[0], words, rules)


def compounds(text: str, language: Language) -> frozenset[str]:
    """The bodies of states that a compound calls go-betweens: "an EU-brokered plan", "UN-sponsored talks"."""
    keys = _body_keys(language.code)
    found = (keys.get(match[1].replace(".", "")) for match in _compound(language.code).finditer(text))
    return frozenset(key for key in found if key)


@cache
def _compound(code: str) -> re.Pattern[str]:
    return re.compile(rf"\b([A-Z][\w.]*)-(?:{any_of(read_lists(code, 'roles')['brought_about'])})\b")


@cache
def _body_keys(code: str) -> dict[str, str | None]:
    """Names in one word of bodies of states, as the parties they stand for."""
    return {
        name.replace(".", ""): of_body(body.key, body.kind, body.families)
        for body in load(code).bodies.values()
        if body.kind == "igo"
        for name in body.names
        if " " not in name
    }


def links(before: str, words: re.Pattern[str], between: re.Pattern[str]) -> bool:
    """Whether the last of some words before a name is tied to it by nothing but ``between``."""
    last = next(iter(reversed(list(words.finditer(before)))), None)
    return last is not None and between.fullmatch(before, last.end()) is not None


def acts_so(after: str, words: re.Pattern[str], rules: RoleRules) -> bool:
    """Whether what follows a name begins with a word as its verb: "has mediated"."""
    found = words.search(after)
    return found is not None and rules.verb_after.fullmatch(after, 0, found.start()) is not None


def lists(text: str, named: Sequence[tuple[Mention, str]], rules: RoleRules) -> Iterator[tuple[str, ...]]:
    """The keys of mentions that stand in one list, or as a pair."""
    run: list[tuple[Mention, str]] = []
    for mention, key in named:
        if run and not rules.next_to.fullmatch(text, run[-1][0].end, mention.start):
            yield from whole(run)
            run = []
        run.append((mention, key))
    yield from whole(run)


def whole(run: Sequence[tuple[Mention, str]]) -> Iterator[tuple[str, ...]]:
    """A list of at least two different parties."""
    keys = tuple(dict.fromkeys(key for _, key in run))
    if len(keys) > 1:
        yield keys


def words_of(language: Language, heading: RoleList) -> frozenset[str]:
    """A list of roles.txt."""
    return read_lists(language.code, "roles")[heading]


def go_betweens(units: Sequence[Unit]) -> set[str]:
    """Parties that are called go-betweens in several sentences or in a good part of those that name them."""
    named = Counter(key for unit in units for key in unit.parties)
    called = Counter(key for unit in units for key in unit.between)
    return {key for key, count in called.items() if count >= BROKERS * max(1, named[key])}


def venues(units: Sequence[Unit]) -> set[str]:
    """Parties that are named more as the place of the event than as one who acts in it."""
    heads = [unit for unit in units if unit.weight > LATER]
    there = Counter(key for unit in heads for key in unit.places)
    acting = Counter(key for unit in heads for key, value in unit.parties.items() if value > LISTLESS)
    return {key for key, count in there.items() if count > acting[key]}
