"""What somebody did with one thing: "a truce that Norland declared" here, "a truce Norland had requested" there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.language.list_names import DifferenceList
from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.model import Difference, Value
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import notions

GROUPS: tuple[DifferenceList, ...] = ("declared", "requested")
"""Lists of verbs that exclude each other: who asks for a thing has not declared it."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    lists = read_lists(language, "differences")
    things, verbs = any_of((*lists["agreements"], *lists["measures"])), any_of(v for g in GROUPS for v in lists[g])
    return re.compile(
        rf"\b(?:[Aa]n?|[Tt]he) (?:[\w-]+ ){{0,3}}?(?P<thing>{things}) (?:that |which )?"
        rf"(?P<who>[A-Z][\w.-]+) (?:has |had |have )?(?P<verb>{verbs})\b"
    )


def relation_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """One difference for each thing that one actor declared in one article and asked for in another."""
    lists = read_lists(language, "differences")
    found: dict[tuple[frozenset[str], ...], dict[int, tuple[str, Value]]] = defaultdict(dict)
    for said in sentences:
        for match in _pattern(language).finditer(said.text):
            key = (notions(match["thing"], language), notions(match["who"], language))
            kind = next(group for group in GROUPS if match["verb"] in lists[group])
            found[key].setdefault(said.article, (kind, said.value(match.start(), match.end())))
    for by_article in found.values():
        if len({kind for kind, _ in by_article.values()}) > 1:
            values = tuple(by_article[article][1] for article in sorted(by_article))
            yield Difference(what="declared or asked for", kind="strength", values=values)
