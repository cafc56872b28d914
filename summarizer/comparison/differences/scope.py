"""How far something reaches: "energy infrastructure" in one article, "energy and infrastructure" in another.

Words that bound a thing tell the narrow side even where the other side calls it by a neighbouring word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.language import load
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.language.rules_by_code import rules_of
from summarizer.model import Difference, Value
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

LEAST_CONTEXT = 2
"""Notions beside the pair that both sentences must share, so that both speak of one thing."""
CONTEXT_WORDS = 6

Pair = tuple[str, str]
Place = tuple[Said, int, int]


def scope_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """Pairs of words that stand as one thing here and as two things joined by "and" there."""
    yield from partial_differences(sentences, language)
    single, joint = _pairs(sentences, language)
    bounds = list(bounded_places(sentences, language)) if joint else []
    for pair, joined in joint.items():
        bounded = bounded_like(pair, joined, bounds, language)
        shown = one_an_article(joined, bounded) or _one_each(joined, single.get(pair, []), language)
        if shown:
            values = tuple(where.value(start, end) for where, start, end in shown)
            yield Difference(what=f"{pair[0]} {pair[1]}, or {pair[0]} and {pair[1]}", kind="scope", values=values)


@cache
def _qualified(language: str) -> re.Pattern[str]:
    partly = any_of(read_lists(language, "differences")["partly"])
    return re.compile(rf"\b(?:{partly}) (?P<rest>(?:[a-z]+ly )?(?P<quality>[a-z]{{4,}}(?:ing|ed|al|ive|ory)))\b")


def partial_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """A quality that is partial in one article and whole in another: "partly binding" and "binding"."""
    for said in sentences:
        for match in _qualified(language).finditer(said.text):
            whole = next((w for other in sentences if (w := _whole(other, said, match, language))), None)
            if whole:
                low, high = said.clause(match.start(), match.end())
                values = sorted((said.value(low, high), whole), key=lambda value: value.source)
                yield Difference(what=match["quality"], kind="scope", values=tuple(values))


def _whole(other: Said, said: Said, match: re.Match[str], language: str) -> Value | None:
    """The clause of another article that has the quality whole, for a thing that both speak of."""
    if other.article == said.article:
        return None
    found = re.search(rf"\b{match['rest']}\b", other.text)
    if (
        not found
        or rules_of(language).differences.negated_before.search(other.text[: found.start()])
        or _qualified(language).search(other.text)
    ):
        return None
    shared = notions(other.text, language) & notions(said.text, language) - notions(match["rest"], language)
    if len([n for n in shared if n[0] != STATE]) < 1:
        return None
    low, high = other.clause(found.start(), found.end())
    return other.value(low, high)


def _pairs(sentences: Sequence[Said], language: str) -> tuple[dict[Pair, list[Place]], dict[Pair, list[Place]]]:
    single: dict[Pair, list[Place]] = defaultdict(list)
    joint: dict[Pair, list[Place]] = defaultdict(list)
    stop, rules = load(language).stopwords, rules_of(language).differences
    for said in sentences:
        for match in rules.word_pair.finditer(said.text):
            left, right = match[1].lower(), match[3].lower()
            capitals = left != match[1] or right != match[3]
            if not {left, right} & stop and right != rules.joining and (match[2] or not capitals):
                (joint if match[2] else single)[left, right].append((said, match.start(), match.end(3)))
    return single, joint


def _one_each(joined: Sequence[Place], single: Sequence[Place], language: str) -> list[Place]:
    """One place of each wording an article, where the wordings stand in the same surroundings of two articles."""
    tied = [(j, s) for j in joined for s in single if j[0].article != s[0].article and _alike(j, s, language)]
    if not tied:
        return []
    first: dict[tuple[int, bool], Place] = {}
    for j, s in tied:
        first.setdefault((j[0].article, True), j)
        first.setdefault((s[0].article, False), s)
    telling = sorted(first, key=lambda key: ((key[0], not key[1]) in first, key[0]))
    shown = [first[key] for kind in (True, False) for key in [k for k in telling if k[1] is kind][:_MOST_SHOWN]]
    return sorted(shown, key=lambda place: (place[0].article, place[0].start))


_MOST_SHOWN = 2
"""Of each wording: more rows say no more."""


def _alike(left: Place, right: Place, language: str) -> bool:
    near = [where.near(start, end, CONTEXT_WORDS, language) for where, start, end in (left, right)]
    own = notions(left[0].text[left[1] : left[2]], language)
    return len([n for n in near[0] & near[1] if n[0] != STATE and n not in own]) >= LEAST_CONTEXT


# what an article says is meant and nothing beyond it: "energy installations only", "limited to energy targets"

MOST_JOINED = 2
"""More rows of the same wording say no more."""


@cache
def _bounds(language: str) -> re.Pattern[str]:
    lists = read_lists(language, "differences")
    after, before = any_of(lists["only_after"]), any_of(lists["only_before"])
    pair = r"(?P<{0}>[a-z]{{4,}} [a-z]{{4,}})"
    frame = rules_of(language).differences.bounded
    first, second = pair.format("first"), pair.format("second")
    return re.compile(frame.format(first=first, second=second, after=after, before=before))


@cache
def _of_account(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(read_lists(language, 'differences')['accounts'])})\b", re.IGNORECASE)


def bounded_places(sentences: Sequence[Said], language: str) -> Iterator[Place]:
    """Every place where two words are bounded, with the words that bound them."""
    for said in sentences:
        for match in _bounds(language).finditer(said.text):
            yield said, match.start(), match.end()


def bounded_like(pair: tuple[str, str], joined: Sequence[Place], places: Sequence[Place], language: str) -> list[Place]:
    """The bounded places that name what the joined pair names, where both speak of one thing or of an account."""
    wanted = notions(" ".join(pair), language)
    if len(wanted) == 1:
        return []
    same = (place for place in places if notions(_words(place, language), language) == wanted)
    return [place for place in same if any(_tied(place, other, wanted, language) for other in joined)]


def _words(place: Place, language: str) -> str:
    said, start, end = place
    match = _bounds(language).fullmatch(said.text, start, end)
    return (match["first"] or match["second"]) if match else ""


def _tied(place: Place, joined: Place, own: frozenset[str], language: str) -> bool:
    if place[0] == joined[0] or _of_account(language).search(place[0].text):
        return True
    shared = (notions(place[0].text, language) & notions(joined[0].text, language)) - own
    return any(notion[0] not in (STATE, FIGURE) for notion in shared)


def one_an_article(joined: Sequence[Place], bounded: Sequence[Place]) -> list[Place]:
    """One place of each wording an article, at most ``MOST_JOINED`` of the wide one; none where all are of one."""
    narrow = {place[0].article: place for place in reversed(bounded)}
    wide = {place[0].article: place for place in reversed(joined)}
    both = sorted(wide, key=lambda article: (article not in narrow, article))[:MOST_JOINED]
    shown = [*narrow.values(), *(wide[article] for article in both)] if narrow else []
    return sorted(shown, key=lambda place: (place[0].article, place[0].start + place[1]))
