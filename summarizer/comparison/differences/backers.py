"""Who stands behind a meeting or plan: "a forum convened by Norland" here, "a Norland and Lenno initiative" there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from summarizer.language.lists import read_lists
from summarizer.language.numerals import any_of
from summarizer.model import Difference, Value
from summarizer.understanding.text.flat_text import Said
from summarizer.understanding.text.notions import STATE, notions

NAME_WORDS = 2
"""First words of a name by which two articles mean one thing, though they may call it conference and summit."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    lists = read_lists(language, "differences")
    things, acts = any_of(lists["ventures"]), any_of(lists["convened"])
    name, who = (
        r"(?P<name>(?:[A-Z][\w’-]+ ){2,4}[A-Z][\w’-]+|(?:[A-Z][\w’-]+ )[A-Z][\w’-]+)",
        "[A-Z][\\w-]+(?:(?:, | and )[A-Z][\\w-]+)*",
    )
    return re.compile(
        rf"{name}, an? (?:(?:[a-z]+ )?(?:{things}) (?:{acts}) by (?P<by>{who})|(?P<of>{who}) (?:{things})\b)"
    )


def backer_differences(sentences: Sequence[Said], language: str) -> Iterator[Difference]:
    """One difference for each named meeting or plan behind which articles see different states."""
    found: dict[tuple[str, ...], dict[int, tuple[frozenset[str], Value]]] = defaultdict(dict)
    for said in sentences:
        for match in _pattern(language).finditer(said.text) if ", a" in said.text else ():
            states = frozenset(n for n in notions(match["by"] or match["of"], language) if n[0] == STATE)
            key = tuple(match["name"].removeprefix("The ").split()[:NAME_WORDS])
            if states:
                start = match.end("name") + len(", ")
                found[key].setdefault(said.article, (states, said.value(start, match.end())))
    for key, by_article in found.items():
        if len({states for states, _ in by_article.values()}) > 1:
            values = tuple(by_article[article][1] for article in sorted(by_article))
            yield Difference(what=f"who is behind it: {' '.join(key)}", kind="name", values=values)
