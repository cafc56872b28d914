"""Lines that a site prints under every article, and what cleaning is not sure of: seen only over whole articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from summarizer.model import Body
from summarizer.notices import Notice

_ARTICLES = 3
"""A line in so many articles of an outlet is its site's…"""
_REPRINTED = 0.5
"""…but reprints of an agency's text share this part of their characters, and each such line is the article's."""
_LONGEST_WORDS = 25
"""Longer paragraphs that several articles share are reprinted text."""
_SURE_SHARE = 0.4
"""Share of a text's sentence words outside the article from which on a reader should look."""
_SENTENCE_WORDS = 12
_OUTSIDE = ("before the article", "after the article")


def repeated_lines(bodies: Sequence[Body]) -> frozenset[str]:
    """The short body lines that stand in three articles or more of a site, which are no reprints of each other."""
    holders = _holders(bodies)
    kin = _reprints(bodies, holders)
    return frozenset(
        text
        for text, places in holders.items()
        if len(places) >= _ARTICLES and len(text.split()) <= _LONGEST_WORDS and _on_one_site(bodies, places, kin)
    )


def _holders(bodies: Sequence[Body]) -> dict[str, list[int]]:
    """Each line of a body or heading, and the articles that hold it."""
    holders: dict[str, list[int]] = defaultdict(list)
    for at, body in enumerate(bodies):
        for text in dict.fromkeys(_body_texts(body)):
            holders[text].append(at)
    return holders


def _reprints(bodies: Sequence[Body], holders: Mapping[str, list[int]]) -> list[int]:
    """For each article the first of those that it shares much of its lines with: the same number for reprints."""
    sizes, together = Counter[int](), Counter[tuple[int, int]]()
    for text, places in holders.items():
        sizes.update(dict.fromkeys(places, len(text)))
        together.update(dict.fromkeys(combinations(places, 2), len(text)))
    first = list(range(len(bodies)))
    for (one, other), characters in sorted(together.items()):
        if characters >= _REPRINTED * min(sizes[one], sizes[other]):
            first[other] = min(first[other], first[one])
    return first


def _on_one_site(bodies: Sequence[Body], places: Sequence[int], kin: Sequence[int]) -> bool:
    """True for three texts of one outlet; those whose outlet is not known may be of any."""
    outlets = {bodies[at].article.outlet for at in places}
    return any(
        len({kin[at] for at in places if bodies[at].article.outlet in (outlet, None)}) >= _ARTICLES
        for outlet in outlets
    )


def mark_repeats(body: Body, repeated: frozenset[str]) -> Body:
    """The body with those lines taken for furniture."""
    if not repeated:
        return body
    text = body.article.text
    lines = (
        replace(line, role="furniture", reason="repeated over articles")
        if line.role in ("body", "heading") and text[line.start : line.end] in repeated
        else line
        for line in body.lines
    )
    return Body(article=body.article, lines=tuple(lines))


def doubt(body: Body) -> Notice | None:
    """A notice for an article of which much sentence text was left outside, or nothing was left at all."""
    text = body.article.text
    long = [line for line in body.lines if len(text[line.start : line.end].split()) >= _SENTENCE_WORDS]
    outside = [line for line in long if line.reason in _OUTSIDE]
    if body.lines and not any(line.role == "body" for line in body.lines):
        return Notice(kind="cleaning", text="nothing of it reads as an article", file=body.article.file)
    total = sum(line.end - line.start for line in long)
    if total and sum(line.end - line.start for line in outside) > _SURE_SHARE * total:
        words = "much of its text was taken for other stories around it: look at what was removed"
        return Notice(kind="cleaning", text=words, file=body.article.file, line=outside[0].number)
    return None


def _body_texts(body: Body) -> list[str]:
    return [body.article.text[line.start : line.end] for line in body.lines if line.role in ("body", "heading")]
