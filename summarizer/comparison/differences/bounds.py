"""What an article says is meant and nothing beyond it: "energy installations only", "limited to energy targets".

Such words tell the narrow side of a scope even where the other side calls the thing by a neighbouring word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import FIGURE, STATE, notions

MOST_JOINED = 2
"""More rows of the same wording say no more."""

Place = tuple[Said, int, int]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    lists = read_lists(language, "differences")
    after, before = any_of(lists["only_after"]), any_of(lists["only_before"])
    pair = r"(?P<{0}>[a-z]{{4,}} [a-z]{{4,}})"
    return re.compile(rf"\b{pair.format('first')} (?:{after})\b|\b(?:{before}) {pair.format('second')}\b(?! and\b)")


@cache
def _account(language: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(read_lists(language, 'differences')['accounts'])})\b", re.IGNORECASE)


def bounded_places(sentences: Sequence[Said], language: str) -> Iterator[Place]:
    """Every place where two words are bounded, with the words that bound them."""
    for said in sentences:
        for match in _pattern(language).finditer(said.text):
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
    match = _pattern(language).fullmatch(said.text, start, end)
    return (match["first"] or match["second"]) if match else ""


def _tied(place: Place, joined: Place, own: frozenset[str], language: str) -> bool:
    if place[0] == joined[0] or _account(language).search(place[0].text):
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
